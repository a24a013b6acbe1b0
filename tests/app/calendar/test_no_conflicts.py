"""Whatever is dragged wherever, while callers book and move: no bay and no car is ever taken twice.

The sample dealership's rules are written down here once more, in the plainest way, and every state of the
records is held against them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.calendar.sheet import Sheet
from app.stores.rows import Appointment
from engine.ports import Booked, BookingRequest, Job
from tests.app.calendar.room import Room, open_room
from tests.app.dealership.records import copy_of, sample_file

NOW = datetime(2026, 3, 2, 9)  # noqa: DTZ001 - local to the dealership
TUESDAY = date(2026, 3, 3)
JOBS = [Job(1), Job(3), Job(4), Job(6), Job(inventory_id=1), Job(inventory_id=2)]
BAYS = (1, 2)


@dataclass(frozen=True)
class Deed:
    """Something that somebody does with an appointment, or with one that is to be."""

    what: str
    number: int
    job: Job
    start: datetime
    bay: int | None


def at_minute(day: date, minute: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minute)


anywhere = st.builds(
    at_minute,
    st.dates(date(2026, 2, 27), date(2026, 4, 3)),
    st.one_of(st.integers(14, 38).map(lambda half_hours: half_hours * 30), st.integers(0, 1439)),
)
busy = st.sampled_from([time(9 + half // 2, half % 2 * 30) for half in range(10)]).map(
    lambda at: datetime.combine(TUESDAY, at)
)
deeds = st.builds(
    Deed,
    what=st.sampled_from(["book", "drag", "drag", "drag", "agent moves", "cancel"]),
    number=st.integers(1, 8),
    job=st.sampled_from(JOBS),
    start=st.one_of(busy, busy, anywhere),
    bay=st.sampled_from([None, 1, 2, 1, 2, 0, 3]),
)
mornings = st.lists(st.tuples(st.sampled_from(JOBS), busy), min_size=3, max_size=8)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_file(tmp_path_factory.mktemp("sample") / "lotline.db")


@settings(deadline=None, max_examples=30)
@given(booked=mornings, drawn=st.lists(deeds, min_size=4, max_size=20), at_once=st.integers(1, 4))
def test_no_drag_ever_breaks_a_rule(
    sample: Path, booked: Sequence[tuple[Job, datetime]], drawn: Sequence[Deed], at_once: int
) -> None:
    async def play() -> None:
        with copy_of(sample) as db:
            room = await open_room(db)
            for number, (job, start) in enumerate(booked):
                await do(room, 100 + number, Deed("book", 0, job, start, None))
            for first in range(0, len(drawn), at_once):
                together = enumerate(drawn[first : first + at_once], first)
                await asyncio.gather(*(do(room, number, deed) for number, deed in together))
                check(await room.calendar.sheet(date(2026, 2, 20), 50))

    asyncio.run(play())


async def do(room: Room, number: int, deed: Deed) -> None:
    phone = f"+1217555{number:04}"
    match deed.what:
        case "book":
            await room.tools.book(BookingRequest(f"s{number}", deed.job, deed.start, "Somebody", phone))
        case "agent moves":
            await room.tools.move(f"s{number}", deed.number, deed.start)
        case "cancel":
            await room.calendar.cancel(deed.number)
        case _:
            await room.calendar.move(deed.number, deed.start, deed.bay)


def check(sheet: Sheet) -> None:
    for row in sheet.appointments:
        check_time(row)
    for one, other in combinations(sheet.appointments, 2):
        if one.start < other.end and other.start < one.end:
            assert (one.bay, one.inventory_id) != (other.bay, other.inventory_id)


def check_time(row: Appointment) -> None:
    """Monday to Saturday from nine on; work ends at five and keeps lunch free, a drive ends at six."""
    is_work, is_saturday = row.inventory_id is None, row.start.weekday() == 5
    assert row.bay in (BAYS if is_work else (None,))
    assert row.start.weekday() != 6
    assert NOW < row.start < NOW + timedelta(days=31)
    assert (row.start.minute % 30, row.start.date()) == (0, row.end.date())
    last = time(16) if is_saturday else time(17) if is_work else time(18)
    assert time(9) <= row.start.time() < row.end.time() <= last
    assert not is_work or row.end.time() <= time(12) or row.start.time() >= time(13)


@settings(deadline=None, max_examples=30)
@given(booked=mornings, drags=st.lists(deeds, min_size=1, max_size=6))
def test_a_drag_ends_where_it_was_dropped_or_leaves_the_appointment_where_it_was(
    sample: Path, booked: Sequence[tuple[Job, datetime]], drags: Sequence[Deed]
) -> None:
    async def play() -> None:
        with copy_of(sample) as db:
            room = await open_room(db)
            for number, (job, start) in enumerate(booked):
                await do(room, 100 + number, Deed("book", 0, job, start, None))
            for drag in drags:
                await drag_and_look(room, drag)

    asyncio.run(play())


async def drag_and_look(room: Room, drag: Deed) -> None:
    before = {row.id: row for row in (await room.calendar.sheet(NOW.date(), 40)).appointments}
    outcome = await room.calendar.move(drag.number, drag.start, drag.bay)
    after = {row.id: row for row in (await room.calendar.sheet(NOW.date(), 40)).appointments}
    moved = after.pop(drag.number, None)
    stood = before.pop(drag.number, None)
    assert after == before
    if isinstance(outcome, Booked):
        assert moved is not None
        assert moved.start == drag.start
        assert drag.bay in (None, moved.bay) or moved.inventory_id is not None
    else:
        assert moved == stood
