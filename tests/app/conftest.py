"""Records for the tests of all rooms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.stores.database import Database
from tests.app.dealership.records import opened


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """Records with nothing in them."""
    with opened(tmp_path / "lotline.db") as database:
        yield database
