"""Numbers that may not be called. Written by the agents, asked before every call out."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, select

from app.stores.database import Database
from app.stores.schema import SuppressionRow


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
            is_same, col(SuppressionRow.phone).is_not_distinct_from(phone)
        )

        def insert(session: Session) -> bool:
            if session.exec(query).first() is not None:
                return False
            session.add(SuppressionRow(phone=phone, session_id=session_id, words=words, created_at=at))
            return True

        return await self._db.write(insert, durable=True)

    async def covers(self, phone: str) -> bool:
        """Whether this E.164 number asked not to be called."""
        query = select(SuppressionRow.id).where(col(SuppressionRow.phone) == phone)
        return await self._db.read(lambda session: session.exec(query).first() is not None)
