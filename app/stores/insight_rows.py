"""What the records say of a period, counted: plain, frozen, without SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Span:
    """From `begin` until just before `end`, both aware; local clocks are `offset_min` ahead of UTC there."""

    begin: datetime
    end: datetime
    offset_min: int = 0


@dataclass(frozen=True, slots=True)
class CallCount:
    """Incoming calls of one local hour (0 … 23) that ended one way.

    Attributes:
        outcome: the word in `calls.outcome`; `call_back` for a message that asks for a call.
        answered: how many of them were answered.
    """

    hour: int
    outcome: str
    calls: int
    answered: int


@dataclass(frozen=True, slots=True)
class AskedInVain:
    """A question the agents had no answer to, with everyone who asked it in the same words.

    Attributes:
        call_id: the last call in which it was asked.
    """

    question: str
    times: int
    last_at: datetime
    call_id: int


Waits = Mapping[int, int]
"""How many answers took so many hundredths of a second."""
