"""Changing the sampling rate, of a whole clip or of a stream of pieces.

Used by whoever brings audio of another rate to the engine (files, the bench); one
thread a stream.
"""

# soxr's stream class is compiled and carries no types.
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


class StreamResampler:
    """Converts a stream piece by piece; what the filter still holds comes with a later piece.

    The pieces put together are the same audio as `resample` of the whole stream.
    """

    def __init__(self, from_hz: int, to_hz: int) -> None:
        self._stream = soxr.ResampleStream(from_hz, to_hz, num_channels=1, dtype="float32", quality="HQ")

    def push(self, audio: FloatSamples, *, last: bool = False) -> FloatSamples:
        """Convert one more piece, shape (n,), empty pieces included; `last` flushes the filter."""
        return np.asarray(self._stream.resample_chunk(audio, last=last), dtype=np.float32)
