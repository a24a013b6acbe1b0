"""The dealership as the dialogue sees it: facts, knowledge, and what its agents may do in the records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Literal, Protocol

from engine.ports.appointments import (
    AppointmentSearch,
    Availability,
    Booked,
    BookingRequest,
    Job,
    NotBooked,
    ServiceOffer,
    Standing,
)
from engine.ports.people import HandOffRequest, KnownCustomer, MessageRequest, Person, RepairStatus, TaskTaken
from engine.ports.stock import CarWish, Stock


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of the dealership's knowledge near to a question.

    Attributes:
        question: of a stored answer; of a document, the heading the passage stands under, or its name.
        answer: the stored answer, or the passage as it stands in the document.
        category: of a stored answer; of a document, its name.
        distance: cosine distance 0 (same) … 2 between the question and this passage.
        source: a stored answer was written to be spoken, a document was not.
        excerpt: the one or two sentences of a document's passage that are nearest to the question.
    """

    question: str
    answer: str
    category: str
    distance: float
    source: Literal["faq", "document"] = "faq"
    excerpt: str = ""


class Knowledge(Protocol):
    """The dealership's own answers, found by meaning."""

    async def search(self, question: str, *, limit: int = 3) -> Sequence[Passage]:
        """Nearest passages first."""
        ...

    async def answers(self) -> Sequence[str]:
        """Every answer there is, to be spoken ahead of the first call."""
        ...


@dataclass(frozen=True, slots=True)
class DealershipFacts:
    """What the agent may say without asking the records again.

    Attributes:
        hours: for each department, weekday 0 (Monday) … 6 to (opens, closes); a closed day is absent.
        closed: holidays.
        notice: the caller is told this first: that a machine speaks and whether the call is recorded.
        welcome: the words before the agent's name and the notice; "" for the usual ones.
    """

    name: str
    agent_name: str
    address: str
    phone: str
    hours: Mapping[str, Mapping[int, tuple[time, time]]]
    makes: Sequence[str] = ()
    models: Sequence[str] = ()
    people: Sequence[Person] = ()
    closed: Mapping[date, str] = field(default_factory=dict[date, str])
    notice: str = "the automated assistant, and this call may be recorded"
    welcome: str = ""


class Tools(Protocol):
    """What the dialogue's agents may do in the dealership's records."""

    def now(self) -> datetime:
        """The business clock: aware, in the dealership's zone."""
        ...

    def facts(self) -> DealershipFacts:
        """Names, hours, vocabulary."""
        ...

    def services(self) -> Sequence[ServiceOffer]:
        """What can be booked, in the dealership's order."""
        ...

    async def availability(
        self, job: Job, day: date, at: time | None = None, *, moving: int | None = None
    ) -> Availability:
        """Free start times for a job on a day, or why not and what instead.

        Args:
            moving: an appointment whose own place counts as free, because it is the one to be moved.
        """
        ...

    async def book(self, request: BookingRequest) -> Booked | NotBooked:
        """Book once, atomically; asked again by the same customer it gives the row that stands."""
        ...

    async def appointments(self, search: AppointmentSearch) -> Sequence[Standing]:
        """Appointments that stand and lie ahead, soonest first; none for an empty search."""
        ...

    async def move(self, session_id: str, appointment_id: int, start: datetime) -> Booked | NotBooked:
        """Give an appointment another time, atomically: the old time is free when the new one stands."""
        ...

    async def cancel(self, session_id: str, appointment_id: int) -> bool:
        """Free an appointment's time; False when it did not stand any more."""
        ...

    async def customer(self, phone: str) -> KnownCustomer | None:
        """Who has this E.164 number."""
        ...

    async def stock(self, wish: CarWish) -> Stock:
        """Cars for sale that fit."""
        ...

    async def repairs(self, phone: str) -> Sequence[RepairStatus]:
        """The cars this customer has in the shop, last written down first."""
        ...

    async def take_message(self, request: MessageRequest) -> TaskTaken:
        """Write a task down for a person."""
        ...

    async def add_to_message(self, task_id: int, *, text: str = "", phone: str | None = None) -> None:
        """Add to a task of `take_message` what the caller says of it afterwards."""
        ...

    async def suppress(self, session_id: str, phone: str | None, words: str) -> None:
        """Never call this number again; on the disk when this returns.

        Without a number a task for a person is written in its place.
        """
        ...

    async def ask_for_person(self, request: HandOffRequest) -> int:
        """Ring the desk in the background; returns the task. What comes of it reaches `Talk.notify`."""
        ...

    async def withdraw(self, session_id: str, task_id: int) -> None:
        """The caller no longer wants that person: the desk need not ring any more."""
        ...
