from __future__ import annotations

from datetime import date, time

import pytest

from tests.engine.dialogue.caller import Caller
from tests.engine.dialogue.regulars import (
    JOHN,
    MARY,
    OIL_CHANGE,
    ROTATION,
    STRANGER,
    TEST_DRIVE,
    march,
    with_regulars,
)

BOOK = "I need a tire rotation on Wednesday, March 4th at 11"


async def test_what_was_booked_in_this_call_can_be_cancelled_from_any_line():
    caller = Caller(with_regulars())
    await caller.says_all(BOOK + ", my name is Bob Miller, 217 555 0133", "yes")
    assert caller.talk.appointment_id is not None
    answer = await caller.says("Actually, I need to cancel that appointment")
    assert answer == "Sure. That's a tire rotation on Wednesday, March 4 at 11:00 AM. Shall I cancel it?"
    await caller.says("yes")
    assert caller.talk.appointment_id is None
    assert set(caller.dealership.standing) == {OIL_CHANGE, TEST_DRIVE, ROTATION}


async def test_cancel_that_after_a_booking_means_what_was_just_booked():
    caller = Caller(with_regulars(), phone=JOHN)
    await caller.says_all(BOOK, "yes", "the Civic", "yes")
    booked = caller.talk.appointment_id
    answer = await caller.says("Sorry, can you cancel that appointment please")
    assert "That's a tire rotation on Wednesday, March 4 at 11:00 AM." in answer
    await caller.says("yes")
    assert booked not in caller.dealership.standing


async def test_what_was_booked_in_this_call_can_be_moved():
    caller = Caller(with_regulars())
    await caller.says_all(BOOK + ", my name is Bob Miller, 217 555 0133", "yes")
    await caller.says_all("Can I move my appointment to Thursday at one?", "yes")
    assert caller.dealership.standing[caller.talk.appointment_id].start == march(5, 13)


async def test_a_booking_left_for_a_cancellation_is_taken_up_again_with_its_slots():
    caller = Caller(with_regulars(), phone=JOHN)
    await caller.says(BOOK)
    answer = await caller.says("Wait, first I need to cancel my oil change appointment")
    assert "That's an oil change on Thursday, March 5 at 10:00 AM. Shall I cancel it?" in answer
    answer = await caller.says("yes")
    assert answer == "Okay, that's cancelled. Am I speaking with John Smith?"
    answer = await caller.says_all("yes", "the Civic")
    assert "a tire rotation for the 2019 Honda Civic on Wednesday, March 4 at 11:00 AM" in answer


async def test_a_booking_left_for_a_move_keeps_its_own_day_and_time():
    caller = Caller(with_regulars(), phone=JOHN)
    await caller.says(BOOK)
    await caller.says_all("First I need to reschedule my oil change appointment", "Friday at nine")
    answer = await caller.says("yes")
    assert answer.endswith("Am I speaking with John Smith?")
    assert caller.talk.slots.preferred_date == date(2026, 3, 4)
    assert caller.talk.slots.preferred_time == time(11)


@pytest.mark.parametrize("said", ["cancel the appointment", "Cancel that appointment please", "cancel it"])
async def test_cancelling_an_appointment_that_is_not_made_yet_makes_none(said: str):
    caller = Caller(with_regulars(), phone=STRANGER)
    answer = await caller.says_all(BOOK, said)
    assert answer == "Okay, I won't book anything. Is there anything else I can help you with?"
    assert len(caller.dealership.standing) == 3


async def test_changing_an_appointment_that_is_not_made_yet_changes_its_wish():
    caller = Caller(with_regulars(), phone=STRANGER)
    await caller.says(BOOK + ", my name is Bob Miller, 217 555 0133")
    answer = await caller.says("Can you change the appointment to Thursday?")
    assert "a tire rotation on Thursday, March 5 at 11:00 AM, for Bob Miller" in answer


@pytest.mark.parametrize("aside", ["What are your hours tomorrow?", "Are you a robot?"])
async def test_a_question_in_the_middle_comes_back_to_the_read_back(aside: str):
    caller = Caller(with_regulars(), phone=MARY)
    answer = await caller.says_all("I need to cancel my appointment", aside)
    assert answer.endswith("That's a tire rotation on Tuesday, March 10 at 9:00 AM. Shall I cancel it?")
    assert caller.reply.must_be_heard
