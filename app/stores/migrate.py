"""Brings a records file up to date when it is opened, after checking it and putting a copy aside.

Called once by `Database.start`, on the caller's thread. All steps of a migration are one transaction:
they are all done or the file is as before.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import structlog
from sqlalchemy import Connection

from app.errors import StoreError
from app.stores.connections import connect, writer_engine
from app.stores.failures import damaged

SCRIPTS = Path(__file__).parent / "migrations"

log = structlog.get_logger(__name__)


def migrate(path: Path, scripts: Path = SCRIPTS) -> None:
    """Create the file, or bring an existing one to the newest revision of `scripts`."""
    known = _revisions(scripts)
    existing = path.exists() and path.stat().st_size > 0
    found = refuse_newer(path, scripts) if existing else None
    if found == known[-1]:
        return
    if existing:
        _back_up(path, found)
    _upgrade(path, scripts)
    log.info("records_migrated", came_from=found, now=known[-1])


def refuse_newer(path: Path, scripts: Path = SCRIPTS) -> str | None:
    """The file's revision, None when it has none; raises `StoreError` for a damaged or a newer file."""
    found = _checked_revision(path)
    if found is not None and found not in _revisions(scripts):
        raise StoreError(f"{path} was written by a newer Lotline. Install that version to open it.")
    return found


def _revisions(scripts: Path) -> list[str]:
    """In order, from the file names: loading Alembic would cost every start half a second."""
    return sorted(each.name.partition("_")[0] for each in (scripts / "versions").glob("[0-9]*.py"))


def _checked_revision(path: Path) -> str | None:
    """The file's revision, None when it has none; raises when the file is damaged. Changes nothing."""
    with closing(connect(path, "ro")) as connection:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise damaged(path)
        known = connection.execute("SELECT 1 FROM sqlite_master WHERE name='alembic_version'").fetchone()
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
        return row[0] if row else None


def _back_up(path: Path, revision: str | None) -> None:
    """Copy the file with what is still in its write-ahead log to `backups/` beside it."""
    folder = path.parent / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    copy = folder / f"{path.stem}-{revision or 'unversioned'}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}Z.db"
    unfinished = copy.with_suffix(".part")
    try:
        with closing(connect(path, "ro")) as source, closing(sqlite3.connect(unfinished)) as target:
            source.backup(target)
        unfinished.chmod(0o600)
        unfinished.rename(copy)
    finally:
        unfinished.unlink(missing_ok=True)


def _upgrade(path: Path, scripts: Path) -> None:
    """Run the missing revisions with foreign keys off: a rebuilt parent table would delete its children."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    connection = connect(path, "rwc")
    path.chmod(0o600)
    connection.execute("PRAGMA foreign_keys=OFF")
    engine = writer_engine(connection)
    try:
        with engine.begin() as transaction:
            config.attributes["connection"] = transaction
            command.upgrade(config, "head")
            _check_references(transaction, path)
    finally:
        engine.dispose()
        connection.close()


def _check_references(transaction: Connection, path: Path) -> None:
    broken = transaction.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise StoreError(
            f"{path} could not be brought up to date: {len(broken)} of its rows refer to rows that do not "
            "exist. It was left as it was."
        )
