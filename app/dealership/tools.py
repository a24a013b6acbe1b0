"""What the agents may do at the dealership: `engine.ports.Tools` over the records. On the engine loop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from app.dealership.adapter import records_for_the_engine
from app.dealership.booking import Booking
from app.dealership.clock import BusinessClock
from app.dealership.customers import CustomerBook
from app.dealership.desk import Desk
from app.dealership.importer import standing_profile
from app.dealership.notices import NOTICE
from app.dealership.opt_out import OptOut
from app.dealership.records import DealershipRecords
from app.dealership.repairs import RepairDesk
from app.dealership.search import AppointmentFinder
from app.dealership.stock import Showroom
from app.dealership.tasks import TaskDesk
from app.events import AppEvent
from app.stores.appointments import Appointments
from app.stores.customers import Customers
from app.stores.database import Database
from app.stores.inventory import Inventory
from app.stores.profile_rows import Profile
from app.stores.repairs import Repairs
from app.stores.suppressions import Suppressions
from app.stores.tasks import Tasks
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
    Person,
    RepairStatus,
    ServiceOffer,
    Standing,
    Stock,
    TaskTaken,
)


@dataclass(frozen=True, slots=True)
class Counters:
    """Where at the dealership each thing is done. Also called by the app's doors."""

    booking: Booking
    finder: AppointmentFinder
    showroom: Showroom
    repairs: RepairDesk
    tasks: TaskDesk
    opt_out: OptOut
    customers: Customers
    records: DealershipRecords
    book: CustomerBook


class DealershipTools:
    """Implements `engine.ports.Tools` for the dealership of `profile`."""

    def __init__(
        self, profile: Profile, clock: BusinessClock, counters: Counters, notice: str = NOTICE
    ) -> None:
        self.counters = counters
        self._profile = profile
        self._clock = clock
        self._notice = notice
        self._facts = _facts(profile, notice)
        self._services = _offers(profile)

    def over(self, db: Database, on_event: Callable[[AppEvent], None]) -> DealershipTools:
        """The same dealership, as it is known now, that works with other records."""
        counters = _counters(self._profile, db, self._clock, on_event)
        others = DealershipTools(self._profile, self._clock, counters, self._notice)
        others._facts = self._facts
        return others

    def now(self) -> datetime:
        return self._clock.now()

    @property
    def zone(self) -> ZoneInfo:
        """Where the dealership is."""
        return self._clock.zone

    def facts(self) -> DealershipFacts:
        return self._facts

    def services(self) -> Sequence[ServiceOffer]:
        return self._services

    def restock(self, names: Iterable[tuple[str, str]]) -> None:
        """Know these makes and models, those of the cars for sale, from the next question on."""
        makes, models = _makes_and_models(names)
        self._facts = replace(self._facts, makes=makes, models=models)

    def follow(self, profile: Profile) -> None:
        """Say, book and plan by this profile from the next question on."""
        self._profile = profile
        self._facts, self._services = _facts(profile, self._notice), _offers(profile)
        self._clock.move_to(ZoneInfo(profile.zone))
        self.counters.booking.follow(profile)
        self.counters.tasks.follow(Desk(profile))

    def vocabulary(self) -> Sequence[str]:
        """The dealership's own words, for the recogniser to expect."""
        facts = self._facts
        people = [person.name for person in facts.people]
        services = [offer.name.lower() for offer in self._services]
        return [facts.name, facts.agent_name, *facts.makes, *facts.models, *services, *people]

    async def availability(
        self, job: Job, day: date, at: time | None = None, *, moving: int | None = None
    ) -> Availability:
        with records_for_the_engine():
            return await self.counters.booking.availability(job, day, at, moving=moving)

    async def book(self, request: BookingRequest) -> Booked | NotBooked:
        with records_for_the_engine():
            return await self.counters.booking.book(request)

    async def appointments(self, search: AppointmentSearch) -> Sequence[Standing]:
        with records_for_the_engine():
            return await self.counters.finder.find(search)

    async def move(self, session_id: str, appointment_id: int, start: datetime) -> Booked | NotBooked:
        with records_for_the_engine():
            return await self.counters.booking.move(session_id, appointment_id, start)

    async def cancel(self, session_id: str, appointment_id: int) -> bool:
        with records_for_the_engine():
            return await self.counters.booking.cancel(session_id, appointment_id)

    async def customer(self, phone: str) -> KnownCustomer | None:
        with records_for_the_engine():
            found = await self.counters.customers.by_phone(phone)
            if found is None:
                return None
            cars = await self.counters.customers.cars(found.id)
            return KnownCustomer(found.name, found.phone, found.email, cars)

    async def stock(self, wish: CarWish) -> Stock:
        with records_for_the_engine():
            return await self.counters.showroom.find(wish)

    async def repairs(self, phone: str) -> Sequence[RepairStatus]:
        with records_for_the_engine():
            return await self.counters.repairs.of(phone)

    async def take_message(self, request: MessageRequest) -> TaskTaken:
        with records_for_the_engine():
            return await self.counters.tasks.take(request)

    async def add_to_message(self, task_id: int, *, text: str = "", phone: str | None = None) -> None:
        with records_for_the_engine():
            await self.counters.tasks.add(task_id, text, phone)

    async def suppress(self, session_id: str, phone: str | None, words: str) -> None:
        with records_for_the_engine():
            await self.counters.opt_out.suppress(session_id, phone, words)

    async def withdraw(self, session_id: str, task_id: int) -> None:
        with records_for_the_engine():
            await self.counters.tasks.withdraw(session_id, task_id)

    async def ask_for_person(self, request: HandOffRequest) -> int:
        with records_for_the_engine():
            return await self.counters.tasks.ask_for_person(request)


async def open_dealership(
    db: Database,
    on_event: Callable[[AppEvent], None],
    start: datetime | None = None,
    notice: str = NOTICE,
) -> DealershipTools:
    """The tools of the dealership in the records, the sample's on the first start.

    Args:
        db: started.
        on_event: told what was written, on the engine loop.
        start: where the business clock begins; None for the real time.
        notice: how the agent says that it is a machine and whether the call is recorded.
    """
    profile = await standing_profile(db, start)
    clock = BusinessClock(ZoneInfo(profile.zone), start)
    await Tasks(db).close_orphans()
    return DealershipTools(profile, clock, _counters(profile, db, clock, on_event), notice)


def _counters(
    profile: Profile, db: Database, clock: BusinessClock, on_event: Callable[[AppEvent], None]
) -> Counters:
    appointments, inventory, records = Appointments(db), Inventory(db), Tasks(db)
    repairs = RepairDesk(Repairs(db), clock)
    tasks = TaskDesk(Desk(profile), records, clock, on_event)
    return Counters(
        booking=Booking(profile, appointments, inventory, clock, on_event),
        finder=AppointmentFinder(appointments, clock),
        showroom=Showroom(inventory, clock),
        repairs=repairs,
        tasks=tasks,
        opt_out=OptOut(Suppressions(db), tasks, clock),
        customers=Customers(db),
        records=DealershipRecords(records, repairs, clock, on_event),
        book=CustomerBook(db, clock),
    )


def _offers(profile: Profile) -> Sequence[ServiceOffer]:
    return [
        ServiceOffer(each.id, each.name, each.duration_min, each.price_min, each.price_max)
        for each in profile.services
    ]


def _facts(profile: Profile, notice: str) -> DealershipFacts:
    makes, models = _makes_and_models((car.make, car.model) for car in profile.inventory)
    return DealershipFacts(
        name=profile.name,
        agent_name=profile.agent_name,
        address=profile.address,
        phone=profile.phone,
        hours=profile.hours,
        makes=makes,
        models=models,
        people=[Person(each.name, each.role, each.extension) for each in profile.staff],
        closed=profile.closed,
        notice=notice,
    )


def _makes_and_models(names: Iterable[tuple[str, str]]) -> tuple[Sequence[str], Sequence[str]]:
    names = list(names)
    return list(dict.fromkeys(make for make, _ in names)), list(dict.fromkeys(model for _, model in names))
