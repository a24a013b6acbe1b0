"""Cars for sale. Called by the agents' tools, by `app.inventory` and the doors."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, func, select

from app.stores.car_search import cars, columns, fitting, in_order
from app.stores.database import Database
from app.stores.occupied import is_for_sale
from app.stores.rows import Vehicle
from app.stores.schema import InventoryRow
from app.stores.stock_changes import apply
from app.stores.stock_rows import CarPage, CarQuery, StockChange


class Inventory:
    """Table `inventory`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def available(self) -> Sequence[Vehicle]:
        """In the dealership's order."""
        return (await self.stock())[0]

    async def stock(self) -> tuple[Sequence[Vehicle], datetime | None]:
        """The cars for sale, and when the dealership last said something about its cars (aware)."""
        query = columns().where(col(InventoryRow.is_available)).order_by(col(InventoryRow.id))

        def find(session: Session) -> tuple[Sequence[Vehicle], datetime | None]:
            return cars(session, query), session.exec(select(func.max(col(InventoryRow.updated_at)))).one()

        return await self._db.read(find)

    async def is_for_sale(self, car: int) -> bool:
        """Whether the dealership still has this car."""
        return await self._db.read(lambda session: is_for_sale(session, car))

    async def all(self) -> Sequence[Vehicle]:
        """Every car, sold ones too, in the order of their ids."""
        query = columns().order_by(col(InventoryRow.id))
        return await self._db.read(lambda session: cars(session, query))

    async def find(self, query: CarQuery, offset: int, limit: int) -> CarPage:
        """Some of the cars that fit, sold ones too unless the query says otherwise."""
        wanted = in_order(columns().where(*fitting(query)), query).offset(offset).limit(limit)
        counted = select(func.count()).select_from(InventoryRow).where(*fitting(query))

        def work(session: Session) -> CarPage:
            return CarPage(session.exec(counted).one(), cars(session, wanted))

        return await self._db.read(work)

    async def makes(self) -> Sequence[str]:
        """Every make there is a car of, in alphabetical order."""
        query = select(InventoryRow.make).distinct().order_by(func.lower(InventoryRow.make))
        return await self._db.read(lambda session: list(session.exec(query)))

    async def names(self) -> Sequence[tuple[str, str]]:
        """Makes and models of the cars for sale, each once, in the dealership's order."""
        row = InventoryRow
        query = (
            select(row.make, row.model)
            .where(col(row.is_available))
            .group_by(row.make, row.model)
            .order_by(func.min(row.id))
        )
        return await self._db.read(lambda session: list(session.exec(query)))

    async def apply(self, change: StockChange, at: datetime) -> StockChange:
        """Make a change, all of it or nothing; returns it with the ids of the cars that were added.

        Args:
            at: aware; when the dealership said so.

        Raises:
            CarsMoved: a car is no longer as `change.before` has it.
            StockNumberTaken: another car has that stock number.
            CarInUse: a car that was to be deleted has an appointment.
        """
        return await self._db.write(lambda session: apply(session, change, at), durable=True)
