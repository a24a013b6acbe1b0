from __future__ import annotations

from pathlib import Path

import pytest

from app.stores import tables
from app.stores.tables import Tables
from tests.app.dealership.records import sample_file


@pytest.fixture(scope="session")
def first_records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A records file with the sample dealership."""
    return sample_file(tmp_path_factory.mktemp("records") / "lotline.db")


@pytest.fixture
def records(first_records: Path, tmp_path: Path) -> Path:
    """A copy of it to write in."""
    copy = tmp_path / "lotline.db"
    copy.write_bytes(first_records.read_bytes())
    return copy


@pytest.fixture
def sample(first_records: Path) -> Tables:
    return tables.read(first_records)
