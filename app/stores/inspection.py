"""Looks at a records file without changing it. Called by `lotline doctor`; blocking."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app.errors import StoreError
from app.stores.connections import connect
from app.stores.failures import as_store_error


def check(path: Path) -> None:
    """Read the file's pages and references.

    Raises:
        StoreError: it cannot be opened, or it is damaged.
    """
    with as_store_error(path), closing(connect(path, "ro")) as connection:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    if verdict != "ok" or orphan is not None:
        raise StoreError(f"The records in {path} are damaged.")
