"""What tests of several rooms need."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.fakes.disk import small_file_system

hypothesis.settings.register_profile("lotline", deadline=None)  # no test may depend on how busy the PC is
hypothesis.settings.load_profile("lotline")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of one megabyte."""
    with small_file_system(tmp_path / "disk", "1m") as disk:
        yield disk
