"""A call's life from the first ring to the closed record, on a virtual clock."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from app.calls.who_answers import Answering
from app.events import CallChanged, DeskRang, TurnSpoken
from app.settings import CallSettings
from engine.ports import FRAME_S
from telephony.call import CallState, Direction
from tests.app.calls.stage import Scene, play


def test_an_answered_call_that_booked_is_recorded_as_booked_with_every_turn() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("book an oil change", 1.0)

    scene = play(caller)

    assert scene.record["outcome"] == "booked"
    assert [(role, text) for _, role, text, _, _ in scene.records.turns] == [
        ("agent", "Hello."),
        ("caller", "book an oil change"),
        ("agent", "Goodbye."),
    ]
    assert scene.records.turns[2][4] is not None, "the answer's latency is kept with its turn"
    states = [event.state for event in scene.events if isinstance(event, CallChanged)]
    assert states == [CallState.RINGING, CallState.ACTIVE, CallState.ENDED]
    assert [event.role for event in scene.events if isinstance(event, TurnSpoken)] == [
        "agent",
        "caller",
        "agent",
    ]


def test_a_question_without_an_answer_is_kept_with_the_turn_that_says_so() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("do you sell boats", 1.0)
        await scene.line.agent_finishes()
        await scene.line.says("bye", 1.0)

    scene = play(caller, answers=("I don't know that", "Goodbye"))

    assert [text for _, _, text, _, _ in scene.records.turns][2] == "I don't know that."
    assert scene.records.unanswered == ["do you sell boats"]


def test_with_manual_answering_the_call_rings_until_somebody_answers() -> None:
    async def desk(scene: Scene) -> None:
        await asyncio.sleep(5)
        assert scene.call.state is CallState.RINGING
        scene.session.answer_now()
        await scene.line.agent_finishes()
        scene.call.end("remote")

    scene = play(desk, calls=CallSettings(answer="manual"))

    assert scene.record["outcome"] == "answered"


def test_a_caller_who_gives_up_while_it_rings_is_missed() -> None:
    async def caller(scene: Scene) -> None:
        await asyncio.sleep(3)
        scene.call.end("remote", 487)

    scene = play(caller, calls=CallSettings(answer="manual"))

    assert scene.record["outcome"] == "missed"
    assert "answered_at" not in scene.record


def test_a_ringing_call_that_is_hung_up_here_is_rejected() -> None:
    async def desk(scene: Scene) -> None:
        await asyncio.sleep(3)
        await scene.session.hang_up()

    scene = play(desk, calls=CallSettings(answer="manual"))

    assert scene.record["outcome"] == "rejected"


def test_a_call_that_lost_its_phone_process_is_closed_as_dropped_even_if_it_had_booked() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("book it", 1.0)
        await scene.line.agent_begins()
        scene.call.end("dropped", 0)

    scene = play(caller, answers=("One moment please I am on it", "Goodbye"))

    assert scene.record["outcome"] == "dropped"
    assert scene.records.turns[1][2] == "book it"


def test_hanging_up_in_the_middle_of_a_sentence_keeps_what_was_heard() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("hours", 0.8)
        await scene.line.agent_begins()
        await asyncio.sleep(0.6)
        scene.call.end("remote")

    scene = play(caller, answers=("We are open every day from eight to six",))

    assert scene.record["outcome"] == "answered"
    _, role, text, complete, _ = scene.records.turns[-1]
    assert role == "agent"
    assert not complete
    assert text
    assert "We are open every day from eight to six".startswith(text)


def test_a_reply_stands_in_the_record_while_it_is_said_and_once_when_it_is_over() -> None:
    answer = "We are open every day from eight to six, and on Saturday we are here from nine to five"

    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("hours", 0.8)
        await scene.line.agent_begins()
        await asyncio.sleep(0.1)
        _, role, text, complete, latency_s = scene.records.turns[-1]
        assert (role, complete) == ("agent", False)
        assert text
        assert answer.startswith(text)
        assert latency_s is not None
        assert len([event for event in scene.events if isinstance(event, TurnSpoken)]) == 2
        await scene.line.agent_finishes()
        await scene.line.says("thanks", 0.8)

    scene = play(caller, answers=(answer, "Goodbye"))

    spoken = [event for event in scene.events if isinstance(event, TurnSpoken)]
    assert [event.text for event in spoken] == ["Hello.", "hours", answer + ".", "thanks", "Goodbye."]
    assert [(text, complete) for _, _, text, complete, _ in scene.records.turns] == [
        (event.text, event.complete) for event in spoken
    ]


def test_a_reply_cut_off_within_its_first_word_is_neither_shown_nor_kept() -> None:
    kept: list[str] = []

    async def caller(scene: Scene) -> None:
        await scene.line.agent_begins()
        while not scene.records.turns:
            await asyncio.sleep(FRAME_S)
        kept.extend(text for _, _, text, _, _ in scene.records.turns)
        scene.call.end("remote")

    scene = play(caller)

    assert kept == ["Hello."], "it stood while it was said"
    assert not scene.records.turns
    assert not [event for event in scene.events if isinstance(event, TurnSpoken)]
    assert scene.record["outcome"] == "answered"


def test_an_outbound_call_to_a_busy_line_is_busy() -> None:
    async def other_side(scene: Scene) -> None:
        await asyncio.sleep(1)
        scene.call.end("remote", 486)

    scene = play(other_side, direction=Direction.OUTBOUND)

    assert scene.record["outcome"] == "busy"


def test_an_endless_call_is_ended_for_good() -> None:
    async def caller(scene: Scene) -> None:
        while True:
            await scene.line.says("and another thing", 1.0)
            await asyncio.sleep(3)

    scene = play(caller, calls=CallSettings(max_call_s=60), answers=("I see",))

    assert scene.call.state is CallState.ENDED
    assert scene.record["outcome"] in {"answered", "booked"}


def test_what_the_full_disk_refused_is_written_once_there_is_room() -> None:
    async def caller(scene: Scene) -> None:
        scene.records.full = True
        await scene.line.agent_finishes()
        await scene.line.says("hello there", 1.0)
        await asyncio.sleep(8)
        assert not scene.records.turns
        scene.records.full = False

    scene = play(caller)

    assert scene.record["outcome"] == "answered"
    assert [role for _, role, *_ in scene.records.turns] == ["agent", "caller", "agent"]


FIRST = Answering(20.0, at_the_desk=True)
ALONE = Answering(20.0, at_the_desk=True, takes_message=True)


def test_the_desk_is_rung_first_and_the_agent_answers_once_nobody_came() -> None:
    async def desk(scene: Scene) -> None:
        await asyncio.sleep(19)
        assert scene.call.state is CallState.RINGING
        await asyncio.sleep(2)
        assert scene.call.state is CallState.ACTIVE
        await scene.line.agent_finishes()
        scene.call.end("remote")

    scene = play(desk, answering=FIRST)

    (rang,) = [event for event in scene.events if isinstance(event, DeskRang)]
    assert rang.until == datetime(2026, 3, 2, 15, 0, 20, tzinfo=UTC)
    assert (rang.remote, rang.takes_message) == ("+12175550142", False)
    assert scene.records.turns[0][2] == "Hello."


def test_where_only_the_desk_answers_a_caller_nobody_came_for_is_asked_for_a_message() -> None:
    async def desk(scene: Scene) -> None:
        await asyncio.sleep(21)
        await scene.line.agent_finishes()
        scene.call.end("remote")

    scene = play(desk, answering=ALONE)

    assert scene.records.turns[0][2] == "What shall I write down."


def test_whom_the_agent_is_told_to_answer_while_it_rings_is_not_asked_for_a_message() -> None:
    async def desk(scene: Scene) -> None:
        await asyncio.sleep(5)
        scene.session.answer_now()
        await scene.line.agent_finishes()
        await asyncio.sleep(30)
        scene.call.end("remote")

    scene = play(desk, answering=ALONE)

    assert scene.records.turns[0][2] == "Hello."


def test_who_answers_in_person_while_it_rings_is_not_interrupted_when_the_time_is_over() -> None:
    async def desk(scene: Scene) -> None:
        await asyncio.sleep(5)
        await scene.session.answer_in_person()
        await asyncio.sleep(40)
        scene.call.end("remote")

    scene = play(desk, answering=FIRST)

    assert not [event for event in scene.events if isinstance(event, TurnSpoken)]
    assert scene.record["outcome"] == "answered"


def test_the_agent_that_answers_at_once_rings_nobody() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        scene.call.end("remote")

    scene = play(caller, answering=Answering(0.0))

    assert not [event for event in scene.events if isinstance(event, DeskRang)]
