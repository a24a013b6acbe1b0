"""A real, small file system, so that a full disk is a full disk."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def small_file_system(folder: Path, size: str) -> Iterator[Path]:
    """Mount a tmpfs of `size` (as mount takes it) on a new folder; needs root, or sudo without a password."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=777", "tmpfs", str(folder)]
    sudo: list[str] = []
    if subprocess.run(mount).returncode != 0:
        sudo = ["sudo", "-n"]
        subprocess.run([*sudo, *mount], check=True)
    try:
        yield folder
    finally:
        subprocess.run([*sudo, "umount", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Leave not a byte free; returns the file to delete for room."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(65536))
    with filler.open("ab", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"\0")
    return filler
