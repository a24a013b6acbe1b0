from __future__ import annotations

import asyncio
import sqlite3
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from app.errors import StoreError
from app.stores.calls import Calls
from app.stores.database import Database
from app.stores.rows import NewTask
from app.stores.tasks import Tasks

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CALL_ME = NewTask("s1", "message", "call me", NOON, owner="front desk", due_at=NOON)


async def test_all_writes_happen_on_one_thread_and_no_read_does(db: Database) -> None:
    def thread(session: Session) -> str:
        return threading.current_thread().name

    writers = await asyncio.gather(*(db.write(thread) for _ in range(20)))
    readers = await asyncio.gather(*(db.read(thread) for _ in range(20)))
    assert len(set(writers)) == 1
    assert not set(readers) & {*writers, threading.current_thread().name}


async def test_a_reader_cannot_write(db: Database) -> None:
    def sneak(session: Session) -> None:
        session.connection().exec_driver_sql("DELETE FROM calls")

    with pytest.raises(StoreError, match="No permission to write"):
        await db.read(sneak)


async def test_a_failed_write_leaves_nothing_of_itself(db: Database) -> None:
    def half(session: Session) -> None:
        session.connection().exec_driver_sql(
            "INSERT INTO customers (phone, name) VALUES ('+12175550101', 'Ann')"
        )
        raise ValueError("our own bug")

    with pytest.raises(ValueError, match="our own bug"):
        await db.write(half)
    count = await db.read(
        lambda s: s.connection().exec_driver_sql("SELECT count(*) FROM customers").scalar_one()
    )
    assert count == 0


async def test_a_mistake_of_ours_is_not_blamed_on_the_disk(db: Database) -> None:
    with pytest.raises(OperationalError):
        await db.read(lambda session: session.connection().exec_driver_sql("SELECT * FROM no_such_table"))


async def test_a_write_is_done_even_when_whoever_asked_is_cancelled(db: Database) -> None:
    reached, release = threading.Event(), threading.Event()

    def slow(session: Session) -> None:
        reached.set()
        release.wait(60)

    blocker = asyncio.create_task(db.write(slow))
    await asyncio.to_thread(reached.wait, 60)
    queued = asyncio.create_task(Calls(db).open("s1", "incoming", "sip:a@b", NOON))
    await asyncio.sleep(0)
    queued.cancel()
    with pytest.raises(asyncio.CancelledError):
        await queued
    release.set()
    await blocker
    await db.write(lambda session: None)  # writes are done in the order they were asked for
    assert [call.session_id for call in await Calls(db).recent()] == ["s1"]


async def test_a_durable_write_waits_for_the_disk_and_the_next_plain_one_does_not(db: Database) -> None:
    def level(session: Session) -> int:
        return session.connection().exec_driver_sql("PRAGMA synchronous").scalar_one()

    assert await db.write(level, durable=True) == 2
    assert await db.write(level) == 1


async def test_the_file_is_for_its_owner_alone_and_one_piece_after_stop(tmp_path: Path) -> None:
    path = tmp_path / "lotline.db"
    database = Database(path)
    database.start()
    await Tasks(database).create(CALL_ME)
    database.stop()
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["lotline.db"]


async def test_a_file_name_with_odd_characters_is_only_a_name(tmp_path: Path) -> None:
    database = Database(tmp_path / "a b?mode=ro#%20.db")
    database.start()
    await Tasks(database).create(CALL_ME)
    database.stop()
    assert (tmp_path / "a b?mode=ro#%20.db").exists()


async def test_a_record_held_by_another_program_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.stores.connections.BUSY_TIMEOUT_S", 0.05)
    path = tmp_path / "lotline.db"
    database = Database(path)
    database.start()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="Another program is holding"):
        await Calls(database).open("s1", "incoming", "sip:a@b", NOON)
    other.execute("ROLLBACK")
    other.close()
    assert await Calls(database).open("s1", "incoming", "sip:a@b", NOON) == 1
    database.stop()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"This was never a database. " * 400, "is not a Lotline records file"), (None, "are damaged")],
    ids=["another file", "half of its pages overwritten"],
)
async def test_a_damaged_file_is_refused_and_left_untouched(
    tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "lotline.db"
    path.write_bytes(content or await _damaged(path))
    before = path.read_bytes()
    with pytest.raises(StoreError, match=sentence):
        Database(path).start()
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".db"] == ["lotline.db"]


async def _damaged(path: Path) -> bytes:
    database = Database(path)
    database.start()
    for number in range(50):
        await Tasks(database).create(replace(CALL_ME, text=f"{number} " * 200))
    database.stop()
    whole = path.read_bytes()
    return whole[: len(whole) // 2] + b"\xa5" * (len(whole) // 2)


def test_a_folder_that_does_not_exist_says_what_to_check(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="check that the folder exists"):
        Database(tmp_path / "nowhere" / "lotline.db").start()


async def test_moments_come_back_aware_in_utc_whatever_zone_they_were_given_in(db: Database) -> None:
    chicago = timezone(timedelta(hours=-6))
    call_id = await Calls(db).open("s1", "incoming", "sip:a@b", datetime(2026, 3, 2, 6, tzinfo=chicago))
    started = (await Calls(db).get(call_id)).started_at
    assert started == NOON
    assert started.utcoffset() == timedelta(0)


async def test_a_moment_without_a_zone_is_our_bug_and_fails_loudly(db: Database) -> None:
    with pytest.raises(Exception, match="without a time zone"):
        await Calls(db).open("s1", "incoming", "sip:a@b", datetime(2026, 3, 2, 6))  # noqa: DTZ001
