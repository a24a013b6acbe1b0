"""A caller who makes a sound while the agent speaks: on a virtual clock, with a scripted line."""

from __future__ import annotations

import asyncio

import pytest

from engine.events import AgentSpoke
from tests.engine.stage import LONG, Scene, play

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
