"""Cars for sale. Called by the agents' tools and the doors."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import col, select

from app.stores.database import Database
from app.stores.mapping import as_row
from app.stores.rows import Vehicle
from app.stores.schema import InventoryRow


class Inventory:
    """Table `inventory`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def available(self) -> Sequence[Vehicle]:
        """In the dealership's order."""
        query = select(InventoryRow).where(col(InventoryRow.is_available)).order_by(col(InventoryRow.id))
        return await self._db.read(lambda session: [as_row(Vehicle, row) for row in session.exec(query)])
