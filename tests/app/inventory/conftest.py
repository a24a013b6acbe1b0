from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from app.back_office import Archive, open_back_office
from app.dealership.tools import open_dealership
from app.events import AppEvent
from app.inventory.stock_room import StockRoom
from app.paths import DataDir
from app.stores.database import Database
from tests.fakes.agent_voices import agents_over

MONDAY_NOON = datetime.fromisoformat("2026-03-02T12:00-06:00")


@pytest.fixture
def told() -> list[AppEvent]:
    return []


@pytest.fixture
async def archive(db: Database, tmp_path: Path, told: list[AppEvent]) -> Archive:
    """The sample dealership: five cars for sale, N25001 … U24005."""
    tools = await open_dealership(db, told.append, MONDAY_NOON)
    return Archive(db, DataDir(tmp_path), tools, told.append, agents_over(db, tools, told.append))


@pytest.fixture
def room(archive: Archive) -> StockRoom:
    return open_back_office(archive).inventory
