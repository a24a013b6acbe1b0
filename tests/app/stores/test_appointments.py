from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from app.dealership.profile import SAMPLE, read_profile
from app.stores.appointments import Appointments
from app.stores.customers import Customers, car_in_words
from app.stores.database import Database
from app.stores.dealership import DealershipStore
from app.stores.errors import UnknownAppointment
from app.stores.rows import Entered, NewAppointment, Occupied
from engine.ports import Refusal

TEN = datetime(2026, 3, 3, 10)  # noqa: DTZ001 - local to the dealership
OIL_CHANGE = NewAppointment(
    session_id="s1",
    appointment_type="service",
    service_type_id=1,
    inventory_id=None,
    start=TEN,
    duration_min=30,
    customer_name="Ann Lee",
    customer_phone="+12175550101",
    customer_email=None,
    vehicle="2019 Honda Civic",
    created_at=datetime(2026, 3, 2, 15, tzinfo=UTC),
)


@pytest.fixture
async def appointments(db: Database) -> Appointments:
    await DealershipStore(db).replace(read_profile(SAMPLE), OIL_CHANGE.created_at)
    return Appointments(db)


def first_bay(occupied: Sequence[Occupied]) -> int | Refusal:
    return 1


def full(occupied: Sequence[Occupied]) -> int | Refusal:
    return Refusal.FULL


async def test_a_booked_appointment_reads_back_with_customer_service_and_car(
    appointments: Appointments,
) -> None:
    entered = await appointments.book(OIL_CHANGE, first_bay)
    assert entered == Entered(1, is_new=True)
    row = await appointments.get(1)
    assert (row.scheduled_date, row.scheduled_time, row.duration_min) == (date(2026, 3, 3), time(10), 30)
    assert (row.customer_name, row.customer_phone) == ("Ann Lee", "+12175550101")
    assert (row.service_name, row.vehicle, row.bay, row.status) == (
        "Oil Change",
        "2019 Honda Civic",
        1,
        "scheduled",
    )
    assert await appointments.of_session("s1") == 1


async def test_a_day_lists_its_appointments_in_order_of_time(appointments: Appointments) -> None:
    for session, start in (("a", TEN.replace(hour=15)), ("b", TEN), ("c", TEN.replace(day=4))):
        await appointments.book(replace(OIL_CHANGE, session_id=session, start=start), first_bay)
    assert [row.scheduled_time.hour for row in await appointments.on(date(2026, 3, 3))] == [10, 15]


async def test_who_decides_sees_what_is_taken_that_day(appointments: Appointments) -> None:
    await appointments.book(OIL_CHANGE, first_bay)
    await appointments.book(replace(OIL_CHANGE, start=TEN.replace(day=4)), first_bay)
    seen: list[Sequence[Occupied]] = []

    def look(occupied: Sequence[Occupied]) -> int | Refusal:
        seen.append(occupied)
        return Refusal.FULL

    assert await appointments.book(replace(OIL_CHANGE, customer_phone="+12175550177"), look) == Refusal.FULL
    assert seen == [[Occupied(TEN, TEN.replace(minute=30), 1)]]


async def test_a_refused_booking_leaves_no_customer_behind(appointments: Appointments, db: Database) -> None:
    assert await appointments.book(OIL_CHANGE, full) == Refusal.FULL
    assert await Customers(db).by_phone("+12175550101") is None


async def test_the_same_customer_asking_again_gets_the_row_that_stands_from_any_call(
    appointments: Appointments,
) -> None:
    await appointments.book(OIL_CHANGE, first_bay)
    assert await appointments.book(OIL_CHANGE, full) == Entered(1, is_new=False)
    assert await appointments.book(replace(OIL_CHANGE, session_id="s2"), full) == Entered(1, is_new=False)
    assert await appointments.book(replace(OIL_CHANGE, customer_phone="+12175550188"), full) == Refusal.FULL
    assert await appointments.book(replace(OIL_CHANGE, vehicle="2012 Ford Focus"), full) == Refusal.FULL
    assert await appointments.book(replace(OIL_CHANGE, service_type_id=2), full) == Refusal.FULL


async def test_a_customer_is_known_by_phone_and_keeps_an_address_given_once(
    appointments: Appointments, db: Database
) -> None:
    await appointments.book(replace(OIL_CHANGE, customer_email="ann@example.com"), first_bay)
    later = replace(OIL_CHANGE, customer_name="Ann Lee-Smith", start=TEN.replace(hour=15))
    await appointments.book(later, first_bay)
    customer = await Customers(db).by_phone("+12175550101")
    assert customer is not None
    assert (customer.id, customer.name, customer.email) == (1, "Ann Lee-Smith", "ann@example.com")
    assert [row.vehicle_id for row in await appointments.on(date(2026, 3, 3))] == [1, 1]


async def test_an_appointment_that_does_not_exist_is_named(appointments: Appointments) -> None:
    with pytest.raises(UnknownAppointment, match="no appointment 7"):
        await appointments.get(7)


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("2019 Honda Civic", (2019, "Honda", "Civic")),
        ("Ford F-150 Lariat 2021", (2021, "Ford", "F-150 Lariat")),
        ("Camry", (None, None, "Camry")),
        ("Mazda 3", (None, "Mazda", "3")),
        ("2020", (2020, None, None)),
    ],
)
def test_a_car_is_split_from_words(words: str, parts: tuple[int | None, str | None, str | None]) -> None:
    assert car_in_words(words) == parts
