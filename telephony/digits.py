"""The keys that the other end of a call presses, each counted once however many ways it comes by.

A telephone may send a key as an event (RFC 4733), in SIP INFO and as a tone that is heard, one of them or
several at once. Used by `telephony.phone_call`, on the engine loop.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from telephony.tones import ToneEar

SAME_PRESS_S = 1.0
_TONE = "tone"


class Keypad:
    """What one call's other end presses. Times are those of the phone process's ticks and reports."""

    def __init__(self) -> None:
        self._ear = ToneEar()
        self._counter = DigitCounter()

    def hear(self, caller: bytes, at_s: float) -> list[str]:
        """The keys whose tone begins in this frame and that were not told of otherwise."""
        return [key for key in self._ear.hear(caller) if self._counter.counts(key, _TONE, at_s)]

    def told(self, digit: str, way: str, at_s: float) -> bool:
        """Whether a digit that was signalled is a press not counted yet."""
        return self._counter.counts(digit, way, at_s)


@dataclass(slots=True)
class _Press:
    digit: str
    at_s: float
    ways: set[str] = field(default_factory=set[str])


class DigitCounter:
    """Remembers presses for as long as the same one may still come by another way."""

    def __init__(self) -> None:
        self._presses: deque[_Press] = deque()

    def counts(self, digit: str, way: str, at_s: float) -> bool:
        """Whether this is a new press; false for one already counted that comes by another way too."""
        while self._presses and at_s - self._presses[0].at_s > SAME_PRESS_S:
            self._presses.popleft()
        for press in self._presses:
            if press.digit == digit and way not in press.ways:
                press.ways.add(way)
                return False
        self._presses.append(_Press(digit, at_s, {way}))
        return True
