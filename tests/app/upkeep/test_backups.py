"""A backup holds everything, and is put back only when it is whole; the old state is kept."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from app.errors import AlreadyRunning, AppError, BadSettings, StoreError
from app.events import AppEvent, BackupAdvanced
from app.options import Options
from app.paths import DataDir
from app.stores import tables
from app.stores.calls import Calls
from app.stores.database import Database
from app.upkeep import restoring
from app.upkeep.backups import Backups
from app.upkeep.errors import Stopped, UpkeepRefused
from app.verbs.appliance import open_appliance
from models.download.lock import only_one
from tests.app.dealership.records import opened

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
GO = threading.Event

pytestmark = pytest.mark.usefixtures("filled")


@pytest.fixture
async def filled(database: Database, places: DataDir) -> Database:
    """The records of one call, its recording, and settings of the dealership's own."""
    await Calls(database).open("first", "inbound", "+12175550123", NOON)
    places.settings.write_text("# ours\n[calls]\nrecord = false\n")
    places.recordings.mkdir()
    (places.recordings / "20260302-first.wav").write_bytes(b"RIFF" + bytes(3_000_000))
    return database


def backups(places: DataDir, seen: list[AppEvent] | None = None) -> Backups:
    return Backups(places, (seen if seen is not None else []).append)


async def test_a_backup_has_everything_but_secrets_and_tells_how_far_it_is(
    places: DataDir, tmp_path: Path
) -> None:
    (places.root / "api_key").write_text("key\n")
    (places.root / "secrets").write_bytes(b"sealed")
    seen: list[AppEvent] = []
    size = await backups(places, seen).write(tmp_path / "b.zip", True, GO())
    with zipfile.ZipFile(tmp_path / "b.zip") as bundle:
        assert sorted(bundle.namelist()) == [
            "lotline-backup.json", "lotline.db", "recordings/20260302-first.wav", "settings.toml",
        ]  # fmt: skip
    assert size == (tmp_path / "b.zip").stat().st_size
    assert (tmp_path / "b.zip").stat().st_mode & 0o777 == 0o600
    shares = [event.share for event in seen if isinstance(event, BackupAdvanced)]
    assert len(shares) > 2
    assert (shares[0], shares == sorted(shares), shares[-1]) == (0.0, True, 1.0)


async def test_recordings_may_stay_out_of_it(places: DataDir, tmp_path: Path) -> None:
    await backups(places).write(tmp_path / "b.zip", False, GO())
    with zipfile.ZipFile(tmp_path / "b.zip") as bundle:
        assert not any(name.startswith("recordings") for name in bundle.namelist())


async def test_what_was_written_after_the_backup_is_gone_after_the_restart_and_kept_aside(
    filled: Database, places: DataDir, tmp_path: Path
) -> None:
    await backups(places).write(tmp_path / "b.zip", True, GO())
    await Calls(filled).open("second", "inbound", "+12175550123", NOON)
    places.accounts.write_text('[[accounts]]\nregistrar = "pbx"\nusername = "1"\n')
    places.settings.write_text("[calls]\nrecord = true\n")
    (places.recordings / "20260302-second.wav").write_bytes(b"RIFF")
    places.chroma.mkdir()
    found = await backups(places).make_ready(tmp_path / "b.zip", GO())
    assert (found.recordings, await backups(places).waiting()) == (1, found)
    assert len(await Calls(filled).recent()) == 2  # nothing has changed yet
    filled.stop()

    kept = restoring.put_in_place(places)

    assert kept is not None
    assert places.settings.read_text() == "# ours\n[calls]\nrecord = false\n"
    assert places.accounts.read_text() == ""
    assert [path.name for path in places.recordings.iterdir()] == ["20260302-first.wav"]
    assert not places.chroma.exists()
    assert (kept / "accounts.toml").read_text().startswith("[[accounts]]")
    assert sorted(path.name for path in (kept / "recordings").iterdir()) == [
        "20260302-first.wav", "20260302-second.wav",
    ]  # fmt: skip
    assert await sessions(places.database) == ["first"]
    assert await sessions(kept / "lotline.db") == ["second", "first"]
    assert restoring.put_in_place(places) is None
    assert restoring.waiting(places) is None


async def sessions(path: Path) -> list[str]:
    with opened(path) as database:
        return [call.session_id for call in await Calls(database).recent()]


async def test_a_backup_without_recordings_leaves_those_there_are(
    filled: Database, places: DataDir, tmp_path: Path
) -> None:
    await backups(places).write(tmp_path / "b.zip", False, GO())
    await backups(places).make_ready(tmp_path / "b.zip", GO())
    filled.stop()
    restoring.put_in_place(places)
    assert [path.name for path in places.recordings.iterdir()] == ["20260302-first.wav"]


@pytest.mark.parametrize("moves", range(1, 12))
async def test_an_exchange_that_was_cut_off_anywhere_is_finished_by_the_next_start(
    filled: Database, places: DataDir, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    await backups(places).write(tmp_path / "b.zip", True, GO())
    await Calls(filled).open("second", "inbound", "+12175550123", NOON)
    await backups(places).make_ready(tmp_path / "b.zip", GO())
    filled.stop()
    done = 0
    really = Path.rename

    def rename(self: Path, target: Path) -> Path:
        nonlocal done
        done += 1
        if done == moves:
            raise OSError(5, "Input/output error", str(self))
        return really(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with suppress(StoreError):
        restoring.put_in_place(places)
    monkeypatch.setattr(Path, "rename", really)
    restoring.put_in_place(places)
    assert await sessions(places.database) == ["first"]
    (kept,) = places.root.glob("before-restore-*/lotline.db")
    assert await sessions(kept) == ["second", "first"]
    assert places.settings.read_text().startswith("# ours")


async def test_stopping_leaves_the_file_that_stood_there(places: DataDir, tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_bytes(b"the backup of last week")
    stop = GO()
    stop.set()
    with pytest.raises(Stopped):
        await backups(places).write(tmp_path / "b.zip", True, stop)
    assert (tmp_path / "b.zip").read_bytes() == b"the backup of last week"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.zip", "data"]


async def test_a_folder_that_is_not_there_is_said(places: DataDir, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written"):
        await backups(places).write(tmp_path / "usb" / "b.zip", True, GO())


def with_entry(path: Path, name: str) -> None:
    with zipfile.ZipFile(path, "a") as bundle:
        bundle.writestr(name, b"")


def without(path: Path, name: str) -> None:
    copy = path.with_suffix(".new")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for entry in old.namelist():
            if entry != name:
                new.writestr(entry, old.read(entry))
    copy.replace(path)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-200])


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


def write_letter(path: Path) -> None:
    path.write_bytes(b"a letter")


HARMS: list[tuple[Callable[[Path], None], type[AppError], str]] = [
    (cut, UpkeepRefused, "damaged"),
    (flip, AppError, "."),
    (write_letter, UpkeepRefused, "no backup"),
    (Path.unlink, StoreError, "cannot be unpacked"),
    (partial(without, name="lotline-backup.json"), UpkeepRefused, "no backup"),
    (partial(without, name="lotline.db"), UpkeepRefused, "no backup"),
    (partial(with_entry, name="../evil"), UpkeepRefused, "no backup of Lotline has"),
    (partial(with_entry, name="recordings/../../evil.wav"), UpkeepRefused, "of Lotline has"),
    (partial(with_entry, name="secrets"), UpkeepRefused, "no backup of Lotline has"),
]


@pytest.mark.parametrize(("harm", "error", "said"), HARMS)
async def test_what_is_no_whole_backup_is_refused_and_nothing_waits(
    places: DataDir,
    tmp_path: Path,
    harm: Callable[[Path], None],
    error: type[AppError],
    said: str,
) -> None:
    path = tmp_path / "b.zip"
    await backups(places).write(path, False, GO())
    harm(path)
    with pytest.raises(error, match=said):
        await backups(places).make_ready(path, GO())
    assert await backups(places).waiting() is None
    assert not list(places.root.glob("restore*"))


async def test_settings_that_cannot_be_understood_are_found_before_anything_changes(
    places: DataDir, tmp_path: Path
) -> None:
    places.settings.write_text("[calls]\nrekord = true\n")
    await backups(places).write(tmp_path / "b.zip", False, GO())
    with pytest.raises(BadSettings, match="rekord"):
        await backups(places).make_ready(tmp_path / "b.zip", GO())
    assert await backups(places).waiting() is None


async def test_records_of_a_newer_lotline_are_refused(places: DataDir, tmp_path: Path) -> None:
    tables.change(
        places.database,
        "alembic_version",
        {"version_num": tables.read(places.database)["alembic_version"][0]["version_num"]},
        {"version_num": "9999"},
    )
    await backups(places).write(tmp_path / "b.zip", False, GO())
    with pytest.raises(StoreError, match="newer Lotline"):
        await backups(places).make_ready(tmp_path / "b.zip", GO())


async def test_a_backup_that_waits_can_be_forgotten(places: DataDir, tmp_path: Path) -> None:
    await backups(places).write(tmp_path / "b.zip", False, GO())
    await backups(places).make_ready(tmp_path / "b.zip", GO())
    await backups(places).forget_waiting()
    assert await backups(places).waiting() is None
    assert restoring.put_in_place(places) is None


async def test_the_program_puts_it_in_place_at_the_start_and_never_under_a_running_one(
    filled: Database, places: DataDir, tmp_path: Path
) -> None:
    await backups(places).write(tmp_path / "b.zip", False, GO())
    places.settings.write_text("[calls]\nrecord = true\n")
    await backups(places).make_ready(tmp_path / "b.zip", GO())
    filled.stop()

    def unexpected() -> None:
        raise AssertionError("the lock is free in this test")

    with only_one(places.root / "lock", unexpected), pytest.raises(AlreadyRunning):
        open_appliance(Options(places.root))
    assert "true" in places.settings.read_text()
    open_appliance(Options(places.root))
    assert "false" in places.settings.read_text()
