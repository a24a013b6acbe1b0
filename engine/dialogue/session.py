"""What one conversation remembers. Lives in the session alone; nothing is kept in modules or agents.

Owned by `SessionTalk`, changed by the agents, on the engine loop. All of it can be written to JSON and
read again (`engine.dialogue.memory`), so that a conversation outlives the program.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from engine.dialogue.questions import Question
from engine.dialogue.slots.dates import DayOut
from engine.dialogue.slots.times import TimeWish
from engine.dialogue.turn import Turn
from engine.ports import CarWish, HandOffState, KnownCustomer, Notice, Receptionist, Slots


class State(StrEnum):
    """Where a conversation stands."""

    CALL_START = "CALL_START"
    """Nothing was said yet."""
    DISCOVERY = "DISCOVERY"
    """What the caller wants is not known."""
    ACTIVE = "ACTIVE"
    """A task is at hand."""
    COMPLETION = "COMPLETION"
    """A task was done and nothing is open, or goodbye was said."""


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
        question: what is open afterwards; None when nothing is: the task at hand is done.
        aside: said beside the task at hand, which stays open.
        shaped: said before `words`, phrased by the model where it can be trusted.
        ended: whether the conversation is over.
        transfer: the hand-off whose person gets the line once this is heard.
        stop_recording: the caller does not want to be recorded.
        unanswered: the caller's question that there is no answer to; "" when there is none such.
    """

    words: tuple[str, ...]
    agent: str
    question: Question | None = None
    shaped: Shaped | None = None
    aside: bool = False
    ended: bool = False
    transfer: int | None = None
    stop_recording: bool = False
    unanswered: str = ""


@dataclass(slots=True)
class WorkDraft:
    """Work in the shop while the caller has not said which service it is.

    Attributes:
        described: what is wrong with the car in the caller's words, for the technician.
        proposed: name of the service the caller is asked to agree to.
        because: what is said before that.
        refused: services that were proposed in vain.
        missed: how often the service was asked for and not told.
        not_offered: the work that was just asked for is none the dealership does.
    """

    described: str = ""
    proposed: str = ""
    because: str = ""
    refused: tuple[str, ...] = ()
    missed: int = 0
    not_offered: bool = False


@dataclass(slots=True)
class MessageDraft:
    """A message being taken; `text` is what the caller wants to be told, once known.

    Attributes:
        call_back: the caller wants to be called, not only to leave word.
        owner: who it is for, when the caller named somebody.
        due_at: when the caller is to be called, local to the dealership, naive.
        agreed: the caller said yes to that time, or named it.
        offered: it was not the caller who wanted it; without a yes, nothing is left.
        nameless: the caller would not say who they are.
        by_mail: the caller gave an address to answer to in place of a number.
        leaving: the caller said goodbye, and was asked once more for what is missing.
    """

    text: str | None = None
    call_back: bool = False
    owner: str | None = None
    due_at: datetime | None = None
    agreed: bool = False
    offered: bool = False
    nameless: bool = False
    by_mail: bool = False
    leaving: bool = False

    @property
    def wanted(self) -> bool:
        """Whether the caller counts on it that somebody hears of it."""
        return self.agreed or (not self.offered and (self.call_back or bool(self.text)))


@dataclass(slots=True)
class HandOffDraft:
    """A person being looked for. `task` is its id in the records once the desk was rung.

    Attributes:
        reason: what it is about, in the caller's words; None while that may be asked.
        asked: the caller was asked for the reason.
    """

    wanted: str = ""
    reason: str | None = None
    asked: bool = False
    task: int | None = None
    state: HandOffState = HandOffState.PENDING

    @property
    def waiting(self) -> bool:
        """Whether the desk is still being rung."""
        return self.task is not None and self.state in {HandOffState.PENDING, HandOffState.RUNNING}


@dataclass(frozen=True, slots=True)
class ChangeDraft:
    """An appointment being moved or cancelled.

    Attributes:
        found: ids of those that may be meant, in the order they were read out.
        in_vain: how often the records were searched and nothing was found.
        then: ids of those that are to be cancelled after the one at hand.
        said: what was said of day and time before it was known which one is meant.
        kept: day and time of a booking that was left for this, to go on with afterwards.
    """

    cancel: bool
    found: tuple[int, ...] = ()
    in_vain: int = 0
    then: tuple[int, ...] = ()
    said: Turn | None = None
    kept: tuple[date | None, time | None] | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """A wish that waits until what is at hand is done.

    Attributes:
        task: name of the task that will do it.
        turn: what was said of it.
    """

    task: str
    turn: Turn


@dataclass(slots=True)
class Session:
    """State of one conversation.

    Attributes:
        caller_phone: E.164 of the line that calls, when known and valid.
        receptionist: who speaks, from the first word to the last.
        customer: who the records say has the line's number; told to nobody before `is_customer`.
        is_customer: whether the caller said to be that customer; None while not asked.
        doing: the tasks at hand by name, the innermost last; the router leaves one and comes back.
        later: wishes the caller named besides, in the order they will be taken up.
        busy_until: when the last appointment made in this call is over.
        question: what the caller was asked last.
        unclear_services: names of the services that the caller's words fit.
        work: what is known of the work beside its service.
        offers: start times that were offered last, for "the second one".
        time_wish: a time of day that is not settled: the day was not known, or it was refused.
        any_day: the day in the slots is only where to begin looking.
        until: the last day that will do.
        refused_day: the day that was asked for last and could not be had.
        days_out: days the caller cannot come.
        declined: start times the caller does not want: they are offered last.
        or_day: the other day that the one in the slots can mean, until the caller was asked.
        or_time: the other time that the one in the slots can mean, until the caller was asked.
        digits: a phone number that has come in part.
        number_declined: the caller wants another number than the one of the line.
        number_refused: the caller would not give any number.
        car_not_on_file: it is for none of the customer's cars in the records.
        read_back_heard: the last read-back was heard to its end.
        car_wish: what was last looked for in the stock.
        cars: ids of the cars that were named last, for "the second one".
        message_left: task of the message that was written down last.
        secret: the kind of number the caller is giving in parts, which nobody may see.
        told_who_we_are: somebody who seemed to want no dealership heard that it is one.
        prompted: the question that was only asked because a person at the desk wanted it.
        misses: answers in a row that were not understood.
        rounds: times in a row that a booking asked the same in the same words and learnt nothing.
        silences: times in a row that nothing was said at all.
        unanswered: a question the agent could not answer, for the person who will.
        done: how many tasks came to their end.
        last: the last reply, to be said again when asked for.
        notices: news that was not told yet.
        told: ids of the notices that came, so that none is told twice.
    """

    id: str
    caller_phone: str | None = None
    receptionist: Receptionist = field(default_factory=Receptionist)
    slots: Slots = field(default_factory=Slots)
    customer: KnownCustomer | None = None
    is_customer: bool | None = None
    doing: list[str] = field(default_factory=list[str])
    later: list[Later] = field(default_factory=list[Later])
    busy_until: datetime | None = None
    question: Question | None = None
    unclear_services: tuple[str, ...] = ()
    work: WorkDraft = field(default_factory=WorkDraft)
    offers: Sequence[datetime] = ()
    time_wish: TimeWish | None = None
    any_day: bool = False
    until: date | None = None
    refused_day: date | None = None
    days_out: tuple[DayOut, ...] = ()
    declined: tuple[datetime, ...] = ()
    or_day: date | None = None
    or_time: time | None = None
    digits: str = ""
    number_declined: bool = False
    number_refused: bool = False
    car_not_on_file: bool = False
    read_back_heard: bool = False
    change: ChangeDraft | None = None
    car_wish: CarWish | None = None
    cars: tuple[int, ...] = ()
    message: MessageDraft | None = None
    message_left: int | None = None
    hand_off: HandOffDraft | None = None
    secret: str | None = None
    told_who_we_are: bool = False
    prompted: Question | None = None
    misses: int = 0
    rounds: int = 0
    silences: int = 0
    unanswered: str | None = None
    appointment_id: int | None = None
    tasks: list[int] = field(default_factory=list[int])
    done: int = 0
    replies: int = 0
    last: Answer | None = None
    slowly: bool = False
    recording_declined: bool = False
    notices: list[Notice] = field(default_factory=list[Notice])
    told: list[int] = field(default_factory=list[int])
    history: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    ended: bool = False

    def fill(self, **values: Any) -> None:
        """Change slots by name."""
        self.slots = replace(self.slots, **values)

    @property
    def at_hand(self) -> str | None:
        """The innermost task."""
        return self.doing[-1] if self.doing else None

    @property
    def waiting(self) -> bool:
        """Whether somebody is being looked for in the background."""
        return self.hand_off is not None and self.hand_off.waiting

    @property
    def state(self) -> State:
        """Where the conversation stands."""
        if self.doing or self.waiting:
            return State.COMPLETION if self.ended else State.ACTIVE
        if self.ended or self.done:
            return State.COMPLETION
        return State.DISCOVERY if self.history else State.CALL_START
