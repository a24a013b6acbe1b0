"""Plain arithmetic on audio samples: conversions and levels.

Used by every stage on whichever thread it works; pure functions of numpy arrays.
"""

from __future__ import annotations

import numpy as np

from engine.ports import FloatSamples, Samples

SILENT_DBFS = -120.0
"""What `dbfs` says of digital silence."""

_FULL_SCALE = 32768.0


def to_float(audio: Samples | bytes) -> FloatSamples:
    """Turn 16-bit PCM (an array, or s16le bytes) into floats in -1 … 1."""
    samples = np.frombuffer(audio, dtype="<i2") if isinstance(audio, bytes) else audio
    return samples.astype(np.float32) / np.float32(_FULL_SCALE)


def to_int16(audio: FloatSamples) -> Samples:
    """Turn floats into 16-bit PCM; what is beyond full scale is clipped."""
    return np.clip(np.rint(audio * _FULL_SCALE), -32768, 32767).astype(np.int16)


def dbfs(audio: FloatSamples) -> float:
    """Root mean square level in dB below full scale (a full-scale sine is -3)."""
    if not audio.size:
        return SILENT_DBFS
    rms = float(np.sqrt(np.mean(np.square(audio, dtype=np.float64))))
    return max(20 * float(np.log10(max(rms, 1e-12))), SILENT_DBFS)


def amplitude(level_dbfs: float) -> float:
    """Linear amplitude of a level in dB below full scale."""
    return float(10 ** (level_dbfs / 20))
