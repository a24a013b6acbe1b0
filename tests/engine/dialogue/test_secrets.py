from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.dialogue.secrets import ACCOUNT, CARD, SSN, luhn, mask
from tests.engine.dialogue.caller import Caller

WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("my card number is 4111 1111 1111 1111 expiring 12 27", f"my card number is {CARD} expiring {CARD}"),
        ("4111-1111-1111-1111", CARD),
        ("my social is 078-05-1120", f"my social is {SSN}"),
        ("my ssn is zero seven eight oh five one one two zero", f"my ssn is {SSN}"),
        ("routing number 021000021", f"routing number {ACCOUNT}"),
        ("the account number is 123456789012", f"the account number is {ACCOUNT}"),
        ("IBAN DE89 3704 0044 0532 0130 00", f"IBAN {ACCOUNT}"),
        ("the security code is 123.", f"the security code is {CARD}."),
        ("the card is 5500 0000 0000 0004, code 737", f"the card is {CARD}, code {CARD}"),
        ("4111 1111 1111 1111 and the three digits are 455", f"{CARD} and the three digits are {CARD}"),
        ("it's a visa, 4111 1111, um, 1111 1112", f"it's a visa, {CARD}"),
        ("call 2175550122, and my card is 4242424242424242", f"call 2175550122, and my card is {CARD}"),
    ],
)  # fmt: skip
def test_card_social_security_and_account_numbers_are_masked(said: str, left: str):
    assert mask(said).text == left


@pytest.mark.parametrize(
    "said",
    [
        "217-555-0122",
        "call me on two one seven, five five five, oh one two two",
        "I have a 2019 Honda and I'd pay $28,999 by card",
        "can I pay by credit card tomorrow at ten thirty",
        "can I pay with a credit card on 2026-03-03 at 9:30",
        "do you take visa",
        "VIN 1HGCM82633A004352",
        "stock number N25001",
        "I want to pay 500 with my card",
        "I have 78051120 miles on it",
        "my reference is 12",
    ],
)
def test_what_is_no_secret_stays(said: str):
    assert mask(said) == type(mask(said))(said)


@given(st.lists(st.integers(0, 9), min_size=12, max_size=15), st.sampled_from(["", " ", "-"]), st.booleans())
def test_any_card_number_is_masked_however_it_is_said(digits: list[int], between: str, spelled: bool):
    number = "".join(map(str, digits))
    number += next(
        last for last in map(str, range(10)) if luhn(number + last) or len(set(number + last)) == 1
    )
    groups = [number[at : at + 4] for at in range(0, len(number), 4)]
    said = " ".join(WORDS[int(digit)] for digit in number) if spelled else between.join(groups)
    left = mask(f"okay, {said}, got it?").text
    assert not set("0123456789") & set(left)
    assert not set(WORDS) & set(left.replace(",", "").split())


async def test_a_number_that_comes_in_parts_is_masked_part_by_part():
    talk = Caller().talk
    assert not talk.screen("I'd like to pay, my card number is").masked
    assert talk.screen("four one one one").text == CARD
    assert talk.screen("one one one one, one one one one").text == CARD
    assert talk.screen("one one one one").text == CARD
    assert talk.screen("that's it").text == "that's it"
    assert talk.screen("my zip is 62704").text == "my zip is 62704"


async def test_a_question_about_cards_masks_nothing_afterwards():
    talk = Caller().talk
    assert not talk.screen("do you take credit cards?").masked
    assert talk.screen("two one seven five five five oh one two two").text.startswith("two one seven")
