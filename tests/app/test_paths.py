"""Where things lie, and how files are replaced."""

import stat
from pathlib import Path

import pytest

from app.errors import StoreError
from app.paths import DataDir, data_dir, default_data_dir, models_dir, write_private


def test_a_new_data_directory_is_for_its_owner_alone(tmp_path: Path) -> None:
    made = data_dir(tmp_path / "new" / "lotline")
    assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_a_data_directory_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    assert data_dir(tmp_path) == tmp_path
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o750


def test_a_data_directory_that_cannot_be_written_is_named_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="--data-dir") as caught:
        data_dir(tmp_path / "file" / "lotline")
    assert str(tmp_path / "file" / "lotline") in str(caught.value)
    assert "\n" not in str(caught.value)


def test_looking_for_the_data_directory_leaves_nothing_in_it(tmp_path: Path) -> None:
    data_dir(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_relative_data_directory_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_dir(Path("here")) == tmp_path / "here"


def test_the_weights_lie_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTLINE_MODELS_DIR", str(tmp_path / "weights"))
    assert models_dir() == tmp_path / "weights"
    monkeypatch.delenv("LOTLINE_MODELS_DIR")
    assert models_dir() == default_data_dir() / "models"


def test_the_contract_s_places_have_their_names(tmp_path: Path) -> None:
    places = DataDir(tmp_path)
    assert places.database == tmp_path / "lotline.db"
    assert places.api_key == tmp_path / "api_key"
    assert places.log == tmp_path / "logs" / "lotline.log"


def test_a_private_file_is_replaced_whole_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    target = tmp_path / "accounts.toml"
    target.write_text("old")
    write_private(target, b"new")
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_keeps_the_old_file_and_leaves_no_half_written_one(small_disk: Path) -> None:
    target = small_disk / "accounts.toml"
    write_private(target, b"old")
    with pytest.raises(StoreError, match=r"accounts\.toml cannot be written"):
        write_private(target, b"x" * 2_000_000)
    assert target.read_bytes() == b"old"
    assert list(small_disk.iterdir()) == [target]
