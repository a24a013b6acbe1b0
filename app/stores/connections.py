"""How the records file is opened: by the one writer, and by readers that cannot write.

Called by `database` and `migrate`, on whichever thread starts them.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

BUSY_TIMEOUT_S = 5.0


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open the file; `mode` is SQLite's `ro` (must exist), `rw` (must exist) or `rwc`."""
    connection = sqlite3.connect(
        f"file:{quote(str(path.absolute()))}?mode={mode}",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA foreign_keys=ON")
    return connection


def memory_beside(path: Path) -> sqlite3.Connection:
    """An empty database in memory; the file is attached as `file`, to be read and nothing else."""
    connection = sqlite3.connect(
        "file::memory:", uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("ATTACH ? AS file", (f"file:{quote(str(path.absolute()))}?mode=ro",))
    return connection


def writer_engine(connection: sqlite3.Connection) -> Engine:
    """The one writer. Its transactions take the write lock at once, so what they read stays true."""
    return _engine(connection, "BEGIN IMMEDIATE")


def reader_engine(connection: sqlite3.Connection) -> Engine:
    """One reader. A transaction sees one state of the records, whatever is written meanwhile."""
    return _engine(connection, "BEGIN")


def _engine(connection: sqlite3.Connection, begin: str) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)

    def on_begin(started: Connection) -> None:
        started.exec_driver_sql(begin)

    event.listen(engine, "begin", on_begin)
    return engine
