"""Cars for sale. Called by the agents' tools and the doors."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, func, select

from app.stores.database import Database
from app.stores.mapping import as_row
from app.stores.occupied import is_for_sale
from app.stores.rows import Vehicle
from app.stores.schema import InventoryRow


class Inventory:
    """Table `inventory`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def available(self) -> Sequence[Vehicle]:
        """In the dealership's order."""
        return (await self.stock())[0]

    async def stock(self) -> tuple[Sequence[Vehicle], datetime | None]:
        """The cars for sale, and when the dealership last said something about its cars (aware)."""
        query = select(InventoryRow).where(col(InventoryRow.is_available)).order_by(col(InventoryRow.id))

        def find(session: Session) -> tuple[Sequence[Vehicle], datetime | None]:
            cars = [as_row(Vehicle, row) for row in session.exec(query)]
            return cars, session.exec(select(func.max(col(InventoryRow.updated_at)))).one()

        return await self._db.read(find)

    async def is_for_sale(self, car: int) -> bool:
        """Whether the dealership still has this car."""
        return await self._db.read(lambda session: is_for_sale(session, car))
