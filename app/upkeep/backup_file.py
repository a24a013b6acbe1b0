"""What a backup is: one zip file with the records, the settings, the accounts and perhaps the recordings.

Written by `app.upkeep.backups` and read by `app.upkeep.restoring`; blocking, on a thread of its own.
Passwords, the API key and the models are not in it; the search index is made again from the records.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

import msgspec

from app.upkeep.errors import UpkeepRefused

FORMAT = 1
MANIFEST = "lotline-backup.json"
RECORDS = "lotline.db"
PLAIN_FILES = ("settings.toml", "accounts.toml")
RECORDINGS = "recordings"
_CHUNK_BYTES = 1 << 20
_ENCRYPTED = 1
"""Bit of a zip entry's flags (APPNOTE 4.4.4)."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the file says of itself. `made_at` is UTC; `recordings` is how many there are."""

    format: int
    version: str
    made_at: datetime
    recordings: int


@dataclass(frozen=True, slots=True)
class Steps:
    """Counts bytes and tells how much of the whole is done; what `told` raises ends the work."""

    total: int
    told: Callable[[float], None]

    def done(self, so_far: int) -> None:
        """`so_far` bytes of all have been worked through."""
        self.told(min(1.0, so_far / self.total) if self.total else 1.0)


def add(bundle: zipfile.ZipFile, path: Path, name: str, *, packed: bool = True) -> Iterator[int]:
    """Write a file into a bundle; yields the bytes of each chunk once it is written."""
    info = zipfile.ZipInfo.from_file(path, name, strict_timestamps=False)
    info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with path.open("rb") as source, bundle.open(info, "w") as target:
        while chunk := source.read(_CHUNK_BYTES):
            target.write(chunk)
            yield len(chunk)


def take_out(bundle: zipfile.ZipFile, name: str, target: Path) -> Iterator[int]:
    """Read a file out of a bundle, its checksum with it; yields the bytes of each chunk."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with bundle.open(name) as source, target.open("xb") as file:
        target.chmod(0o600)
        while chunk := source.read(_CHUNK_BYTES):
            file.write(chunk)
            yield len(chunk)


@contextmanager
def opened(path: Path) -> Generator[tuple[zipfile.ZipFile, Manifest]]:
    """A backup and what it says of itself.

    Raises:
        UpkeepRefused: it is none, is damaged, or cannot be read.
    """
    try:
        with zipfile.ZipFile(path) as bundle:
            manifest = msgspec.json.decode(bundle.read(MANIFEST), type=Manifest)
            if manifest.format > FORMAT:
                raise UpkeepRefused(
                    f"{path.name} was written by a newer Lotline ({manifest.version}). Install that."
                )
            _refuse_strangers(path, bundle)
            yield bundle, manifest
    except (KeyError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise UpkeepRefused(f"{path.name} is no backup of Lotline.") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise UpkeepRefused(f"{path.name} is damaged, or no backup of Lotline.") from error


def _refuse_strangers(path: Path, bundle: zipfile.ZipFile) -> None:
    """Only what a backup has is taken out, each to its own place."""
    names = bundle.namelist()
    if any(info.flag_bits & _ENCRYPTED for info in bundle.infolist()):
        raise UpkeepRefused(f"{path.name} is encrypted: no backup of Lotline is.")
    if RECORDS not in names or len(set(names)) != len(names):
        raise UpkeepRefused(f"{path.name} is no backup of Lotline.")
    for name in names:
        if name not in {MANIFEST, RECORDS, *PLAIN_FILES} and not _is_recording(name):
            raise UpkeepRefused(f"{path.name} holds files that no backup of Lotline has.")


def _is_recording(name: str) -> bool:
    parts = PurePosixPath(name).parts
    odd = any(letter in name for letter in '\\:*?"<>|') or not name.isprintable()
    return (
        len(parts) == 2 and parts[0] == RECORDINGS and name.endswith(".wav") and not odd and ".." not in parts
    )
