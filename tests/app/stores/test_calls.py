from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.errors import UnknownCall
from app.stores.calls import Calls
from app.stores.database import Database

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


async def test_a_call_is_written_down_from_ring_to_end(db: Database) -> None:
    calls = Calls(db)
    call_id = await calls.open("s1", "incoming", "sip:ann@example.com", NOON)
    await calls.answered(call_id, after(1))
    await calls.add_turn(call_id, "agent", "Hello.", after(2), True, "greeting", None)
    await calls.add_turn(call_id, "caller", "An oil change, please.", after(4), True, "book", 0.8)
    await calls.add_turn(call_id, "agent", "Which", after(5), complete=False)
    await calls.close(call_id, after(6), "booked", "recordings/1.wav")
    call = await calls.get(call_id)
    assert (call.started_at, call.answered_at, call.ended_at) == (NOON, after(1), after(6))
    assert (call.session_id, call.outcome, call.recording) == ("s1", "booked", "recordings/1.wav")
    turns = await calls.turns(call_id)
    assert [(turn.role, turn.complete, turn.intent, turn.latency_s) for turn in turns] == [
        ("agent", True, "greeting", None),
        ("caller", True, "book", 0.8),
        ("agent", False, None, None),
    ]


async def test_a_turn_that_the_caller_went_on_with_stands_once_with_all_its_words(db: Database) -> None:
    calls = Calls(db)
    call_id = await calls.open("s1", "incoming", "sip:ann@example.com", NOON)
    await calls.add_turn(call_id, "caller", "Hello.", after(1))
    await calls.add_turn(call_id, "agent", "How can I help you?", after(2))
    await calls.add_turn(call_id, "caller", "On Tuesday", after(4))
    await calls.caller_went_on(call_id, "On Tuesday, no, Wednesday")
    assert [turn.text for turn in await calls.turns(call_id)] == [
        "Hello.",
        "How can I help you?",
        "On Tuesday, no, Wednesday",
    ]


async def test_a_reply_that_is_being_said_stands_unfinished_and_is_put_right_in_its_place(
    db: Database,
) -> None:
    calls = Calls(db)
    call_id = await calls.open("s1", "incoming", "sip:ann@example.com", NOON)
    reply = await calls.add_turn(call_id, "agent", "We are open", after(2), False, "hours", 0.8)
    await calls.add_turn(call_id, "caller", "Okay.", after(3))
    await calls.correct_turn(reply, "We are open from eight to six.", after(4), complete=True)
    first, second = await calls.turns(call_id)
    assert (first.text, first.at, first.complete) == ("We are open from eight to six.", after(4), True)
    assert (first.id, first.intent, first.latency_s) == (reply, "hours", 0.8)
    assert (second.text, second.at) == ("Okay.", after(3))


async def test_a_reply_of_which_not_a_word_was_heard_leaves_no_row(db: Database) -> None:
    calls = Calls(db)
    call_id = await calls.open("s1", "incoming", "sip:ann@example.com", NOON)
    await calls.add_turn(call_id, "caller", "On Tuesday", after(1))
    reply = await calls.add_turn(call_id, "agent", "We are open", after(2), complete=False)
    await calls.correct_turn(reply, "", after(2), complete=False)
    await calls.caller_went_on(call_id, "On Tuesday, no, Wednesday")
    assert [turn.text for turn in await calls.turns(call_id)] == ["On Tuesday, no, Wednesday"]


async def test_a_call_that_a_crash_ended_in_the_middle_of_a_reply_keeps_what_was_being_said(
    db: Database,
) -> None:
    calls = Calls(db)
    call_id = await calls.open("s1", "incoming", "sip:ann@example.com", NOON)
    await calls.add_turn(call_id, "agent", "We are open", after(2), complete=False)
    await calls.close_orphans(lambda _session_id: (None, 0.0))
    assert (await calls.get(call_id)).ended_at == after(2)
    assert [(turn.text, turn.complete) for turn in await calls.turns(call_id)] == [("We are open", False)]


async def test_recent_calls_come_newest_first_page_by_page(db: Database) -> None:
    calls = Calls(db)
    for number in range(5):
        await calls.open(f"s{number}", "incoming", "sip:a@b", after(number))
    first = await calls.recent(limit=2)
    second = await calls.recent(limit=2, before_id=first[-1].id)
    assert [call.session_id for call in (*first, *second)] == ["s4", "s3", "s2", "s1"]


async def test_the_first_end_of_a_call_is_the_one_that_counts(db: Database) -> None:
    calls = Calls(db)
    call_id = await calls.open("s1", "incoming", "sip:a@b", NOON)
    await calls.close(call_id, after(6), "answered", None)
    await calls.close(call_id, after(9), "dropped", None)
    call = await calls.get(call_id)
    assert (call.ended_at, call.outcome) == (after(6), "answered")


async def test_calls_a_crash_left_open_are_closed_as_dropped_and_no_others(db: Database) -> None:
    calls = Calls(db)
    ended = await calls.open("s1", "incoming", "sip:a@b", NOON)
    await calls.close(ended, after(6), "answered", None)
    orphan = await calls.open("s2", "incoming", "sip:a@b", NOON)

    def recorded(session_id: str) -> tuple[str, float]:
        return f"recordings/{session_id}.wav", 3.0

    assert await calls.close_orphans(recorded) == 1
    assert (await calls.get(ended)).outcome == "answered"
    dropped = await calls.get(orphan)
    assert (dropped.outcome, dropped.recording) == ("dropped", "recordings/s2.wav")
    assert await calls.close_orphans(recorded) == 0


async def test_a_call_that_a_crash_left_open_ended_at_the_last_moment_that_is_known_of_it(
    db: Database,
) -> None:
    calls = Calls(db)
    rang = await calls.open("s1", "incoming", "sip:a@b", NOON)
    answered = await calls.open("s2", "incoming", "sip:a@b", NOON)
    spoken = await calls.open("s3", "incoming", "sip:a@b", NOON)
    recorded = await calls.open("s4", "incoming", "sip:a@b", NOON)
    for call_id in (answered, spoken, recorded):
        await calls.answered(call_id, after(2))
    await calls.add_turn(spoken, "agent", "Hello.", after(5))
    await calls.add_turn(spoken, "caller", "Hi.", after(8))
    await calls.add_turn(recorded, "agent", "Hello.", after(5))
    seconds = {"s3": 5.5, "s4": 7.0}
    assert await calls.close_orphans(lambda session_id: (None, seconds.get(session_id, 0.0))) == 4
    ends = [(await calls.get(call_id)).ended_at for call_id in (rang, answered, spoken, recorded)]
    assert ends == [NOON, after(2), after(8), after(9)]


async def test_a_call_that_does_not_exist_is_named(db: Database) -> None:
    with pytest.raises(UnknownCall, match="no call 7"):
        await Calls(db).get(7)
    with pytest.raises(UnknownCall, match="no call 7"):
        await Calls(db).close(7, NOON, "answered", None)
