"""The dealership's own answers. Called by `app.dealership.knowledge` and the doors."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import col, select

from app.stores.database import Database
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
