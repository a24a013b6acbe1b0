"""A small dealership in memory: the dialogue's `Tools` and `Knowledge` without records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from engine.ports import (
    Availability,
    Booked,
    BookingRequest,
    DealershipFacts,
    Embedder,
    MessageRequest,
    NotBooked,
    Passage,
    Refusal,
    ServiceOffer,
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


class FakeDealership:
    """`Tools` with one bay. `busy` are starts that are taken; `booked` and `messages` what was done."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.clock = now
        self.busy: set[datetime] = set()
        self.booked: list[BookingRequest] = []
        self.messages: list[MessageRequest] = []

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
            staff=("Sarah Miller", "Marcus Lee"),
        )

    def services(self) -> Sequence[ServiceOffer]:
        return SERVICES

    async def availability(self, service_id: int, day: date, at: time | None = None) -> Availability:
        free = self._free(service_id, day)
        refusal = self._refusal(service_id, day, at, free)
        return Availability(free, refusal, self._alternatives(service_id, day, at) if refusal else ())

    async def book(self, request: BookingRequest) -> Booked | NotBooked:
        for number, earlier in enumerate(self.booked, start=1):
            if earlier == request:
                return Booked(number, earlier.start)
        if request.start in self.busy:
            day, at = request.start.date(), request.start.time()
            return NotBooked(Refusal.FULL, self._alternatives(request.service_id, day, at))
        self.booked.append(request)
        self.busy.add(request.start)
        return Booked(len(self.booked), request.start)

    async def take_message(self, request: MessageRequest) -> int:
        self.messages.append(request)
        return len(self.messages)

    def _refusal(
        self, service_id: int, day: date, at: time | None, free: Sequence[datetime]
    ) -> Refusal | None:
        today = self.clock.date()
        if day < today or (at and datetime.combine(day, at) < self.clock.replace(tzinfo=None)):
            return Refusal.PAST
        if day > today + timedelta(days=30):
            return Refusal.TOO_FAR
        if day.weekday() == 6:
            return Refusal.CLOSED
        if at is None:
            return None if free else Refusal.FULL
        return self._time_refusal(service_id, datetime.combine(day, at))

    def _time_refusal(self, service_id: int, start: datetime) -> Refusal | None:
        end = start + timedelta(minutes=SERVICES[service_id - 1].duration_min)
        closes = time(16) if start.weekday() == 5 else time(17)
        if start.time() < time(9) or end.time() > closes:
            return Refusal.OUTSIDE_HOURS
        if start.time() < _LUNCH[1] and end.time() > _LUNCH[0]:
            return Refusal.LUNCH
        if start.minute % 30:
            return Refusal.OFF_GRID
        return Refusal.FULL if start in self.busy else None

    def _free(self, service_id: int, day: date) -> list[datetime]:
        if day.weekday() == 6 or not 0 <= (day - self.clock.date()).days <= 30:
            return []
        starts = (datetime.combine(day, time(9)) + timedelta(minutes=30 * step) for step in range(16))
        later = [start for start in starts if start > self.clock.replace(tzinfo=None)]
        return [start for start in later if self._time_refusal(service_id, start) is None]

    def _alternatives(self, service_id: int, day: date, at: time | None) -> list[datetime]:
        days = [max(day, self.clock.date()) + timedelta(days=ahead) for ahead in range(4)]
        free = [start for each in days for start in self._free(service_id, each)]
        if not free:
            free = self._free(service_id, self.clock.date() + timedelta(days=1))
        wish = datetime.combine(day, at or time(9))
        return sorted(sorted(free, key=lambda start: abs(start - wish))[:3])


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
