"""The dealership's tools with an eye on what is done with them.

One around the tools of each session, on the engine loop. A turn after which nothing was done can be taken
back when the caller goes on; a rehearsal may look everything up and do nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from engine.ports import (
    AppointmentSearch,
    Availability,
    Booked,
    BookingRequest,
    CarWish,
    DealershipFacts,
    HandOffRequest,
    Job,
    KnownCustomer,
    MessageRequest,
    NotBooked,
    Receptionist,
    RepairStatus,
    ServiceOffer,
    Standing,
    Stock,
    TaskTaken,
    Tools,
)


class OnlyARehearsal(Exception):
    """Something would be done now."""


class Deeds:
    """Implements `Tools`.

    Args:
        receptionist: who speaks in this session.

    Attributes:
        count: how many times the records were changed.
    """

    def __init__(self, tools: Tools, receptionist: Receptionist, *, rehearsal: bool = False) -> None:
        self._tools = tools
        self._receptionist = receptionist
        self._rehearsal = rehearsal
        self.count = 0

    def rehearsal(self) -> Deeds:
        """The same tools, for looking only."""
        return Deeds(self._tools, self._receptionist, rehearsal=True)

    def _does(self) -> None:
        if self._rehearsal:
            raise OnlyARehearsal
        self.count += 1

    # --- looking ----------------------------------------------------------------------------------

    def now(self) -> datetime:
        return self._tools.now()

    def facts(self) -> DealershipFacts:
        return self._receptionist.introduced(self._tools.facts())

    def services(self) -> Sequence[ServiceOffer]:
        return self._tools.services()

    async def availability(
        self, job: Job, day: date, at: time | None = None, *, moving: int | None = None
    ) -> Availability:
        return await self._tools.availability(job, day, at, moving=moving)

    async def appointments(self, search: AppointmentSearch) -> Sequence[Standing]:
        return await self._tools.appointments(search)

    async def customer(self, phone: str) -> KnownCustomer | None:
        return await self._tools.customer(phone)

    async def stock(self, wish: CarWish) -> Stock:
        return await self._tools.stock(wish)

    async def repairs(self, phone: str) -> Sequence[RepairStatus]:
        return await self._tools.repairs(phone)

    # --- doing ------------------------------------------------------------------------------------

    async def book(self, request: BookingRequest) -> Booked | NotBooked:
        self._does()
        return await self._tools.book(request)

    async def move(self, session_id: str, appointment_id: int, start: datetime) -> Booked | NotBooked:
        self._does()
        return await self._tools.move(session_id, appointment_id, start)

    async def cancel(self, session_id: str, appointment_id: int) -> bool:
        self._does()
        return await self._tools.cancel(session_id, appointment_id)

    async def take_message(self, request: MessageRequest) -> TaskTaken:
        self._does()
        return await self._tools.take_message(request)

    async def add_to_message(self, task_id: int, *, text: str = "", phone: str | None = None) -> None:
        self._does()
        await self._tools.add_to_message(task_id, text=text, phone=phone)

    async def suppress(self, session_id: str, phone: str | None, words: str) -> None:
        self._does()
        await self._tools.suppress(session_id, phone, words)

    async def ask_for_person(self, request: HandOffRequest) -> int:
        self._does()
        return await self._tools.ask_for_person(request)

    async def withdraw(self, session_id: str, task_id: int) -> None:
        self._does()
        await self._tools.withdraw(session_id, task_id)
