"""The switch that leaves people alone: kept in the records, ended by the dealership's clock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.events import AppEvent, DoNotDisturbChanged
from app.phone.quiet import DoNotDisturb, end_of
from app.stores.database import Database

ZONE = ZoneInfo("America/Chicago")
JANUARY = datetime(2026, 1, 1, tzinfo=UTC)
NOON = datetime(2026, 3, 2, 12, tzinfo=ZONE)


class Room:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = NOON
        self.told: list[AppEvent] = []
        self.quiet = self.again()

    def again(self) -> DoNotDisturb:
        return DoNotDisturb(self.database, lambda: self.now, self.told.append)


def play(folder: Path, script: Callable[[Room], Awaitable[None]]) -> Room:
    async def run() -> Room:
        database = Database(folder / "lotline.db")
        database.start()
        try:
            room = Room(database)
            await script(room)
            return room
        finally:
            database.stop()

    return asyncio.run(run())


def test_it_is_off_at_first_and_whoever_asks_anew_sees_what_was_switched(tmp_path: Path) -> None:
    async def script(room: Room) -> None:
        assert not await room.quiet.is_on()
        await room.quiet.switch_on()
        assert await room.again().is_on()
        assert (await room.again().state()).until is None
        await room.again().switch_off()
        assert not await room.quiet.is_on()

    room = play(tmp_path, script)

    assert room.told == [DoNotDisturbChanged(on=True), DoNotDisturbChanged(on=False)]


def test_it_survives_a_restart(tmp_path: Path) -> None:
    async def on(room: Room) -> None:
        await room.quiet.switch_on(time(14))

    async def still(room: Room) -> None:
        state = await room.quiet.state()
        assert (state.on, state.until) == (True, datetime(2026, 3, 2, 14, tzinfo=ZONE))

    play(tmp_path, on)
    play(tmp_path, still)


def test_it_ends_by_itself_at_the_time_that_was_set(tmp_path: Path) -> None:
    async def script(room: Room) -> None:
        await room.quiet.switch_on(time(14))
        room.now = NOON + timedelta(hours=2, seconds=-1)
        assert await room.quiet.is_on()
        room.now = NOON + timedelta(hours=2)
        assert not await room.quiet.is_on()
        await room.quiet.switch_on(timedelta(minutes=30))
        room.now += timedelta(minutes=30)
        assert not await room.quiet.is_on()

    play(tmp_path, script)


def test_a_time_that_is_over_today_is_tomorrows(tmp_path: Path) -> None:
    async def script(room: Room) -> None:
        await room.quiet.switch_on(time(8))
        assert (await room.quiet.state()).until == datetime(2026, 3, 3, 8, tzinfo=ZONE)

    play(tmp_path, script)


@given(
    st.integers(0, 365 * 24 * 60).map(lambda minute: JANUARY + timedelta(minutes=minute)),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
)
def test_until_a_time_is_always_ahead_and_within_a_day_also_when_the_clocks_change(
    utc: datetime, until: time
) -> None:
    now = utc.astimezone(ZONE)
    moment = end_of(until, now)

    assert moment is not None
    ahead = moment.astimezone(UTC) - now.astimezone(UTC)
    assert timedelta() < ahead <= timedelta(hours=25)
    assert moment.time() == until
