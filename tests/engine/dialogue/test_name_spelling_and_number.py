"""Name, spelling, number and e-mail in one turn, in any order and while anything was asked."""

from __future__ import annotations

import pytest

from tests.engine.dialogue.caller import Caller

_DIANE = ("Diane Whitfield", "+13125550180")


@pytest.mark.parametrize(
    "first", ["A tire rotation on Friday at ten", "A tire rotation on Friday", "A tire rotation please"]
)
@pytest.mark.parametrize(
    ("said", "known"),
    [
        (
            "Diane Whitfield. W-H-I-T-F-I-E-L-D. Three one two, five five five, zero one eight zero.",
            _DIANE,
        ),
        ("Diane Whitfield, W H I T F I E L D, 312 555 0180", _DIANE),
        (
            "Diane Whitfield, W as in Whiskey, H as in hotel, I, T, F as in Frank, I, E, L, D. 312-555-0180.",
            _DIANE,
        ),
        ("Last name's W-H-I-T-F-I-E-L-D, first name Diane. 312 555 0180.", _DIANE),
        ("The number is 312 555 0180, and it's Diane Whitfield, W-H-I-T-F-I-E-L-D.", _DIANE),
        ("Diane Whitfield, W-H-I-T-F-I-E-L-D, three one two triple five oh one eight oh", _DIANE),
        (
            "Sure, Diane Whitfield, spelled W, H, I, T, F, I, E, L, D. You can reach me at 312 555 0180.",
            _DIANE,
        ),
        (
            "This is Diane Whitfield, whiskey hotel india tango foxtrot india echo lima delta, 312 555 0180",
            _DIANE,
        ),
        (
            "Priya Raman. That's P-R-I-Y-A, R-A-M-A-N. And my cell is 309 555 0164.",
            ("Priya Raman", "+13095550164"),
        ),
        ("It's Priya Raman, P R I Y A, R A M A N, 309 555 0164.", ("Priya Raman", "+13095550164")),
        (
            "My name is Bob Tran, B as in boy, O, B, T-R-A-N, and the number's 217-555-0111",
            ("Bob Tran", "+12175550111"),
        ),
        ("T-R-A-N, Bob Tran, 217 555 0111", ("Bob Tran", "+12175550111")),
        (
            "Kowalczyk, K-O-W-A-L-C-Z-Y-K, Anna Kowalczyk. Three one two, triple five, oh one eight zero.",
            ("Anna Kowalczyk", "+13125550180"),
        ),
        ("Robert O'Neil. O, apostrophe, N-E-I-L. 217 555 0199", ("Robert O'Neil", "+12175550199")),
        ("Sean Meyer, M-E-Y-E-R, area code 217, 555 0199", ("Sean Meyer", "+12175550199")),
    ],
)
async def test_a_spelled_name_and_a_number_in_one_turn_are_both_kept(
    first: str, said: str, known: tuple[str, str]
):
    caller = Caller()
    await caller.says(first)
    await caller.says(said)
    assert (caller.talk.slots.customer_name, caller.talk.slots.customer_phone) == known
    assert caller.talk.slots.preferred_time is None or first.endswith("ten")


async def test_a_name_a_spelling_an_address_and_a_number_in_one_turn_are_all_kept():
    caller = Caller()
    await caller.says("A tire rotation on Friday at ten")
    await caller.says(
        "Diane Whitfield. W-H-I-T-F-I-E-L-D. diane dot whitfield at gmail dot com. 312 555 0180."
    )
    slots = caller.talk.slots
    assert (slots.customer_name, slots.customer_phone) == _DIANE
    assert slots.customer_email == "diane.whitfield@gmail.com"


@pytest.mark.parametrize(
    "first",
    ["Can I test drive the Camry on Saturday?", "A tire rotation please", "A tire rotation on Friday at ten"],
)
@pytest.mark.parametrize(
    "code",
    [
        "Oh, my bad. Two one seven.",
        "217",
        "Sorry, the area code is two one seven.",
        "Right, two one seven, forgot that",
    ],
)
async def test_an_area_code_is_heard_whatever_is_asked(first: str, code: str):
    caller = Caller()
    await caller.says(first)
    await caller.says("It's Lamar Jenkins, five five five, oh one seven two.")
    await caller.says(code)
    slots = caller.talk.slots
    assert (slots.customer_name, slots.customer_phone) == ("Lamar Jenkins", "+12175550172")


@pytest.mark.parametrize("time", ["Two fifteen.", "2:15", "at two", "ten thirty", "two seventeen", "315"])
async def test_a_time_after_seven_digits_is_no_area_code(time: str):
    caller = Caller()
    await caller.says("A tire rotation on Friday")
    await caller.says("It's Lamar Jenkins, five five five, oh one seven two.")
    await caller.says(time)
    assert caller.talk.slots.customer_phone is None
