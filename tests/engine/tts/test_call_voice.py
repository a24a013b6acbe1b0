"""A voice never fails: the quick one takes over, once, and stays. On a virtual clock."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest

from engine.errors import InferenceError
from engine.ports import Samples
from engine.tts.call_voice import CallVoice
from tests.engine.stage import LONG, Scene, play
from tests.fakes.line import SteadyVoice
from tests.fakes.virtual_clock import run


class TimedVoice:
    """Takes the seconds that are next in `takes_s`; says so by the value of its samples. None fails."""

    def __init__(self, value: int, *takes_s: float | None) -> None:
        self._value = value
        self._takes_s = list(takes_s)
        self.said: list[str] = []

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        takes_s = self._takes_s.pop(0) if self._takes_s else 0.1
        if takes_s is None:
            raise InferenceError("broken")
        await asyncio.sleep(takes_s)
        self.said.append(text)
        return np.full(10, self._value, np.int16)


WARM, QUICK = 1, 2


async def _voices_heard(call: CallVoice, *due_in_s: float | None) -> list[int]:
    """Which voice spoke each of as many clauses; each is due so long after it was asked for."""
    loop = asyncio.get_running_loop()
    return [
        int((await call.speak(f"words {n}", due_s=None if in_s is None else loop.time() + in_s))[0])
        for n, in_s in enumerate(due_in_s)
    ]


def _heard(warm: TimedVoice, *due_in_s: float | None) -> list[int]:
    return run(_voices_heard(CallVoice(warm, TimedVoice(QUICK)), *due_in_s))


def test_a_voice_that_keeps_up_speaks_the_whole_call() -> None:
    assert _heard(TimedVoice(WARM, 1.0, 0.5, 1.9, 2.4), None, 0.6, 2.0, None, 0.2) == [WARM] * 5


def test_a_sentence_that_fails_is_carried_by_the_quick_voice_and_so_is_the_rest_of_the_call() -> None:
    assert _heard(TimedVoice(WARM, 0.1, None), None, 1.0, 1.0, None) == [WARM, QUICK, QUICK, QUICK]


def test_being_late_once_changes_nothing() -> None:
    assert _heard(TimedVoice(WARM, 0.1, 0.8), None, 0.5, 0.5, None, 0.5) == [WARM] * 5


def test_a_wait_no_longer_than_a_breath_is_not_late() -> None:
    assert _heard(TimedVoice(WARM, 0.1, 0.6, 0.6, 0.6), None, 0.5, 0.5, 0.5, None) == [WARM] * 5


def test_being_late_twice_changes_the_voice_between_two_answers_and_not_within_one() -> None:
    heard = _heard(TimedVoice(WARM, 0.1, 0.8, 0.8), None, 0.5, 0.5, 0.5, None, 0.5)
    assert heard == [WARM, WARM, WARM, WARM, QUICK, QUICK]


@pytest.mark.parametrize("due_in_s", [None, 0.5, -3.0])
def test_nobody_waits_for_a_voice_that_hangs(due_in_s: float | None) -> None:
    async def call() -> tuple[list[int], float]:
        voice = CallVoice(TimedVoice(WARM, 3600.0), TimedVoice(QUICK))
        return await _voices_heard(voice, due_in_s), asyncio.get_running_loop().time()

    heard, took_s = run(call())
    assert heard == [QUICK]
    assert took_s < 3.0


def test_another_call_has_the_warm_voice_again() -> None:
    warm, quick = TimedVoice(WARM, None), TimedVoice(QUICK)
    assert run(_voices_heard(CallVoice(warm, quick), None)) == [QUICK]
    assert run(_voices_heard(CallVoice(warm, quick), None)) == [WARM]


def test_what_is_prepared_and_not_wanted_any_more_changes_no_voice() -> None:
    async def call() -> list[int]:
        voice = CallVoice(TimedVoice(WARM, 2.0), TimedVoice(QUICK))
        unwanted = asyncio.ensure_future(voice.speak("never said"))
        await asyncio.sleep(1.0)
        unwanted.cancel()
        return await _voices_heard(voice, None)

    assert run(call()) == [WARM]


def test_two_voices_that_fail_are_told_of() -> None:
    call = CallVoice(TimedVoice(WARM, None), TimedVoice(QUICK, None))
    with pytest.raises(InferenceError):
        run(_voices_heard(call, None))


def test_clauses_that_are_made_side_by_side_have_one_voice() -> None:
    class FailsAtOnce(TimedVoice):
        async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
            if text == "first":
                raise InferenceError("broken")
            return await super().speak(text)

    async def call() -> list[int]:
        voice = CallVoice(FailsAtOnce(WARM), TimedVoice(QUICK))
        both = await asyncio.gather(voice.speak("second"), voice.speak("first"))
        return [int(audio[0]) for audio in both]

    assert run(call()) == [QUICK, QUICK]


def test_a_single_voice_that_fails_is_told_of_too() -> None:
    with pytest.raises(InferenceError):
        run(_voices_heard(CallVoice(TimedVoice(WARM, None), None), None))


def test_what_was_said_is_said_again_at_once_but_not_in_the_voice_of_before() -> None:
    warm, quick = TimedVoice(WARM, 0.1, 0.1, None), TimedVoice(QUICK)

    async def call() -> list[int]:
        voice = CallVoice(warm, quick)
        texts = ("Hello.", "Hello.", "At ten.", "Hello.", "fails", "Hello.", "Hello.")
        return [int((await voice.speak(text))[0]) for text in texts]

    assert run(call()) == [WARM] * 4 + [QUICK] * 3
    assert (warm.said, quick.said) == (["Hello.", "At ten."], ["fails", "Hello."])


def test_slow_words_are_not_given_for_quick_ones() -> None:
    warm = TimedVoice(WARM)

    async def call() -> None:
        voice = CallVoice(warm, None)
        await voice.speak("Hello.")
        await voice.speak("Hello.", slowly=True)

    run(call())
    assert warm.said == ["Hello.", "Hello."]


def test_a_long_call_remembers_no_more_than_a_minute_or_so() -> None:
    warm = TimedVoice(WARM)

    async def call() -> None:
        voice = CallVoice(warm, None)
        for number in range(100):
            await voice.speak(f"number {number}")
        await voice.speak("number 99")
        await voice.speak("number 0")

    run(call())
    assert warm.said[100:] == ["number 0"]


async def _asks(scene: Scene) -> None:
    await scene.line.agent_finishes()
    await scene.line.says("When are you open", 1.0)
    await scene.line.agent_finishes()
    await asyncio.sleep(1.0)
    scene.line.hang_up()


def test_a_conversation_whose_voice_hangs_goes_on_with_the_quick_one() -> None:
    voice = CallVoice(TimedVoice(WARM, 3600.0), SteadyVoice())
    scene = play(_asks, [LONG], voice=voice)
    assert scene.talk.history[-1] == (f"{LONG}.", True)


class Diary(SteadyVoice):
    """Writes down in how many seconds each clause was due when it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.due_in_s: list[float | None] = []

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        now_s = asyncio.get_running_loop().time()
        self.due_in_s.append(None if due_s is None else due_s - now_s)
        return await super().speak(text, slowly=slowly, due_s=due_s)


def test_a_clause_is_due_when_the_line_runs_dry_and_the_first_words_at_once() -> None:
    voice = Diary()
    play(_asks, ["One, two, three, four, five, six, seven, " * 6], voice=voice)
    first, *others = voice.due_in_s
    assert first is None
    later = [in_s for in_s in others if in_s is not None]
    assert later
    assert min(later) > 1.0, "what was spoken before is still to be heard"
    assert later == sorted(later), "while it is quicker than the speech, there is more and more to be heard"
