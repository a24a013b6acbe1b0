from __future__ import annotations

import pytest

from app.stores.database import Database
from tests.app.calendar.room import Room, open_room


@pytest.fixture
async def room(db: Database) -> Room:
    return await open_room(db)
