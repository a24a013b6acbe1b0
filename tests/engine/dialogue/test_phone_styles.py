from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.dialogue.slots import phones, spoken

_WORDS = tuple(spoken.UNITS)[:10]


def found(text: str, *, asked: bool = True) -> str | None:
    digits, _rest = phones.find_phone(spoken.with_digits(spoken.plain(text)), asked=asked)
    return phones.national(digits) if digits else None


@pytest.mark.parametrize("asked", [True, False])
@pytest.mark.parametrize(
    "said",
    [
        "2-1-7-5-5-5-0-1-2-2",
        "2,175,550,122",
        "you can reach me on 217 555 0122",
        "for one call 217-555-0122",
        "reach me at 217-555-0122 after 5 to 6",
        "217-555-O122",
        "two one seven double five five oh one double two",
        "two one seven double fives five oh one twenty two",
        "two one seven, five five five, oh won too to",
        "two hundred and seventeen 555 0122",
        "my number is 217 555 0122 extension 45",
        "217 555 0124, no, sorry, 0122",
        "217 555 0124, I mean 0122",
        "217 565, no 555, 0122",
        "217 565 0122, no, 555",
        "218, no, 217 555 0122",
        "217 555, sorry, 0122",
        "217 555 0199 wait the last four are 0122",
        "It's 217, then 555, then 0122.",
        "plus one two one seven five five five zero one two two",
    ],
)
def test_a_whole_number_is_found_however_it_is_said(said: str, asked: bool):
    assert found(said, asked=asked) == "2175550122"


@pytest.mark.parametrize(
    ("said", "digits"), [("555 0122", "5550122"), ("five five five oh one two two", "5550122")]
)
def test_seven_digits_stay_seven(said: str, digits: str):
    assert found(said) == digits
    assert phones.e164(digits) is None


def test_thousands_and_hundreds_are_zeros():
    assert found("two one seven, five five five, one thousand") == "2175551000"
    assert found("eight hundred 555 0122") == "8005550122"


def test_a_part_counts_only_when_a_number_was_asked_for():
    assert found("it's two one seven") == "217"
    assert found("two one seven", asked=False) is None


@pytest.mark.parametrize("said", ["I have two kids and one car", "2019, 2020 Civic", "go for it", ""])
def test_other_numbers_are_no_phone_number(said: str):
    assert found(said, asked=False) is None


def _group(digits: str, style: str) -> str:
    tens = {value: word for word, value in spoken.TENS.items()}
    if style == "digits":
        return digits
    if style == "dashes":
        return "-".join(digits)
    if style == "pairs" and len(digits) == 4 and digits[1] == digits[3] == "0" and digits[0] != "0":
        pairs = (int(digits[:2]), int(digits[2:]))
        if all(pair in tens for pair in pairs):
            return " ".join(tens[pair] for pair in pairs)
    if style == "repeats" and digits[-1] == digits[-2]:
        return " ".join([*(_WORDS[int(d)] for d in digits[:-2]), f"double {_WORDS[int(digits[-1])]}"])
    zero = "oh" if style == "oh" else "zero"
    return " ".join(
        zero if digit == "0" and place else _WORDS[int(digit)] for place, digit in enumerate(digits)
    )


_STYLE = st.sampled_from(["digits", "dashes", "words", "oh", "repeats", "pairs"])


@settings(deadline=None, max_examples=300)
@given(
    st.from_regex(r"[2-9][0-9]{2}[2-9][0-9]{6}", fullmatch=True),
    st.tuples(_STYLE, _STYLE, _STYLE),
    st.sampled_from([" ", ", ", " uh ", " - ", ". "]),
    st.sampled_from(["", "it's ", "sure, my number is ", "you can reach me on ", "one, ", "call me at "]),
    st.sampled_from(["", ".", " please", ", thank you", " thanks"]),
    st.booleans(),
)
def test_any_valid_number_in_any_style_is_found(
    number: str, styles: tuple[str, str, str], gap: str, lead: str, end: str, asked: bool
):
    assume(phones.e164(number))
    groups = (number[:3], number[3:6], number[6:])
    said = lead + gap.join(_group(group, style) for group, style in zip(groups, styles, strict=True)) + end
    assert found(said, asked=asked) == number


@settings(deadline=None)
@given(
    st.from_regex(r"[2-9][0-9]{2}[2-9][0-9]{6}", fullmatch=True),
    st.from_regex(r"[0-9]{4}", fullmatch=True),
    st.sampled_from([", no, sorry, ", ", no, ", ", I mean ", " correction ", ", sorry, no, "]),
)
def test_the_last_four_said_anew_replace_the_first_ones(number: str, anew: str, how: str):
    said = f"{number[:3]} {number[3:6]} {number[6:]}{how}{' '.join(_WORDS[int(d)] for d in anew)}"
    assert found(said) == number[:6] + anew


@settings(deadline=None)
@given(st.text(max_size=200), st.booleans())
def test_no_text_breaks_it(text: str, asked: bool):
    digits, rest = phones.find_phone(spoken.with_digits(spoken.plain(text)), asked=asked)
    assert digits is None or (digits.isdigit() and isinstance(rest, str))
