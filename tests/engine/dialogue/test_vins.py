from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.slots import spoken, vins

VIN = "1HGCM82633A004352"
_ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"


def vin(said: str) -> str | None:
    found = vins.find_vin(spoken.with_digits(spoken.plain(said)))
    return found[0] if found else None


@pytest.mark.parametrize(
    "said",
    [
        VIN,
        f"my VIN is {VIN.lower()}.",
        " ".join(VIN),
        "1-H-G-C-M-8-2-6-3-3-A-0-0-4-3-5-2",
        "1HG CM826 33A 004352",
        "it's a 1HGCM82633A004352 okay",
        "one H G C M eight two six three three A zero zero four three five two",
        "one hotel golf charlie mike eight two six double three alpha oh oh four three five two",
        "one H G C as in cat, M as in Mary, 8 2 6 3 3 A double zero 4 3 5 2",
        "one h g see em 8 2 6 3 3 a 0 0 for 3 5 2",
        "one h g c m eighty two sixty three three a zero zero forty three fifty two",
        "I H G C M 8 2 6 3 3 A O O 4 3 5 2",
    ],
)
def test_a_vin_is_the_same_however_it_is_said(said: str):
    assert vin(said) == VIN


@pytest.mark.parametrize("good", [VIN, "1M8GDM9AXKP042788", "5GZCZ43D13S812715", "1" * 17])
def test_the_check_digit_of_american_cars_agrees(good: str):
    assert vins.check_digit_agrees(good)


def test_a_european_vin_is_found_though_its_check_digit_does_not_agree():
    assert vin("WVWZZZ1JZXW000001") == "WVWZZZ1JZXW000001"
    assert not vins.check_digit_agrees("WVWZZZ1JZXW000001")


@pytest.mark.parametrize(
    "said", ["", "1HGCM82633", "2175550122 3125550199", "S M I T H one two three", "W" * 17]
)
def test_what_is_no_vin_is_none(said: str):
    assert vin(said) is None


def test_the_words_around_a_vin_are_left():
    found = vins.find_vin(spoken.with_digits(spoken.plain(f"the VIN is {VIN}, come Friday at ten")))
    assert found == (VIN, "the vin is | , come friday at 10")


@settings(deadline=None)
@given(st.text(_ALPHABET, min_size=17, max_size=17), st.integers(0, 16), st.sampled_from("0123456789"))
def test_one_misheard_digit_is_noticed(code: str, at: int, heard: str):
    right = next(
        c for c in (code[:8] + digit + code[9:] for digit in "0123456789X") if vins.check_digit_agrees(c)
    )
    wrong = right[:at] + heard + right[at + 1 :]
    if right[at].isdigit() and right[at] != heard:
        assert not vins.check_digit_agrees(wrong)


@settings(deadline=None)
@given(st.text(_ALPHABET, min_size=13, max_size=13), st.from_regex("[0-9]{4}", fullmatch=True), st.booleans())
def test_any_code_of_seventeen_spelled_out_is_found(front: str, serial: str, spaced: bool):
    code = front + serial
    expected = None if code.isdigit() else code
    assert vin(" ".join(code) if spaced else code) == expected


@settings(deadline=None)
@given(st.text(max_size=120))
def test_no_text_breaks_it(text: str):
    found = vin(text)
    assert found is None or len(found) == vins.LENGTH
