"""Writes everything of the dealership into one file, and gets one ready to be put back.

Asked by the window on the engine loop; the work is done on a thread, and calls go on meanwhile.
"""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
import threading
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import msgspec

from app.errors import StoreError
from app.events import AppEvent, BackupAdvanced
from app.paths import DataDir
from app.stores.copying import copy
from app.upkeep import restoring
from app.upkeep.backup_file import FORMAT, MANIFEST, PLAIN_FILES, RECORDINGS, RECORDS, Manifest, Steps, add
from app.upkeep.errors import Stopped
from app.upkeep.restoring import Waiting


class Backups:
    """Tells how far it is with `BackupAdvanced`, once a percent."""

    def __init__(self, places: DataDir, publish: Callable[[AppEvent], None]) -> None:
        self._places = places
        self._publish = publish

    async def write(self, target: Path, with_recordings: bool, stop: threading.Event) -> int:
        """Write a backup to `target`, replacing what stands there; returns its bytes.

        Raises:
            StoreError: a disk refuses it; `target` is as it was.
            Stopped: `stop` was set; `target` is as it was.
        """
        told = self._progress(stop)
        return await asyncio.to_thread(_write, self._places, target, with_recordings, told)

    async def make_ready(self, source: Path, stop: threading.Event) -> Waiting:
        """Check a backup and unpack it beside the records; the next start puts it in their place.

        Raises:
            UpkeepRefused: it is no backup, or damaged.
            StoreError: its records are damaged or newer, or the disk refuses it.
            Stopped: `stop` was set.
        """
        return await asyncio.to_thread(restoring.make_ready, self._places, source, self._progress(stop))

    async def waiting(self) -> Waiting | None:
        """The backup that the next start puts back."""
        return await asyncio.to_thread(restoring.waiting, self._places)

    async def forget_waiting(self) -> None:
        """Let the next start leave everything as it is."""
        await asyncio.to_thread(restoring.forget, self._places)

    def _progress(self, stop: threading.Event) -> Callable[[float], None]:
        """Called on the working thread."""
        loop = asyncio.get_running_loop()
        last = [-1]

        def told(share: float) -> None:
            if stop.is_set():
                raise Stopped("Stopped. Nothing was changed.")
            if int(share * 100) > last[0]:
                last[0] = int(share * 100)
                loop.call_soon_threadsafe(self._publish, BackupAdvanced(share))

        return told


def _write(places: DataDir, target: Path, with_recordings: bool, told: Callable[[float], None]) -> int:
    """Into a file beside `target` first, so that a crash leaves no half a backup under its name."""
    half: Path | None = None
    try:
        with tempfile.TemporaryDirectory(prefix="lotline-backup-") as workplace:
            records = Path(workplace) / RECORDS
            copy(places.database, records, lambda _: told(0.0))
            with tempfile.NamedTemporaryFile(
                dir=target.parent, prefix=f".{target.name}.", delete=False
            ) as file:
                half = Path(file.name)
                with zipfile.ZipFile(file, "w") as bundle:
                    _fill(bundle, places, records, with_recordings, told)
        half.replace(target)
    except OSError as error:
        raise StoreError(f"The backup cannot be written ({error.strerror or error}).") from error
    finally:
        if half is not None:
            with contextlib.suppress(OSError):
                half.unlink(missing_ok=True)
    return target.stat().st_size


def _fill(
    bundle: zipfile.ZipFile,
    places: DataDir,
    records: Path,
    with_recordings: bool,
    told: Callable[[float], None],
) -> None:
    plain = [places.root / name for name in PLAIN_FILES if (places.root / name).is_file()]
    sound = sorted(places.recordings.glob("*.wav")) if with_recordings else []
    manifest = Manifest(FORMAT, version("lotline"), datetime.now(UTC), len(sound))
    bundle.writestr(MANIFEST, msgspec.json.encode(manifest))
    steps = Steps(sum(path.stat().st_size for path in [records, *plain, *sound]), told)
    done = 0
    for path in [records, *plain, *sound]:
        is_sound = path.suffix == ".wav"
        for written in add(
            bundle, path, f"{RECORDINGS}/{path.name}" if is_sound else path.name, packed=not is_sound
        ):
            done += written
            steps.done(done)
