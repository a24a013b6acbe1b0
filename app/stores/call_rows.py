"""What is asked of the history of calls, and what is found there: plain, frozen, without SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.stores.rows import Call

PAGE = 200
"""Calls read at once."""


class Taken(StrEnum):
    """Who spoke with the other side, as far as the records tell.

    By a person is what the agent, who greets whomever it answers, said no word in: somebody took it from the
    first ring on, or dialed. By both is what somebody took over from the agent, or was put through to.
    """

    BY_AGENT = "agent"
    BY_PERSON = "person"
    BY_BOTH = "both"


@dataclass(frozen=True, slots=True)
class Department:
    """A department as the records know that a call concerned it.

    Attributes:
        appointment_types: a call that booked one of these.
        owners: a call that left a task to one of these, in lower case.
    """

    name: str
    appointment_types: Sequence[str]
    owners: Sequence[str]


@dataclass(frozen=True, slots=True)
class CallFilter:
    """Which calls are wanted; what is empty or None lets every call pass.

    Attributes:
        words: said in the call by either side; the last may be the beginning of a word,
            and what stands in quotes was said just so.
        person: part of a number, an address, or a customer's name.
        since: aware; started then or later.
        until: aware; started before.
    """

    words: str = ""
    person: str = ""
    since: datetime | None = None
    until: datetime | None = None
    outcome: str | None = None
    direction: str | None = None
    department: Department | None = None
    taken: Taken | None = None


@dataclass(frozen=True, slots=True)
class FoundCall:
    """One call of the history.

    Attributes:
        customer_name: of the customer with this number, None when there is none.
        excerpt: the words around what was searched for, "" without a search.
    """

    call: Call
    customer_name: str | None
    excerpt: str = ""
