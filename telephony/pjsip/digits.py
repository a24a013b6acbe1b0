"""Counts a DTMF digit once when a telephone sends it both by RFC 4733 and by INFO.

Used by a call of the phone process, on whatever thread pjsip reports the digit.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

SAME_PRESS_S = 1.0


@dataclass(slots=True)
class _Press:
    digit: str
    method: int
    at_s: float


class DigitCounter:
    """Remembers counted presses until their twin by the other method came or time has passed."""

    def __init__(self) -> None:
        self._unpaired: deque[_Press] = deque()

    def counts(self, digit: str, method: int, at_s: float) -> bool:
        """Whether this report is a new press; false for the second report of one already counted."""
        while self._unpaired and at_s - self._unpaired[0].at_s > SAME_PRESS_S:
            self._unpaired.popleft()
        for press in self._unpaired:
            if press.digit == digit and press.method != method:
                self._unpaired.remove(press)
                return False
        self._unpaired.append(_Press(digit, method, at_s))
        return True
