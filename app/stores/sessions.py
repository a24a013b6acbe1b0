"""Conversations as they can be taken up again after a restart or a dropped call.

Called by whoever keeps sessions, on the engine loop.
"""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, delete, select

from app.stores.database import Database
from app.stores.mapping import as_row
from app.stores.rows import SavedSession
from app.stores.schema import SessionRow


class Sessions:
    """Table `sessions`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def save(
        self, session_id: str, caller_phone: str | None, state_json: str, *, ended: bool, at: datetime
    ) -> None:
        """Put this state in place of the one before. Survives the death of the program."""
        row = SessionRow(
            id=session_id, caller_phone=caller_phone, state=state_json, ended=ended, updated_at=at
        )

        def put(session: Session) -> None:
            session.merge(row)

        await self._db.write(put)

    async def load(self, session_id: str) -> SavedSession | None:
        """What was saved last; None when there is no such session."""

        def find(session: Session) -> SavedSession | None:
            row = session.get(SessionRow, session_id)
            return as_row(SavedSession, row) if row else None

        return await self._db.read(find)

    async def last_of(self, caller_phone: str, since: datetime) -> SavedSession | None:
        """The newest session of this number that was used since then and did not end with a goodbye."""
        query = (
            select(SessionRow)
            .where(
                col(SessionRow.caller_phone) == caller_phone,
                col(SessionRow.updated_at) >= since,
                col(SessionRow.ended).is_(False),
            )
            .order_by(col(SessionRow.updated_at).desc())
        )

        def find(session: Session) -> SavedSession | None:
            row = session.exec(query).first()
            return as_row(SavedSession, row) if row else None

        return await self._db.read(find)

    async def delete_older(self, at: datetime) -> None:
        """Forget the sessions that were last used before then."""
        query = delete(SessionRow).where(col(SessionRow.updated_at) < at)

        def forget(session: Session) -> None:
            session.exec(query)

        await self._db.write(forget)
