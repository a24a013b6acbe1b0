"""A person at this PC speaks on a call, the agent listens along, and gets the call back."""

from __future__ import annotations

import asyncio

import pytest

from app.calls.take_over import PERSON_TAG
from app.errors import TooLate
from app.events import TurnSpoken
from app.live_events import CallGivenBack, CallTakenOver
from app.settings import CallSettings
from app.sound.errors import NoSound
from telephony.call import CallState, Direction
from telephony.errors import TransferFailed
from tests.app.calls.stage import Scene, play

GREETING = 1


def said(scene: Scene) -> list[tuple[str, str]]:
    return [(event.role, event.text) for event in scene.events if isinstance(event, TurnSpoken)]


def test_a_person_takes_over_speaks_and_gives_the_call_back_to_the_agent() -> None:
    heard_by_caller: list[bool] = []

    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.session.take_over()
        await asyncio.sleep(0.1)
        speaking = asyncio.ensure_future(scene.person.says("this is sarah", 1.0))
        await asyncio.sleep(0.5)
        heard_by_caller.append(scene.line.heard_frames[PERSON_TAG] > 0)
        await speaking
        await asyncio.sleep(4)
        await scene.line.says("my brakes squeak", 1.0)
        await asyncio.sleep(4)
        await scene.session.person.give_back()
        await asyncio.sleep(3)
        await scene.line.says("thanks", 1.0)

    scene = play(people)

    assert heard_by_caller == [True]
    assert said(scene) == [
        ("agent", "Hello."),
        ("person", "this is sarah"),
        ("caller", "my brakes squeak"),
        ("agent", "Back again."),
        ("caller", "thanks"),
        ("agent", "Goodbye."),
    ]
    assert [text for _, _, text, _, _ in scene.records.turns] == [text for _, text in said(scene)]
    talk = scene.talks.open_talks["session-1"]
    assert talk.overheard_words == [("person", "this is sarah"), ("caller", "my brakes squeak")]
    changes = [type(each) for each in scene.events if isinstance(each, CallTakenOver | CallGivenBack)]
    assert changes == [CallTakenOver, CallGivenBack]
    assert not scene.headset.is_open


def test_the_agent_falls_silent_in_the_middle_of_a_word_when_a_person_takes_over() -> None:
    silent: list[bool] = []

    async def people(scene: Scene) -> None:
        await scene.line.agent_begins()
        await scene.session.take_over()
        await asyncio.sleep(0.1)
        heard = dict(scene.line.heard_frames)
        await asyncio.sleep(1)
        silent.append(scene.line.heard_frames[GREETING] == heard[GREETING])
        scene.call.end("remote")

    scene = play(people)

    assert silent == [True]
    assert scene.record["outcome"] == "transferred"


def test_a_caller_who_hangs_up_on_a_person_leaves_a_closed_record_and_a_closed_headset() -> None:
    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.session.take_over()
        await asyncio.sleep(1)
        scene.call.end("remote")

    scene = play(people)

    assert scene.record["outcome"] == "transferred"
    assert not scene.headset.is_open


def test_without_a_microphone_the_agent_simply_goes_on() -> None:
    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        scene.headset.trouble = NoSound("No microphone was found.")
        with pytest.raises(NoSound):
            await scene.session.take_over()
        await scene.line.says("book an oil change", 1.0)

    scene = play(people)

    assert scene.record["outcome"] == "booked"


def test_a_call_is_taken_over_once_and_given_back_once() -> None:
    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        with pytest.raises(TooLate):
            await scene.session.person.give_back()
        await scene.session.take_over()
        await asyncio.sleep(1)
        with pytest.raises(TooLate):
            await scene.session.take_over()
        await scene.session.person.give_back()
        await scene.line.agent_finishes()
        scene.call.end("remote")

    play(people)


def test_a_card_number_told_to_a_person_is_masked_too() -> None:
    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.session.take_over()
        await scene.line.says("my card is 4111", 1.0)
        await asyncio.sleep(4)
        scene.call.end("remote")

    scene = play(people)

    assert ("caller", "my card is [card number]") in said(scene)


def test_a_person_mutes_holds_presses_keys_and_everybody_can_see_it() -> None:
    frames: list[int] = []

    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.session.take_over()
        await asyncio.sleep(0.2)
        person = scene.session.person
        person.mute(on=True)
        await asyncio.sleep(0.2)
        before = scene.line.heard_frames.get(PERSON_TAG, 0)
        await asyncio.sleep(1)
        frames.append(scene.line.heard_frames.get(PERSON_TAG, 0) - before)
        person.mute(on=False)
        await person.hold(on=True)
        await person.send_digits("12#")
        await person.give_back()
        await asyncio.sleep(3)
        scene.call.end("remote")

    scene = play(people)

    assert frames == [0]
    assert scene.call.asked == ["hold", "keys 12#", "resume"]
    seen = [(each.muted, each.holding) for each in scene.events if isinstance(each, CallTakenOver)]
    assert seen == [(False, False), (True, False), (False, False), (False, True), (False, False)]


def test_a_person_hands_the_call_on_and_keeps_it_when_that_fails() -> None:
    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.session.take_over()
        await asyncio.sleep(0.2)
        scene.call.refuses_transfer = TransferFailed(486, "Busy Here")
        with pytest.raises(TransferFailed):
            await scene.session.person.transfer("201")
        scene.call.refuses_transfer = None
        await scene.session.person.transfer("202")

    scene = play(people)

    assert scene.call.asked == ["transfer 202"]
    assert scene.record["outcome"] == "transferred"


def test_a_ringing_call_is_answered_in_person_unheard_by_the_agent_until_it_is_left_to_it() -> None:
    async def people(scene: Scene) -> None:
        await asyncio.sleep(1)
        await scene.session.answer_in_person()
        await asyncio.sleep(0.2)
        await scene.person.says("springfield auto", 1.0)
        await asyncio.sleep(4)
        await scene.session.person.give_back()
        await asyncio.sleep(3)
        scene.call.end("remote")

    scene = play(people, calls=CallSettings(answer="manual"))

    assert said(scene) == [("agent", "Hello.")]


def test_a_call_that_a_person_answers_and_ends_counts_as_answered() -> None:
    async def people(scene: Scene) -> None:
        await asyncio.sleep(1)
        await scene.session.answer_in_person()
        await asyncio.sleep(1)
        await scene.session.hang_up()

    scene = play(people, calls=CallSettings(answer="manual"))

    assert scene.record["outcome"] == "answered"
    assert scene.records.turns == []
    assert not scene.headset.is_open


def test_on_a_call_dialled_in_person_the_agent_says_nothing() -> None:
    heard: list[int] = []

    async def people(scene: Scene) -> None:
        scene.session.person.wear(scene.headset)
        await asyncio.sleep(1)
        scene.call.move(CallState.ACTIVE)
        await scene.line.says("hello", 1.0)
        await asyncio.sleep(5)
        heard.extend(scene.line.heard_frames)
        scene.call.end("remote")

    scene = play(people, direction=Direction.OUTBOUND)

    assert heard == [PERSON_TAG]
    assert scene.records.turns == []
    assert scene.record["outcome"] == "answered"


def test_a_call_dialled_in_person_that_nobody_answers_leaves_no_headset_open() -> None:
    async def people(scene: Scene) -> None:
        scene.session.person.wear(scene.headset)
        await asyncio.sleep(5)
        scene.call.end("remote", 486)

    scene = play(people, direction=Direction.OUTBOUND)

    assert scene.record["outcome"] == "busy"
    assert not scene.headset.is_open


def test_in_a_practice_call_there_is_nobody_to_take_over_from() -> None:
    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        with pytest.raises(TooLate, match="you are the caller"):
            await scene.session.take_over()
        await scene.session.hang_up()

    play(people, practice=True)
