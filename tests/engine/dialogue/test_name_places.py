"""Names that nobody asked for: between commas, after "for", and of somebody else on a known line."""

from __future__ import annotations

import pytest

from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.slots import spoken
from engine.dialogue.understanding import find_slots
from engine.ports import KnownCustomer
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import FakeDealership


def name_in(text: str, asked: Question | None = None) -> str | None:
    session = Session("call-1", question=asked)
    return find_slots(text, spoken.plain(text), session, FakeDealership()).name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Tire rotation, Monday at ten, Nora Fields, 217 555 0161", "Nora Fields"),
        ("217-555-0161, Nora Fields, a battery on Friday", "Nora Fields"),
        ("Inspection tomorrow. Nora Fields. Two one seven, five five five, oh one six one.", "Nora Fields"),
        ("Oil change at two, Mary-Ann O'Neil, my number's 217 555 0161", "Mary-Ann O'Neil"),
        ("Put me down for Friday at nine, Nora Fields 217 555 0161", "Nora Fields"),
    ],
)
def test_a_name_beside_a_phone_number_needs_no_introduction(said: str, name: str):
    assert name_in(said) == name


@pytest.mark.parametrize(
    "said",
    [
        "Oil Change, Friday Morning, 217 555 0161",
        "Tire Rotation, 217 555 0161",
        "Do you have the Honda Civic, Toyota Camry, or both?",
        "We were in New York, at the time",
    ],
)
def test_other_capitals_are_no_names(said: str):
    assert name_in(said) is None


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Alright then. Bob Young.", "Bob Young"),
        ("Great, it's Nora Fields", "Nora Fields"),
        ("No problem. Nora", "Nora"),
        ("Why do you ask? Well okay. Nora Fields, 217 555 0161", "Nora Fields"),
    ],
)
def test_a_sentence_before_the_name_that_was_asked_for_does_not_hide_it(said: str, name: str):
    assert name_in(said, Question.NAME) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("An oil change on Friday for Nora Fields", "Nora Fields"),
        ("Can you schedule an appointment for Peter Van Dyke on Monday?", "Peter Van Dyke"),
        ("Book an oil change for Honda Civic", None),
        ("Book an oil change for Friday Morning", None),
        ("I have a message for Sarah Miller about my appointment", None),
    ],
)
def test_an_appointment_is_for_somebody(said: str, name: str | None):
    assert name_in(said) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("No, this is his wife, Ann", "Ann"),
        ("No, it's her son Peter Long", "Peter Long"),
        ("Nope, I'm John's neighbor, Kim Lee.", "Kim Lee"),
        ("No. Eric Long.", "Eric Long"),
        ("No, she sold the car", None),
        ("No, this is his wife", None),
    ],
)
def test_somebody_else_on_a_known_line_says_who_they_are(said: str, name: str | None):
    assert name_in(said, Question.IS_IT_YOU) == name


async def test_somebody_else_is_booked_under_their_own_name():
    dealership = FakeDealership()
    dealership.customers["+12175550150"] = KnownCustomer("Patricia Long", "+12175550150")
    caller = Caller(dealership, phone="+12175550150")
    await caller.says_all("Tire rotation on Friday at ten please", "No, I'm her nephew, Sam Long")
    answer = await caller.says("my own number is 217 555 0161")
    assert "for Sam Long, at 217-555-0161" in answer


@pytest.mark.parametrize(
    ("correction", "name"),
    [
        ("No, it's Smythe, S M Y T H E", "Ann Smythe"),
        ("the last name is Schmidt", "Ann Schmidt"),
        ("No, it's spelled K O W A L S K I", "Ann Kowalski"),
        ("my first name is Anneke", "Anneke Smith"),
        ("No, my name is Eve Stone", "Eve Stone"),
    ],
)
async def test_a_corrected_part_of_a_name_leaves_the_other(correction: str, name: str):
    caller = Caller()
    await caller.says("An oil change on Friday at ten for Ann Smith, 217 555 0161")
    assert f"for {name}, at" in await caller.says(correction)
