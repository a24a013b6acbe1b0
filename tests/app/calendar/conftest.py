from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.stores.database import Database
from tests.app.calendar.room import Room, open_room
from tests.app.dealership.records import opened


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with opened(tmp_path / "lotline.db") as database:
        yield database


@pytest.fixture
async def room(db: Database) -> Room:
    return await open_room(db)
