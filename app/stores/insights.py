"""Counts calls, waits, hand-offs and unanswered questions of a period. Called by `app.insights`; reads only.

All of it is counted by SQLite over indexes on the time, so that a hundred thousand calls are not carried
into Python.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import TextClause, bindparam, text
from sqlmodel import Session

from app.stores.columns import UtcText
from app.stores.database import Database
from app.stores.insight_rows import AskedInVain, CallCount, Span, Waits

_SPAN = (bindparam("begin", type_=UtcText), bindparam("end", type_=UtcText))


def _query(sql: str) -> TextClause:
    return text(sql).bindparams(*_SPAN)


CALLS = _query("""
    SELECT (substr(started_at, 12, 2) * 60 + substr(started_at, 15, 2) + :offset + 1440) % 1440 / 60 AS hour,
        CASE WHEN outcome = 'message' AND EXISTS (
            SELECT 1 FROM tasks WHERE tasks.session_id = calls.session_id AND tasks.kind = 'call_back'
        ) THEN 'call_back' ELSE outcome END AS ending,
        count(*), count(answered_at)
    FROM calls
    WHERE started_at >= :begin AND started_at < :end AND direction = 'inbound' AND outcome IS NOT NULL
        AND remote <> 'practice'
    GROUP BY hour, ending
""")
OUTGOING = _query("""
    SELECT count(*) FROM calls
    WHERE started_at >= :begin AND started_at < :end AND direction <> 'inbound' AND outcome IS NOT NULL
""")
HAND_OFFS = _query("""
    SELECT state, count(*) FROM tasks
    WHERE kind = 'hand_off' AND created_at >= :begin AND created_at < :end AND state IS NOT NULL
    GROUP BY state
""")
WAITS = _query("""
    SELECT CAST(round(latency_s * 100) AS INTEGER) AS hundredths, count(*) FROM turns
    WHERE at >= :begin AND at < :end AND latency_s IS NOT NULL
    GROUP BY hundredths ORDER BY hundredths
""")
UNANSWERED = _query("""
    SELECT unanswered, count(*) AS times, max(at) AS last_at, call_id FROM turns
    WHERE at >= :begin AND at < :end AND unanswered IS NOT NULL
    GROUP BY lower(trim(unanswered, ' .?!,'))
    ORDER BY times DESC, last_at DESC LIMIT :most
""")


class InsightRecords:
    """Reads `calls`, `turns` and `tasks`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def calls(self, spans: Sequence[Span]) -> Sequence[CallCount]:
        """Incoming calls that are over, by the hour they began at and how they ended; no practice calls."""

        def count(session: Session) -> list[CallCount]:
            return [
                CallCount(*found)
                for span in spans
                for found in _rows(session, CALLS, span, offset=span.offset_min)
            ]

        return await self._db.read(count)

    async def outgoing(self, span: Span) -> int:
        """Calls that Lotline placed."""
        return await self._db.read(lambda session: _rows(session, OUTGOING, span)[0][0])

    async def hand_offs(self, span: Span) -> Mapping[str, int]:
        """How the searches for a person ended, by `HandOffState`."""
        found = await self._db.read(lambda session: _rows(session, HAND_OFFS, span))
        return dict(found)

    async def waits(self, spans: Sequence[Span]) -> Sequence[Waits]:
        """How long callers waited for their answers, for each span; to a hundredth of a second."""

        def count(session: Session) -> list[Waits]:
            return [dict(_rows(session, WAITS, span)) for span in spans]

        return await self._db.read(count)

    async def unanswered(self, span: Span, most: int) -> Sequence[AskedInVain]:
        """Questions nobody had an answer to, those asked most often first."""
        found = await self._db.read(lambda session: _rows(session, UNANSWERED, span, most=most))
        return [
            AskedInVain(question, times, datetime.fromisoformat(last_at), call_id)
            for question, times, last_at, call_id in found
        ]


def _rows(session: Session, query: TextClause, span: Span, **more: int) -> list[tuple[Any, ...]]:
    found = session.connection().execute(query, {"begin": span.begin, "end": span.end, **more})
    return [tuple(row) for row in found]
