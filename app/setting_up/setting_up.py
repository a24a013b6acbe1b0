"""What the guide of the first start asks for: this PC as the doctor sees it, and whose calls are answered.

One object an appliance, on the engine loop. It works before the appliance has started, and beside one that
runs: as `lotline dealership import` does, it opens the records for itself. What it changes in them counts
from the appliance's next start.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from app.dealership.importer import import_profile
from app.dealership.own import profile_of
from app.dealership.profile import SAMPLE, read_profile
from app.dealership.typed import Typed
from app.doctor import machine, storage
from app.doctor.finding import Finding
from app.paths import DataDir, models_dir, write_private
from app.sound.card import Devices
from app.stores.database import Database
from app.stores.dealership import DealershipStore
from app.stores.profile_rows import Profile
from models.hardware import probe

T = TypeVar("T")


class SettingUp:
    """`places`: the data directory. `devices`: looks for microphones and speakers; blocking."""

    def __init__(self, places: DataDir, devices: Callable[[], Devices]) -> None:
        self._places = places
        self._devices = devices

    async def this_pc(self) -> Sequence[Finding]:
        """Processor and memory, disks, clock, sound."""
        return await asyncio.to_thread(_this_pc, self._places.root, self._devices)

    async def dealership(self) -> Profile | None:
        """Whose calls are answered; None while there are no records yet."""
        if not await asyncio.to_thread(self._places.database.exists):
            return None
        return await self._in_records(lambda database: DealershipStore(database).load())

    async def take_sample(self) -> Profile:
        """Answer for the sample dealership; where it stands already nothing changes."""
        sample = await asyncio.to_thread(read_profile, SAMPLE)
        standing = await self.dealership()
        return standing if standing is not None and standing.sample else await self._take(sample)

    async def take_typed(self, typed: Typed) -> Profile:
        """Answer for the dealership that was typed; raises `BadSettings`.

        Where an own dealership stands, its cars, people and answers stay.
        """
        standing = await self.dealership()
        if standing is None or standing.sample:
            return await self._take(profile_of(typed, None))
        return await self._in_records(
            lambda database: DealershipStore(database).change(lambda now: profile_of(typed, now))
        )

    async def take_file(self, file: Path) -> Profile:
        """Answer for the dealership of a file; raises `BadSettings` with what is wrong in it."""
        return await self._take(await asyncio.to_thread(read_profile, file))

    async def save_pattern(self, target: Path) -> None:
        """Write the sample's file there, for somebody to fill in; raises `StoreError`."""
        pattern = re.sub(r"(?m)^sample = true.*\n", "", SAMPLE.read_text("utf-8"))
        await asyncio.to_thread(write_private, target, pattern.encode())

    async def _take(self, profile: Profile) -> Profile:
        await self._in_records(lambda database: import_profile(database, profile, datetime.now(UTC)))
        return profile

    async def _in_records(self, do: Callable[[Database], Awaitable[T]]) -> T:
        database = Database(self._places.database)
        await asyncio.to_thread(database.start)
        try:
            return await do(database)
        finally:
            await asyncio.to_thread(database.stop)


def _this_pc(folder: Path, devices: Callable[[], Devices]) -> Sequence[Finding]:
    return [
        machine.hardware(probe()),
        storage.free_space("disk for models", models_dir()),
        storage.free_space("disk for records", folder),
        machine.clock(datetime.now(UTC), machine.installed_at()),
        machine.sound(devices()),
    ]
