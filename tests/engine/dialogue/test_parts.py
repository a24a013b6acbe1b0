from __future__ import annotations

import pytest

from engine.dialogue import parts
from engine.dialogue.questions import Question
from tests.engine.dialogue.caller import Caller


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("No, but what are your hours?", "what are your hours?"),
        ("no thanks, I'd rather book an oil change", "I'd rather book an oil change"),
        ("Nope. Where are you located?", "Where are you located?"),
        ("No problem, what are your hours?", None),
        ("no", None),
        ("I know where you are", None),
    ],
)
def test_what_follows_a_no(text: str, rest: str | None):
    assert parts.after_no(text) == rest


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        ("What are your hours and where are you?", ("What are your hours?", "where are you?")),
        ("Do you have wifi? And can I wait there?", ("Do you have wifi?", "can I wait there?")),
        ("How much is an oil change and how long does it take?", None),
        ("Do you sell new and used cars?", None),
        ("where are you", None),
    ],
)
def test_two_questions_are_taken_apart_unless_one_leans_on_the_other(
    text: str, questions: tuple[str, str] | None
):
    assert parts.two_questions(text) == questions


async def test_both_of_two_questions_are_answered():
    answer = await Caller().says("When are you open on Saturday and what is your address?")
    assert "9:00 AM" in answer
    assert "1234 Auto Drive" in answer
    assert answer.count("Is there anything else") == 1


async def test_of_two_questions_the_one_nobody_can_answer_comes_last():
    caller = Caller()
    answer = await caller.says("Who won the world cup? And what are your hours on Saturday?")
    assert answer.index("9:00 AM") < answer.index("I don't know that")
    assert caller.talk.remembered().count(Question.OFFER_PERSON.value)


async def test_two_questions_in_the_middle_of_a_booking_lead_back_to_it():
    caller = Caller()
    await caller.says("I need an oil change")
    answer = await caller.says("Where are you located and are you open on Sunday?")
    assert answer.endswith("What day would you like to come in?")


async def test_two_questions_in_a_message_are_the_message():
    caller = Caller(phone="+12175550123")
    await caller.says("Can I leave a message for Marcus?")
    await caller.says_all("Where is my title and when are you sending the plates?", "Ann Lee", "yes")
    assert [each.text for each in caller.dealership.messages] == [
        "Where is my title and when are you sending the plates?"
    ]


async def test_a_no_to_a_drive_with_a_question_behind_it_is_not_asked_again():
    caller = Caller()
    await caller.says("Do you have the silver Camry?")
    answer = await caller.says("No, but what are your hours on Saturday?")
    assert "9:00 AM" in answer
    assert answer.endswith("Is there anything else I can help you with?")


async def test_a_no_to_the_number_of_the_line_is_kept_when_the_price_is_asked():
    caller = Caller(phone="+12175550155")
    await caller.says_all("I need an oil change tomorrow at nine", "Lee Moss")
    answer = await caller.says("No, but how much is it?")
    assert "$49.99" in answer
    assert answer.endswith("What's the best phone number for you?")


@pytest.mark.parametrize("question", ["How much is it?", "what's the price on that"])
async def test_the_price_in_a_booking_is_that_of_the_work(question: str):
    caller = Caller()
    await caller.says("I need an oil change")
    assert "$49.99" in await caller.says(question)
