"""Records to practise on: what a conversation looks up and changes, copied into memory.

Used by `app.practice`, one a practice call. The file itself is open for reading alone, and nothing is ever on
the disk that would have to be taken back, not even when the program dies.
"""

from __future__ import annotations

import sqlite3

from app.stores.connections import memory_beside
from app.stores.database import Database
from app.stores.failures import as_store_error

COPIED = (
    "customers",
    "vehicles",
    "service_types",
    "inventory",
    "appointments",
    "tasks",
    "suppressions",
    "repairs",
)
"""In this order none refers to a later one."""


class PracticeRecords(Database):
    """`path` is the file they begin as, of the moment they are started; `stop()` forgets them."""

    def start(self) -> None:
        """Copy. Blocking; raises `StoreError`."""
        with as_store_error(self.path):
            memory = memory_beside(self.path)
            try:
                _copy(memory)
            except BaseException:
                memory.close()
                raise
        self._use(memory, [])


def _copy(memory: sqlite3.Connection) -> None:
    """Take over tables, indices and rows, all as of one moment."""
    memory.execute("BEGIN")
    for table in COPIED:
        query = "SELECT sql FROM file.sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY rowid"
        for (statement,) in memory.execute(query, (table,)).fetchall():
            memory.execute(statement)
        memory.execute(f"INSERT INTO main.{table} SELECT * FROM file.{table}")  # noqa: S608 - named above
    memory.execute("COMMIT")
    memory.execute("DETACH file")
