"""Grades a held conversation on the records and on the transcript. Pure; imports nothing of the dialogue."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.evaluation import sounds
from app.evaluation.claims import false_claims
from app.evaluation.conversation import Expected, Turn
from app.evaluation.facts import inventions
from app.evaluation.outcome import Exchange, Failure, Held, Kind, Outcome
from app.evaluation.records import STRICT, double_bookings, plain
from app.stores.tables import Row


def grade(held: Held) -> Outcome:
    """Everything that was wrong, in the order of the conversation."""
    spoken_to = held.setting == "text"
    turns = _turns(held) if spoken_to else _phone_turns(held)
    failures = [*turns, *_whole(held), *_rows(held)]
    if held.crash:
        failures.append(Failure(Kind.CRASH, len(held.exchanges), held.crash))
    asked = sum(turn.intent is not None for turn in held.conversation.turns) if spoken_to else 0
    return Outcome(held, tuple(failures), asked)


def _turns(held: Held) -> Iterator[Failure]:
    for number, (turn, exchange) in enumerate(
        zip(held.conversation.turns, held.exchanges, strict=False), start=1
    ):
        yield from _understood(number, turn, exchange.answer)
        yield from _said(number, turn, exchange)


def _understood(number: int, turn: Turn, answer: Mapping[str, Any]) -> Iterator[Failure]:
    if turn.intent is not None and answer["intent"] not in turn.intent.split("|"):
        yield Failure(Kind.WRONG_INTENT, number, f"“{turn.says}” is {turn.intent}, not {answer['intent']}")
    if turn.agent is not None and answer["agent"] != turn.agent:
        yield Failure(Kind.WRONG_AGENT, number, f"{answer['agent']} answered, not {turn.agent}")
    slots = answer["slots"]
    for name, value in turn.slots.items():
        if not matches(value, slots.get(name)):
            yield Failure(Kind.WRONG_SLOT, number, f"{name} is {slots.get(name)!r}, not {value!r}")


def _said(number: int, turn: Turn, exchange: Exchange) -> Iterator[Failure]:
    reply = exchange.answer["reply"]
    for pattern in turn.hears:
        if not _occurs(pattern, reply):
            yield Failure(Kind.NOT_SAID, number, f"/{pattern}/ after “{turn.says}”, but “{reply}”")
    for pattern in turn.never:
        if _occurs(pattern, reply):
            yield Failure(Kind.MUST_NOT_BE_SAID, number, f"/{pattern}/ after “{turn.says}”, but “{reply}”")


def _phone_turns(held: Held) -> Iterator[Failure]:
    """Over the phone people repeat and mishear: what has to be heard may be heard at any moment."""
    heard = " ".join(exchange.answer["reply"] for exchange in held.exchanges)
    for number, turn in enumerate(held.conversation.turns, start=1):
        for pattern in turn.hears:
            if not _occurs(pattern, heard):
                yield Failure(Kind.NOT_SAID, number, f"/{pattern}/ in the whole call")


def _whole(held: Held) -> Iterator[Failure]:
    conversation = held.conversation
    for number, exchange in enumerate(held.exchanges, start=1):
        for pattern in conversation.never_said:
            if _occurs(pattern, exchange.answer["reply"]):
                detail = f"/{pattern}/ in “{exchange.answer['reply']}”"
                yield Failure(Kind.MUST_NOT_BE_SAID, number, detail)
    yield from (
        Failure(Kind.INVENTED_FACT, each.turn, f"{each.words} in “{each.sentence}”")
        for each in inventions(held)
    )
    yield from (Failure(Kind.FALSE_CLAIM, turn, detail) for turn, detail in false_claims(held.exchanges))
    if conversation.ended is not None and held.exchanges and not held.crash:
        ended = bool(held.exchanges[-1].answer.get("ended"))
        if ended is not conversation.ended:
            said = "goodbye was said too early" if ended else "no goodbye was said"
            yield Failure(Kind.NOT_ENDED, len(held.exchanges), said)


def _rows(held: Held) -> Iterator[Failure]:
    conversation, first, last = held.conversation, plain(held.first), plain(held.last)
    for table in sorted({*STRICT, *conversation.rows}):
        standing = last.get(table, ())
        if table in conversation.rows:
            yield from _compared(held, table, conversation.rows[table], standing)
        elif table not in conversation.may_have:
            yield from _changed(table, first.get(table, ()), standing)
    overlapping = double_bookings(held.last)
    if overlapping:
        yield Failure(Kind.DOUBLE_BOOKING, 0, f"{overlapping} pairs of appointments overlap")
    yield from _without_owner(last.get("tasks", ()))


def _compared(
    held: Held, table: str, expected: Sequence[Expected], standing: Sequence[Row]
) -> Iterator[Failure]:
    """Pair every expected row with one that stands; most particular first, so that none takes another's."""
    left, by_sound = list(standing), held.setting != "text"
    for wanted in sorted(expected, key=len, reverse=True):
        found = next((row for row in left if _fits(wanted, row, by_sound=by_sound)), None)
        if found is None:
            yield Failure(Kind.MISSING_ROW, 0, f"{table}: {dict(wanted)}; there {_listed(table, left)}")
        else:
            left.remove(found)
    if left and table not in held.conversation.may_have:
        yield Failure(Kind.UNWANTED_ROW, 0, f"{table}: {_listed(table, left)}")


def _changed(table: str, before: Sequence[Row], after: Sequence[Row]) -> Iterator[Failure]:
    gone = [row for row in before if row not in after]
    new = [row for row in after if row not in before]
    if gone:
        yield Failure(Kind.MISSING_ROW, 0, f"{table}: {_listed(table, gone)} did not stay as it was")
    elif new:
        yield Failure(Kind.UNWANTED_ROW, 0, f"{table}: {_listed(table, new)}")


def _without_owner(tasks: Sequence[Row]) -> Iterator[Failure]:
    """A task nobody owns, or that is due never or in the past, is a task nobody does."""
    for task in tasks:
        if not task["owner"] or not task["due_at"] or str(task["due_at"]) < str(task["created_at"]):
            yield Failure(Kind.MISSING_ROW, 0, f"tasks: {_listed('tasks', [task])} has no owner or due time")


def _fits(wanted: Expected, row: Row, *, by_sound: bool) -> bool:
    return all(
        name in row
        and (matches(value, row[name]) or (by_sound and name in _NAMES and _sounds(value, row[name])))
        for name, value in wanted.items()
    )


def _sounds(wanted: str | float | bool, value: object) -> bool:
    """Whether a name that was only heard is the one that was said; a pattern has nothing to say here."""
    return value is not None and sounds.same(str(wanted), str(value))


def matches(wanted: str | float | bool, value: object) -> bool:
    """Whether a value is as expected: a pattern, nothing at all, or the very value."""
    if wanted == "":
        return value in {None, ""}
    if isinstance(wanted, str) and wanted.startswith("~"):
        return value is not None and _occurs(wanted[1:], str(value))
    return str(wanted).casefold() == str(value).casefold() or wanted == value


def _occurs(pattern: str, text: str) -> bool:
    return re.search(pattern, text.replace("’", "'"), re.IGNORECASE) is not None


_NAMES = frozenset({"name", "customer_name"})
_SHOWN = {
    "appointments": ("service", "car", "date", "time", "name", "phone", "status"),
    "tasks": ("kind", "text", "customer_name", "customer_phone", "owner", "due_at", "state"),
}


def _listed(table: str, rows: Sequence[Row]) -> str:
    names = _SHOWN.get(table)
    shown = [
        {name: row[name] for name in names if row.get(name) is not None} if names else dict(row)
        for row in rows
    ]
    return ", ".join(str(row) for row in shown) or "is none"
