"""A sample dealership in a real file, opened in a moment: for tests that need many of them."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from app.dealership.tools import DealershipTools, open_dealership
from app.events import AppEvent
from app.stores.database import Database

MONDAY_NINE = datetime.fromisoformat("2026-03-02T09:00:00-06:00")


def ignore(event: AppEvent) -> None:
    """For tests that watch no events."""


def sample_file(path: Path) -> Path:
    """Write a records file with the sample dealership in it."""

    async def load() -> None:
        await open_dealership(db, ignore, MONDAY_NINE)

    with opened(path) as db:
        asyncio.run(load())
    return path


@contextmanager
def opened(path: Path) -> Generator[Database]:
    """The records of a file, started."""
    db = Database(path)
    db.start()
    try:
        yield db
    finally:
        db.stop()


@contextmanager
def copy_of(sample: Path) -> Generator[Database]:
    """A started database that begins as a copy of the sample."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lotline.db"
        shutil.copy(sample, path)
        with opened(path) as db:
            yield db


async def tools_at(
    db: Database, now: datetime, on_event: Callable[[AppEvent], None] = ignore
) -> DealershipTools:
    """The dealership's tools; the business clock runs from `now`."""
    return await open_dealership(db, on_event, now)
