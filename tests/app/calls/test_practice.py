"""A call through microphone and speakers is a call: the same conversation, the same record."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from app.calls.practice import PracticeCall
from app.events import CallChanged
from telephony.call import CallState
from telephony.events import CallStateChanged
from telephony.media import SILENCE, MediaTick
from tests.app.calls.stage import Scene, play


def test_who_talks_into_the_microphone_is_heard_answered_and_written_down() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("book an oil change", 1.0)

    scene = play(caller, practice=True)

    assert scene.record["remote"] == "practice"
    assert scene.record["outcome"] == "answered", "no appointment stands"
    assert [text for _, _, text, _, _ in scene.records.turns] == ["Hello.", "book an oil change", "Goodbye."]
    states = [event.state for event in scene.events if isinstance(event, CallChanged)]
    assert states == [CallState.RINGING, CallState.ACTIVE, CallState.ENDED]
    assert scene.line.cut, "microphone and speakers are closed"


class Recorded:
    """A headset that brings these ticks."""

    def __init__(self, ticks: list[MediaTick]) -> None:
        self._ticks = ticks

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def ticks(self) -> AsyncIterator[MediaTick]:
        for tick in self._ticks:
            yield tick

    def play(self, tag: int, pcm: bytes) -> None: ...

    def stop_playing(self) -> None: ...


async def test_what_is_said_before_the_agent_answers_is_not_said_to_it() -> None:
    now_s = asyncio.get_running_loop().time()
    told: list[CallStateChanged] = []
    early, late = (MediaTick(SILENCE, SILENCE, 0, at_s) for at_s in (now_s - 0.02, now_s + 60))
    call = PracticeCall("practice-1", Recorded([early, late]), told.append)
    await call.answer()

    assert [tick async for tick in call.ticks()] == [late]
    assert [event.state for event in told] == [CallState.ACTIVE]


def test_a_practising_caller_who_wants_a_person_comes_back_to_the_agent() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("a person please", 1.0)
        await scene.line.agent_finishes()
        await scene.line.says("thanks", 1.0)

    scene = play(caller, practice=True, answers=("One moment.", "Goodbye"))

    assert scene.record["outcome"] != "transferred"
    assert scene.call.transferred_to == []
