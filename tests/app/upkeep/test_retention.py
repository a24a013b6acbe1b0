"""What is older than the owner wants is deleted, and nothing else."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from app.errors import BadSettings
from app.paths import DataDir
from app.settings import PrivacySettings
from app.stores.calls import Calls
from app.stores.database import Database
from app.upkeep.retention import DAY_S, DailyRetention, Overdue, Retention

NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


async def add_call(database: Database, places: DataDir, days_ago: int, *, ended: bool = True) -> int:
    calls, at = Calls(database), NOW - timedelta(days=days_ago, minutes=1)
    name = f"call-{days_ago}"
    number = await calls.open(name, "inbound", "+12175550123", at)
    await calls.add_turn(number, "caller", "I need an oil change.", at)
    if ended:
        places.recordings.mkdir(exist_ok=True)
        (places.recordings / f"{name}.wav").write_bytes(b"RIFF")
        await calls.close(number, at, "answered", f"recordings/{name}.wav")
    return number


def retention(database: Database, places: DataDir) -> Retention:
    return Retention(database, places, lambda: NOW)


async def test_old_recordings_go_from_the_disk_and_from_the_record_and_the_call_stays(
    database: Database, places: DataDir
) -> None:
    old, young = [await add_call(database, places, days) for days in (31, 29)]
    await retention(database, places).delete(PrivacySettings(keep_recordings_days=30))
    assert [path.name for path in places.recordings.iterdir()] == ["call-29.wav"]
    assert (await Calls(database).get(old)).recording is None
    assert (await Calls(database).get(young)).recording == "recordings/call-29.wav"
    assert len(await Calls(database).turns(old)) == 1


async def test_old_transcripts_go_and_the_recordings_stay(database: Database, places: DataDir) -> None:
    old, young = [await add_call(database, places, days) for days in (91, 10)]
    await retention(database, places).delete(PrivacySettings(keep_transcripts_days=90))
    assert await Calls(database).turns(old) == []
    assert len(await Calls(database).turns(young)) == 1
    assert (await Calls(database).get(old)).recording is not None


async def test_nothing_is_deleted_unless_the_owner_wants_it(database: Database, places: DataDir) -> None:
    old = await add_call(database, places, 4000)
    await retention(database, places).delete(PrivacySettings())
    assert len(await Calls(database).turns(old)) == 1
    assert len(list(places.recordings.iterdir())) == 1


async def test_a_call_that_has_not_ended_is_left_alone(database: Database, places: DataDir) -> None:
    live = await add_call(database, places, 40, ended=False)
    await retention(database, places).delete(PrivacySettings(1, 1))
    assert len(await Calls(database).turns(live)) == 1


async def test_what_would_go_is_counted_before(database: Database, places: DataDir) -> None:
    for days in (5, 40, 400):
        await add_call(database, places, days)
    found = retention(database, places)
    assert await found.overdue(PrivacySettings(30, 365)) == Overdue(2, 1)
    assert await found.overdue(PrivacySettings()) == Overdue(0, 0)


async def test_a_recording_that_is_gone_already_is_no_trouble(database: Database, places: DataDir) -> None:
    old = await add_call(database, places, 31)
    (places.recordings / "call-31.wav").unlink()
    await retention(database, places).delete(PrivacySettings(keep_recordings_days=30))
    assert (await Calls(database).get(old)).recording is None


async def test_a_file_that_cannot_be_deleted_stays_in_the_record_for_the_next_time(
    database: Database, places: DataDir
) -> None:
    old = await add_call(database, places, 31)
    (places.recordings / "call-31.wav").unlink()
    (places.recordings / "call-31.wav").mkdir()
    await retention(database, places).delete(PrivacySettings(keep_recordings_days=30))
    assert (await Calls(database).get(old)).recording == "recordings/call-31.wav"


async def test_it_deletes_at_the_start_and_again_a_day_later_with_the_choice_of_that_day(
    database: Database, places: DataDir
) -> None:
    old = await add_call(database, places, 31)
    read = iter([PrivacySettings(), BadSettings("a slip of the pen"), PrivacySettings(0, 30)])
    pauses: list[float] = []
    third = asyncio.Event()

    def choice() -> PrivacySettings:
        found = next(read)
        if isinstance(found, BadSettings):
            raise found
        return found

    async def pause(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 3:
            third.set()
            await asyncio.Event().wait()

    daily = DailyRetention(retention(database, places), choice, pause)
    daily.start()
    await asyncio.wait_for(third.wait(), 60)
    await daily.stop()
    assert pauses == [DAY_S] * 3
    assert await Calls(database).turns(old) == []
