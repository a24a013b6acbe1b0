"""How loud sound is while it comes or goes. Filled on the sound card's thread, read on the engine loop."""

from __future__ import annotations

import math
import threading

import numpy as np

from engine.pcm import SILENT_DBFS

_FULL_SCALE = 32768.0


class Meter:
    """The loudness since it was last read."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._energy = 0.0
        self._samples = 0

    def add(self, pcm: bytes | bytearray) -> None:
        """This much more (s16le)."""
        samples = np.frombuffer(pcm, "<i2").astype(np.float64)
        energy = float(np.dot(samples, samples))
        with self._lock:
            self._energy += energy
            self._samples += samples.size

    def read(self) -> float | None:
        """Root mean square in dB below full scale; None when nothing came since."""
        with self._lock:
            energy, samples = self._energy, self._samples
            self._energy, self._samples = 0.0, 0
        if not samples:
            return None
        rms = math.sqrt(energy / samples) / _FULL_SCALE
        return max(20 * math.log10(max(rms, 1e-12)), SILENT_DBFS)
