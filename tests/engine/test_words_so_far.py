"""What the watchers are told of the caller's words while the turn still runs."""

from __future__ import annotations

import asyncio

from engine.events import AgentSpoke, CallerSpeaks, CallerSpoke
from tests.engine.stage import LONG, Scene, play


def told(scene: Scene) -> list[tuple[str, str]]:
    return [
        ("speaks" if isinstance(each, CallerSpeaks) else "spoke", each.text)
        for each in scene.events
        if isinstance(each, CallerSpeaks | CallerSpoke)
    ]


def test_words_are_told_at_each_pause_and_then_once_for_good() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("i need", 1.0)
        await asyncio.sleep(0.35)
        await scene.line.says("an oil change", 1.0)
        await scene.line.agent_finishes()
        scene.line.hang_up()

    scene = play(caller, ["Sure"])

    assert told(scene) == [
        ("speaks", "i need"),
        ("speaks", "i need an oil change"),
        ("spoke", "i need an oil change"),
    ]


def test_a_sound_that_was_no_turn_takes_back_what_was_told_of_it() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("uh", 0.12)
        await asyncio.sleep(2)
        scene.line.hang_up()

    assert told(play(caller, ["Sure"])) == [("speaks", "uh"), ("speaks", "")]


def test_encouragement_while_the_agent_speaks_is_not_shown_as_a_turn() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("what are your hours", 1.5)
        await scene.line.agent_begins()
        await asyncio.sleep(1)
        await scene.line.says("mhm", 0.45)
        await scene.line.agent_finishes()
        scene.line.hang_up()

    scene = play(caller, [LONG])

    assert told(scene)[2:] == []
    assert scene.said(AgentSpoke)[-1].complete


def test_a_card_number_is_not_told_while_it_is_spoken() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("it is 4111", 1.5)
        await scene.line.agent_finishes()
        scene.line.hang_up()

    scene = play(caller, ["Okay"])

    assert ("speaks", "it is [card number]") in told(scene)
    assert not any("4111" in text for _, text in told(scene))
