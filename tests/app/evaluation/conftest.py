from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path

import pytest

from app.dealership.importer import standing_profile
from app.stores import tables
from app.stores.database import Database
from app.stores.tables import Tables


@pytest.fixture(scope="session")
def first_records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A records file with the sample dealership."""
    path = tmp_path_factory.mktemp("records") / "lotline.db"
    database = Database(path)
    database.start()
    try:
        asyncio.run(standing_profile(database, datetime.fromisoformat("2026-03-02T08:00")))
    finally:
        database.stop()
    return path


@pytest.fixture
def records(first_records: Path, tmp_path: Path) -> Path:
    """A copy of it to write in."""
    copy = tmp_path / "lotline.db"
    copy.write_bytes(first_records.read_bytes())
    return copy


@pytest.fixture
def sample(first_records: Path) -> Tables:
    return tables.read(first_records)
