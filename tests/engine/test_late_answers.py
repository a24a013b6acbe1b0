"""An answer that is late, or never comes: on a virtual clock, with a scripted line."""

from __future__ import annotations

import asyncio

from engine.events import TurnTimed
from engine.floor import LEAD_IN
from engine.ports import FloatSamples, Reply, Samples, Transcript
from tests.engine.stage import Scene, play
from tests.fakes.line import ScriptedEars, SteadyVoice


class _LateVoice(SteadyVoice):
    """Needs long for what begins with "Late"; never finishes what begins with "Never"."""

    def __init__(self) -> None:
        super().__init__()
        self.spoken: list[str] = []

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        self.spoken.append(text)
        if text.startswith("Never"):
            await asyncio.Event().wait()
        await asyncio.sleep(2.0 if text.startswith("Late") else 0.1)
        return await super().speak(text, slowly=slowly)


class _DeafEars(ScriptedEars):
    """Never comes back with what was said about a first thing."""

    async def transcribe(self, turn: FloatSamples) -> Transcript:
        heard = await super().transcribe(turn)
        if "first" in heard.text:
            await asyncio.Event().wait()
        return heard


async def _asks_thrice(scene: Scene) -> None:
    await scene.line.agent_finishes()
    for words in ("One", "Two", "Three"):
        await scene.line.says(words, 0.8)
        await scene.line.agent_finishes()
        await asyncio.sleep(3.5)


def test_a_late_answer_is_led_in_but_not_twice_in_a_row() -> None:
    scene = play(_asks_thrice, ["Late one", "Late two", "Late three", "Goodbye"], voice=_LateVoice())

    assert [text for text, _ in scene.talk.history[1:4]] == [
        f"{LEAD_IN} Late one.",
        "Late two.",
        f"{LEAD_IN} Late three.",
    ]
    assert all(timed.timing.turn_end_s <= timed.timing.first_text_s for timed in scene.said(TurnTimed))


def test_an_answer_in_time_is_not_led_in() -> None:
    voice = _LateVoice()

    play(_asks_thrice, ["One", "Two", "Three", "Goodbye"], voice=voice)

    assert LEAD_IN not in voice.spoken


async def _is_brought_back(scene: Scene) -> None:
    begun = asyncio.get_running_loop().time()
    await scene.line.agent_begins()
    assert asyncio.get_running_loop().time() - begun < 4.5
    await scene.line.agent_finishes()
    await scene.line.says("Bye", 0.6)


def test_ears_that_hang_do_not_leave_the_caller_in_silence() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("My first words", 0.8)
        await _is_brought_back(scene)

    scene = play(caller, ["Are you still there", "Goodbye"], ears=_DeafEars)

    assert scene.talk.turns == ["", "Bye"]
    assert scene.reason == "goodbye"


def test_a_voice_that_hangs_is_left_and_the_caller_asked_again() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("My first words", 0.8)
        await scene.line.agent_finishes()
        await _is_brought_back(scene)

    scene = play(caller, ["Good. Never this", "Are you still there", "Goodbye"], voice=_LateVoice())

    assert scene.talk.turns == ["My first words", "", "Bye"]
    assert scene.talk.history[1] == ("Good.", False)


def test_a_dialogue_that_hangs_is_never_left_half_done_and_the_call_ends() -> None:
    async def never(text: str) -> Reply:
        scenes[0].talk.turns.append(text)
        await asyncio.Event().wait()
        raise AssertionError("nobody waits for this")

    async def caller(scene: Scene) -> None:
        scenes.append(scene)
        await scene.line.agent_finishes()
        scene.talk.respond = never
        await scene.line.says("Book it", 0.8)

    scenes: list[Scene] = []
    scene = play(caller, ["Goodbye"])

    assert scene.talk.turns == ["Book it"]
    assert scene.reason == "failed"
