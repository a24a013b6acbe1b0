"""Copies a records file in use, whole and as of one moment. Called by `app.upkeep.backups`; blocking."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.stores.connections import connect
from app.stores.failures import as_store_error
from app.stores.inspection import check
from app.stores.migrate import refuse_newer

_PAGES = 256
"""Copied at once: 1 MiB, so that progress is seen and a wish to stop is heard."""


def copy(path: Path, target: Path, on_share: Callable[[float], None]) -> None:
    """Copy with SQLite's online backup; writers go on meanwhile and what they write is not in the copy.

    Args:
        path: the records file.
        target: the copy, which must not exist.
        on_share: told how much is done, 0 to 1; what it raises ends the copying.

    Raises:
        StoreError: a disk refuses it.
    """

    def progress(_status: int, remaining: int, total: int) -> None:
        on_share(1 - remaining / total if total else 1.0)

    with (
        as_store_error(path),
        closing(connect(path, "ro")) as source,
        closing(sqlite3.connect(target)) as copied,
    ):
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on the state is one
        source.backup(copied, pages=_PAGES, progress=progress)
    target.chmod(0o600)


def check_copy(path: Path) -> None:
    """Whether this Lotline can work with a copy; raises `StoreError` when it is damaged or newer."""
    with as_store_error(path):
        refuse_newer(path)
    check(path)
