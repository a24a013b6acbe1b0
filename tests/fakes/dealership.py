"""A small dealership in memory: the dialogue's `Tools` and `Knowledge` without records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from engine.dialogue.slots import bodies
from engine.ports import (
    AppointmentSearch,
    Availability,
    Booked,
    BookingRequest,
    CarForSale,
    CarWish,
    DealershipFacts,
    Embedder,
    HandOffRequest,
    Job,
    KnownCustomer,
    MessageRequest,
    NotBooked,
    Passage,
    Person,
    Refusal,
    RepairStatus,
    ServiceOffer,
    Standing,
    Stock,
    TaskTaken,
)

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo("America/Chicago"))
_WEEKDAYS = {day: (time(7, 30), time(18)) for day in range(5)} | {5: (time(9), time(16))}
_SALES = {day: (time(8), time(19)) for day in range(5)} | {5: (time(9), time(17))}
_LUNCH = (time(12), time(13))

SERVICES = (
    ServiceOffer(1, "Oil Change", 30, 49.99, 89.99),
    ServiceOffer(2, "Tire Rotation", 30, 29.99, 49.99),
    ServiceOffer(3, "Brake Inspection", 45, 0, 0),
    ServiceOffer(4, "Brake Pad Replacement", 90, 150, 300),
    ServiceOffer(5, "Battery Replacement", 30, 100, 200),
    ServiceOffer(6, "General Inspection", 60, 49.99, 99.99),
)
FAQ = (
    (
        "location",
        "Where are you located?",
        "We are at 1234 Auto Drive in Springfield, at exit 12.",
    ),
    (
        "financing",
        "Do you offer financing?",
        "Yes, we work with several lenders. A finance specialist goes through the terms with you in person.",
    ),
    ("loaner", "Do you have loaner cars?", "We offer a loaner car for jobs that take more than two hours."),
    ("services", "What services do you offer?", "We do oil changes, tire rotations, brakes and batteries."),
    (
        "trade_in",
        "Do you take trade-ins?",
        "Yes. An appraiser looks at your car here and gives you an offer.",
    ),
)


CARS = (
    CarForSale(1, "N25001", 2025, "Toyota", "Camry", "silver", 28999, is_new=True),
    CarForSale(2, "N25002", 2025, "Toyota", "RAV4", "blue", 34999, is_new=True),
    CarForSale(3, "U24003", 2024, "Honda", "Civic", "black", 24999, is_new=False),
    CarForSale(4, "N25004", 2025, "Honda", "CR-V", "white", 32999, is_new=True),
    CarForSale(5, "U24005", 2024, "Ford", "Mustang", "red", 42999, is_new=False),
)


class FakeDealership:
    """`Tools` with one bay. `busy` are starts that are taken; `booked` and `messages` what was done."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.clock = now
        self.busy: set[datetime] = set()
        self.booked: list[BookingRequest] = []
        self.messages: list[MessageRequest] = []
        self.standing: dict[int, Standing] = {}
        self.customers: dict[str, KnownCustomer] = {}
        self.cars: list[CarForSale] = list(CARS)
        self.in_the_shop: dict[str, Sequence[RepairStatus]] = {}
        self.suppressed: list[tuple[str | None, str]] = []
        self.wanted: list[HandOffRequest] = []
        self.withdrawn: list[int] = []

    def now(self) -> datetime:
        return self.clock

    def facts(self) -> DealershipFacts:
        return DealershipFacts(
            name="Springfield Auto",
            agent_name="Riley",
            address="1234 Auto Drive, Springfield",
            phone="+12175550100",
            hours={
                "sales": _SALES,
                "service": _WEEKDAYS,
                "parts": {d: (time(8), time(17)) for d in range(5)},
            },
            makes=("Toyota", "Honda", "Ford"),
            models=("Camry", "RAV4", "Civic", "CR-V", "Mustang"),
            people=(Person("Sarah Miller", "service advisor", "201"), Person("Marcus Lee", "sales", "301")),
        )

    def services(self) -> Sequence[ServiceOffer]:
        return SERVICES

    async def availability(
        self, job: Job, day: date, at: time | None = None, *, moving: int | None = None
    ) -> Availability:
        if job.inventory_id is not None and job.inventory_id not in {car.id for car in self.cars}:
            return Availability((), Refusal.FULL)
        own = {self.standing[moving].start} if moving in self.standing else set[datetime]()
        taken, self.busy = self.busy, self.busy - own
        free = self._free(job, day)
        refusal = self._refusal(job, day, at, free)
        alternatives = [start for start in self._alternatives(job, day, at) if start not in own]
        self.busy = taken
        return Availability(free, refusal, alternatives if refusal else ())

    async def book(self, request: BookingRequest) -> Booked | NotBooked:
        for number, earlier in enumerate(self.booked, start=1):
            if earlier == request and number in self.standing:
                return Booked(number, earlier.start)
        if request.job.inventory_id not in {None, *(car.id for car in self.cars)}:
            return NotBooked(Refusal.FULL)
        if request.start in self.busy:
            day, at = request.start.date(), request.start.time()
            return NotBooked(Refusal.FULL, self._alternatives(request.job, day, at))
        self.booked.append(request)
        self.busy.add(request.start)
        number = len(self.booked)
        self.standing[number] = Standing(
            number,
            request.job,
            self._what(request.job),
            request.start,
            request.customer_name,
            request.customer_phone,
            request.vehicle,
        )
        return Booked(number, request.start)

    def _what(self, job: Job) -> str:
        if job.service_id is not None:
            return SERVICES[job.service_id - 1].name
        return next(car.words for car in self.cars if car.id == job.inventory_id)

    async def appointments(self, search: AppointmentSearch) -> Sequence[Standing]:
        if search == AppointmentSearch():
            return []
        fitting = [
            each
            for each in self.standing.values()
            if search.phone in {None, each.customer_phone}
            and search.reference in {None, each.id}
            and (search.name is None or search.name.lower() in each.customer_name.lower())
        ]
        return sorted(fitting, key=lambda each: each.start)

    async def move(self, session_id: str, appointment_id: int, start: datetime) -> Booked | NotBooked:
        old = self.standing.get(appointment_id)
        if old is None or (start in self.busy and start != old.start):
            return NotBooked(Refusal.FULL, ())
        self.busy.discard(old.start)
        self.busy.add(start)
        self.standing[appointment_id] = replace(old, start=start)
        return Booked(appointment_id, start)

    async def cancel(self, session_id: str, appointment_id: int) -> bool:
        old = self.standing.pop(appointment_id, None)
        if old is not None:
            self.busy.discard(old.start)
        return old is not None

    async def customer(self, phone: str) -> KnownCustomer | None:
        return self.customers.get(phone)

    async def stock(self, wish: CarWish) -> Stock:
        cars = [car for car in self.cars if _fits(car, wish)]
        cars.sort(key=lambda car: car.price)
        return Stock(cars[:1] if wish.cheapest else cars, self.clock)

    async def repairs(self, phone: str) -> Sequence[RepairStatus]:
        return self.in_the_shop.get(phone, ())

    async def take_message(self, request: MessageRequest) -> TaskTaken:
        self.messages.append(request)
        due = request.due_at or self.clock.replace(tzinfo=None) + timedelta(hours=2)
        return TaskTaken(len(self.messages), request.owner or "front desk", due)

    async def add_to_message(self, task_id: int, *, text: str = "", phone: str | None = None) -> None:
        left = self.messages[task_id - 1]
        self.messages[task_id - 1] = replace(
            left, text=f"{left.text} {text}".strip(), customer_phone=phone or left.customer_phone
        )

    async def suppress(self, session_id: str, phone: str | None, words: str) -> None:
        self.suppressed.append((phone, words))

    async def withdraw(self, session_id: str, task_id: int) -> None:
        self.withdrawn.append(task_id)

    async def ask_for_person(self, request: HandOffRequest) -> int:
        self.wanted.append(request)
        return 100 + len(self.wanted)

    def _refusal(self, job: Job, day: date, at: time | None, free: Sequence[datetime]) -> Refusal | None:
        today = self.clock.date()
        if day < today or (at and datetime.combine(day, at) < self.clock.replace(tzinfo=None)):
            return Refusal.PAST
        if day > today + timedelta(days=30):
            return Refusal.TOO_FAR
        if day.weekday() == 6:
            return Refusal.CLOSED
        if at is None:
            return None if free else Refusal.FULL
        return self._time_refusal(job, datetime.combine(day, at))

    def _time_refusal(self, job: Job, start: datetime) -> Refusal | None:
        end = start + timedelta(minutes=SERVICES[job.service_id - 1].duration_min if job.service_id else 30)
        closes = time(16) if start.weekday() == 5 else time(17)
        if start.time() < time(9) or end.time() > closes:
            return Refusal.OUTSIDE_HOURS
        if job.service_id and start.time() < _LUNCH[1] and end.time() > _LUNCH[0]:
            return Refusal.LUNCH
        if start.minute % 30:
            return Refusal.OFF_GRID
        return Refusal.FULL if start in self.busy else None

    def _free(self, job: Job, day: date) -> list[datetime]:
        if day.weekday() == 6 or not 0 <= (day - self.clock.date()).days <= 30:
            return []
        starts = (datetime.combine(day, time(9)) + timedelta(minutes=30 * step) for step in range(16))
        later = [start for start in starts if start > self.clock.replace(tzinfo=None)]
        return [start for start in later if self._time_refusal(job, start) is None]

    def _alternatives(self, job: Job, day: date, at: time | None) -> list[datetime]:
        days = [max(day, self.clock.date()) + timedelta(days=ahead) for ahead in range(4)]
        free = [start for each in days for start in self._free(job, each)]
        if not free:
            free = self._free(job, self.clock.date() + timedelta(days=1))
        wish = datetime.combine(day, at or time(9))
        return sorted(sorted(free, key=lambda start: abs(start - wish))[:3])


def _fits(car: CarForSale, wish: CarWish) -> bool:
    same = (
        (wish.make, car.make),
        (wish.model, car.model),
        (wish.color, car.color),
        (wish.vin, car.vin),
    )
    return (
        all(wanted is None or wanted.lower() == (has or "").lower() for wanted, has in same)
        and wish.stock_number in {None, car.stock_number, car.stock_number[1:]}
        and wish.is_new in {None, car.is_new}
        and wish.body in {None, bodies.of_model(car.model)}
        and (wish.price_min or 0) <= car.price <= (wish.price_max or car.price)
        and (wish.year_min or 0) <= car.year <= (wish.year_max or car.year)
    )


class FakeKnowledge:
    """`Knowledge` over a handful of answers, by cosine distance of an embedder's vectors."""

    def __init__(self, embedder: Embedder, answers: Sequence[tuple[str, str, str]] = FAQ) -> None:
        self._embedder = embedder
        self._answers = answers
        self._vectors = embedder.embed([question for _, question, _ in answers])

    async def search(self, question: str, *, limit: int = 3) -> Sequence[Passage]:
        distances = 1 - self._vectors @ self._embedder.embed([question])[0]
        nearest = np.argsort(distances)[:limit]
        return [
            Passage(self._answers[at][1], self._answers[at][2], self._answers[at][0], float(distances[at]))
            for at in nearest
        ]

    async def answers(self) -> Sequence[str]:
        return [answer for _, _, answer in self._answers]
