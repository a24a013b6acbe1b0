"""Deletes recordings and transcripts that were kept as long as the owner wants: at the start and once a day.

Started by `app.compose`, on the engine loop; the window asks what a choice would delete. Off by default.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from app.errors import AppError
from app.paths import DataDir
from app.settings import PrivacySettings
from app.stores.database import Database
from app.stores.retention import KeptCalls

log = structlog.get_logger(__name__)

DAY_S = 86_400.0


@dataclass(frozen=True, slots=True)
class Overdue:
    """What is older than it may get: calls with a recording, calls with a transcript."""

    recordings: int
    transcripts: int


class Retention:
    """One pass over the records: what is overdue now, and `delete` it for good."""

    def __init__(self, database: Database, places: DataDir, now: Callable[[], datetime]) -> None:
        self._calls = KeptCalls(database)
        self._places = places
        self._now = now

    async def overdue(self, wanted: PrivacySettings) -> Overdue:
        """What `delete` would delete now."""
        recordings, transcripts = wanted.keep_recordings_days, wanted.keep_transcripts_days
        return Overdue(
            len(await self._calls.recordings_before(self._before(recordings))) if recordings else 0,
            await self._calls.transcripts_before(self._before(transcripts)) if transcripts else 0,
        )

    async def delete(self, wanted: PrivacySettings) -> None:
        """Delete what is overdue; raises `StoreError`. A file that stays is tried again next time."""
        if wanted.keep_recordings_days:
            found = await self._calls.recordings_before(self._before(wanted.keep_recordings_days))
            gone = await asyncio.to_thread(self._delete_files, found)
            await self._calls.forget_recordings(gone)
            log.info("recordings_deleted", calls=len(gone))
        if wanted.keep_transcripts_days:
            turns = await self._calls.forget_transcripts_before(self._before(wanted.keep_transcripts_days))
            log.info("transcripts_deleted", turns=turns)

    def _before(self, days: int) -> datetime:
        return self._now() - timedelta(days=days)

    def _delete_files(self, found: dict[int, str]) -> list[int]:
        return [call for call, path in found.items() if _deleted(self._places.root / path)]


class DailyRetention:
    """Deletes what is overdue as long as Lotline runs. `start()`, then `await stop()`.

    Args:
        retention: what does it.
        read: the owner's choice as it is now.
        pause: waits so many seconds.
    """

    def __init__(
        self,
        retention: Retention,
        read: Callable[[], PrivacySettings],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._retention = retention
        self._read = read
        self._pause = pause
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin with a pass at once."""
        self._task = asyncio.create_task(self._run(), name="retention")

    async def stop(self) -> None:
        """End it between two steps."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _run(self) -> None:
        while True:
            try:
                await self._retention.delete(await asyncio.to_thread(self._read))
            except AppError as error:
                log.warning("retention_failed", code=error.code)
            await self._pause(DAY_S)


def _deleted(path: Path) -> bool:
    """Whether the file is gone now."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.warning("recording_not_deleted", reason=error.strerror)
        return False
    return True
