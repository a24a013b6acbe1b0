import pytest

from engine.stt.decoder import Decoded
from engine.stt.plausible import is_noise, loops, spoken_words


@pytest.mark.parametrize(
    "invented",
    [
        "Thank you for watching!",
        "Thanks for watching.",
        "[music]",
        "(applause)",
        "♪♪",
        "[BLANK_AUDIO]",
        "...",
    ],
)
def test_what_only_training_videos_say_is_dropped(invented: str):
    assert spoken_words(invented) == ""


def test_an_annotation_is_dropped_and_the_words_beside_it_kept():
    assert spoken_words("[cough] I need an  oil change.") == "I need an oil change."


def test_callers_may_say_thank_you():
    assert spoken_words("Thank you.") == "Thank you."
    assert not is_noise(Decoded("Thank you.", -0.4, 0.1, True), no_speech_above=0.6, logprob_below=-0.9)


@pytest.mark.parametrize(("logprob", "no_speech"), [(-1.3, 0.1), (-0.4, 0.9)])
def test_an_unsure_you_is_an_answer_to_noise(logprob: float, no_speech: float):
    assert is_noise(Decoded("you", logprob, no_speech, True), no_speech_above=0.6, logprob_below=-0.9)


def test_a_whole_sentence_is_noise_only_when_both_signs_agree():
    def noise(logprob: float, no_speech: float) -> bool:
        decoded = Decoded("I'm going to go to the next", logprob, no_speech, True)
        return is_noise(decoded, no_speech_above=0.6, logprob_below=-0.9)

    assert noise(-1.7, 0.78)
    assert not noise(-0.4, 0.78)
    assert not noise(-1.7, 0.1)


@pytest.mark.parametrize(
    "text",
    [
        "I want to go I want to go",
        "no no no no no no",
        "the car the car the car the car",
        "and the brakes are and the brakes are fine",
        "ha " * 40,
        "it's not as powerful as the Camry, it's not as powerful as the Camry",
    ],
)
def test_a_loop_is_seen(text: str):
    assert loops(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Yes, yes, I know.",
        "It is 5 5 5, 0 0 0 0 0 0.",
        "No, no, no, no.",
        "My number is 5 5 5, 0 1 4 2.",
        "Two one seven, five five five, zero zero zero two.",
        "I said the fourteenth of March, not the fourth of March.",
    ],
)
def test_what_people_repeat_is_no_loop(text: str):
    assert not loops(text)
