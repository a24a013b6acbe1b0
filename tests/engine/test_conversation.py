"""A conversation from the greeting to its end, on a virtual clock with a scripted line."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from engine.errors import InferenceError
from engine.events import (
    AgentBegan,
    AgentSpoke,
    CallerSpoke,
    RecordingDeclined,
    SecretSpoken,
    TurnTimed,
)
from engine.ports import Expects, FloatSamples, Samples, Transcript
from engine.settings import TurnSettings
from tests.engine.stage import LONG, Scene, play
from tests.fakes.line import ScriptedEars, SteadyVoice


def test_the_caller_is_greeted_answered_and_the_line_ends_after_the_goodbye_was_heard() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("When are you open?", 1.2)
        await scene.line.agent_finishes()
        await scene.line.says("Thanks, bye", 0.8)

    scene = play(caller, [LONG, "Goodbye and drive safely"])

    assert scene.talk.turns == ["When are you open?", "Thanks, bye"]
    assert scene.talk.history == [
        ("Thanks for calling Springfield Auto today. How can I help you.", True),
        (LONG + ".", True),
        ("Goodbye and drive safely.", True),
    ]
    assert scene.reason == "goodbye"


def test_the_time_of_a_turn_is_counted_from_the_callers_last_sound_to_the_first_frame_that_leaves() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("When are you open?", 1.2)

    scene = play(caller, ["Goodbye"])

    (timed,) = scene.said(TurnTimed)
    timing = timed.timing
    patience = TurnSettings().patience[Expects.OPEN]
    assert timing.turn_end_s == pytest.approx(patience.act_after_s, abs=0.08)
    assert timing.voice_to_voice_s == pytest.approx(0.65 + 0.1, abs=0.1)
    assert timing.turn_end_s <= timing.decision_s <= timing.first_speech_s <= timing.voice_to_voice_s


def test_a_caller_who_interrupts_silences_the_agent_and_only_heard_words_stay_in_the_history() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("When are you open?", 1.2)
        await scene.line.agent_begins()
        await asyncio.sleep(1.0)
        await scene.line.says("Only Saturday please", 1.0)
        assert not scene.line.agent_is_audible

    scene = play(caller, [LONG, "Goodbye"])

    heard, complete = scene.talk.history[1]
    assert not complete
    assert LONG.startswith(heard)
    assert 2 <= len(heard.split()) <= 7
    assert scene.talk.turns[-1] == "Only Saturday please"
    interrupted = scene.said(AgentSpoke)[1]
    assert interrupted.text == heard


def test_a_short_sound_while_the_agent_speaks_does_not_stop_it() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("When are you open?", 1.2)
        await scene.line.agent_begins()
        await scene.line.says("mm", 0.2)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, [LONG, "Goodbye"])

    assert scene.talk.history[1] == (LONG + ".", True)
    assert scene.talk.turns == ["When are you open?", "Bye"]


def test_a_yes_over_the_last_words_of_the_read_back_is_taken_after_them() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("Book it", 0.8)
        await scene.line.agent_begins()
        while scene.line.heard_frames.get(2, 0) < 12 * 8 - 35:
            await asyncio.sleep(0.02)
        await scene.line.says("Yes", 0.28)

    scene = play(caller, ["An oil change on Tuesday at ten right?", "Goodbye"])

    assert scene.talk.history[1] == ("An oil change on Tuesday at ten right?.", True)
    assert scene.talk.turns == ["Book it", "Yes"]


def test_a_caller_who_pauses_in_the_middle_is_not_cut_off() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        scene.sounds.opinion = 0.01
        await scene.line.says("I would like", 0.8)
        await asyncio.sleep(1.2)
        scene.sounds.opinion = 0.9
        await scene.line.says("an oil change", 0.9)

    scene = play(caller, ["Goodbye"])

    assert scene.talk.turns == ["I would like an oil change"]


def test_a_plain_yes_to_a_question_is_answered_sooner_than_an_open_sentence() -> None:
    async def caller(scene: Scene) -> None:
        scene.talk.expects = Expects.YES_NO
        await scene.line.agent_finishes()
        await scene.line.says("Shall we", 0.6)
        await scene.line.agent_finishes()
        scene.sounds.opinion = 0.01
        await scene.line.says("Yes.", 0.4)

    scene = play(caller, ["Is that good", "Goodbye"])

    answered = scene.said(TurnTimed)[1].timing
    assert answered.turn_end_s < 0.5


def test_a_telephone_number_is_waited_for_until_it_has_all_its_digits() -> None:
    async def caller(scene: Scene) -> None:
        scene.talk.expects = Expects.PHONE
        await scene.line.agent_finishes()
        await scene.line.says("217 555", 1.5)
        await asyncio.sleep(1.4)
        await scene.line.says("0142", 1.0)

    scene = play(caller, ["Goodbye"])

    assert scene.talk.turns == ["217 555 0142"]
    (timed,) = scene.said(TurnTimed)
    assert timed.timing.turn_end_s < 0.6


def test_hanging_up_in_the_middle_of_a_sentence_ends_it_and_keeps_what_was_heard() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_begins()
        await asyncio.sleep(1.0)
        scene.line.hang_up()

    scene = play(caller, ["unused"])

    assert scene.reason == "line_gone"
    ((text, complete),) = scene.talk.history
    assert text.startswith("Thanks for calling")
    assert not complete


def test_each_clause_is_told_when_it_begins_to_be_heard_and_the_reply_once_when_it_is_over() -> None:
    first, second = "Thanks for calling.", "How can I help you."
    heard_frames: list[int] = []

    async def caller(scene: Scene) -> None:
        for begun in (1, 2):
            while len(scene.said(AgentBegan)) < begun:
                await asyncio.sleep(0.01)
            heard_frames.append(scene.line.heard_frames[1])
            assert not scene.said(AgentSpoke)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, ["Goodbye"], greeting=f"{first} {second}")

    assert heard_frames[0] <= 2
    assert heard_frames[1] == pytest.approx(3 * 12, abs=2), "the second is not told before it is heard"
    assert [(event.reply_id, event.text) for event in scene.said(AgentBegan)] == [
        (1, first),
        (1, f"{first} {second}"),
        (2, "Goodbye."),
    ]
    assert [event.text for event in scene.said(AgentSpoke)] == [f"{first} {second}", "Goodbye."]


def test_a_reply_cut_off_within_its_first_word_ends_without_words() -> None:
    async def caller(scene: Scene) -> None:
        while not scene.said(AgentBegan):
            await asyncio.sleep(0.01)
        scene.line.hang_up()

    scene = play(caller, ["unused"])

    (spoke,) = scene.said(AgentSpoke)
    assert (spoke.reply_id, spoke.text, spoke.complete) == (1, "", False)


def test_a_silent_caller_is_asked_again() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await asyncio.sleep(12)

    scene = play(caller, ["Are you still there", "Goodbye"])

    assert scene.talk.turns == ["", ""]
    assert scene.reason == "goodbye"


def test_a_caller_who_goes_on_before_the_answer_began_is_heard_and_nothing_is_lost() -> None:
    class SlowVoice(SteadyVoice):
        async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
            await asyncio.sleep(2.0 if text.startswith("First") else 0.1)
            return await super().speak(text)

    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("Tuesday", 0.6)
        await asyncio.sleep(1.2)
        await scene.line.says("no Wednesday", 0.9)

    scene = play(caller, ["First answer", "Goodbye"], voice=SlowVoice())

    assert scene.talk.turns == ["Tuesday no Wednesday"]
    assert ("First answer.", True) not in scene.talk.history


def test_a_failing_transcription_does_not_end_the_call() -> None:
    class DeafOnce(ScriptedEars):
        def __init__(self) -> None:
            self.failed = False

        async def transcribe(self, turn: FloatSamples) -> Transcript:
            if not self.failed:
                self.failed = True
                raise InferenceError("damaged")
            return Transcript("Bye")

    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("Hello", 0.8)
        await asyncio.sleep(2)
        await scene.line.says("Bye", 0.8)

    scene = play(caller, ["Goodbye"], ears=lambda _: DeafOnce())

    assert scene.talk.turns == ["Bye"]
    assert scene.reason == "goodbye"
    assert [event.text for event in scene.said(CallerSpoke)] == ["Bye"]


def test_a_voice_that_never_works_ends_the_call_as_failed() -> None:
    class Mute:
        async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
            raise InferenceError("no voice")

    async def caller(scene: Scene) -> None:
        for _ in range(4):
            await asyncio.sleep(2)
            await scene.line.says("Hello?", 0.8)

    scene = play(caller, ["One", "Two", "Three"], voice=Mute())

    assert scene.reason == "failed"


def test_a_broken_dialogue_fails_the_call_loudly_instead_of_leaving_it_silent() -> None:
    async def caller(scene: Scene) -> None:
        async def broken(text: str) -> Coroutine[Any, Any, None]:
            raise ValueError("our bug")

        scene.talk.respond = broken  # type: ignore[assignment]
        await scene.line.agent_finishes()
        await scene.line.says("Hello?", 0.8)

    scene = play(caller, ["unused"])

    assert scene.reason == "failed"


def test_news_is_told_into_the_next_pause_and_only_once() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        scene.talk.news.append("Sarah is ready for you")
        await scene.line.says("I would also like to know when you are open", 2.0)
        assert not scene.said(AgentSpoke)[1:], "nobody talks into the caller's sentence"
        await scene.line.agent_finishes()
        await asyncio.sleep(3)
        await scene.line.says("Bye", 0.6)

    scene = play(caller, [LONG, "Goodbye"])

    spoken = [event.text for event in scene.said(AgentSpoke)]
    assert spoken.count("Sarah is ready for you.") == 1
    assert spoken.index("Sarah is ready for you.") in {1, 2}


def test_a_caller_who_is_put_through_hears_so_to_the_end_before_the_conversation_lets_go() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("Sarah please", 0.8)

    scene = play(caller, ["I am putting you through"])

    assert scene.reason == "transfer"
    assert scene.said(AgentSpoke)[-1].complete


def test_a_caller_who_thanks_into_the_news_of_being_put_through_is_put_through_all_the_same() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("Sarah please", 0.8)
        await scene.line.agent_begins()
        await scene.line.says("Oh great, thank you so much", 1.2)

    scene = play(caller, ["I am putting you through to her right now, please stay on the line with me"])

    assert scene.reason == "transfer"
    assert not scene.said(AgentSpoke)[-1].complete


def test_secrets_reach_neither_watchers_nor_the_dialogue_and_their_moment_is_told() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("My card is 4111", 1.2)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, ["I cannot take that", "Goodbye"])

    assert scene.talk.turns[0] == "My card is [card number]"
    assert scene.said(CallerSpoke)[0].text == "My card is [card number]"
    (secret,) = scene.said(SecretSpoken)
    assert secret.until_s - secret.from_s >= 1.2


def test_who_does_not_want_to_be_recorded_is_not_from_the_moment_of_the_answer() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("Please don't record me", 1.0)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, ["You are not recorded", "Goodbye"])

    declined = next(place for place, event in enumerate(scene.events) if isinstance(event, RecordingDeclined))
    assert isinstance(scene.events[declined - 1], CallerSpoke)


def test_a_caller_who_asked_for_it_is_spoken_to_slowly() -> None:
    voice = SteadyVoice()

    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("Could you speak slower", 1.0)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    play(caller, ["I speak slowly now", "Goodbye"], voice=voice)

    assert voice.slow == ["I speak slowly now."]


def test_a_cough_is_no_turn_but_a_short_no_is() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("(cough)", 0.2)
        await asyncio.sleep(3)
        assert not scene.talk.turns
        scene.talk.expects = Expects.YES_NO
        await scene.line.says("An oil change", 1.0)
        await scene.line.agent_finishes()
        await scene.line.says("No", 0.2)

    scene = play(caller, ["Shall I book that", "Goodbye"])

    assert scene.talk.turns == ["An oil change", "No"]
