"""Appointments that are moved and cancelled, and drives in cars for sale."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.dealership.importer import import_profile
from app.dealership.profile import SAMPLE, read_profile
from app.dealership.tools import DealershipTools
from app.events import AppEvent, AppointmentBooked, AppointmentCancelled, AppointmentMoved
from app.stores.appointments import Appointments
from app.stores.database import Database
from app.stores.profile_rows import Profile
from engine.ports import AppointmentSearch, Booked, BookingRequest, Job, NotBooked, Refusal
from tests.app.dealership.records import MONDAY_NINE, copy_of, sample_file, tools_at

OIL, BRAKES = Job(1), Job(4)
CAMRY, RAV4 = Job(inventory_id=1), Job(inventory_id=2)
TEN = datetime(2026, 3, 3, 10)  # noqa: DTZ001 - local to the dealership
NOON = TEN.replace(hour=12)


def request(number: int, start: datetime = TEN, job: Job = OIL) -> BookingRequest:
    return BookingRequest(f"s{number}", job, start, f"Caller {number}", f"+1217555{number:04}")


async def is_free(tools: DealershipTools, job: Job, start: datetime, moving: int | None = None) -> bool:
    answer = await tools.availability(job, start.date(), start.time(), moving=moving)
    return answer.refusal is None


@pytest.fixture
def events() -> list[AppEvent]:
    return []


@pytest.fixture
async def tools(db: Database, events: list[AppEvent]) -> DealershipTools:
    return await tools_at(db, MONDAY_NINE, events.append)


async def test_a_moved_appointment_keeps_its_number_and_frees_its_old_time(
    tools: DealershipTools, events: list[AppEvent]
) -> None:
    await tools.book(request(1))
    await tools.book(request(2))
    assert not await is_free(tools, OIL, TEN)
    later = TEN.replace(hour=14)
    assert await tools.move("s9", 1, later) == Booked(1, later)
    assert await is_free(tools, OIL, TEN)
    assert events[2:] == [AppointmentMoved("s9", 1)]


async def test_a_time_that_is_taken_or_impossible_leaves_the_appointment_where_it_is(
    tools: DealershipTools, events: list[AppEvent]
) -> None:
    full = TEN.replace(hour=14)
    for number, start in ((1, TEN), (2, full), (3, full)):
        await tools.book(request(number, start))
    outcome = await tools.move("s1", 1, full)
    assert isinstance(outcome, NotBooked)
    assert outcome.refusal == Refusal.FULL
    assert full not in outcome.alternatives
    assert len(outcome.alternatives) == 3
    for start, refusal in ((NOON, Refusal.LUNCH), (TEN.replace(day=8), Refusal.CLOSED)):
        outcome = await tools.move("s1", 1, start)
        assert isinstance(outcome, NotBooked)
        assert outcome.refusal == refusal
    (standing,) = await tools.appointments(AppointmentSearch(reference=1))
    assert standing.start == TEN
    assert len(events) == 3


async def test_a_long_job_moves_by_half_an_hour_over_its_own_time(tools: DealershipTools) -> None:
    for number in (1, 2):
        await tools.book(request(number, TEN.replace(hour=13), BRAKES))
    later = TEN.replace(hour=13, minute=30)
    assert not await is_free(tools, BRAKES, later)
    assert await is_free(tools, BRAKES, later, moving=1)
    assert await tools.move("s1", 1, later) == Booked(1, later)


async def test_the_present_time_is_no_alternative_to_itself(tools: DealershipTools) -> None:
    await tools.book(request(1, TEN.replace(hour=11, minute=30)))
    answer = await tools.availability(OIL, TEN.date(), time(12), moving=1)
    assert answer.refusal == Refusal.LUNCH
    assert [each.strftime("%H:%M") for each in answer.alternatives] == ["11:00", "13:00", "10:30"]


async def test_saying_yes_twice_moves_and_cancels_once(
    tools: DealershipTools, events: list[AppEvent]
) -> None:
    await tools.book(request(1))
    later = TEN.replace(hour=14)
    assert {await tools.move("s1", 1, later) for _ in range(2)} == {Booked(1, later)}
    assert [await tools.cancel("s1", 1) for _ in range(2)] == [True, True]
    assert events == [AppointmentBooked("s1", 1), AppointmentMoved("s1", 1), AppointmentCancelled("s1", 1)]


async def test_a_cancelled_appointment_is_gone_for_everyone_else(
    tools: DealershipTools, db: Database
) -> None:
    await tools.book(request(1))
    await tools.book(request(2))
    assert await tools.cancel("s1", 1)
    assert await is_free(tools, OIL, TEN)
    assert not await tools.cancel("s2", 1)
    assert await tools.move("s2", 1, TEN.replace(hour=14)) == NotBooked(Refusal.PAST)
    assert await tools.appointments(AppointmentSearch(reference=1)) == []
    row = await Appointments(db).get(1)
    assert (row.status, row.start) == ("cancelled", TEN)


async def test_an_appointment_that_never_was_or_is_over_cannot_be_changed(db: Database) -> None:
    await (await tools_at(db, MONDAY_NINE)).book(request(1))
    for now, stands in (("10:29", True), ("10:30", False)):
        tools = await tools_at(db, datetime.fromisoformat(f"2026-03-03T{now}:00-06:00"))
        assert bool(await tools.appointments(AppointmentSearch(reference=1))) == stands
    assert await tools.move("s1", 1, TEN.replace(hour=14)) == NotBooked(Refusal.PAST)
    assert not await tools.cancel("s1", 1)
    assert await tools.move("s1", 99, TEN.replace(hour=14)) == NotBooked(Refusal.PAST)
    assert not await tools.cancel("s1", 99)


async def test_a_service_that_is_offered_no_more_can_still_be_moved(db: Database) -> None:
    await (await tools_at(db, MONDAY_NINE)).book(request(1))
    sample = read_profile(SAMPLE)
    await import_profile(db, replace(sample, services=sample.services[1:]))
    tools = await tools_at(db, MONDAY_NINE)
    assert await is_free(tools, OIL, TEN.replace(hour=14), moving=1)
    assert await tools.move("s1", 1, TEN.replace(hour=14)) == Booked(1, TEN.replace(hour=14))


# --- test drives -------------------------------------------------------------------------------------


async def test_a_car_is_out_once_at_a_time_and_takes_no_bay(tools: DealershipTools, db: Database) -> None:
    assert await tools.book(request(1, TEN, CAMRY)) == Booked(1, TEN)
    refused = await tools.book(request(2, TEN, CAMRY))
    assert isinstance(refused, NotBooked)
    assert refused.refusal == Refusal.FULL
    assert TEN not in refused.alternatives
    assert isinstance(await tools.book(request(2, TEN, RAV4)), Booked)
    assert [isinstance(await tools.book(request(number)), Booked) for number in (3, 4, 5)] == [
        True,
        True,
        False,
    ]
    row = await Appointments(db).get(1)
    assert (row.appointment_type, row.inventory_id, row.service_type_id) == ("test_drive", 1, None)
    assert (row.bay, row.duration_min, row.what) == (None, 30, "2025 Toyota Camry")


@pytest.mark.parametrize(
    ("clock", "refusal"),
    [
        ("2026-03-03T12:00", None),
        ("2026-03-03T12:30", None),
        ("2026-03-03T17:30", None),
        ("2026-03-03T08:30", Refusal.OUTSIDE_HOURS),
        ("2026-03-03T18:00", Refusal.OUTSIDE_HOURS),
        ("2026-03-07T15:30", None),
        ("2026-03-07T16:00", Refusal.OUTSIDE_HOURS),
        ("2026-03-08T12:00", Refusal.CLOSED),
        ("2026-03-02T09:00", Refusal.PAST),
        ("2026-04-02T12:00", Refusal.TOO_FAR),
        ("2026-03-03T12:10", Refusal.OFF_GRID),
    ],
)
async def test_test_drives_have_hours_of_their_own_and_no_lunch(
    tools: DealershipTools, clock: str, refusal: Refusal | None
) -> None:
    start = datetime.fromisoformat(clock)
    answer = await tools.availability(CAMRY, start.date(), start.time())
    assert answer.refusal == refusal
    outcome = await tools.book(request(1, start, CAMRY))
    assert outcome == (Booked(1, start) if refusal is None else NotBooked(refusal, answer.alternatives))


async def test_a_car_that_was_sold_cannot_be_driven_and_its_drives_cannot_be_moved(db: Database) -> None:
    await (await tools_at(db, MONDAY_NINE)).book(request(1, TEN, CAMRY))
    sample = read_profile(SAMPLE)
    await import_profile(db, replace(sample, inventory=sample.inventory[1:]))
    tools = await tools_at(db, MONDAY_NINE)
    answer = await tools.availability(CAMRY, TEN.date(), time(11))
    assert (answer.refusal, list(answer.free), list(answer.alternatives)) == (Refusal.FULL, [], [])
    assert await tools.book(request(2, TEN.replace(hour=11), CAMRY)) == NotBooked(Refusal.FULL)
    assert await tools.move("s1", 1, TEN.replace(hour=11)) == NotBooked(Refusal.FULL)
    assert await tools.book(request(2, TEN, Job(inventory_id=99))) == NotBooked(Refusal.FULL)
    assert await tools.cancel("s1", 1)


async def test_a_drive_is_moved_and_its_car_is_free_again(tools: DealershipTools) -> None:
    await tools.book(request(1, TEN, CAMRY))
    assert await tools.move("s1", 1, NOON) == Booked(1, NOON)
    assert await is_free(tools, CAMRY, TEN)
    assert not await is_free(tools, CAMRY, NOON)


async def test_a_dealership_without_test_drives_is_closed_for_them(db: Database) -> None:
    sample = read_profile(SAMPLE)
    windows = {"service": sample.booking.windows["service"]}
    await import_profile(db, replace(sample, booking=replace(sample.booking, windows=windows)))
    tools = await tools_at(db, MONDAY_NINE)
    assert (await tools.availability(CAMRY, TEN.date(), time(10))).refusal == Refusal.CLOSED


# --- whatever is asked for ---------------------------------------------------------------------------

HOLIDAY = date(2026, 3, 4)
wishes = st.tuples(
    st.sampled_from([OIL, BRAKES, CAMRY]),
    st.integers(-1, 33),
    st.one_of(
        st.integers(0, 24 * 12 - 1).map(lambda five: five * 5), st.integers(14, 40).map(lambda h: h * 30)
    ),
)


def may_stand(profile: Profile, now: datetime, start: datetime, minutes: int, job: Job) -> bool:
    """The rules again, minute by minute."""
    kind, department = ("service", "service") if job.inventory_id is None else ("test_drive", "sales")
    window = profile.booking.windows[kind].get(start.weekday())
    hours = profile.hours[department].get(start.weekday())
    if window is None or hours is None or start.date() == HOLIDAY:
        return False
    work = [(start + timedelta(minutes=each)) for each in range(minutes)]
    return (
        start > now
        and (start.date() - now.date()).days <= 30
        and start.minute % 30 == 0
        and all(each.date() == start.date() for each in work)
        and all(max(window[0], hours[0]) <= each.time() < min(window[1], hours[1]) for each in work)
        and (kind == "test_drive" or not any(time(12) <= each.time() < time(13) for each in work))
    )


@pytest.fixture(scope="module")
def sample_records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_file(tmp_path_factory.mktemp("sample") / "lotline.db")


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(drawn=st.lists(wishes, min_size=2, max_size=12), hour=st.integers(0, 23))
def test_nothing_is_booked_or_moved_outside_the_rules(
    sample_records: Path, drawn: list[tuple[Job, int, int]], hour: int
) -> None:
    with copy_of(sample_records) as db:
        asyncio.run(_book_and_move(db, drawn, MONDAY_NINE.replace(hour=hour)))


async def _book_and_move(db: Database, drawn: list[tuple[Job, int, int]], now: datetime) -> None:
    profile = replace(read_profile(SAMPLE), closed={HOLIDAY: "Inventory count"})
    await import_profile(db, profile)
    tools = await tools_at(db, now)
    local = now.replace(tzinfo=None)
    for number, (job, ahead, minute) in enumerate(drawn):
        start = datetime.combine(local.date(), time()) + timedelta(days=ahead, minutes=minute)
        length = {OIL: 30, BRAKES: 90, CAMRY: 30}[job]
        outcome = await tools.book(request(number, start, job))
        assert isinstance(outcome, Booked) <= may_stand(profile, local, start, length, job)
        first = await Appointments(db).find(1)
        if first is None:
            continue
        moved = await tools.move(f"s{number}", 1, start)
        kind = CAMRY if first.inventory_id else OIL
        allowed = start == first.start or may_stand(profile, local, start, first.duration_min, kind)
        assert isinstance(moved, Booked) <= allowed
