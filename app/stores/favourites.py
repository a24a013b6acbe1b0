"""Whom the people at this PC have pinned, in the order they gave them. Used by `app.phone.contacts`."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from app.stores.database import Database
from app.stores.mapping import as_row
from app.stores.phone_rows import Favourite
from app.stores.schema import FavouriteRow


class Favourites:
    """Table `favourites`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def all(self) -> Sequence[Favourite]:
        """In their order."""
        return await self._db.read(lambda session: [as_row(Favourite, row) for row in _in_order(session)])

    async def pin(self, address: str, name: str) -> None:
        """Put them behind the others; who is pinned already stays where they are and gets this name."""

        def put(session: Session) -> None:
            row = _with_address(session, address)
            if row is None:
                behind = max((each.position + 1 for each in _in_order(session)), default=0)
                row = FavouriteRow(position=behind, address=address, name=name)
            row.name = name
            session.add(row)

        await self._db.write(put, durable=True)

    async def unpin(self, address: str) -> bool:
        """Take them away; false when they were not pinned."""

        def drop(session: Session) -> bool:
            row = _with_address(session, address)
            if row is not None:
                session.delete(row)
            return row is not None

        return await self._db.write(drop, durable=True)

    async def move(self, address: str, by: int) -> None:
        """Change places with the one `by` before (negative) or behind; at an end nothing happens."""

        def swap(session: Session) -> None:
            rows = _in_order(session)
            at = next((number for number, row in enumerate(rows) if row.address == address), None)
            if at is None or not 0 <= at + by < len(rows):
                return
            rows.insert(at + by, rows.pop(at))
            for position, row in enumerate(rows):
                row.position = position

        await self._db.write(swap, durable=True)


def _in_order(session: Session) -> list[FavouriteRow]:
    query = select(FavouriteRow).order_by(col(FavouriteRow.position), col(FavouriteRow.id))
    return list(session.exec(query))


def _with_address(session: Session, address: str) -> FavouriteRow | None:
    return session.exec(select(FavouriteRow).where(col(FavouriteRow.address) == address)).first()
