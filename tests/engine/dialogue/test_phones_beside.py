"""A phone number beside other digits: a time before it, a part of it said first, an area code set apart."""

from __future__ import annotations

import pytest

from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.slots import spoken
from engine.dialogue.slots.phones import find_phone
from engine.dialogue.turn import Found
from engine.dialogue.understanding import find_slots
from tests.fakes.dealership import FakeDealership


def found(text: str, asked: Question | None = None) -> Found:
    session = Session("call-1", question=asked)
    return find_slots(text, spoken.plain(text), session, FakeDealership())


@pytest.mark.parametrize(
    ("said", "hour", "number"),
    [
        ("A tire rotation on Friday at ten. 217 555 0188.", 10, "2175550188"),
        ("I'd come tomorrow at 9. Two one seven, five five five, oh one nine nine.", 9, "2175550199"),
        ("Battery replacement, Thursday at two, 217-555-0166", 14, "2175550166"),
        ("My number is 217 555 0177. Nine would be good, so at nine on Friday.", 9, "2175550177"),
    ],
)
def test_a_time_beside_a_number_is_no_part_of_it(said: str, hour: int, number: str):
    heard = found(said)
    assert heard.digits == number
    assert heard.time is not None
    assert heard.time.at is not None
    assert heard.time.at.hour == hour


@pytest.mark.parametrize("asked", [Question.BOOK, Question.PHONE])
@pytest.mark.parametrize(
    "said",
    [
        "It's 0156 at the end, so 217 555 0156.",
        "Sorry, the last four are 0156, 217 555 0156.",
        "217 555 0165, no, I mean 217 555 0156.",
        "No, it ends with oh one five six. 217 555 0156",
    ],
)
def test_the_whole_number_that_is_said_last_is_meant(said: str, asked: Question):
    assert found(said, asked).digits == "2175550156"


@pytest.mark.parametrize(
    "said",
    [
        "area code 217, 555 0177",
        "Area code two one seven, five five five, zero one seven seven.",
        "it's area code 217. 555 0177",
        "555 0177, area code 217",
    ],
)
def test_an_area_code_set_apart_belongs_to_the_number(said: str):
    assert found(said, Question.PHONE).digits == "2175550177"


def test_a_price_is_no_phone_number():
    heard = found("Do you have anything for 28,999 or less?")
    assert heard.digits is None
    assert heard.car is not None


def test_a_number_with_a_digit_too_many_is_not_cut_to_one_that_fits():
    digits, _ = find_phone("2 1 7 5 5 5 0 1 2 2 2 2", asked=True)
    assert digits == "217555012222"
