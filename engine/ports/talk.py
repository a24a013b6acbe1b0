"""One session's side of the dialogue: what is said, and what is known of the caller's wish."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Protocol


class Expects(StrEnum):
    """What kind of answer the agent's last words ask for; decides how long a pause may be."""

    OPEN = "open"
    YES_NO = "yes_no"
    DATE_TIME = "date_time"
    DAY = "day"
    """A day; who says a time with it is welcome."""
    NAME = "name"
    PHONE = "phone"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Reply:
    """What the agent says next. Everything but the wording is decided when this exists.

    Attributes:
        id: number of the reply within its session, from 1.
        sentences: the words, sentence by sentence, each checked before it is yielded. Consumed once.
        intent: what the caller's sentence was.
        confidence: 0 … 1 of that intent.
        agent: which of the session's agents answered.
        expects: the kind of answer asked for.
        must_be_heard: true for words that the caller may not talk over (read-back before booking).
        ended: true when the agent has said goodbye and the line may be cut once it is heard.
        slowly: the caller asked for slower speech.
        transfer: the hand-off whose person gets the line once this reply is heard; None for none.
        stop_recording: the caller does not want to be recorded: stop, and delete what there is.
        unanswered: the caller's question that there is no answer to; "" when there is none such.
    """

    id: int
    sentences: AsyncGenerator[str]
    intent: str
    confidence: float
    agent: str
    expects: Expects = Expects.OPEN
    must_be_heard: bool = False
    ended: bool = False
    slowly: bool = False
    transfer: int | None = None
    stop_recording: bool = False
    unanswered: str = ""


@dataclass(frozen=True, slots=True)
class Slots:
    """What is known of the caller's wish. `None` is not yet known."""

    appointment_type: str | None = None
    service_type: str | None = None
    vehicle: str | None = None
    preferred_date: date | None = None
    preferred_time: time | None = None
    customer_name: str | None = None
    customer_phone: str | None = None
    """E.164."""
    customer_email: str | None = None
    appointment_id: int | None = None
    """The standing appointment that is to be moved or cancelled."""
    inventory_id: int | None = None
    """The car for sale that is talked about."""
    person: str | None = None
    """The person or department asked for."""


class Urgency(StrEnum):
    """When news from outside the conversation is told."""

    INTERRUPT = "interrupt"
    """At the next pause."""
    HIGH = "high"
    """At the beginning of the next reply."""


class HandOffState(StrEnum):
    """How far the search for a person is."""

    PENDING = "pending"
    RUNNING = "running"
    COMPLETED = "completed"
    """Somebody took it: the caller is put through once told so."""
    DECLINED = "declined"
    TIMED_OUT = "timed_out"
    FAILED = "failed"
    """Taken, but the person could not be reached or did not pick up: the caller came back."""


@dataclass(frozen=True, slots=True)
class Notice:
    """News for a conversation that comes from outside of it: what became of a hand-off.

    Attributes:
        id: unique within the session; the same notice told twice is said once.
        hand_off: the task it is about.
        person: who took or declined it, when that is known.
    """

    id: int
    urgency: Urgency
    hand_off: int
    state: HandOffState
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a conversation stands.

    Attributes:
        state: `CALL_START`, `DISCOVERY`, `ACTIVE` or `COMPLETION`.
        task: the task at hand; None for none.
        asks: what the caller was asked last; None for nothing.
    """

    state: str
    task: str | None = None
    asks: str | None = None


@dataclass(frozen=True, slots=True)
class Whispered:
    """What the agent makes of what a person at the desk told it: a sentence for them.

    `taken` is false when nothing will come of it.
    """

    sentence: str
    taken: bool = True


@dataclass(frozen=True, slots=True)
class Screened:
    """A caller's words with secrets masked; `masked` says whether there were any."""

    text: str
    masked: bool = False


class Talk(Protocol):
    """One session's side of the dialogue, as the conversation sees it."""

    async def greet(self) -> Reply:
        """The first words of a call, or the first words to a caller who comes back to the agent."""
        ...

    def notify(self, notice: Notice) -> None:
        """Take in news from outside; it is said at the moment its urgency asks for, once."""
        ...

    @property
    def has_news(self) -> bool:
        """Whether something should be said at the next pause."""
        ...

    async def announce(self) -> Reply | None:
        """Say the news that waits; None when there is none (any more)."""
        ...

    def screen(self, text: str) -> Screened:
        """Mask card, social security and account numbers before anything else sees the words."""
        ...

    def glimpse(self, text: str) -> str:
        """The same for words of a turn that is not over, in which a number may have only begun."""
        ...

    async def rehearse(self, text: str) -> Reply | None:
        """What `respond` would answer; None when something would be done for that turn.

        Changes nothing: the caller may still go on.
        """
        ...

    async def respond(self, text: str) -> Reply:
        """Understand one turn of the caller, act on it, and return the answer."""
        ...

    def take_back(self, reply_id: int) -> bool:
        """Forget the turn that this reply, of which nothing was heard yet, answers: the caller goes on.

        False, and all stays as it is, when something was done because of that turn.
        """
        ...

    def heard(self, reply_id: int, text: str, *, complete: bool) -> None:
        """Tell what of a reply the caller really heard; only that stays in the history."""
        ...

    @property
    def slots(self) -> Slots:
        """What is known so far."""
        ...
