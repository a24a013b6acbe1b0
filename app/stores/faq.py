"""The dealership's own answers. Called by `app.dealership.knowledge` and the doors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, col, select

from app.stores.database import Database
from app.stores.errors import QuestionTaken, UnknownEntry
from app.stores.mapping import as_row
from app.stores.rows import Faq
from app.stores.schema import FaqRow


class FaqEntries:
    """Table `faq`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def all(self) -> Sequence[Faq]:
        """In the dealership's order."""
        query = select(FaqRow).order_by(col(FaqRow.id))
        return await self._db.read(lambda session: [as_row(Faq, row) for row in session.exec(query)])

    async def put(self, entry: Faq) -> Faq:
        """Keep an entry in place of the one with its id; id 0 is a new one, an id that is free comes back.

        Raises:
            QuestionTaken: another entry has that question.
        """

        def work(session: Session) -> Faq:
            _require_free(session, entry)
            values: dict[str, Any] = {name: getattr(entry, name) for name in Faq.__slots__ if name != "id"}
            row = session.get(FaqRow, entry.id) if entry.id else None
            if row is None:
                own: dict[str, Any] = {"id": entry.id} if entry.id else {}
                row = FaqRow(**values, **own)
                session.add(row)
            else:
                row.sqlmodel_update(values)
            session.flush()
            return as_row(Faq, row)

        return await self._db.write(work, durable=True)

    async def remove(self, entry_id: int) -> None:
        """Delete an entry; raises `UnknownEntry`."""

        def work(session: Session) -> None:
            row = session.get(FaqRow, entry_id)
            if row is None:
                raise UnknownEntry("This answer is not there any more.")
            session.delete(row)

        await self._db.write(work, durable=True)


def _require_free(session: Session, entry: Faq) -> None:
    """Questions are compared without regard to capitals."""
    asked = entry.question.casefold()
    for row in session.exec(select(FaqRow)):
        if row.id != entry.id and row.question.casefold() == asked:
            raise QuestionTaken(f"“{row.question}” has an answer already; change that one.")
