"""What whoever watches a live call is told: words as they come, the sound, the agent, the recording."""

from __future__ import annotations

import asyncio
import wave
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from app.calls.journal import Journal
from app.calls.levels import Levels
from app.calls.news import CallNews
from app.errors import TooLate
from app.events import TurnSpoken
from app.feed import Feed
from app.live_events import AgentMoved, RecordingChanged, RecordingState, SoundHeard, WordsHeard
from engine.events import CallerSpeaks
from tests.app.calls.stage import Scene, play
from tests.fakes.call_records import FakeCallRecords
from tests.fakes.line import FakeLine
from tests.fakes.phone_call import FakePhoneCall

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ON, PAUSED, DECLINED = RecordingState.ON, RecordingState.PAUSED, RecordingState.DECLINED


async def _nothing() -> None:
    """Keep nothing."""


async def one_question(scene: Scene) -> None:
    await scene.line.agent_finishes()
    await scene.line.says("what are your hours", 1.5)
    await scene.line.agent_finishes()


def states(scene: Scene) -> list[RecordingState]:
    return [each.state for each in scene.events if isinstance(each, RecordingChanged)]


def notes(scene: Scene) -> list[str]:
    return [each.text for each in scene.events if isinstance(each, TurnSpoken) and each.role == "note"]


def test_words_are_told_as_they_come_and_none_of_them_is_written_down() -> None:
    scene = play(one_question)

    words = [each.text for each in scene.events if isinstance(each, WordsHeard)]
    assert words == ["what are your hours"]
    place = scene.events.index(WordsHeard("session-1", "what are your hours"))
    final = next(at for at, each in enumerate(scene.events) if getattr(each, "role", "") == "caller")
    assert place < final
    assert [text for _, role, text, _, _ in scene.records.turns if role == "caller"] == words


def test_a_caller_with_many_pauses_is_told_a_few_times_a_second_at_most() -> None:
    feed, told = Feed(), []
    feed.subscribe(told.append)
    news = CallNews(
        "session-1", FakePhoneCall(FakeLine()), Journal(FakeCallRecords()), feed, _nothing, lambda: NOON
    )
    for tenth in range(6):
        news.on_conversation(CallerSpeaks(f"word {tenth}", 10 + tenth / 10))
    news.on_conversation(CallerSpeaks("", 10.61))

    assert [each.text for each in told] == ["word 0", "word 3", ""]


def test_both_sides_are_told_a_few_at_a_time_and_never_more_than_five_times_a_second() -> None:
    scene = play(one_question)

    batches = [each for each in scene.events if isinstance(each, SoundHeard)]
    assert {(len(each.caller), len(each.agent)) for each in batches} == {(2, 2)}
    assert max(max(each.caller) for each in batches) == pytest.approx(100 / 32_768, abs=0.001)
    assert batches[0].caller == (0.0, 0.0)


def test_the_loudest_moment_of_a_tenth_of_a_second_counts_on_each_side() -> None:
    told: list[tuple[tuple[float, ...], tuple[float, ...]]] = []
    levels = Levels(lambda caller, agent: told.append((caller, agent)))
    loud, quiet = np.full(320, -16_384, "<i2").tobytes(), bytes(640)
    for tick in range(10):
        levels.add(loud if tick == 3 else quiet, loud if tick >= 5 else quiet)

    assert told == [((0.5, 0.0), (0.0, 0.5))]


def test_it_is_told_what_the_agent_does_and_only_when_that_is_something_else() -> None:
    scene = play(one_question)

    moves = [each for each in scene.events if isinstance(each, AgentMoved)]
    assert [each.does for each in moves] == ["speaks", "listens", "thinks", "speaks", "listens"]
    assert all(earlier != later for earlier, later in pairwise(moves))
    assert (moves[0].state, moves[-1].state) == ("CALL_START", "ACTIVE")


def sides(scene: Scene, folder: Path) -> tuple[np.ndarray, float]:
    with wave.open(str(folder.parent / str(scene.record["recording"]))) as wav:
        stereo = np.frombuffer(wav.readframes(wav.getnframes()), "<i2").reshape(-1, 2)
    return stereo[:, 0], len(stereo) / 16_000


def test_what_is_said_while_the_recording_is_paused_cannot_be_heard_and_the_times_stay_true(
    tmp_path: Path,
) -> None:
    folder, lengths = tmp_path / "recordings", []

    async def people(scene: Scene) -> None:
        began_s = asyncio.get_running_loop().time()
        await scene.line.agent_finishes()
        scene.session.record(on=False)
        await scene.line.says("only between us", 1.5)
        await scene.line.agent_finishes()
        scene.session.record(on=True)
        await scene.line.says("goodbye", 1.5)
        await scene.line.agent_finishes()
        lengths.append(asyncio.get_running_loop().time() - began_s)
        scene.call.end("remote")

    scene = play(people, answers=("Fine", "See you"), recordings=folder)

    caller, seconds = sides(scene, folder)
    assert states(scene) == [ON, PAUSED, ON]
    assert set(caller) == {0, 101}
    assert seconds == pytest.approx(lengths[0], abs=0.1)
    assert notes(scene) == ["The recording was paused. It is silent from here on.", "The recording goes on."]
    assert [role for _, role, *_ in scene.records.turns].count("note") == 2


def test_who_was_not_told_is_not_recorded_and_cannot_be() -> None:
    refused: list[str] = []

    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        with pytest.raises(TooLate) as trouble:
            scene.session.record(on=True)
        refused.append(str(trouble.value))
        scene.call.end("remote")

    scene = play(people)

    assert "not recorded" in refused[0]
    assert states(scene) == []


def test_a_caller_who_does_not_want_to_be_recorded_is_never_recorded_again(tmp_path: Path) -> None:
    refused: list[str] = []

    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("no recording please", 1.5)
        await scene.line.agent_finishes()
        with pytest.raises(TooLate) as trouble:
            scene.session.record(on=True)
        refused.append(str(trouble.value))
        scene.call.end("remote")

    scene = play(people, answers=("This call is not recorded",), recordings=tmp_path / "recordings")

    assert refused == ["The caller does not want to be recorded."]
    assert states(scene) == [ON, DECLINED]
    assert scene.record["recording"] is None


# --- whispers ---


def test_a_whisper_reaches_the_agent_and_stands_in_the_record_as_what_it_was() -> None:
    told: list[str] = []

    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        told.append(await scene.session.whisper("offer Tuesday"))
        await scene.line.says("what are your hours", 1.5)
        await scene.line.agent_finishes()
        scene.call.end("remote")

    scene = play(people, answers=("Nine to five",))

    assert told == ["Heard: offer Tuesday"]
    assert notes(scene) == ["Whispered to the agent: offer Tuesday"]
    written = [(role, text) for _, role, text, _, _ in scene.records.turns]
    assert written[1] == ("note", "Whispered to the agent: offer Tuesday")
    assert scene.talks.open_talks["session-1"].turns == ["what are your hours"]


def test_what_the_agent_did_not_understand_is_told_back_and_written_down_nowhere() -> None:
    told: list[str] = []

    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        told.append(await scene.session.whisper("nonsense"))
        scene.call.end("remote")

    scene = play(people)

    assert told == ["Heard: nonsense"]
    assert notes(scene) == []


def test_nobody_whispers_to_an_agent_that_does_not_speak() -> None:
    refused: list[str] = []

    async def people(scene: Scene) -> None:
        with pytest.raises(TooLate):
            await scene.session.whisper("offer Tuesday")
        await scene.line.agent_finishes()
        await scene.session.take_over()
        await asyncio.sleep(0.1)
        with pytest.raises(TooLate) as trouble:
            await scene.session.whisper("offer Tuesday")
        refused.append(str(trouble.value))
        scene.call.end("remote")

    play(people)

    assert refused == ["The agent does not speak on this call."]
