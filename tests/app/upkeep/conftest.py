from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import DataDir
from app.stores.database import Database


@pytest.fixture
def places(tmp_path: Path) -> DataDir:
    folder = tmp_path / "data"
    folder.mkdir()
    return DataDir(folder)


@pytest.fixture
def database(places: DataDir) -> Iterator[Database]:
    database = Database(places.database)
    database.start()
    yield database
    database.stop()
