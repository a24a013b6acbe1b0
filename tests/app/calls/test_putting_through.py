"""A caller is handed to a person during a call, on a virtual clock."""

from __future__ import annotations

import asyncio
import wave
from pathlib import Path

import numpy as np

from app.live_events import RecordingChanged, RecordingState
from engine.ports import FRAME_S
from telephony.call import CallState
from tests.app.calls.stage import Scene, play
from tests.fakes.consult import refused
from tests.fakes.phone_call import FakePhoneCall

PUT_THROUGH = ("I am putting you through", "Goodbye")


async def asks_for_sarah(scene: Scene) -> None:
    await scene.line.agent_finishes()
    await scene.line.says("Sarah please", 0.8)
    await scene.line.agent_finishes()
    await asyncio.sleep(3)


def test_a_caller_reaches_a_person_who_heard_who_it_is_and_said_yes() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        assert scene.line.agent_is_audible, "it rings for the caller"
        scene.desk.picks_up()
        await scene.desk.line.agent_finishes()
        await scene.desk.line.says("Yes, put them through", 0.8)

    scene = play(caller, answers=PUT_THROUGH)

    assert scene.desk.dialled == ["201"]
    assert scene.call.transferred_to == scene.desk.legs
    assert scene.hand_offs.through == [7]
    assert scene.record["outcome"] == "transferred"
    assert scene.voices == ["am_michael", "am_michael"], "the caller and the person hear the call's own agent"


def test_a_person_who_says_hello_first_is_told_everything_after_it() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        scene.desk.picks_up()
        await scene.desk.line.says("Hello?", 0.5)
        await asyncio.sleep(0.3)
        assert not scene.desk.line.heard_frames, "nobody talks into the hello"
        await scene.desk.line.agent_finishes()
        words = "Hello Sarah, this is Riley. Shall I put them through?"
        assert FRAME_S * max(scene.desk.line.heard_frames.values()) > 0.2 * words.count(" ")
        await scene.desk.line.says("Yes", 0.5)

    scene = play(caller, answers=PUT_THROUGH)

    assert scene.record["outcome"] == "transferred"


def test_a_person_who_hangs_up_after_their_yes_leaves_the_caller_with_the_agent() -> None:
    async def hangs_up_first(consult: FakePhoneCall) -> None:
        consult.end("remote")
        raise refused()

    async def caller(scene: Scene) -> None:
        scene.call.transfer_to = hangs_up_first  # type: ignore[method-assign]
        await asks_for_sarah(scene)
        scene.desk.picks_up()
        await scene.desk.line.agent_finishes()
        await scene.desk.line.says("Yes", 0.5)
        while not scene.hand_offs.failures:
            await asyncio.sleep(FRAME_S)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, answers=PUT_THROUGH)

    assert scene.hand_offs.failures == [7]
    assert "Sarah is away." in [text for _, _, text, _, _ in scene.records.turns]


def test_an_answering_machine_never_gets_a_caller() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        scene.desk.picks_up()
        await scene.desk.line.says("You have reached Sarah, please leave a message after the tone", 3.0)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, answers=PUT_THROUGH)

    assert not scene.call.transferred_to
    assert scene.desk.legs[0].state is CallState.ENDED
    assert scene.hand_offs.failures == [7]
    assert "Sarah is away." in [text for _, _, text, _, _ in scene.records.turns]
    assert scene.record["outcome"] == "answered"


def test_when_nobody_picks_up_the_caller_comes_back_to_the_agent() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        await asyncio.sleep(26)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, answers=PUT_THROUGH)

    assert [text for _, role, text, _, _ in scene.records.turns if role == "agent"][1:] == [
        "I am putting you through.",
        "Sarah is away.",
        "Goodbye.",
    ]


def test_a_person_who_cannot_be_dialled_is_a_failed_transfer_and_no_lost_call() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        await scene.line.says("Bye", 0.6)

    scene = play(caller, answers=PUT_THROUGH, reachable=False)

    assert scene.hand_offs.failures == [7]
    assert scene.record["outcome"] == "answered"


def test_where_the_telephone_system_refuses_to_join_them_both_legs_are_joined_here() -> None:
    async def caller(scene: Scene) -> None:
        scene.call.refuses_transfer = refused()
        await asks_for_sarah(scene)
        scene.desk.picks_up()
        await scene.desk.line.agent_finishes()
        await scene.desk.line.says("Yes", 0.5)
        await asyncio.sleep(3)
        await scene.line.says("Hello Sarah", 1.0)
        await asyncio.sleep(2)
        assert max(scene.desk.line.heard_frames) == max(scene.line.heard_frames), "both hear the bridge"
        scene.desk.legs[0].end("remote")

    scene = play(caller, answers=PUT_THROUGH)

    assert scene.record["outcome"] == "transferred"
    assert scene.call.state is CallState.ENDED


def test_neither_who_waits_nor_two_who_are_joined_here_are_recorded(tmp_path: Path) -> None:
    async def caller(scene: Scene) -> None:
        scene.call.refuses_transfer = refused()
        await asks_for_sarah(scene)
        await scene.line.says("Anybody there?", 1.0)
        scene.desk.picks_up()
        await scene.desk.line.agent_finishes()
        await scene.desk.line.says("Yes", 0.5)
        await asyncio.sleep(3)
        await scene.line.says("Hello Sarah", 1.0)
        await scene.desk.line.says("Hello John", 1.0)
        await asyncio.sleep(2)
        scene.desk.legs[0].end("remote")

    scene = play(caller, answers=PUT_THROUGH, recordings=tmp_path)

    with wave.open(str(next(tmp_path.rglob("*.wav")))) as recording:
        frames = np.frombuffer(recording.readframes(recording.getnframes()), "<i2").reshape(-1, 2)
    said = {int(value) for value in frames[:, 0]} - {0}
    assert said == {scene.line.value_of("Sarah please")}
    states = [each.state for each in scene.events if isinstance(each, RecordingChanged)]
    assert states == [RecordingState.ON, RecordingState.OFF]


def test_a_caller_who_hangs_up_while_it_rings_leaves_nobody_ringing() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        scene.call.end("remote")

    scene = play(caller, answers=PUT_THROUGH)

    assert scene.desk.legs[0].state is CallState.ENDED
    assert scene.record["outcome"] == "answered"
