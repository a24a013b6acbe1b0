"""Free space, checksums and safe replacement of files. Blocking; called by pulls and verification."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import DiskFull, NotWritable

CHUNK_BYTES = 1 << 20
MARGIN_BYTES = 64 << 20
"""Left free for everything else that this PC writes meanwhile."""

FreeBytes = Callable[[Path], int]


def free_bytes(folder: Path) -> int:
    """Free space where `folder` is, or will be once it is made."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def require_space(folder: Path, need: int, free: FreeBytes) -> None:
    """Raise `DiskFull` when `need` bytes and a margin do not fit."""
    there = free(folder)
    if need + MARGIN_BYTES > there:
        raise DiskFull(
            f"{size(need + MARGIN_BYTES)} of free disk are needed in {folder}, {size(there)} are left. "
            "Free some space, or choose another disk with LOTLINE_MODELS_DIR."
        )


def size(count: int) -> str:
    """A number of bytes as people read it."""
    if count >= 10**9:
        return f"{count / 10**9:.1f} GB"
    return f"{count / 10**6:.1f} MB" if count >= 10**5 else f"{count} bytes"


def chunks(path: Path) -> Iterator[bytes]:
    """The contents of a file, a megabyte at a time."""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk


def sha256_of(path: Path) -> str:
    """Lower-case hex SHA-256 of a file."""
    digest = hashlib.sha256()
    for chunk in chunks(path):
        digest.update(chunk)
    return digest.hexdigest()


def move_into_place(finished: Path, target: Path) -> None:
    """Make `finished` stand at `target` whole or not at all, even if the power fails."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with finished.open("rb+") as file:
        os.fsync(file.fileno())
    finished.replace(target)
    if os.name == "posix":  # Windows cannot open a folder; NTFS journals the rename
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextmanager
def disk_errors(folder: Path, workspace: Path) -> Generator[None]:
    """Translate what the disk says. When it is full, `workspace` is emptied: it helps nobody there."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            shutil.rmtree(workspace, ignore_errors=True)
            raise DiskFull(
                f"The disk of {folder} is full; what was fetched so far was removed. "
                "Free some space, or choose another disk with LOTLINE_MODELS_DIR, and pull again."
            ) from error
        raise NotWritable(
            f"{error.filename or folder} cannot be used ({error.strerror or error}). "
            "Make it readable and writable for you, or choose another folder with LOTLINE_MODELS_DIR."
        ) from error
