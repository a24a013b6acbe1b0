"""Promises the agent makes, held against the records: "you're booked" without a row is a lie. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from app.evaluation.outcome import Exchange
from app.stores.tables import Row, Tables

_BOOKED = re.compile(
    r"\b(?:you're|you are|you’re|it's|it is|that's|that is) (?:all |now )*(?:booked|scheduled|confirmed)\b"
    r"|\bI(?:'ve|’ve| have) (?:booked|scheduled|put you down)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\bI(?:'ve|’ve| have) (?:moved|rescheduled|changed)\b|\b(?:is|been) (?:moved|rescheduled)\b",
    re.IGNORECASE,
)
_CANCELLED = re.compile(
    r"\bI(?:'ve|’ve| have) cancell?ed\b|\b(?:is|been|it's|that's) (?:now )?cancell?ed\b", re.IGNORECASE
)
_TAKEN_DOWN = re.compile(
    r"\bI(?:'ve|’ve| have) (?:passed|written|noted|left|taken|sent|put)\b.{0,40}"
    r"\b(?:message|down|that|along|on)\b"
    r"|\bI(?:'ve|’ve| have) (?:taken|left) (?:a|your|the) message\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(?:not|n't|n’t|cannot|if|once|before|when|shall|should|would|until)\b", re.IGNORECASE
)


def false_claims(exchanges: Sequence[Exchange]) -> Iterator[tuple[int, str]]:
    """(turn, what was claimed) for each claim that the records after the turn do not bear out."""
    for number, exchange in enumerate(exchanges, start=1):
        for sentence in re.split(r"(?<=[.!?])\s+", exchange.answer["reply"]):
            if sentence.endswith("?") or _NEGATED.search(sentence):
                continue
            for pattern, bears_out in _CLAIMS:
                if pattern.search(sentence) and not bears_out(exchange.after):
                    yield number, f"“{sentence}”, but the records hold no such thing"


def _any_scheduled(tables: Tables) -> bool:
    return _some(tables, "appointments", lambda row: row["status"] == "scheduled")


def _any_moved(tables: Tables) -> bool:
    return _some(tables, "appointments", lambda row: bool(row.get("updated_by")))


def _any_cancelled(tables: Tables) -> bool:
    return _some(tables, "appointments", lambda row: row["status"] == "cancelled")


def _any_task(tables: Tables) -> bool:
    return _some(tables, "tasks", lambda _: True) or _some(tables, "suppressions", lambda _: True)


def _some(tables: Tables, table: str, fits: Callable[[Row], bool]) -> bool:
    return any(fits(row) for row in tables.get(table, ()))


_CLAIMS: Sequence[tuple[re.Pattern[str], Callable[[Tables], bool]]] = (
    (_BOOKED, _any_scheduled),
    (_MOVED, _any_moved),
    (_CANCELLED, _any_cancelled),
    (_TAKEN_DOWN, _any_task),
)
