from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import FakeDealership
from tests.fakes.language_model import FakeModel

ELSE = " Is there anything else I can help you with?"
LOANER = "We offer a loaner car for jobs that take more than two hours."


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("Are you open on Sunday?", "We're closed on Sunday."),
        (
            "What are your hours on Saturday?",
            "On Saturday, sales is open from 9:00 AM to 5:00 PM and service is open from 9:00 AM to 4:00 PM.",
        ),
        ("When does the service department close today?", "Today, service is open from 7:30 AM to 6:00 PM."),
        ("Is the parts department open on Saturday?", "Parts is closed on Saturday."),
        ("Are you open right now?", "Sales is open now, until 7:00 PM. Service is open now, until 6:00 PM."),
        ("How much is an oil change?", "An oil change costs $49.99 to $89.99 and takes about 30 minutes."),
        ("How long does a brake inspection take?", "A brake inspection is free and takes about 45 minutes."),
        (
            "What does a brake pad replacement cost?",
            "A brake pad replacement costs $150 to $300 and takes about 1 hour and 30 minutes.",
        ),
        ("Where are you located?", "We are at 1234 Auto Drive in Springfield, at exit 12."),
    ],
)
async def test_facts_are_said_as_the_records_have_them(asked: str, answer: str):
    caller = Caller()
    assert await caller.says(asked) == answer + ELSE
    assert caller.reply.agent == "faq"
    assert caller.reply.intent == "faq" or "department" in asked


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("How do I find your place?", "We're at 1234 Auto Drive, Springfield."),
        ("What's your phone number?", "Our number is 217-555-0100."),
    ],
)
async def test_address_and_number_are_known_without_a_written_answer(asked: str, answer: str):
    assert (await Caller().says(asked)).startswith(answer)


async def test_the_whole_week_is_told_in_runs_of_days():
    answer = await Caller().says("What are your opening hours?")
    assert answer.startswith(
        "Sales is open Monday to Friday from 8:00 AM to 7:00 PM and Saturday from 9:00 AM to 5:00 PM."
    )
    assert "We're closed on Sunday." in answer


async def test_a_closed_door_says_when_it_opens():
    saturday_night = datetime(2026, 3, 7, 20, 0, tzinfo=ZoneInfo("America/Chicago"))
    answer = await Caller(FakeDealership(saturday_night)).says("Is service open right now?")
    assert answer == "Service is closed right now. It opens on Monday at 7:30 AM." + ELSE


@pytest.mark.parametrize("asked", ["Do you take cryptocurrency?", "Who won the world cup?"])
async def test_what_is_not_known_is_said_to_be_not_known(asked: str):
    caller = Caller(model=FakeModel("Brazil won the world cup."))
    assert await caller.says(asked) == (
        "I don't know that, but I can take a message for our team. Would you like me to take a message?"
    )
    await caller.says_all("yes please", "Ann Lee", "217-555-0122")
    assert caller.dealership.messages[0].text == asked


async def test_the_model_may_shape_an_answer_to_the_question():
    model = FakeModel("Yes, we offer a loaner car for jobs that take more than two hours.")
    caller = Caller(model=model)
    answer = await caller.says("Do you have loaner cars for long jobs?")
    assert answer == "Yes, we offer a loaner car for jobs that take more than two hours." + ELSE
    assert model.closed == 1
    assert LOANER in model.asked[0][1]


@pytest.mark.parametrize(
    "invented",
    [
        "Yes, a loaner car is free for 3 days.",
        "No, we have no loaner car.",
        "Yes, Tony will give you a Mustang.",
        "Would you like a loaner car?",
        "",
    ],
)
async def test_an_invention_of_the_model_is_never_spoken(invented: str):
    caller = Caller(model=FakeModel(invented))
    assert await caller.says("Do you have loaner cars for long jobs?") == LOANER + ELSE


async def test_a_question_that_is_not_yes_or_no_needs_no_model():
    model = FakeModel("We are on the moon.")
    caller = Caller(model=model)
    assert "1234 Auto Drive" in await caller.says("Where are you located?")
    assert model.asked == []
