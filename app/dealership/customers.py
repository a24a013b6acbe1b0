"""What people at the desk look up and correct about customers and their cars. On the engine loop."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.dealership import entries
from app.dealership.clock import BusinessClock
from app.stores.appointments import Appointments
from app.stores.calls import Calls
from app.stores.customers import Customers
from app.stores.database import Database
from app.stores.rows import Appointment, Call, Car, Customer, CustomerLine, Suppression, Task
from app.stores.suppressions import Suppressions
from app.stores.tasks import Tasks

CALLS_MAX = 200
"""So many of a person's calls are shown, the last ones."""
AT_THE_DESK = "desk"
"""Stands where a conversation's id would, for what was entered by hand."""
UNSAID = "Entered at the desk."


@dataclass(frozen=True, slots=True)
class PersonFile:
    """Everything about one customer, each list newest first.

    Attributes:
        calls: at most `CALLS_MAX`.
        wishes: what they ever said about being called; the last one may still stand.
        now: what time it was at the dealership when this was read; aware, in its zone.
    """

    customer: Customer
    cars: Sequence[Car]
    appointments: Sequence[Appointment]
    calls: Sequence[Call]
    tasks: Sequence[Task]
    wishes: Sequence[Suppression]
    now: datetime

    @property
    def may_not_be_called(self) -> bool:
        """They asked not to be, and that stands."""
        return any(wish.lifted_at is None for wish in self.wishes)


class CustomerBook:
    """The customers of one dealership."""

    def __init__(self, db: Database, clock: BusinessClock) -> None:
        self._customers = Customers(db)
        self._appointments = Appointments(db)
        self._calls = Calls(db)
        self._tasks = Tasks(db)
        self._suppressions = Suppressions(db)
        self._clock = clock

    async def count(self) -> int:
        """How many customers there are."""
        return await self._customers.count()

    async def page(self, words: str, limit: int, before_id: int | None = None) -> Sequence[CustomerLine]:
        """Those found by name, number, e-mail, car or plate, newest first; without words all."""
        return await self._customers.page(words, limit, before_id)

    async def person(self, customer_id: int) -> PersonFile:
        """Everything about one of them; raises `UnknownCustomer`."""
        customer = await self._customers.get(customer_id)
        cars, appointments, calls, tasks, wishes = await asyncio.gather(
            self._customers.garage(customer_id),
            self._appointments.of_customer(customer_id),
            self._calls.with_remote(customer.phone, CALLS_MAX),
            self._tasks.open_of(customer.phone),
            self._suppressions.of(customer.phone),
        )
        return PersonFile(customer, cars, appointments, calls, tasks, wishes, self._clock.now())

    async def rename(self, customer_id: int, name: str, email: str) -> Customer:
        """Correct name and e-mail address as typed; raises `BadEntry` or `UnknownCustomer`."""
        return await self._customers.rename(customer_id, entries.name(name), entries.email(email))

    async def put_car(self, customer_id: int, car_id: int, typed: Mapping[str, str]) -> Car:
        """Correct a car, or add one (`car_id` 0), as typed; raises `BadEntry` or `UnknownCustomer`."""
        car = entries.car(car_id, typed, self._clock.now().year)
        return await self._customers.put_car(customer_id, car)

    async def stop_calling(self, phone: str, words: str) -> None:
        """Nobody calls this number any more; `words` is how the wish was made, if that is known."""
        said = entries.words(words) if words.strip() else UNSAID
        await self._suppressions.add(AT_THE_DESK, phone, said, self._now())

    async def allow_calls(self, phone: str, because: str) -> None:
        """Lift the wish not to be called; raises `BadEntry` without a reason."""
        await self._suppressions.lift(phone, entries.words(because), self._now())

    def _now(self) -> datetime:
        return self._clock.now().astimezone(UTC)
