import jiwer
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bench.wer import distance, errors, fair_words, rate

WORDS = st.lists(st.sampled_from(["brake", "oil", "tire", "car"]), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("two one seven, five five five, zero one four two", "217-555-0142."),
        ("thirty-four thousand nine hundred ninety-nine dollars", "$34,999"),
        ("forty-nine dollars and ninety-nine cents", "$49.99"),
        ("nine thirty AM", "9:30 a.m."),
        ("at two o'clock", "At 2 o'clock"),
        ("March third", "March 3rd"),
        ("twenty twenty-five", "2025"),
        ("one hundred and five", "105"),
        ("That's what it's for, and I can't, I'm sorry", "that is what it is for and I cannot I am sorry"),
        ("We're OK, Mr. Smith!", "we're okay mister smith"),
    ],
)
def test_spelling_is_no_error(said: str, heard: str):
    assert errors(said, heard)[0] == 0


def test_a_wrong_figure_is_one_error():
    assert errors("It is two one seven", "It is 227") == (1, 5)


@given(WORDS, WORDS)
def test_the_distance_is_the_one_everybody_uses(said: list[str], heard: list[str]):
    expected = jiwer.process_words(" ".join(said), " ".join(heard))
    assert distance(said, heard) == expected.substitutions + expected.deletions + expected.insertions


def test_the_rate_weighs_sentences_by_their_words():
    assert rate([("brake oil tire", "brake oil tire"), ("car", "oil")]) == pytest.approx(1 / 4)
    assert rate([]) == 0
    assert fair_words("") == []
