"""G.711 µ-law, as the telephone network carries speech. Used to make bench clips sound like a call.

Pure functions of arrays. ITU-T G.711: 14-bit magnitude, 8 logarithmic segments of 16 steps, bits inverted.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.audio.resample import resample
from engine.pcm import to_float, to_int16
from engine.ports import RATE_HZ, FloatSamples, Samples

TELEPHONE_HZ = 8_000
_BIAS = 0x84
_CLIP = 32635


def encode(audio: Samples) -> NDArray[np.uint8]:
    """Compress 16-bit samples to one byte each."""
    wide = audio.astype(np.int32)
    magnitude = np.minimum(np.abs(wide), _CLIP) + _BIAS
    segment = np.floor(np.log2(magnitude)).astype(np.int32) - 7
    step = (magnitude >> (segment + 3)) & 0x0F
    sign = np.where(wide < 0, 0x80, 0)
    return (~(sign | (segment << 4) | step) & 0xFF).astype(np.uint8)


def decode(codes: NDArray[np.uint8]) -> Samples:
    """Expand to 16-bit samples."""
    plain = ~codes.astype(np.int32) & 0xFF
    segment, step = (plain >> 4) & 0x07, plain & 0x0F
    magnitude = (((step << 3) + _BIAS) << segment) - _BIAS
    return np.where(plain & 0x80, -magnitude, magnitude).astype(np.int16)


def over_the_telephone(audio: FloatSamples) -> FloatSamples:
    """Send 16 kHz speech through an 8 kHz µ-law line and bring it back to 16 kHz."""
    narrow = to_int16(resample(audio, RATE_HZ, TELEPHONE_HZ))
    return resample(to_float(decode(encode(narrow))), TELEPHONE_HZ, RATE_HZ)
