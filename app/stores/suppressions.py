"""Numbers that may not be called. Written by the agents and the desk, asked before every call out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from app.stores.database import Database
from app.stores.mapping import as_row
from app.stores.rows import Suppression
from app.stores.schema import SuppressionRow

_STANDS = col(SuppressionRow.lifted_at).is_(None)


class Suppressions:
    """Table `suppressions`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def add(self, session_id: str, phone: str | None, words: str, at: datetime) -> bool:
        """Write it down; on the disk when this returns. False when it stood before.

        Without a number the row is only a trace of what was said in this session.
        """
        is_same = (
            col(SuppressionRow.session_id) == session_id
            if phone is None
            else col(SuppressionRow.phone) == phone
        )
        query = select(SuppressionRow.id).where(
            is_same, col(SuppressionRow.phone).is_not_distinct_from(phone), _STANDS
        )

        def insert(session: Session) -> bool:
            if session.exec(query).first() is not None:
                return False
            session.add(SuppressionRow(phone=phone, session_id=session_id, words=words, created_at=at))
            return True

        return await self._db.write(insert, durable=True)

    async def covers(self, phone: str) -> bool:
        """Whether this E.164 number asked not to be called."""
        query = select(SuppressionRow.id).where(col(SuppressionRow.phone) == phone, _STANDS)
        return await self._db.read(lambda session: session.exec(query).first() is not None)

    async def lift(self, phone: str, because: str, at: datetime) -> bool:
        """Allow calls to this number again; the wish and the reason stay in the records, on the disk.

        False when there was nothing to lift.
        """
        query = select(SuppressionRow).where(col(SuppressionRow.phone) == phone, _STANDS)

        def update(session: Session) -> bool:
            rows = session.exec(query).all()
            for row in rows:
                row.lifted_at, row.lifted_because = at, because
            return bool(rows)

        return await self._db.write(update, durable=True)

    async def of(self, phone: str) -> Sequence[Suppression]:
        """What this E.164 number ever said about being called, last first."""
        query = select(SuppressionRow).where(col(SuppressionRow.phone) == phone)
        query = query.order_by(col(SuppressionRow.id).desc())
        return await self._db.read(lambda session: [as_row(Suppression, row) for row in session.exec(query)])
