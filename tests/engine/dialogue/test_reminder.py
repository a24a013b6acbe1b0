from __future__ import annotations

import pytest

from tests.engine.dialogue.caller import Caller
from tests.engine.dialogue.regulars import JOHN, MARY, STRANGER, with_regulars

ROTATION = "You have a tire rotation on Tuesday, March 10 at 9:00 AM."
WHOSE = "What's the phone number or the name it was booked under?"


@pytest.mark.parametrize(
    "question",
    [
        "When is my appointment?",
        "what time was my tire rotation again",
        "Do I have an appointment next week?",
        "I forgot when I'm supposed to come in",
        "Can you remind me what day my appointment is?",
    ],
)
async def test_a_caller_hears_when_the_appointment_of_the_line_is(question: str):
    caller = Caller(with_regulars(), phone=MARY)
    before = dict(caller.dealership.standing)
    assert await caller.says(question) == f"{ROTATION} Is there anything else I can help you with?"
    assert caller.dealership.standing == before


async def test_of_several_only_those_that_are_described_are_told():
    caller = Caller(with_regulars(), phone=JOHN)
    answer = await caller.says("When is my appointment?")
    assert "oil change on Thursday, March 5 at 10:00 AM and a test drive" in answer
    answer = await caller.says("And what time is my oil change?")
    assert "10:00 AM" in answer
    assert "test drive" not in answer


async def test_without_a_known_line_the_number_says_which():
    caller = Caller(with_regulars())
    assert (await caller.says("When is my appointment?")).endswith(WHOSE)
    assert (await caller.says("It's 217 555 0198")).startswith(ROTATION)


async def test_a_name_says_which_as_well():
    caller = Caller(with_regulars(), phone=STRANGER)
    assert (await caller.says("What day is my appointment?")).startswith("I can't find an appointment")
    assert (await caller.says("Mary Jones")).startswith(ROTATION)


async def test_an_appointment_that_is_not_found_is_left_to_a_person():
    caller = Caller(with_regulars())
    answer = await caller.says_all("When is my appointment?", "Peter Falk")
    assert answer == "I can't find an appointment under that. Would you like me to get a person for you?"
    assert "getting someone" in await caller.says("yes please")


async def test_what_was_booked_in_this_call_is_told_too():
    caller = Caller()
    await caller.says_all("Oil change tomorrow at nine", "Ann Lee", "217 555 0123", "yes")
    assert "March 3 at 9:00 AM" in await caller.says("When is my appointment again?")


@pytest.mark.parametrize("question", ["Do I need an appointment?", "Do I have to make an appointment?"])
async def test_whether_one_is_needed_is_another_question(question: str):
    caller = Caller(with_regulars(), phone=MARY)
    assert "rotation" not in await caller.says(question)


@pytest.mark.parametrize("wish", ["When is my appointment? I need to cancel it", "Cancel my appointment"])
async def test_who_cancels_is_not_only_told(wish: str):
    caller = Caller(with_regulars(), phone=MARY)
    answer = await caller.says(wish)
    assert answer.endswith("March 10 at 9:00 AM. Shall I cancel it?")


async def test_who_asks_in_the_middle_of_a_change_comes_back_to_it():
    caller = Caller(with_regulars(), phone=MARY)
    await caller.says("I need to move my appointment")
    answer = await caller.says("Wait, when is my appointment?")
    assert answer.startswith(ROTATION)
    assert answer.endswith("What day would suit you better?")
