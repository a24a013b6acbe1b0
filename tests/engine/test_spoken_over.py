"""A caller who makes a sound while the agent speaks: on a virtual clock, with a scripted line."""

from __future__ import annotations

import asyncio
from functools import partial

import numpy as np
import pytest

from engine.events import AgentBegan, AgentSpoke, CallerSpoke
from engine.ports import FRAME_SAMPLES, Samples
from tests.engine.stage import LONG, Scene, play
from tests.fakes.line import ScriptedEars, SteadyVoice

QUESTION = "Are you open on Saturday?"


async def _asks(scene: Scene) -> None:
    """The agent is a second into its long answer."""
    await scene.line.agent_finishes()
    await scene.line.says(QUESTION, 1.2)
    await scene.line.agent_begins()
    await asyncio.sleep(1.0)


async def _quiet_s(scene: Scene) -> float:
    """How long the agent is silent from now on."""
    begun = asyncio.get_running_loop().time()
    await scene.line.agent_begins()
    return asyncio.get_running_loop().time() - begun


@pytest.mark.parametrize(
    ("sound", "seconds"), [("mm-hmm", 0.45), ("okay", 0.4), ("", 0.3), ("Right, okay, yeah", 0.9)]
)
def test_the_agent_goes_on_within_a_second_after_a_sound_that_wants_no_answer(
    sound: str, seconds: float
) -> None:
    async def caller(scene: Scene) -> None:
        await _asks(scene)
        await scene.line.says(sound, seconds)
        assert not scene.line.agent_is_audible
        assert await _quiet_s(scene) < 1.0
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, [LONG, "Goodbye"])

    assert scene.talk.history[1] == (LONG + ".", True)
    assert scene.talk.turns == [QUESTION, "Bye"]


def test_a_door_that_slams_is_over_at_once() -> None:
    async def caller(scene: Scene) -> None:
        await _asks(scene)
        await scene.line.says("", 0.2)
        assert await _quiet_s(scene) < 1.0
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, [LONG, "Goodbye"])

    assert scene.talk.history[1] == (LONG + ".", True)


def test_the_agents_own_echo_does_not_stop_it() -> None:
    async def caller(scene: Scene) -> None:
        await _asks(scene)
        await scene.line.says("open Monday to Friday from", 1.0)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, [LONG, "Goodbye"])

    assert scene.talk.history[1] == (LONG + ".", True)
    assert scene.talk.turns == [QUESTION, "Bye"]


def test_the_agent_is_silent_within_two_tenths_of_a_second_of_an_interruption_and_stays_so() -> None:
    async def caller(scene: Scene) -> None:
        await _asks(scene)
        speaking = asyncio.ensure_future(scene.line.says("No no I meant Sunday please", 1.4))
        await asyncio.sleep(0.2)
        assert not scene.line.agent_is_audible
        await speaking
        await asyncio.sleep(0.3)
        assert not scene.line.agent_is_audible

    scene = play(caller, [LONG, "Goodbye"])

    heard, complete = scene.talk.history[1]
    assert not complete
    assert LONG.startswith(heard)
    assert scene.talk.turns[-1] == "No no I meant Sunday please"


SLOW_EARS = partial(ScriptedEars, takes_s=1.5)


@pytest.mark.parametrize("sound", ["mm-hmm", "Amen Holmes", ""])
def test_a_brief_sound_whose_words_are_late_does_not_keep_the_agent_silent(sound: str) -> None:
    async def caller(scene: Scene) -> None:
        await _asks(scene)
        await scene.line.says(sound, 0.4)
        assert not scene.line.agent_is_audible
        assert await _quiet_s(scene) < 0.75
        await asyncio.sleep(3.0)
        assert scene.line.agent_is_audible
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, [LONG, "Goodbye"], ears=SLOW_EARS)

    assert scene.talk.history[1] == (LONG + ".", True)
    assert scene.talk.turns == [QUESTION, "Bye"]


def test_a_question_after_a_brief_sound_is_a_turn_of_its_own() -> None:
    async def caller(scene: Scene) -> None:
        await _asks(scene)
        await scene.line.says("mm-hmm", 0.4)
        await asyncio.sleep(2.2)
        await scene.line.says("Are you open on Sunday too", 1.4)
        await scene.line.agent_finishes()

    scene = play(caller, [LONG, "Goodbye"], ears=SLOW_EARS)

    heard, complete = scene.talk.history[1]
    assert LONG.startswith(heard)
    assert heard
    assert not complete
    assert [spoken.goes_on for spoken in scene.said(CallerSpoke)] == [False, False]
    assert scene.talk.turns == [QUESTION, "Are you open on Sunday too"]


def test_a_brief_interruption_whose_words_are_late_still_stops_the_agent_when_they_are_known() -> None:
    async def caller(scene: Scene) -> None:
        await _asks(scene)
        await scene.line.says("Stop", 0.4)
        await _quiet_s(scene)
        await scene.line.agent_finishes()
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, [LONG, "All right", "Goodbye"], ears=SLOW_EARS)

    heard, complete = scene.talk.history[1]
    assert not complete
    assert LONG.startswith(heard)
    assert scene.talk.turns == [QUESTION, "Stop", "Bye"]


def test_who_speaks_on_after_the_agent_went_on_silences_it_again() -> None:
    async def caller(scene: Scene) -> None:
        await _asks(scene)
        await scene.line.says("so", 0.4)
        await _quiet_s(scene)
        await scene.line.says("is that every Saturday", 1.2)
        assert not scene.line.agent_is_audible

    scene = play(caller, [LONG, "Goodbye"], ears=SLOW_EARS)

    assert not scene.talk.history[1][1]
    assert scene.talk.turns[-1].endswith("is that every Saturday")


def test_words_said_again_after_a_pause_stand_once_in_the_history() -> None:
    async def caller(scene: Scene) -> None:
        await _asks(scene)
        await scene.line.says("mm-hmm", 0.4)
        await scene.line.agent_begins()
        await asyncio.sleep(1.0)
        await scene.line.says("Stop it there please", 1.4)

    scene = play(caller, [LONG, "Goodbye"])

    heard, complete = scene.talk.history[1]
    assert not complete
    assert LONG.startswith(heard)
    assert scene.said(AgentSpoke)[1].text == heard


def test_a_long_answer_into_words_that_must_be_heard_lets_them_be_heard_first() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("Book it", 0.8)
        await scene.line.agent_begins()
        while scene.line.heard_frames.get(2, 0) < 12 * 8 - 45:
            await asyncio.sleep(0.02)
        await scene.line.says("Yes yes that's right", 0.8)

    scene = play(caller, ["An oil change on Tuesday at ten right?", "Goodbye"])

    assert scene.talk.history[1] == ("An oil change on Tuesday at ten right?.", True)
    assert scene.talk.turns == ["Book it", "Yes yes that's right"]


class _SlowVoice(SteadyVoice):
    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        await asyncio.sleep(2.0 if text.startswith("First") else 0.1)
        return await super().speak(text)


async def _goes_on(scene: Scene) -> None:
    """The caller speaks on while the agent makes its answer."""
    await scene.line.agent_finishes()
    await scene.line.says("Tuesday", 0.6)
    await asyncio.sleep(1.2)
    await scene.line.says("no Wednesday", 0.9)


def test_who_goes_on_before_anything_was_answered_has_said_one_turn() -> None:
    scene = play(_goes_on, ["First answer", "Goodbye"], voice=_SlowVoice())

    assert scene.talk.turns == ["Tuesday no Wednesday"]
    assert [text for text, _ in scene.talk.history[1:]] == ["Goodbye."]
    first, whole = scene.said(CallerSpoke)
    assert (first.text, first.goes_on) == ("Tuesday", False)
    assert (whole.text, whole.goes_on) == ("Tuesday no Wednesday", True)
    assert [event.text for event in scene.said(AgentBegan) if event.reply_id > 1] == ["Goodbye."]


def test_a_reply_that_is_taken_back_as_its_first_frame_leaves_ends_without_words() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("Tuesday", 0.6)
        await asyncio.sleep(1.2)
        goes_on = asyncio.ensure_future(scene.line.says("no Wednesday", 2.4))
        await asyncio.sleep(2.0)
        scene.line.play(2, np.ones(FRAME_SAMPLES, np.int16))
        await goes_on

    scene = play(caller, ["First answer", "Goodbye"], voice=_SlowVoice())

    assert scene.talk.turns == ["Tuesday no Wednesday"]
    after_the_greeting = scene.events[scene.events.index(scene.said(AgentSpoke)[0]) + 1 :]
    told = [event for event in after_the_greeting if isinstance(event, AgentBegan | AgentSpoke | CallerSpoke)]
    assert [(type(event), event.text) for event in told] == [
        (CallerSpoke, "Tuesday"),
        (AgentBegan, "First answer."),
        (AgentSpoke, ""),
        (CallerSpoke, "Tuesday no Wednesday"),
        (AgentBegan, "Goodbye."),
        (AgentSpoke, "Goodbye."),
    ]


def test_what_was_done_already_is_told_before_the_rest_is_answered() -> None:
    async def caller(scene: Scene) -> None:
        scene.talk.acted = True
        await _goes_on(scene)

    scene = play(caller, ["First it is booked", "Goodbye"], voice=_SlowVoice())

    assert scene.talk.turns == ["Tuesday", "no Wednesday"]
    assert [text for text, _ in scene.talk.history[1:]] == ["First it is booked.", "Goodbye."]


def test_a_cough_while_the_agent_thinks_costs_nothing() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("Tuesday", 0.6)
        await asyncio.sleep(1.2)
        await scene.line.says("", 0.35)

    scene = play(caller, ["First answer", "Goodbye"], voice=_SlowVoice())

    assert scene.talk.turns[0] == "Tuesday"
    assert scene.talk.history[1] == ("First answer.", True)
