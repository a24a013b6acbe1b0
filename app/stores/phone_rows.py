"""What is kept for the telephone on the desk, as the rest of the app sees it: plain, frozen, without SQL."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import ClassVar

SHORTEST_S, LONGEST_S = 5, 50
"""A caller is given up after a minute of ringing (`sip.ring_timeout_s`): the agent answers before."""


@dataclass(frozen=True, slots=True)
class Favourite:
    """Somebody who is called often. `address` is what is dialled, unique; `name` as it was when pinned."""

    id: int
    address: str
    name: str


@dataclass(frozen=True, slots=True)
class QuietPeriod:
    """Nobody is to be disturbed until then (aware, UTC); None: until somebody switches it off."""

    until: datetime | None


class WhoAnswers(StrEnum):
    """What a rule decides."""

    AGENT = "agent"
    DESK_FIRST = "desk_first"
    DESK_ALONE = "desk_alone"


class CallerKind(StrEnum):
    """Whom a rule is for."""

    ANYONE = "anyone"
    NUMBER = "number"
    PREFIX = "prefix"
    CUSTOMER = "customer"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True)
class AnswerRule:
    """Who answers which calls. `id` is 0 until it stands in the records.

    Attributes:
        rings_s: how long it rings at the desk before the agent answers, where it does ring there.
        days: bit 0 is Monday; 0 is every day.
        begins: from this time of day, local to the dealership, until before `ends`, on the next day when that
            is not later; both None: the whole day.
        account: key of the SIP account that was called, `DIRECT` for calls through none; None: any.
        caller: E.164 or SIP address of a `NUMBER`, the beginning of a `PREFIX`, else empty.
    """

    DIRECT: ClassVar[str] = "direct"

    id: int
    who: WhoAnswers
    rings_s: int = 20
    days: int = 0
    begins: time | None = None
    ends: time | None = None
    account: str | None = None
    caller_kind: CallerKind = CallerKind.ANYONE
    caller: str = ""

    def is_on(self, weekday: int) -> bool:
        """Whether it counts on this day of the week, 0 is Monday."""
        return self.days == 0 or bool(self.days >> weekday & 1)
