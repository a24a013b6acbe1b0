"""Who answers which calls, in the order in which the rules are asked. Used by `app.phone` and the calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from sqlmodel import Session, col, select

from app.stores.database import Database
from app.stores.errors import UnknownRule
from app.stores.mapping import as_row
from app.stores.phone_rows import AnswerRule, CallerKind, WhoAnswers
from app.stores.schema import AnswerRuleRow


class AnswerRules:
    """Table `answer_rules`. What is changed is on the disk when a method returns."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def all(self) -> Sequence[AnswerRule]:
        """In their order."""
        return await self._db.read(lambda session: [_rule(row) for row in _in_order(session)])

    async def put(self, rule: AnswerRule, at: int | None = None) -> AnswerRule:
        """Correct a rule, or add a new one (id 0) at this place from 0, None for behind the others.

        Raises `UnknownRule`.
        """

        def write(session: Session) -> AnswerRule:
            if rule.id:
                row = _found(session, rule.id)
                for name, value in _values(rule).items():
                    setattr(row, name, value)
                return _rule(row)
            rows = _in_order(session)
            row = AnswerRuleRow(position=len(rows), **_values(rule))
            session.add(row)
            session.flush()
            rows.insert(len(rows) if at is None else at, row)
            _number(rows)
            return _rule(row)

        return await self._db.write(write, durable=True)

    async def remove(self, rule_id: int) -> int:
        """Forget a rule; returns the place it had. Raises `UnknownRule`."""

        def drop(session: Session) -> int:
            row = _found(session, rule_id)
            rows = _in_order(session)
            place = rows.index(row)
            session.delete(row)
            _number([each for each in rows if each is not row])
            return place

        return await self._db.write(drop, durable=True)

    async def move(self, rule_id: int, by: int) -> None:
        """So many places down, or up when it is negative; at an end nothing happens. Raises `UnknownRule`."""

        def swap(session: Session) -> None:
            rows = _in_order(session)
            at = rows.index(_found(session, rule_id))
            if 0 <= at + by < len(rows):
                rows.insert(at + by, rows.pop(at))
                _number(rows)

        await self._db.write(swap, durable=True)


def _in_order(session: Session) -> list[AnswerRuleRow]:
    query = select(AnswerRuleRow).order_by(col(AnswerRuleRow.position), col(AnswerRuleRow.id))
    return list(session.exec(query))


def _number(rows: Sequence[AnswerRuleRow]) -> None:
    for position, row in enumerate(rows):
        row.position = position


def _found(session: Session, rule_id: int) -> AnswerRuleRow:
    row = session.get(AnswerRuleRow, rule_id)
    if row is None:
        raise UnknownRule("This rule is not there any more.")
    return row


def _values(rule: AnswerRule) -> dict[str, Any]:
    return {name: value for name, value in asdict(rule).items() if name != "id"}


def _rule(row: AnswerRuleRow) -> AnswerRule:
    found = as_row(AnswerRule, row)
    return replace(found, who=WhoAnswers(row.who), caller_kind=CallerKind(row.caller_kind))
