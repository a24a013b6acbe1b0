from __future__ import annotations

from datetime import date

import pytest

from engine.ports import Job
from tests.engine.dialogue.caller import Caller
from tests.engine.dialogue.regulars import JOHN, OIL_CHANGE, march, with_regulars

ANN = "Ann Lee, 217 555 0134"
OIL, ROTATION = Job(service_id=1), Job(service_id=2)


@pytest.mark.parametrize(
    "said",
    [
        "I need an oil change and a tire rotation on Tuesday at ten",
        "I need my oil changed and my tires rotated on Tuesday at ten",
        "I need an oil change plus a tire rotation, Tuesday at ten",
        "I need an oil change on Tuesday at ten. And I also need a tire rotation.",
    ],
)
async def test_two_services_are_booked_one_after_the_other_each_after_its_own_yes(said: str):
    caller = Caller()
    first = await caller.says_all(said, ANN)
    assert "That's an oil change on Tuesday, March 3 at 10:00 AM" in first
    second = await caller.says("yes")
    assert "And now the tire rotation. On Tuesday, March 3, I have 10:30 AM" in second
    assert len(caller.dealership.booked) == 1
    assert "That's a tire rotation on Tuesday, March 3 at 10:30 AM" in await caller.says("the first one")
    await caller.says("yes")
    assert [(each.job, each.start) for each in caller.dealership.booked] == [
        (OIL, march(3, 10)),
        (ROTATION, march(3, 10, 30)),
    ]


async def test_what_waits_is_said_so_that_the_caller_need_not_ask_again():
    answer = await Caller().says("I need an oil change and a tire rotation")
    assert answer == (
        "Sure. We'll get to the tire rotation right after this. What day would you like to come in?"
    )


async def test_a_wish_that_waits_outlives_the_program():
    caller = Caller()
    await caller.says_all("I need an oil change and a tire rotation on Tuesday at ten", ANN)
    caller.talk = caller.dialogue.take_up("call-1", caller.talk.remembered())
    assert "And now the tire rotation." in await caller.says("yes")


async def test_both_of_two_services_that_were_asked_about_are_booked():
    caller = Caller()
    await caller.says_all("brakes", "both", "Tuesday at ten", ANN)
    assert "And now the brake pad replacement." in await caller.says("yes")


async def test_more_work_named_on_the_way_waits_and_the_answer_beside_it_counts():
    caller = Caller()
    await caller.says("I need an oil change")
    answer = await caller.says("Tuesday at ten, and can you also rotate the tires?")
    assert answer == "Sure. We'll get to the tire rotation right after this. What's your name?"
    assert caller.talk.slots.service_type == "Oil Change"
    assert caller.talk.slots.preferred_date == date(2026, 3, 3)


async def test_a_yes_with_another_wish_behind_it_books_the_one_that_was_read_back():
    caller = Caller()
    await caller.says_all("I need an oil change on Tuesday at ten", ANN)
    answer = await caller.says("Yes, and can I also get a tire rotation?")
    assert answer.startswith("You're all set.")
    assert "And now the tire rotation." in answer
    assert [each.job for each in caller.dealership.booked] == [OIL]


@pytest.mark.parametrize("said", ["Yes, but how much does it cost?", "Yes, what does that cost?"])
async def test_a_question_behind_a_yes_books_nothing(said: str):
    caller = Caller()
    await caller.says_all("I need an oil change on Tuesday at ten", ANN)
    assert "$49.99" in await caller.says(said)
    assert not caller.dealership.booked


async def test_a_service_named_instead_is_a_correction_and_no_second_wish():
    caller = Caller()
    await caller.says_all("I need an oil change on Tuesday at ten", "No, sorry, a tire rotation", ANN)
    await caller.says_all("yes", "yes")
    assert [each.job for each in caller.dealership.booked] == [ROTATION]


async def test_a_question_beside_a_wish_is_answered_and_the_booking_goes_on():
    answer = await Caller().says("I need an oil change, and what time do you close on Saturday?")
    assert "4:00 PM" in answer
    assert answer.endswith("What day would you like to come in?")


async def test_one_cancelled_and_booked_for_another_day_in_one_breath_is_moved():
    caller = Caller(with_regulars(), phone=JOHN)
    answer = await caller.says_all("Cancel Thursday's and book me Friday instead", "at nine")
    assert "moves from Thursday, March 5 at 10:00 AM to Friday, March 6 at 9:00 AM" in answer
    await caller.says("yes")
    assert caller.dealership.standing[OIL_CHANGE].start == march(6, 9)


async def test_something_else_is_booked_after_a_cancellation_in_the_same_breath():
    caller = Caller(with_regulars(), phone=JOHN)
    await caller.says("Cancel my oil change and book a tire rotation for Friday at nine")
    answer = await caller.says("yes")
    assert OIL_CHANGE not in caller.dealership.standing
    assert "And now the tire rotation." in answer
