from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.dealership.profile import SAMPLE, read_profile
from app.stores.database import Database
from app.stores.profile_rows import Profile


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "lotline.db")
    database.start()
    yield database
    database.stop()


@pytest.fixture
def sample() -> Profile:
    return read_profile(SAMPLE)
