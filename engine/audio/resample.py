"""Changing the sampling rate of a whole clip.

Used by whoever brings audio of another rate to the engine, such as the bench; any thread.
"""

# soxr is compiled and carries no types.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import numpy as np
import soxr

from engine.ports import FloatSamples


def resample(audio: FloatSamples, from_hz: int, to_hz: int) -> FloatSamples:
    """Convert a whole mono clip; the same array when the rates agree."""
    if from_hz == to_hz or not audio.size:
        return audio
    return np.asarray(soxr.resample(audio, from_hz, to_hz, quality="HQ"), dtype=np.float32)
