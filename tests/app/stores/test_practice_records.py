"""A copy that is worked on like the records and reaches nothing of them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import inspect
from sqlmodel import Session, SQLModel, select

from app.errors import NotReady, StoreError
from app.stores.database import Database
from app.stores.practice_records import COPIED, PracticeRecords
from app.stores.schema import CustomerRow, Table


def names(session: Session) -> list[str]:
    return [each.name for each in session.exec(select(CustomerRow))]


def add(name: str, phone: str):
    def work(session: Session) -> None:
        session.add(CustomerRow(phone=phone, name=name))

    return work


async def test_it_begins_as_the_records_stand_and_what_is_written_stays_in_it(db: Database) -> None:
    await db.write(add("Ann Lee", "+12175550101"))
    practice = PracticeRecords(db.path)
    practice.start()
    await practice.write(add("Bob Ray", "+12175550102"), durable=True)
    await db.write(add("Cy Hill", "+12175550103"))

    assert await practice.read(names) == ["Ann Lee", "Bob Ray"]
    assert await db.read(names) == ["Ann Lee", "Cy Hill"]

    practice.stop()
    with pytest.raises(NotReady):
        await practice.read(names)


async def test_who_reads_while_another_writes_waits_for_it(db: Database) -> None:
    practice = PracticeRecords(db.path)
    practice.start()
    written = [practice.write(add(str(each), f"+1217555{each:04}")) for each in range(20)]
    *_, found = await asyncio.gather(*written, practice.read(names))
    practice.stop()

    assert len(found) == 20


def test_tables_are_as_in_the_file_and_refer_to_none_that_is_missing(db: Database) -> None:
    practice = PracticeRecords(db.path)
    practice.start()

    async def columns(of: Database) -> dict[str, list[str]]:
        def look(session: Session) -> dict[str, list[str]]:
            there = inspect(session.connection())
            return {table: [each["name"] for each in there.get_columns(table)] for table in COPIED}

        return await of.read(look)

    assert asyncio.run(columns(practice)) == asyncio.run(columns(db))
    practice.stop()
    tables: dict[str, type[SQLModel]] = dict(Table.metadata.tables)  # type: ignore[arg-type]
    for at, name in enumerate(COPIED):
        wanted = {key.column.table.name for key in tables[name].foreign_keys}
        assert wanted <= set(COPIED[:at])


def test_a_file_that_is_not_there_is_said_and_not_made(tmp_path: Path) -> None:
    practice = PracticeRecords(tmp_path / "lotline.db")
    with pytest.raises(StoreError):
        practice.start()
    assert list(tmp_path.iterdir()) == []
