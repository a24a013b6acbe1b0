from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.errors import StoreError
from app.stores.connections import connect, writer_engine
from app.stores.migrate import SCRIPTS, migrate
from app.stores.schema import Table

NEXT = """
import sqlalchemy as sa
from alembic import op
revision = "9999"
down_revision = "{newest}"
def upgrade():
    with op.batch_alter_table("customers", recreate="always") as batch:
        batch.add_column(sa.Column("nickname", sa.String()))
    {more}
"""
NEWEST = max(each.name.partition("_")[0] for each in (SCRIPTS / "versions").glob("0*.py"))
ANN = "INSERT INTO customers (id, phone, name) VALUES (1, '+12175550101', 'Ann')"
HER_CAR = "INSERT INTO vehicles (customer_id, model) VALUES (1, 'Civic')"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lotline.db"


@pytest.fixture
def used(path: Path) -> Path:
    """An up-to-date file with a customer and her car; her row is still in the write-ahead log."""
    migrate(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(ANN)
        connection.execute(HER_CAR)
        connection.commit()
    return path


def scripts_with_next(tmp_path: Path, more: str = "") -> Path:
    scripts = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "9999_next.py").write_text(NEXT.format(newest=NEWEST, more=more))
    return scripts


def scripts_until(revision: str, tmp_path: Path) -> Path:
    """The migrations as the Lotline of that revision had them."""
    scripts = tmp_path / f"until-{revision}"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    for each in (scripts / "versions").glob("0*.py"):
        if each.name.partition("_")[0] > revision:
            each.unlink()
    return scripts


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def backups(path: Path) -> list[Path]:
    return sorted((path.parent / "backups").glob("*"))


def test_the_migrations_build_exactly_the_tables_of_the_schema(path: Path) -> None:
    migrate(path)
    with closing(connect(path, "rw")) as connection, writer_engine(connection).connect() as engine:
        opts = {"compare_type": True, "include_name": _is_no_index_of_words}
        context = MigrationContext.configure(engine, opts=opts)
        assert compare_metadata(context, Table.metadata) == []


def _is_no_index_of_words(name: str | None, kind: str, _parents: object) -> bool:
    """SQLite's own tables under the full-text index are no part of the schema."""
    return kind != "table" or name is None or not name.startswith("transcripts")


def test_every_script_is_named_after_its_revision_and_follows_the_one_before() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    newest_first = list(ScriptDirectory.from_config(config).walk_revisions())
    numbers = [each.revision for each in reversed(newest_first)]
    assert numbers == sorted(numbers)
    assert [Path(each.path).name.split("_")[0] for each in reversed(newest_first)] == numbers


def test_a_new_file_needs_no_backup(path: Path) -> None:
    migrate(path)
    assert rows(path, "SELECT version_num FROM alembic_version") == [(NEWEST,)]
    assert not (path.parent / "backups").exists()


def test_an_empty_file_is_a_new_file(path: Path) -> None:
    path.touch()
    migrate(path)
    assert rows(path, "SELECT version_num FROM alembic_version") == [(NEWEST,)]
    assert not (path.parent / "backups").exists()


def test_a_file_that_is_up_to_date_is_left_alone(used: Path) -> None:
    before = used.read_bytes()
    migrate(used)
    assert used.read_bytes() == before
    assert not (used.parent / "backups").exists()


def test_a_rebuilt_table_keeps_the_rows_that_refer_to_it(used: Path, tmp_path: Path) -> None:
    migrate(used, scripts_with_next(tmp_path))
    assert rows(used, "SELECT name, nickname FROM customers") == [("Ann", None)]
    assert rows(used, "SELECT customer_id, model FROM vehicles") == [(1, "Civic")]


def test_the_backup_holds_what_was_only_in_the_write_ahead_log(path: Path, tmp_path: Path) -> None:
    migrate(path)
    with closing(sqlite3.connect(path)) as still_open:
        still_open.execute("PRAGMA journal_mode=WAL")
        still_open.execute(ANN)
        still_open.commit()
        migrate(path, scripts_with_next(tmp_path))
    (copy,) = backups(path)
    assert copy.name.startswith(f"lotline-{NEWEST}-")
    assert copy.stat().st_mode & 0o777 == 0o600
    assert rows(copy, "SELECT name FROM customers") == [("Ann",)]
    assert rows(copy, "SELECT version_num FROM alembic_version") == [(NEWEST,)]


def test_a_migration_that_fails_half_way_changes_nothing(used: Path, tmp_path: Path) -> None:
    scripts = scripts_with_next(tmp_path, more='raise RuntimeError("a bug in a migration")')
    with pytest.raises(RuntimeError, match="a bug in a migration"):
        migrate(used, scripts)
    assert rows(used, "SELECT * FROM customers") == [(1, "+12175550101", "Ann", None)]
    assert rows(used, "SELECT version_num FROM alembic_version") == [(NEWEST,)]


def test_a_migration_that_orphans_rows_is_undone(used: Path, tmp_path: Path) -> None:
    scripts = scripts_with_next(tmp_path, more='op.execute("DELETE FROM customers")')
    with pytest.raises(StoreError, match="refer to rows that do not exist"):
        migrate(used, scripts)
    assert rows(used, "SELECT name FROM customers") == [("Ann",)]
    assert rows(used, "SELECT version_num FROM alembic_version") == [(NEWEST,)]


def test_a_file_of_a_newer_lotline_is_refused_and_left_alone(used: Path, tmp_path: Path) -> None:
    migrate(used, scripts_with_next(tmp_path))
    before = used.read_bytes()
    with pytest.raises(StoreError, match="newer Lotline"):
        migrate(used)
    assert used.read_bytes() == before


FIRST_RECORDS = (
    ANN,
    HER_CAR,
    "INSERT INTO inventory VALUES (1, 'Honda', 'Civic', 2024, 'black', 24999, 0, 1, 'U24003', 1)",
    "INSERT INTO inventory VALUES (2, 'Ford', 'Mustang', 2024, 'red', 42999, 0, 0, 'U24005', 1)",
    """INSERT INTO appointments VALUES (1, 1, 'test_drive', NULL, 1, 1, '2026-03-03', '10:00', 30,
    'scheduled', '', NULL, 's1', '2026-03-02T15:00:00.000+00:00')""",
    """INSERT INTO tasks VALUES (1, 's1', 'message', 'Call me.', 'Ann', NULL, '2026-03-02T15:00:00.000+00:00',
    NULL, NULL, NULL, NULL)""",
)


def test_the_first_records_are_brought_up_to_date_with_every_row_they_hold(
    path: Path, tmp_path: Path
) -> None:
    migrate(path, scripts_until("0001", tmp_path))
    with closing(sqlite3.connect(path)) as connection:
        for each in FIRST_RECORDS:
            connection.execute(each)
        connection.commit()
    migrate(path)
    assert rows(path, "SELECT version_num FROM alembic_version") == [(NEWEST,)]
    assert rows(path, "SELECT id, vin, updated_at FROM inventory") == [
        (1, None, "2026-03-02T15:00:00.000+00:00"),
        (2, None, "2026-03-02T15:00:00.000+00:00"),
    ]
    assert rows(path, "SELECT inventory_id, status, updated_at FROM appointments") == [(1, "scheduled", None)]
    assert rows(path, "SELECT text, state, urgent FROM tasks") == [("Call me.", None, 0)]
    assert rows(path, "SELECT customer_id, model FROM vehicles") == [(1, "Civic")]
    assert rows(path, "PRAGMA foreign_key_check") == []
    (copy,) = backups(path)
    assert copy.name.startswith("lotline-0001-")


def test_stock_without_a_trace_of_use_is_as_old_as_the_update(path: Path, tmp_path: Path) -> None:
    migrate(path, scripts_until("0001", tmp_path))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(FIRST_RECORDS[2])
        connection.commit()
    before = datetime.now(UTC).replace(microsecond=0)
    migrate(path)
    ((updated_at,),) = rows(path, "SELECT updated_at FROM inventory")
    assert before <= datetime.fromisoformat(str(updated_at)) <= datetime.now(UTC)
