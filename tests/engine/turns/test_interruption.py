"""What the words over the agent's own are, and how long the caller has spoken over them."""

from __future__ import annotations

import pytest

from engine.ports import Expects
from engine.turns.interruption import Meaning, Sound, meaning

SAYS = "An oil change costs $49.99 to $89.99 and takes about 30 minutes."
WINDOW_S = 0.032


def over(words: str, *, brief: bool, expects: Expects = Expects.OPEN) -> Meaning:
    return meaning(words, SAYS, expects, brief=brief, remaining_s=4.0, early_answer_s=1.0)


@pytest.mark.parametrize(
    "words",
    ["M M HUM.", "Oh hi.", "149.", "Amen, Holmes.", "Bye, her.", "I'm Em Hems.", "Mm-hmm.", "Okay.", ""],
)
def test_a_brief_sound_that_is_no_wish_lets_the_agent_go_on(words: str) -> None:
    assert over(words, brief=True) is Meaning.LISTENS


@pytest.mark.parametrize(
    "words", ["Stop!", "Excuse me.", "Wait.", "No.", "Hang on.", "How much?", "Can I ask", "Sorry?", "Hello?"]
)
def test_a_brief_wish_interrupts(words: str) -> None:
    assert over(words, brief=True) is Meaning.INTERRUPTS


@pytest.mark.parametrize("words", ["Oh hi.", "The red Honda Civic please", "Amen, Holmes."])
def test_what_is_too_long_for_a_back_channel_interrupts_whatever_it_is(words: str) -> None:
    assert over(words, brief=False) is Meaning.INTERRUPTS


@pytest.mark.parametrize("expects", [Expects.DATE_TIME, Expects.NAME, Expects.PHONE])
def test_a_word_may_be_the_answer_to_what_is_just_asked(expects: Expects) -> None:
    assert over("Thursday.", brief=True, expects=expects) is Meaning.INTERRUPTS


@pytest.mark.parametrize("words", ["M M HUM.", "mm-hums", "Mm-hmm, right, okay."])
def test_a_hum_lets_the_agent_go_on_however_long_it_is(words: str) -> None:
    assert over(words, brief=False) is Meaning.LISTENS


def spoken(sound: Sound, *voiced_s: float) -> None:
    for each in voiced_s:
        sound.step(each, WINDOW_S)


def test_silence_is_counted_from_the_last_speech() -> None:
    sound = Sound()

    spoken(sound, 0.1, 0.2, 0.3, 0.3, 0.3)
    assert sound.silent_s == pytest.approx(2 * WINDOW_S)
    spoken(sound, 0.4)
    assert sound.silent_s == 0.0


def test_only_what_is_said_after_the_agent_went_on_is_new() -> None:
    sound = Sound()

    spoken(sound, 0.2, 0.4)
    sound.let_pass()
    spoken(sound, 0.4, 0.5)
    assert sound.new_s == pytest.approx(0.1)
    spoken(sound, 0.0, 0.2)
    assert sound.new_s == pytest.approx(0.2)


def test_a_sound_stays_brief_or_long_once_it_is_over() -> None:
    sound = Sound()

    spoken(sound, 0.4, 0.7, 0.0, 0.0)
    assert sound.brief
    spoken(sound, 0.5, 1.0, 0.0)
    assert not sound.brief
