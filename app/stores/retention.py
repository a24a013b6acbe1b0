"""Takes what was kept long enough out of the records. Called by `app.upkeep.retention` on the engine loop."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, delete, select, update

from app.stores.database import Database
from app.stores.schema import CallRow, TurnRow


class KeptCalls:
    """Which recordings and transcripts are older than a moment, and what becomes of them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def recordings_before(self, at: datetime) -> dict[int, str]:
        """Recordings of calls that ended before then: by the call's id, relative to the data directory."""
        query = select(CallRow.id, CallRow.recording).where(
            col(CallRow.recording).is_not(None), col(CallRow.ended_at) < at
        )
        found = await self._db.read(lambda session: session.exec(query).all())
        return {number: path for number, path in found if path is not None}

    async def forget_recordings(self, calls: list[int]) -> None:
        """These calls have no recording any more."""

        def forget(session: Session) -> None:
            for call in calls:
                session.exec(update(CallRow).where(col(CallRow.id) == call).values(recording=None))

        await self._db.write(forget)

    async def forget_transcripts_before(self, at: datetime) -> int:
        """Delete what was said in calls that ended before then; returns how many turns. The calls stay."""
        ended = select(CallRow.id).where(col(CallRow.ended_at) < at)
        query = delete(TurnRow).where(col(TurnRow.call_id).in_(ended))

        def forget(session: Session) -> int:
            return session.exec(query).rowcount

        return await self._db.write(forget)

    async def transcripts_before(self, at: datetime) -> int:
        """How many calls that ended before then have a transcript."""
        told = select(TurnRow.call_id).distinct()
        query = select(CallRow.id).where(col(CallRow.ended_at) < at, col(CallRow.id).in_(told))
        return await self._db.read(lambda session: len(session.exec(query).all()))
