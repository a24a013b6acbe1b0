"""A thousand random interleavings of callers who book, move and cancel at once, over a real file.

A trigger in the file writes every state that an appointment ever had into a history, in the order in which
they were committed; the history is then played back and checked after each change.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from app.dealership.tools import DealershipTools
from app.stores.database import Database
from engine.ports import Booked, BookingRequest, Job
from tests.app.dealership.records import MONDAY_NINE, opened, sample_file, tools_at

BAYS = 2
HISTORY = """
    CREATE TABLE history (
        n INTEGER PRIMARY KEY, id INTEGER, bay INTEGER, car INTEGER, starts TEXT, minutes INTEGER, status TEXT
    )
"""
TRIGGER = """
    CREATE TRIGGER on_{verb} AFTER {verb} ON appointments BEGIN
        INSERT INTO history (id, bay, car, starts, minutes, status) VALUES (
            NEW.id, NEW.bay, NEW.inventory_id, NEW.scheduled_date || 'T' || NEW.scheduled_time,
            NEW.duration_min, NEW.status
        );
    END
"""
TUESDAY = datetime(2026, 3, 3, 9)  # noqa: DTZ001 - local to the dealership
STARTS = [TUESDAY + timedelta(minutes=30 * half_hours) for half_hours in range(6)]


@dataclass(frozen=True)
class Caller:
    """Books, then perhaps moves or cancels an appointment; lets others go first now and then."""

    job: Job
    start: datetime
    then: str
    whose: int
    to: datetime
    waits: int


@dataclass(frozen=True)
class State:
    """One row at one moment."""

    id: int
    bay: int | None
    car: int | None
    start: datetime
    end: datetime
    stands: bool

    def overlaps(self, other: State) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass
class Day:
    """What callers were told: each appointment's times in order, None once it was cancelled."""

    tools: DealershipTools
    told: dict[int, list[datetime | None]] = field(default_factory=dict[int, list[datetime | None]])


jobs = st.sampled_from([Job(1), Job(3), Job(4), Job(6), Job(inventory_id=1), Job(inventory_id=2)])
callers = st.builds(
    Caller,
    job=jobs,
    start=st.sampled_from(STARTS),
    then=st.sampled_from(["stays", "moves", "moves", "cancels"]),
    whose=st.integers(0, 4),
    to=st.sampled_from(STARTS),
    waits=st.integers(0, 3),
)


async def call(day: Day, number: int, caller: Caller) -> None:
    """One conversation: a booking, then a change of one's own appointment (0) or of another's."""
    for _ in range(caller.waits):
        await asyncio.sleep(0)
    session = f"s{number}"
    request = BookingRequest(session, caller.job, caller.start, f"Caller {number}", f"+1217555{number:04}")
    outcome = await day.tools.book(request)
    if isinstance(outcome, Booked):
        day.told.setdefault(outcome.appointment_id, []).insert(0, outcome.start)
    own = outcome.appointment_id if isinstance(outcome, Booked) else 1
    target = caller.whose or own
    if caller.then == "moves":
        moved = await day.tools.move(session, target, caller.to)
        if isinstance(moved, Booked):
            day.told.setdefault(target, []).append(moved.start)
    elif caller.then == "cancels" and await day.tools.cancel(session, target):
        day.told.setdefault(target, []).append(None)


def watch(session: Session) -> None:
    connection = session.connection()
    for statement in (HISTORY, TRIGGER.format(verb="INSERT"), TRIGGER.format(verb="UPDATE")):
        connection.exec_driver_sql(statement)


def begin_anew(session: Session) -> None:
    """Leave the records as they were before anybody called."""
    for table in ("appointments", "vehicles", "customers", "history"):
        session.connection().exec_driver_sql(f"DELETE FROM {table}")


def history(session: Session) -> list[State]:
    rows = session.connection().exec_driver_sql(
        "SELECT id, bay, car, starts, minutes, status FROM history ORDER BY n"
    )
    return [
        State(number, bay, car, start, start + timedelta(minutes=minutes), status == "scheduled")
        for number, bay, car, starts, minutes, status in rows
        for start in [datetime.fromisoformat(starts)]
    ]


def check_places(standing: Iterable[State]) -> None:
    """No bay and no car is taken twice at the same time, and there are no more jobs than bays."""
    taken = list(standing)
    for one in taken:
        beside = [other for other in taken if other is not one and one.overlaps(other)]
        if one.car is None:
            assert one.bay in range(1, BAYS + 1)
            assert one.bay not in {other.bay for other in beside}
        else:
            assert one.car not in {other.car for other in beside}


def check_told(day: Day, states: Sequence[State]) -> None:
    """Everyone was told what the file says: no appointment is lost, doubled, or at another time."""
    last = {state.id: state for state in states}
    assert set(last) == set(day.told)
    for number, told in day.told.items():
        assert last[number].stands == (None not in told)
        had = [state.start for state in states if state.id == number]
        assert had[0] == told[0]
        assert set(had) == set(told) - {None}
        if None not in told:
            assert last[number].start in told


async def check_free(day: Day, standing: Sequence[State]) -> None:
    """What was freed is free again, and nothing else."""
    service = await day.tools.availability(Job(1), TUESDAY.date())
    drive = await day.tools.availability(Job(inventory_id=1), TUESDAY.date())
    for start in STARTS:
        job = State(0, None, None, start, start + timedelta(minutes=30), stands=True)
        beside = [state for state in standing if state.overlaps(job)]
        assert (start in service.free) == (len({state.bay for state in beside if state.bay}) < BAYS)
        assert (start in drive.free) == (1 not in {state.car for state in beside})


async def play(db: Database, drawn: Sequence[Caller]) -> None:
    await db.write(begin_anew)
    day = Day(await tools_at(db, MONDAY_NINE))
    await asyncio.gather(*(call(day, number, caller) for number, caller in enumerate(drawn)))
    states = await db.read(history)
    now: dict[int, State] = {}
    for state in states:
        now[state.id] = state
        check_places(each for each in now.values() if each.stands)
    check_told(day, states)
    await check_free(day, [each for each in now.values() if each.stands])


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The sample dealership in a file that stays open, and is watched."""
    with opened(sample_file(tmp_path_factory.mktemp("sample") / "lotline.db")) as db:
        asyncio.run(db.write(watch))
        yield db


@settings(max_examples=1000, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(drawn=st.lists(callers, min_size=4, max_size=8))
def test_in_a_thousand_interleavings_nothing_is_ever_booked_twice_lost_or_kept_from_others(
    records: Database, drawn: list[Caller]
) -> None:
    asyncio.run(play(records, drawn))
