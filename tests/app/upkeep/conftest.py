from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import DataDir
from app.stores.database import Database
from tests.app.dealership.records import opened


@pytest.fixture
def places(tmp_path: Path) -> DataDir:
    folder = tmp_path / "data"
    folder.mkdir()
    return DataDir(folder)


@pytest.fixture
def database(places: DataDir) -> Iterator[Database]:
    with opened(places.database) as database:
        yield database
