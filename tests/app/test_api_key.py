from __future__ import annotations

import stat
from pathlib import Path

import pytest

from app.api_key import load_or_create
from app.errors import StoreError


def test_the_first_start_makes_a_key_that_only_its_owner_reads(tmp_path: Path) -> None:
    key = load_or_create(tmp_path / "new")

    path = tmp_path / "new" / "api_key"
    assert len(key) == 43
    assert path.read_text().strip() == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["api_key"]


def test_the_key_stays_the_same_and_is_another_on_another_pc(tmp_path: Path) -> None:
    assert load_or_create(tmp_path) == load_or_create(tmp_path)
    assert load_or_create(tmp_path) != load_or_create(tmp_path / "other")


def test_loose_permissions_are_tightened(tmp_path: Path) -> None:
    key = load_or_create(tmp_path)
    (tmp_path / "api_key").chmod(0o644)

    assert load_or_create(tmp_path) == key
    assert stat.S_IMODE((tmp_path / "api_key").stat().st_mode) == 0o600


@pytest.mark.parametrize("damage", [b"", b"\n", b"\xff\xfe\x00", b"two\nlines", b"schl\xc3\xbcssel"])
def test_a_damaged_file_is_replaced_by_a_new_key(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "api_key").write_bytes(damage)

    key = load_or_create(tmp_path)

    assert len(key) == 43
    assert load_or_create(tmp_path) == key


def test_a_place_that_cannot_be_written_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StoreError, match="cannot be read or written"):
        load_or_create(tmp_path / "file")
