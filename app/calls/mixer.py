"""Who hears what of a call with up to three sides: each hears the sum of the others, and never itself.

Arithmetic on 20 ms frames of s16le at 16 kHz, without a clock of its own: each side takes a frame whenever
its own line has played one, so clocks that run apart never add up to a delay. Used by the rooms that join
legs: `take_over`, `enquiry`, `transfer`.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator
from enum import StrEnum

import numpy as np

from app.calls.ringback import ringback
from telephony.media import FRAME_BYTES

FRAMES_WAITING = 5
"""A tenth of a second: what a side says waits no longer for another one's line; the oldest is let go."""
_LOWEST, _HIGHEST = -32768, 32767


class Side(StrEnum):
    """One of the three who can be in a call that a person here took over."""

    CALLER = "caller"
    PERSON = "person"
    COLLEAGUE = "colleague"


class Mixer:
    """Give each side's frames to `say`, ask `hear` for what that side's line plays next.

    Attributes:
        talk: those who hear each other.
        waiting: those who hear the ringing tone instead.
    """

    def __init__(self) -> None:
        self.talk: frozenset[Side] = frozenset()
        self.waiting: frozenset[Side] = frozenset()
        self._said: dict[tuple[Side, Side], deque[bytes]] = {}
        self._tones: dict[Side, Iterator[bytes]] = {}

    def connect(self, *talk: Side, waiting: frozenset[Side] = frozenset()) -> None:
        """Let these talk and those wait; nothing that was said before is heard by anybody new."""
        self.talk, self.waiting = frozenset(talk), waiting
        pairs = itertools.permutations(talk, 2)
        self._said = {pair: deque(maxlen=FRAMES_WAITING) for pair in pairs}
        self._tones = {side: _ringing() for side in waiting}

    def say(self, side: Side, frame: bytes) -> None:
        """A side's next 20 ms, for those it talks with."""
        for other in self.talk - {side} if side in self.talk else ():
            self._said[side, other].append(frame)

    def hear(self, side: Side) -> bytes | None:
        """The next 20 ms for a side; None when nobody says anything to it, or is late with it."""
        if side in self.waiting:
            return next(self._tones[side])
        frames = [said.popleft() for (_, to), said in self._said.items() if to is side and said]
        return frames[0] if len(frames) == 1 else _sum(frames) if frames else None


def _sum(frames: list[bytes]) -> bytes:
    """Louder than the loudest sample stays there; it does not come round at the other end."""
    total = np.sum([np.frombuffer(frame, dtype="<i2") for frame in frames], axis=0, dtype=np.int32)
    return np.clip(total, _LOWEST, _HIGHEST).astype("<i2").tobytes()


def _ringing() -> Iterator[bytes]:
    pcm = ringback(1).astype("<i2").tobytes()
    return itertools.cycle([pcm[start : start + FRAME_BYTES] for start in range(0, len(pcm), FRAME_BYTES)])
