"""What the agents may do at the dealership: `engine.ports.Tools` over the records. On the engine loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from app.dealership.adapter import records_for_the_engine
from app.dealership.booking import ServiceBooking
from app.dealership.clock import BusinessClock
from app.dealership.desk import Desk
from app.dealership.importer import standing_profile
from app.dealership.tasks import TaskDesk
from app.events import AppEvent
from app.stores.appointments import Appointments
from app.stores.database import Database
from app.stores.profile_rows import Profile
from app.stores.tasks import Tasks
from engine.ports import (
    Availability,
    Booked,
    BookingRequest,
    DealershipFacts,
    Job,
    MessageRequest,
    NotBooked,
    Person,
    ServiceOffer,
    TaskTaken,
)


class DealershipTools:
    """Implements `engine.ports.Tools` for the dealership of `profile`."""

    def __init__(
        self,
        profile: Profile,
        clock: BusinessClock,
        booking: ServiceBooking,
        tasks: TaskDesk,
    ) -> None:
        self._clock = clock
        self._booking = booking
        self._tasks = tasks
        self._facts = _facts(profile)
        self._services = [
            ServiceOffer(each.id, each.name, each.duration_min, each.price_min, each.price_max)
            for each in profile.services
        ]

    def now(self) -> datetime:
        return self._clock.now()

    def facts(self) -> DealershipFacts:
        return self._facts

    def services(self) -> Sequence[ServiceOffer]:
        return self._services

    async def availability(
        self, job: Job, day: date, at: time | None = None, *, moving: int | None = None
    ) -> Availability:
        with records_for_the_engine():
            return await self._booking.availability(job, day, at)

    async def book(self, request: BookingRequest) -> Booked | NotBooked:
        with records_for_the_engine():
            return await self._booking.book(request)

    async def take_message(self, request: MessageRequest) -> TaskTaken:
        with records_for_the_engine():
            return await self._tasks.take(request)


async def open_dealership(
    db: Database, on_event: Callable[[AppEvent], None], start: datetime | None = None
) -> DealershipTools:
    """The tools of the dealership in the records, the sample's on the first start.

    Args:
        db: started.
        on_event: told what was written, on the engine loop.
        start: where the business clock begins; None for the real time.
    """
    profile = await standing_profile(db, start)
    clock = BusinessClock(ZoneInfo(profile.zone), start)
    booking = ServiceBooking(profile, Appointments(db), clock, on_event)
    return DealershipTools(profile, clock, booking, TaskDesk(Desk(profile), Tasks(db), clock, on_event))


def _facts(profile: Profile) -> DealershipFacts:
    return DealershipFacts(
        name=profile.name,
        agent_name=profile.agent_name,
        address=profile.address,
        phone=profile.phone,
        hours=profile.hours,
        makes=list(dict.fromkeys(car.make for car in profile.inventory)),
        models=list(dict.fromkeys(car.model for car in profile.inventory)),
        people=[Person(each.name, each.role, each.extension) for each in profile.staff],
        closed=profile.closed,
    )
