"""Calls and what was said in them. Called by `app.calls` while a call lives and by the doors afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import text as sql
from sqlmodel import Session, col, delete, select

from app.errors import UnknownCall
from app.stores.database import Database
from app.stores.errors import CallIsLive
from app.stores.mapping import as_row
from app.stores.rows import Call, Turn
from app.stores.schema import CallRow, SessionRow, TurnRow


class Calls:
    """Tables `calls` and `turns`. All moments are aware; they come back in UTC."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def open(self, session_id: str, direction: str, remote: str, started_at: datetime) -> int:
        """Write down that a call began; returns its id."""

        def insert(session: Session) -> int:
            row = CallRow(session_id=session_id, direction=direction, remote=remote, started_at=started_at)
            session.add(row)
            session.flush()
            return row.id

        return await self._db.write(insert)

    async def answered(self, call_id: int, at: datetime) -> None:
        def update(session: Session) -> None:
            _row(session, call_id).answered_at = at

        await self._db.write(update)

    async def add_turn(
        self,
        call_id: int,
        role: str,
        text: str,
        at: datetime,
        complete: bool = True,
        intent: str | None = None,
        latency_s: float | None = None,
        unanswered: str | None = None,
    ) -> int:
        """Write one turn down; returns its id.

        Args:
            role: as in `TurnSpoken`.
            unanswered: the caller's question that the agent has no answer to in this turn.
        """
        turn = TurnRow(
            call_id=call_id,
            role=role,
            text=text,
            at=at,
            complete=complete,
            intent=intent,
            latency_s=latency_s,
            unanswered=unanswered,
        )

        def insert(session: Session) -> int:
            session.add(turn)
            session.flush()
            return turn.id

        return await self._db.write(insert)

    async def correct_turn(self, turn_id: int, text: str, at: datetime, complete: bool) -> None:
        """More is known of a turn now; without `text` it was none, and its row goes."""

        def update(session: Session) -> None:
            row = session.get(TurnRow, turn_id)
            if row is not None and text:
                row.text, row.at, row.complete = text, at, complete
            elif row is not None:
                session.delete(row)

        await self._db.write(update)

    async def caller_went_on(self, call_id: int, text: str) -> None:
        """The caller's last turn has more words than were written down."""

        def update(session: Session) -> None:
            turns = select(TurnRow).where(col(TurnRow.call_id) == call_id, col(TurnRow.role) == "caller")
            last = session.exec(turns.order_by(col(TurnRow.id).desc())).first()
            if last is not None:
                last.text = text

        await self._db.write(update)

    async def close(
        self, call_id: int, ended_at: datetime, outcome: str, recording: str | None = None
    ) -> None:
        """Write down how a call ended. Closing it again changes nothing."""

        def update(session: Session) -> None:
            row = _row(session, call_id)
            if row.ended_at is None:
                row.ended_at, row.outcome, row.recording = ended_at, outcome, recording

        await self._db.write(update)

    async def close_orphans(self, recording_of: Callable[[str], tuple[str | None, float]]) -> int:
        """Close the calls that a crash left open, as `dropped`; returns how many. For the start only.

        The last that is known of each is when it ended: the crash may be a night ago.

        Args:
            recording_of: finds what was recorded of a session, as `close` takes it, and its seconds.
        """

        def update(session: Session) -> int:
            orphans = session.exec(select(CallRow).where(col(CallRow.ended_at).is_(None))).all()
            for row in orphans:
                row.recording, recorded_s = recording_of(row.session_id)
                row.ended_at, row.outcome = _last_known(session, row, recorded_s), "dropped"
            return len(orphans)

        return await self._db.write(update)

    async def recent(self, limit: int = 100, before_id: int | None = None) -> Sequence[Call]:
        """Newest first, those older than `before_id`."""
        query = select(CallRow).order_by(col(CallRow.id).desc()).limit(limit)
        if before_id is not None:
            query = query.where(col(CallRow.id) < before_id)
        return await self._db.read(lambda session: [as_row(Call, row) for row in session.exec(query)])

    async def with_remote(self, remote: str, limit: int) -> Sequence[Call]:
        """Those with one number or address, newest first."""
        query = select(CallRow).where(col(CallRow.remote) == remote)
        query = query.order_by(col(CallRow.id).desc()).limit(limit)
        return await self._db.read(lambda session: [as_row(Call, row) for row in session.exec(query)])

    async def get(self, call_id: int) -> Call:
        """Raises `UnknownCall`."""
        return await self._db.read(lambda session: as_row(Call, _row(session, call_id)))

    async def turns(self, call_id: int) -> Sequence[Turn]:
        """In the order they were spoken."""
        query = select(TurnRow).where(col(TurnRow.call_id) == call_id).order_by(col(TurnRow.id))
        return await self._db.read(lambda session: [as_row(Turn, row) for row in session.exec(query)])

    async def delete(self, call_id: int) -> None:
        """Remove a call, its turns and what was kept of its conversation; on the disk when this returns.

        What it took in the file is overwritten. Raises `UnknownCall`, or `CallIsLive` before it has ended.
        """

        def remove(session: Session) -> None:
            row = _row(session, call_id)
            if row.ended_at is None:
                raise CallIsLive("This call is still going on. It can be deleted once it has ended.")
            session.connection().execute(sql("PRAGMA secure_delete=ON"))
            session.exec(delete(TurnRow).where(col(TurnRow.call_id) == call_id))
            session.exec(delete(SessionRow).where(col(SessionRow.id) == row.session_id))
            session.delete(row)
            session.flush()
            session.connection().execute(sql("PRAGMA secure_delete=OFF"))

        await self._db.write(remove, durable=True)


def _last_known(session: Session, call: CallRow, recorded_s: float) -> datetime:
    """The latest moment at which this call was certainly still there."""
    turns = select(TurnRow.at).where(col(TurnRow.call_id) == call.id)
    answered_at = call.answered_at or call.started_at
    return max([*session.exec(turns), answered_at + timedelta(seconds=recorded_s)])


def _row(session: Session, call_id: int) -> CallRow:
    row = session.get(CallRow, call_id)
    if row is None:
        raise UnknownCall(f"There is no call {call_id} in the records.")
    return row
