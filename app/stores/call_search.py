"""Finds calls of the past by what was said and by what is known of them. Used by `app.history`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import ColumnElement, column, func, literal_column, table
from sqlalchemy import text as sql
from sqlmodel import Session, and_, col, not_, or_, select
from sqlmodel.sql.expression import Select, SelectOfScalar

from app.errors import UnknownCall
from app.stores.call_rows import CallFilter, Department, FoundCall, Taken
from app.stores.database import Database
from app.stores.mapping import as_row
from app.stores.rows import Call
from app.stores.schema import AppointmentRow, CallRow, CustomerRow, TaskRow, TurnRow
from engine.ports import HandOffState

_INDEX = table("transcripts", column("rowid"), column("text"))
"""One entry a call, numbered like it; kept by triggers (migration 0006)."""
_EXCERPT_WORDS = 12
_DIGITS_MIN = 3
_CallsSelect: TypeAlias = "Select[CallRow, str, Any]"
"""The name is None for a number that no customer has."""
_AnySelect = TypeVar("_AnySelect", _CallsSelect, SelectOfScalar[int])
_QUOTED_OR_WORD = re.compile(r'"([^"]*)"|([^\s"]+)')


class CallSearch:
    """Tables `calls`, `customers` and the index of transcripts, newest call first."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def find(self, wanted: CallFilter, limit: int, before_id: int | None = None) -> Sequence[FoundCall]:
        """Those that fit and are older than `before_id`."""
        words = index_query(wanted.words)
        excerpt = func.snippet(literal_column("transcripts"), 0, "", "", "…", _EXCERPT_WORDS)
        query = _with_names(excerpt if words else literal_column("''"))
        query = _narrowed(query, wanted, words).limit(limit)
        query = query.order_by((_INDEX.c.rowid if words else col(CallRow.id)).desc())
        if before_id is not None:
            query = query.where(col(CallRow.id) < before_id)
        return await self._db.read(lambda session: [_found(*row) for row in session.exec(query)])

    async def count(self, wanted: CallFilter) -> int:
        """How many fit."""
        query = _narrowed(select(func.count()).select_from(CallRow), wanted, index_query(wanted.words))
        return await self._db.read(lambda session: session.exec(query).one())

    async def get(self, call_id: int) -> FoundCall:
        """One call with its customer's name; raises `UnknownCall`."""
        query = _with_names(literal_column("''")).where(col(CallRow.id) == call_id)

        def read(session: Session) -> FoundCall:
            row = session.exec(query).first()
            if row is None:
                raise UnknownCall(f"There is no call {call_id} in the records.")
            return _found(*row)

        return await self._db.read(read)


def index_query(words: str) -> str:
    """What a person typed as a query of SQLite's FTS5: all of it has to be there, none of it is syntax."""
    parts = [(quoted, word) for quoted, word in _QUOTED_OR_WORD.findall(words) if _has_word(quoted + word)]
    terms = [f'"{quoted or word}"' for quoted, word in parts]
    if parts and parts[-1][1]:
        terms[-1] += "*"
    return " ".join(terms)


def _has_word(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _with_names(excerpt: ColumnElement[Any]) -> _CallsSelect:
    """Calls with the names of the customers who have these numbers, written with a country or without."""
    remote = col(CallRow.remote)
    same = col(CustomerRow.phone).in_((remote, "+1" + remote, "+" + remote))
    name = select(col(CustomerRow.name)).where(same).limit(1).scalar_subquery()
    return select(CallRow, name, excerpt)


def _narrowed(query: _AnySelect, wanted: CallFilter, words: str) -> _AnySelect:
    if words:
        query = query.join(_INDEX, _INDEX.c.rowid == col(CallRow.id))
        query = query.where(sql("transcripts MATCH :words").bindparams(words=words))
    if wanted.since is not None:
        query = query.where(col(CallRow.started_at) >= wanted.since)
    if wanted.until is not None:
        query = query.where(col(CallRow.started_at) < wanted.until)
    if wanted.outcome is not None:
        query = query.where(col(CallRow.outcome) == wanted.outcome)
    if wanted.direction is not None:
        query = query.where(col(CallRow.direction) == wanted.direction)
    if wanted.department is not None:
        query = query.where(_concerns(wanted.department))
    if wanted.taken is not None:
        query = query.where(_was_taken(wanted.taken))
    return query.where(_with_person(wanted.person)) if wanted.person.strip() else query


def _concerns(department: Department) -> ColumnElement[bool]:
    booked = select(col(AppointmentRow.session_id)).where(
        col(AppointmentRow.appointment_type).in_(department.appointment_types)
    )
    left = select(col(TaskRow.session_id)).where(func.lower(col(TaskRow.owner)).in_(department.owners))
    session_id = col(CallRow.session_id)
    return or_(session_id.in_(booked), session_id.in_(left))


def _was_taken(taken: Taken) -> ColumnElement[bool]:
    call_id, outcome = col(CallRow.id), col(CallRow.outcome)
    by_agent = select(col(TurnRow.id)).where(col(TurnRow.call_id) == call_id, col(TurnRow.role) == "agent")
    if taken is Taken.BY_PERSON:
        over = and_(col(CallRow.answered_at).is_not(None), col(CallRow.ended_at).is_not(None))
        return and_(over, outcome != "failed", not_(by_agent.exists()))
    spoke = select(col(TurnRow.call_id)).where(col(TurnRow.role) == "person")
    put_through = select(col(TaskRow.session_id)).where(col(TaskRow.state) == HandOffState.COMPLETED)
    and_person = or_(
        call_id.in_(spoke),
        func.coalesce(outcome, "") == "transferred",
        col(CallRow.session_id).in_(put_through),
    )
    return and_(by_agent.exists(), and_person if taken is Taken.BY_BOTH else not_(and_person))


def _with_person(person: str) -> ColumnElement[bool]:
    remote, part = col(CallRow.remote), person.strip()
    called = select(col(CustomerRow.phone)).where(col(CustomerRow.name).contains(part, autoescape=True))
    national = func.substr(col(CustomerRow.phone), 3)
    short = select(national).where(
        col(CustomerRow.name).contains(part, autoescape=True), col(CustomerRow.phone).startswith("+1")
    )
    fits = [remote.contains(part, autoescape=True), remote.in_(called), remote.in_(short)]
    digits = re.sub(r"\D", "", part)
    if len(digits) >= _DIGITS_MIN and not any(letter.isalpha() for letter in part):
        fits.append(remote.contains(digits, autoescape=True))
    return or_(*fits)


def _found(row: CallRow, customer_name: str | None, excerpt: str | None) -> FoundCall:
    return FoundCall(as_row(Call, row), customer_name, excerpt or "")
