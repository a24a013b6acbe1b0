from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.slots import phones, spoken

_WORDS = tuple(spoken.UNITS)[:10]


def digits(text: str) -> str:
    """What is found of a number that was asked for."""
    plain = spoken.with_digits(spoken.plain(text))
    return "".join(run.digits for run in phones.find_digits(plain))


@pytest.mark.parametrize(
    "said",
    [
        "two one seven, five five five, oh one two two",
        "217-555-0122",
        "(217) 555-0122",
        "2175550122",
        "217.555.0122",
        "two one seven 555-0122",
        "two one seven triple five oh one double two",
        "it's area code 217 and then 555 01 22",
        "My number is two seventeen five fifty five oh one twenty two",
        "217 555 0 1 2 2, thank you",
        "two one seven, uh, five five five, um, zero one two two",
    ],
)
def test_a_number_is_the_same_however_it_is_said(said: str):
    assert phones.national(digits(said)) == "2175550122"


def test_a_country_code_is_taken_off():
    assert phones.national(digits("+1 217 555 0122")) == "2175550122"
    assert phones.national(digits("one, two one seven, five five five, oh one two two")) == "2175550122"


def test_words_that_sound_like_numbers_are_none():
    assert digits("I want to go for it, oh well, won't you") == ""


def test_an_area_code_said_last_goes_first():
    text = spoken.with_digits(spoken.plain("five five five 0 one two two, area code two one seven"))
    assert digits(phones.area_code_first(text)) == "2175550122"


def test_parts_are_put_together():
    assert phones.join("217", "5550122") == "2175550122"
    assert phones.join("5550122", "217") == "2175550122"
    assert phones.join("217555", "0122") == "2175550122"
    assert phones.join("999", "2175550122") == "2175550122"


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("2175550122", "+12175550122"),
        ("12175550122", "+12175550122"),
        ("5550122", None),
        ("0000000000", None),
        ("", None),
        ("99999999999999999999", None),
    ],
)
def test_only_real_numbers_count(said: str, number: str | None):
    assert phones.e164(said) == number


def _spoken(number: str, style: list[str], gaps: list[str]) -> str:
    words: list[str] = []
    at = 0
    for how in style * 10:
        if at >= len(number):
            break
        here = number[at:]
        if how == "double" and len(here) > 1 and here[0] == here[1]:
            words.append(f"double {_WORDS[int(here[0])]}")
            at += 2
        elif how == "triple" and here[:3] == here[0] * 3:
            words.append(f"triple {_WORDS[int(here[0])]}")
            at += 3
        elif how == "oh" and here[0] == "0" and at:
            words.append("oh")
            at += 1
        elif how == "digit":
            words.append(here[0])
            at += 1
        else:
            words.append(_WORDS[int(here[0])])
            at += 1
    joined = words[0]
    for place, word in enumerate(words[1:]):
        joined += gaps[place % len(gaps)] + word
    return joined


@settings(deadline=None)
@given(
    st.from_regex(r"[2-9][0-9]{9}", fullmatch=True),
    st.lists(st.sampled_from(["word", "double", "triple", "oh", "digit"]), min_size=1, max_size=10),
    st.lists(st.sampled_from([" ", ", ", " uh ", " - "]), min_size=1, max_size=4),
    st.sampled_from(["", "it's ", "my number is ", "you can reach me at "]),
)
def test_any_number_said_in_any_way_is_that_number(number: str, style: list[str], gaps: list[str], lead: str):
    assert digits(lead + _spoken(number, style, gaps)) == number


@settings(deadline=None)
@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str):
    found = digits(text)
    assert phones.e164(found) is None or phones.e164(found).startswith("+")


@pytest.mark.parametrize("heard", ["to one seven", "two won seven", "Too, one, seven."])
def test_an_area_code_alone_is_read_as_it_sounds(heard: str):
    text = spoken.with_digits(spoken.plain(heard))
    assert phones.find_area_code(text, "5550122")[0] == "217"


def test_little_words_beside_others_are_no_area_code():
    assert phones.find_area_code("i want it for one 7 days to", "5550122")[0] is None


def test_what_is_no_area_code_is_left_as_it_was_said():
    assert phones.find_area_code("for 2", "5550122") == (None, "for 2")
