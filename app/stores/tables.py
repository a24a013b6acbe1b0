"""The records as plain tables, for evaluation and benches: what a file holds, and what is put there before.

Called by them while no appliance writes to the file (`put`) or beside one (`read`); blocking.
Knows no domain rows on purpose: what is graded is the file as another program would see it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from app.stores.connections import connect
from app.stores.failures import as_store_error

Value = str | int | float | None
Row = Mapping[str, Value]
Tables = Mapping[str, Sequence[Row]]

_NAME = re.compile(r"[a-z_]+")


def read(path: Path) -> Tables:
    """Every table of the file but the search index, its rows in order of their ids."""
    with as_store_error(path), closing(connect(path, "ro")) as connection:
        connection.row_factory = sqlite3.Row
        found = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
        )
        names = [str(row["name"]) for row in found if _NAME.fullmatch(row["name"])]
        return {name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")] for name in names}  # noqa: S608 - names come from the file and are checked


def put(path: Path, table: str, rows: Iterable[Row]) -> None:
    """Add rows to a table, all of them or none."""
    with as_store_error(path), closing(connect(path, "rw")) as connection:
        connection.execute("BEGIN IMMEDIATE")
        for row in rows:
            columns, marks = ", ".join(row), ", ".join("?" for _ in row)
            connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))  # noqa: S608 - names are the evaluation's own
        connection.execute("COMMIT")


def change(path: Path, table: str, where: Row, values: Row) -> None:
    """Give the rows of a table that have `where` other values."""
    setting = ", ".join(f"{name} = ?" for name in values)
    having = " AND ".join(f"{name} = ?" for name in where)
    with as_store_error(path), closing(connect(path, "rw")) as connection:
        connection.execute(
            f"UPDATE {table} SET {setting} WHERE {having}",  # noqa: S608 - names are the evaluation's own
            (*values.values(), *where.values()),
        )
