"""What the records say of a period, counted by SQLite."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import TextClause, text

from app.calls.practice import REMOTE
from app.stores import insights
from app.stores.calls import Calls
from app.stores.database import Database
from app.stores.insight_rows import CallCount, Span
from app.stores.insights import InsightRecords
from app.stores.rows import NewTask
from app.stores.tasks import Tasks

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = Span(NOON - timedelta(hours=12), NOON + timedelta(hours=12))
LOCAL = Span(DAY.begin, DAY.end, -6 * 60 - 15)


async def call(
    db: Database, number: int, outcome: str | None, at: datetime = NOON, direction: str = "inbound"
) -> int:
    calls = Calls(db)
    call_id = await calls.open(f"s{number}", direction, "+12175550123", at)
    if outcome not in ("missed", None):
        await calls.answered(call_id, at)
    if outcome is not None:
        await calls.close(call_id, at, outcome)
    return call_id


async def task(db: Database, session_id: str, kind: str, state: str | None = None) -> None:
    await Tasks(db).create(NewTask(session_id, kind, "Call me.", NOON, "sales", NOON, state=state))


async def test_calls_are_counted_by_the_local_hour_and_how_they_ended(db: Database) -> None:
    await call(db, 1, "booked")
    await call(db, 2, "booked", NOON + timedelta(minutes=14))
    await call(db, 3, "missed", NOON + timedelta(minutes=15))
    await call(db, 4, "answered", DAY.end)

    found = await InsightRecords(db).calls([LOCAL])

    assert sorted(found, key=lambda each: each.hour) == [
        CallCount(5, "booked", 2, 2),
        CallCount(6, "missed", 1, 0),
    ]


async def test_an_hour_before_midnight_belongs_to_the_day_before(db: Database) -> None:
    await call(db, 1, "answered", DAY.begin)

    assert [each.hour for each in await InsightRecords(db).calls([LOCAL])] == [17]


async def test_a_message_that_asks_for_a_call_is_a_call_back(db: Database) -> None:
    for number, kind in enumerate(("call_back", "message"), start=1):
        await call(db, number, "message")
        await task(db, f"s{number}", kind)

    found = await InsightRecords(db).calls([DAY])

    assert {each.outcome: each.calls for each in found} == {"call_back": 1, "message": 1}


async def test_live_and_outgoing_calls_are_not_among_the_incoming_ones(db: Database) -> None:
    await call(db, 1, None)
    await call(db, 2, "answered", direction="outbound")
    records = InsightRecords(db)

    assert await records.calls([DAY]) == []
    assert await records.outgoing(DAY) == 1


async def test_practice_calls_are_no_calls(db: Database) -> None:
    calls = Calls(db)
    call_id = await calls.open("s1", "inbound", REMOTE.uri, NOON)
    await calls.close(call_id, NOON, "booked")

    assert await InsightRecords(db).calls([DAY]) == []


async def test_waits_are_counted_to_the_hundredth_for_each_span(db: Database) -> None:
    call_id, calls = await call(db, 1, "answered"), Calls(db)
    for latency_s in (0.801, 0.799, 1.25, None):
        await calls.add_turn(call_id, "agent", "Sure.", NOON, latency_s=latency_s)
    later = Span(DAY.end, DAY.end + timedelta(days=1))

    assert await InsightRecords(db).waits([DAY, later]) == [{80: 2, 125: 1}, {}]


async def test_only_hand_offs_of_the_period_are_counted_by_their_end(db: Database) -> None:
    for state in ("completed", "timed_out", "timed_out"):
        await task(db, "s1", "hand_off", state)
    await task(db, "s1", "call_back")
    records = InsightRecords(db)

    assert await records.hand_offs(DAY) == {"completed": 1, "timed_out": 2}
    assert await records.hand_offs(Span(DAY.end, DAY.end + timedelta(days=1))) == {}


async def test_the_same_question_is_one_however_it_is_written(db: Database) -> None:
    call_id, calls = await call(db, 1, "answered"), Calls(db)
    for minute, asked in enumerate(("Do you tow?", "do you tow", "Do you sell boats?")):
        at = NOON + timedelta(minutes=minute)
        await calls.add_turn(call_id, "agent", "I'm sorry, I don't know that.", at, unanswered=asked)

    found = await InsightRecords(db).unanswered(DAY, 10)

    assert [(each.times, each.question.lower().strip("?")) for each in found] == [
        (2, "do you tow"),
        (1, "do you sell boats"),
    ]
    assert found[0].last_at == NOON + timedelta(minutes=1)
    assert len(await InsightRecords(db).unanswered(DAY, 1)) == 1


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (insights.CALLS, "calls USING INDEX ix_calls_started_at"),
        (insights.OUTGOING, "calls USING INDEX ix_calls_started_at"),
        (insights.WAITS, "turns USING COVERING INDEX ix_turns_at"),
        (insights.UNANSWERED, "turns USING INDEX ix_turns_unanswered"),
    ],
    ids=["calls", "outgoing", "waits", "unanswered"],
)
async def test_only_the_rows_of_the_period_are_read(db: Database, query: TextClause, index: str) -> None:
    explain = text(f"EXPLAIN QUERY PLAN {query.text}")
    values = {"begin": "2026", "end": "2027", "offset": 0, "most": 9}
    wanted = {name: value for name, value in values.items() if f":{name}" in query.text}

    plan = await db.read(lambda session: list(session.connection().execute(explain, wanted)))

    assert f"SEARCH {index}" in " ".join(str(row) for row in plan)
