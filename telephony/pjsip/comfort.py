"""What a call's line carries while nothing is said: a soft noise, so that nobody takes it for dead.

Used by the call's port on the media clock thread. Words are passed on as they are, and the noise is put in
place of digital silence, between replies and within them. Where words begin or end in the middle of a wave,
as one that is cut short does, five milliseconds are bent so that no click is heard.
"""

from __future__ import annotations

import itertools
import math
import random
import struct
from collections.abc import Sequence

from telephony.media import FRAME_BYTES, FRAME_SAMPLES, RATE_HZ, SILENCE

LEVEL_DBFS = -60.0
NOISE_S = 3.0
"""Long enough that nobody hears that it repeats."""
BEND_SAMPLES = RATE_HZ // 200
JUMP = 64
"""A step of this size is still below what G.711 makes audible of it (0.2 % of full scale)."""
_SMOOTHING = 0.7
"""One pole near 900 Hz: falls off to the treble about as the noise of rooms does (Hoth, ITU-T P.800)."""
_FRAME = struct.Struct(f"<{FRAME_SAMPLES}h")
_FALLING = tuple(0.5 + 0.5 * math.cos(math.pi * (i + 1) / BEND_SAMPLES) for i in range(BEND_SAMPLES))
_RISING = _FALLING[::-1]


def noise_frames() -> tuple[bytes, ...]:
    """Make the noise, the same every time; takes about 12 ms, so all calls share it."""
    source = random.Random(60)  # noqa: S311 - no secret
    soft: list[float] = [0.0]
    for _ in range(round(NOISE_S * RATE_HZ)):
        soft.append(_SMOOTHING * soft[-1] + source.uniform(-1, 1))
    del soft[0]
    rms = math.sqrt(sum(y * y for y in soft) / len(soft))
    scale = 32_768 * 10 ** (LEVEL_DBFS / 20) / rms
    return tuple(
        _FRAME.pack(*(round(y * scale) for y in soft[start : start + FRAME_SAMPLES]))
        for start in range(0, len(soft), FRAME_SAMPLES)
    )


class LineFloor:
    """One call's line. `frame_for` is asked once for each frame that leaves, in order."""

    def __init__(self, noise: Sequence[bytes]) -> None:
        self._noise = itertools.cycle(noise)
        self._last = 0
        self._quiet = True

    def frame_for(self, played: bytes) -> bytes:
        """What leaves for the frame that is played: the words, or noise for silence."""
        if played == SILENCE:
            frame = next(self._noise)
            if not self._quiet and abs(self._last) > JUMP:
                frame = _eased_out(self._last, frame)
            self._quiet = True
            return frame
        if self._quiet and abs(int.from_bytes(played[:2], "little", signed=True)) > JUMP:
            played = _eased_in(played)
        self._quiet = False
        self._last = int.from_bytes(played[FRAME_BYTES - 2 :], "little", signed=True)
        return played


def _eased_out(last: int, noise: bytes) -> bytes:
    """Let the value at which the words broke off come down over the beginning of the noise."""
    samples = list(_FRAME.unpack(noise))
    for i, share in enumerate(_FALLING):
        samples[i] = max(-32_768, min(32_767, samples[i] + round(last * share)))
    return _FRAME.pack(*samples)


def _eased_in(words: bytes) -> bytes:
    """Let words that begin in the middle of a wave swell."""
    samples = list(_FRAME.unpack(words))
    for i, share in enumerate(_RISING):
        samples[i] = round(samples[i] * share)
    return _FRAME.pack(*samples)
