"""The line: audio in, audio out, and its clock. Audio is always 16 kHz mono."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 16_000
FRAME_S = 0.02
FRAME_SAMPLES = 320
FRAME_BYTES = 640

Samples = NDArray[np.int16]
"""Mono 16 kHz PCM, shape (n,)."""
FloatSamples = NDArray[np.float32]
"""Mono 16 kHz PCM in -1 … 1, shape (n,)."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One 20 ms step of a line's media clock.

    Attributes:
        caller: 640 bytes of s16le that came in.
        reply_id: the reply whose audio went out in this step, 0 for silence.
        at_s: monotonic time of the step in seconds.
    """

    caller: bytes
    reply_id: int
    at_s: float


class AudioIn(Protocol):
    """The caller's side of a line."""

    def ticks(self) -> AsyncIterator[Tick]:
        """Yield one tick every 20 ms until the line is gone."""
        ...


class AudioOut(Protocol):
    """The agent's side of a line. Plays in order, at the line's own pace."""

    def play(self, reply_id: int, audio: Samples) -> None:
        """Queue audio of a reply behind what is queued."""
        ...

    def stop(self) -> None:
        """Throw away everything queued; what was queued before is never heard later."""
        ...
