from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.dealership.booking import Booking
from app.dealership.clock import BusinessClock
from app.dealership.importer import standing_profile
from app.events import AppEvent, AppointmentBooked
from app.stores.appointments import Appointments
from app.stores.database import Database
from app.stores.inventory import Inventory
from app.stores.profile_rows import Profile
from engine.ports import Booked, BookingRequest, Job, NotBooked, Refusal

MONDAY_NINE = datetime.fromisoformat("2026-03-02T09:00:00-06:00")
TEN = datetime(2026, 3, 3, 10)  # noqa: DTZ001 - local to the dealership
OIL_CHANGE, BRAKE_PADS = 1, 4


@dataclass
class Desk:
    profile: Profile
    booking: Booking
    appointments: Appointments
    events: list[AppEvent] = field(default_factory=list)


async def desk_of(db: Database, start: datetime = MONDAY_NINE) -> Desk:
    profile = await standing_profile(db)
    clock = BusinessClock(ZoneInfo(profile.zone), start, lambda: 0.0)
    events: list[AppEvent] = []
    appointments = Appointments(db)
    booking = Booking(profile, appointments, Inventory(db), clock, events.append)
    return Desk(profile, booking, appointments, events)


@pytest.fixture
async def desk(db: Database) -> Desk:
    return await desk_of(db)


def request(number: int, start: datetime = TEN, service_id: int = OIL_CHANGE) -> BookingRequest:
    return BookingRequest(f"s{number}", Job(service_id), start, f"Caller {number}", f"+1217555{number:04}")


async def test_a_booked_appointment_stands_in_the_records_and_is_announced(desk: Desk) -> None:
    wish = replace(request(1), vehicle="2019 Honda Civic", customer_email="one@example.com")
    booked = await desk.booking.book(wish)
    assert booked == Booked(1, TEN)
    row = await desk.appointments.get(1)
    assert (row.appointment_type, row.service_name, row.customer_phone, row.vehicle) == (
        "service",
        "Oil Change",
        "+12175550001",
        "2019 Honda Civic",
    )
    assert desk.events == [AppointmentBooked("s1", 1)]


async def test_many_callers_at_once_get_exactly_as_many_appointments_as_there_are_bays(desk: Desk) -> None:
    outcomes = await asyncio.gather(*(desk.booking.book(request(number)) for number in range(40)))
    booked = [each for each in outcomes if isinstance(each, Booked)]
    refused = [each for each in outcomes if isinstance(each, NotBooked)]
    rows = await desk.appointments.on(TEN.date())
    assert len(booked) == len(rows) == desk.profile.booking.service_bays == 2
    assert {row.bay for row in rows} == {1, 2}
    assert {each.refusal for each in refused} == {Refusal.FULL}
    assert all(TEN not in each.alternatives and each.alternatives for each in refused)
    assert len(desk.events) == 2


async def test_the_same_caller_saying_yes_twice_gets_one_appointment_and_one_announcement(desk: Desk) -> None:
    outcomes = await asyncio.gather(*(desk.booking.book(request(1)) for _ in range(5)))
    assert set(outcomes) == {Booked(1, TEN)}
    assert len(await desk.appointments.on(TEN.date())) == 1
    assert desk.events == [AppointmentBooked("s1", 1)]


async def test_a_time_that_passed_while_the_caller_thought_is_not_booked(desk: Desk) -> None:
    outcome = await desk.booking.book(request(1, datetime(2026, 3, 2, 9)))  # noqa: DTZ001
    assert isinstance(outcome, NotBooked)
    assert outcome.refusal == Refusal.PAST
    assert outcome.alternatives[0] == datetime(2026, 3, 2, 9, 30)  # noqa: DTZ001
    assert await desk.appointments.on(date(2026, 3, 2)) == []


async def test_a_service_that_is_not_offered_is_our_bug(desk: Desk) -> None:
    with pytest.raises(KeyError):
        await desk.booking.book(request(1, service_id=99))


async def test_the_calendar_looks_forward_over_the_change_to_summer_time(db: Database) -> None:
    desk = await desk_of(db, datetime.fromisoformat("2026-03-07T15:45:00-06:00"))
    saturday = await desk.booking.availability(Job(OIL_CHANGE), date(2026, 3, 7), time(16))
    assert (saturday.refusal, saturday.alternatives[0]) == (
        Refusal.OUTSIDE_HOURS,
        datetime(2026, 3, 9, 16),  # noqa: DTZ001
    )


jobs = st.tuples(st.integers(1, 6), st.integers(0, 4), st.integers(16, 36))


@settings(deadline=None, max_examples=15)
@given(st.lists(jobs, min_size=3, max_size=20))
def test_what_is_called_free_is_booked_and_no_bay_is_ever_taken_twice(
    drawn: list[tuple[int, int, int]],
) -> None:
    asyncio.run(_book_in_turn(drawn))


async def _book_in_turn(drawn: list[tuple[int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        db = Database(Path(folder) / "lotline.db")
        db.start()
        try:
            desk = await desk_of(db)
            for number, (service_id, ahead, half_hour) in enumerate(drawn):
                await _book_what_is_free(desk, number, service_id, ahead, half_hour)
            await _check_bays(desk)
        finally:
            db.stop()


async def _book_what_is_free(desk: Desk, number: int, service_id: int, ahead: int, half_hour: int) -> None:
    day, at = date(2026, 3, 2) + timedelta(days=ahead), time(half_hour // 2, half_hour % 2 * 30)
    start = datetime.combine(day, at)
    answer = await desk.booking.availability(Job(service_id), day, at)
    outcome = await desk.booking.book(request(number, start, service_id))
    if answer.refusal is None:
        assert start in answer.free
        assert isinstance(outcome, Booked)
    else:
        assert outcome == NotBooked(answer.refusal, answer.alternatives)
        again = await desk.booking.book(request(number, answer.alternatives[0], service_id))
        assert isinstance(again, Booked)


async def _check_bays(desk: Desk) -> None:
    taken = await desk.appointments.occupied(date(2026, 3, 1), date(2026, 4, 30))
    assert {each.place for each in taken} <= {1, 2}
    for one in taken:
        beside = [each for each in taken if each.start < one.end and one.start < each.end]
        assert sum(each.place == one.place for each in beside) == 1
