"""What one conversation remembers. Lives in the session alone; nothing is kept in modules or agents.

Owned by `SessionTalk`, changed by the agents, on the engine loop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from engine.dialogue.questions import Question
from engine.dialogue.slots.times import TimeWish
from engine.ports import Slots


@dataclass(frozen=True, slots=True)
class Shaped:
    """An answer the model may put into words: the facts it may use and what is said otherwise."""

    question: str
    facts: str
    fallback: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What an agent has decided to say.

    Attributes:
        words: sentences, in order.
        agent: who says it.
        question: what is open afterwards; None leaves nothing open.
        shaped: said before `words`, phrased by the model where it can be trusted.
        ended: whether the conversation is over.
    """

    words: tuple[str, ...]
    agent: str
    question: Question | None = None
    shaped: Shaped | None = None
    ended: bool = False


@dataclass(slots=True)
class MessageDraft:
    """A message being taken; `text` is what the caller wants to be told, once known."""

    text: str | None = None


@dataclass(slots=True)
class Session:
    """State of one conversation.

    Attributes:
        caller_phone: E.164 of the line that calls, when known and valid.
        question: what the caller was asked last.
        unclear_services: names of the services that the caller's words fit.
        offers: start times that were offered last, for "the second one".
        time_wish: a time of day asked for before the day was known.
        any_day: the day in the slots is only where to begin looking.
        digits: a phone number that has come in part.
        number_declined: the caller wants another number than the one of the line.
        read_back_heard: the last read-back was heard to its end.
        misses: answers in a row that were not understood.
        silences: times in a row that nothing was said at all.
        unanswered: a question the agent could not answer, for the message offered.
    """

    id: str
    caller_phone: str | None = None
    slots: Slots = field(default_factory=Slots)
    question: Question | None = None
    unclear_services: tuple[str, ...] = ()
    offers: Sequence[datetime] = ()
    time_wish: TimeWish | None = None
    any_day: bool = False
    digits: str = ""
    number_declined: bool = False
    booking_open: bool = False
    read_back_heard: bool = False
    message: MessageDraft | None = None
    misses: int = 0
    silences: int = 0
    unanswered: str | None = None
    appointment_id: int | None = None
    tasks: list[int] = field(default_factory=list)
    ended: bool = False

    def fill(self, **values: Any) -> None:
        """Change slots by name."""
        self.slots = replace(self.slots, **values)
