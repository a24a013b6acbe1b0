"""How loud both sides of a call are, for whoever watches it. Fed with every tick on the engine loop."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

_TICKS = 5
"""Of 20 ms, in one figure: a tenth of a second."""
_FIGURES = 2
"""Told at once: five times a second."""
_FULL_SCALE = 32_768

Tell = Callable[[tuple[float, ...], tuple[float, ...]], None]


class Levels:
    """Takes the peaks of the line and tells a few at a time.

    Args:
        tell: gets the peaks of caller and agent, 0 to 1, oldest first.
    """

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._sound: tuple[bytearray, bytearray] = (bytearray(), bytearray())
        self._ticks = 0
        self._peaks: tuple[list[float], list[float]] = ([], [])

    def add(self, caller: bytes, agent: bytes) -> None:
        """Take in one tick of both sides (s16le)."""
        for kept, new in zip(self._sound, (caller, agent), strict=True):
            kept.extend(new)
        self._ticks += 1
        if self._ticks == _TICKS:
            self._measure()

    def _measure(self) -> None:
        for sound, peaks in zip(self._sound, self._peaks, strict=True):
            peaks.append(_peak(sound))
            sound.clear()
        self._ticks = 0
        callers, agents = self._peaks
        if len(callers) == _FIGURES:
            self._tell(tuple(callers), tuple(agents))
            self._peaks = ([], [])


def _peak(sound: bytearray) -> float:
    samples = np.frombuffer(bytes(sound), "<i2").astype(np.int32)
    return round(float(np.abs(samples).max(initial=0)) / _FULL_SCALE, 3)
