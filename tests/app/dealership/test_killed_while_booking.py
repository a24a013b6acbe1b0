"""A crash between "yes" and the row leaves either no booking and no "you're booked", or both."""

from __future__ import annotations

import asyncio
import multiprocessing
import shutil
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from app.stores.appointments import Appointments
from app.stores.schema import AppointmentRow
from engine.ports import Booked
from tests.app.dealership.booking_child import book, request_of
from tests.app.dealership.records import MONDAY_NINE, opened, sample_file, tools_at

KILLS = 10
READ_IN_ONCE = ["pytest", "tests.app.dealership.booking_child"]


@pytest.fixture(scope="module")
def sample_records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_file(tmp_path_factory.mktemp("sample") / "lotline.db")


@settings(max_examples=KILLS, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow])
@given(bookings=st.integers(1, 40), then_ms=st.floats(0, 12))
def test_whoever_was_told_is_booked_and_whoever_was_not_can_ask_again_without_getting_two(
    sample_records: Path, bookings: int, then_ms: float
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lotline.db"
        shutil.copy(sample_records, path)
        asyncio.run(_check(path, _said_until_killed(path, bookings, then_ms / 1000)))


def _said_until_killed(path: Path, bookings: int, then_s: float) -> Sequence[str]:
    """What the child said; it is killed some moments after a caller's yes."""
    children = multiprocessing.get_context("forkserver")
    children.set_forkserver_preload(READ_IN_ONCE)
    hears, says = children.Pipe(duplex=False)
    child = children.Process(target=book, args=(path, says))
    child.start()
    says.close()
    lines: list[str] = []
    while sum(line.startswith("yes ") for line in lines) < bookings:
        lines.append(hears.recv())
    child.join(then_s)
    child.kill()
    child.join()
    with suppress(EOFError, OSError):
        while True:
            lines.append(hears.recv())
    return lines


async def _check(path: Path, said: Sequence[str]) -> None:
    asked = [int(line.split()[1]) for line in said if line.startswith("yes ")]
    told = [int(line.split()[1]) for line in said if line == f"told {line.split()[1]} booked"]
    with opened(path) as db:
        sessions = await db.read(_sessions)
        assert set(told) <= sessions.keys() <= set(asked)
        assert len(sessions.keys() - set(told)) <= 1
        assert set(sessions.values()) <= {1}
        tools = await tools_at(db, MONDAY_NINE)
        for number in asked[-3:]:
            again = await tools.book(request_of(number))
            assert isinstance(again, Booked)
            row = await Appointments(db).get(again.appointment_id)
            assert (row.customer_phone, row.start) == (f"+1217555{number:04}", again.start)
        assert set((await db.read(_sessions)).values()) == {1}


def _sessions(session: Session) -> Counter[int]:
    """How many appointments each of the numbered sessions has."""
    return Counter(int(each[1:]) for each in session.exec(select(AppointmentRow.session_id)))
