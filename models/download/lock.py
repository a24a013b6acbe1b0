"""Lets one process at a time pull a model. The system frees the lock when a process dies."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

WAIT_S = 0.5


@contextmanager
def only_one(path: Path, on_wait: Callable[[], None]) -> Generator[None]:
    """Hold the lock file at `path`; `on_wait` is told once when another process has it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        if not _taken(file):
            on_wait()
            while not _taken(file):
                time.sleep(WAIT_S)
        yield


def _taken(file: BinaryIO) -> bool:
    """Try to take the lock; closing the file gives it back."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
