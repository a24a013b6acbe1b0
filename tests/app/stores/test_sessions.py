from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.stores.database import Database
from app.stores.rows import SavedSession
from app.stores.sessions import Sessions

NOON = datetime(2026, 3, 2, 18, tzinfo=UTC)
ANN = "+12175550101"


async def test_a_session_is_loaded_as_it_was_saved_last(db: Database) -> None:
    sessions = Sessions(db)
    assert await sessions.load("s1") is None
    await sessions.save("s1", None, "{}", ended=False, at=NOON)
    await sessions.save("s1", ANN, '{"slots": {}}', ended=True, at=NOON + timedelta(minutes=1))
    assert await sessions.load("s1") == SavedSession(
        "s1", ANN, '{"slots": {}}', ended=True, updated_at=NOON + timedelta(minutes=1)
    )


async def test_a_session_outlives_the_program(tmp_path: Path) -> None:
    for turn in range(3):
        database = Database(tmp_path / "lotline.db")
        database.start()
        found = await Sessions(database).load("s1")
        assert (found.state if found else None) == (str(turn - 1) if turn else None)
        await Sessions(database).save("s1", ANN, str(turn), ended=False, at=NOON)
        database.stop()


async def test_who_calls_back_gets_the_newest_session_that_was_cut_off(db: Database) -> None:
    sessions = Sessions(db)
    await sessions.save("old", ANN, "{}", ended=False, at=NOON - timedelta(hours=1))
    await sessions.save("cut", ANN, "{}", ended=False, at=NOON - timedelta(minutes=9))
    await sessions.save("done", ANN, "{}", ended=True, at=NOON - timedelta(minutes=1))
    await sessions.save("other", "+12175550102", "{}", ended=False, at=NOON)
    await sessions.save("nobody", None, "{}", ended=False, at=NOON)
    found = await sessions.last_of(ANN, NOON - timedelta(minutes=10))
    assert found is not None
    assert found.id == "cut"
    assert await sessions.last_of(ANN, NOON - timedelta(minutes=5)) is None


async def test_old_sessions_are_forgotten(db: Database) -> None:
    sessions = Sessions(db)
    for number in range(3):
        await sessions.save(f"s{number}", ANN, "{}", ended=False, at=NOON + timedelta(hours=number))
    await sessions.delete_older(NOON + timedelta(hours=1))
    assert [await sessions.load(f"s{number}") is None for number in range(3)] == [True, False, False]
