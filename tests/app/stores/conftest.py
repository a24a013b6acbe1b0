from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.stores.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "lotline.db")
    database.start()
    yield database
    database.stop()
