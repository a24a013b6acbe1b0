"""Puts a backup back in two steps, so that the old state is there until the new one stands.

`make_ready`, asked by the window, checks the backup and unpacks it beside the records. `put_in_place`, called
by `app.compose` before the records are opened, exchanges the two; what stood there is kept in a folder of its
own. Either may be interrupted at any point and be done again. Blocking.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import structlog

from app.errors import StoreError
from app.paths import DataDir
from app.settings import AccountsFile, read_toml, settings_from
from app.stores.copying import check_copy
from app.upkeep.backup_file import (
    MANIFEST,
    PLAIN_FILES,
    RECORDINGS,
    RECORDS,
    Manifest,
    Steps,
    opened,
    take_out,
)

log = structlog.get_logger(__name__)

READY = "restore"
"""The folder with a backup that was checked; the next start puts it in place."""
_HALF = "restore.part"
_KEPT = "before-restore"
_BESIDE_RECORDS = ("lotline.db-wal", "lotline.db-shm")
_INDEX = "chroma"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A backup that is ready to be put in place. `made_at` is UTC; `recordings` is how many come with it."""

    made_at: datetime
    recordings: int


def waiting(places: DataDir) -> Waiting | None:
    """The backup that the next start puts in place."""
    try:
        manifest = msgspec.json.decode((places.root / READY / MANIFEST).read_bytes(), type=Manifest)
    except FileNotFoundError:
        return None
    return Waiting(manifest.made_at, manifest.recordings)


def forget(places: DataDir) -> None:
    """Leave everything as it is; raises `StoreError`."""
    try:
        for name in (READY, _HALF):
            if (places.root / name).exists():
                shutil.rmtree(places.root / name)
    except OSError as error:
        raise StoreError(f"{error.filename} cannot be removed ({error.strerror or error}).") from error


def make_ready(places: DataDir, source: Path, told: Callable[[float], None]) -> Waiting:
    """Check and unpack a backup; raises what `app.upkeep.backups.Backups.make_ready` says."""
    half = places.root / _HALF
    try:
        forget(places)
        half.mkdir(mode=0o700)
        _unpack(source, half, told)
        for name in PLAIN_FILES:
            (half / name).touch(mode=0o600)  # none in the backup: none was there
        _check(half)
        half.rename(places.root / READY)
    except OSError as error:
        raise StoreError(f"The backup cannot be unpacked ({error.strerror or error}).") from error
    finally:
        shutil.rmtree(half, ignore_errors=True)
    found = waiting(places)
    if found is None:
        raise StoreError("The backup was unpacked and is gone again. Try again.")
    return found


def _unpack(source: Path, half: Path, told: Callable[[float], None]) -> None:
    with opened(source) as (bundle, _):
        infos = bundle.infolist()
        steps, done = Steps(sum(info.file_size for info in infos), told), 0
        for info in infos:
            for read in take_out(bundle, info.filename, half / info.filename):
                done += read
                steps.done(done)


def _check(folder: Path) -> None:
    """Whether the next start could work with it."""
    check_copy(folder / RECORDS)
    settings, accounts = (folder / name for name in PLAIN_FILES)
    settings_from(settings, settings.read_text("utf-8"))
    read_toml(accounts, AccountsFile)


def put_in_place(places: DataDir) -> Path | None:
    """Exchange the records for the backup that is ready; returns where the old ones are, None without one.

    Raises:
        StoreError: the disk refuses it. What was not exchanged yet is when Lotline is started again.
    """
    ready = places.root / READY
    if not (ready / MANIFEST).is_file():
        return None
    kept = places.root / _KEPT
    try:
        kept.mkdir(mode=0o700, exist_ok=True)
        for name in (*_BESIDE_RECORDS, _INDEX):
            _aside(places.root / name, kept / name)
        for name in (*PLAIN_FILES, RECORDS, RECORDINGS):
            _exchange(places.root / name, ready / name, kept / name)
        named = places.root / f"{_KEPT}-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}"
        kept.rename(named)
        (ready / MANIFEST).unlink()
        shutil.rmtree(ready)
    except OSError as error:
        raise StoreError(
            f"The backup cannot be put in place ({error.filename}: {error.strerror or error}). "
            f"Mend that and start Lotline again; what stood there is in {kept}."
        ) from error
    log.info("backup_put_in_place")
    return named


def _aside(current: Path, kept: Path) -> None:
    if current.exists() and not kept.exists():
        current.rename(kept)


def _exchange(current: Path, new: Path, kept: Path) -> None:
    """What has no new one stays where it is: a backup may come without recordings."""
    if new.exists():
        _aside(current, kept)
        new.rename(current)
