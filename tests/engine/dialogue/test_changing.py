from __future__ import annotations

from datetime import date, time

import pytest

from engine.ports import NotBooked, Refusal
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

WHICH = (
    "I see an oil change on Thursday, March 5 at 10:00 AM and a test drive of the 2025 Toyota Camry on "
    "Friday, March 6 at 2:00 PM. Which one do you mean?"
)
ASKS_WHOSE = "What's the phone number or the name it was booked under?"
NOT_FOUND = "I can't find an appointment under that. Could it be under another number or name?"


def john() -> Caller:
    return Caller(with_regulars(), phone=JOHN)


def mary() -> Caller:
    return Caller(with_regulars(), phone=MARY)


# --- cancelling -----------------------------------------------------------------------------------


async def test_the_only_appointment_of_the_line_is_read_back_and_cancelled_after_a_yes():
    caller = mary()
    answer = await caller.says("I need to cancel my appointment")
    assert answer == "Sure. That's a tire rotation on Tuesday, March 10 at 9:00 AM. Shall I cancel it?"
    assert caller.reply.must_be_heard
    assert ROTATION in caller.dealership.standing
    answer = await caller.says("Yes please")
    assert answer == "Okay, that's cancelled. Is there anything else I can help you with?"
    assert ROTATION not in caller.dealership.standing
    assert march(10, 9) not in caller.dealership.busy


async def test_a_yes_to_a_cancellation_that_was_cut_off_hears_it_again():
    caller = mary()
    await caller.listen(await caller.talk.respond("I need to cancel my appointment"), complete=False)
    answer = await caller.says("yes")
    assert answer == "That's a tire rotation on Tuesday, March 10 at 9:00 AM. Shall I cancel it?"
    assert ROTATION in caller.dealership.standing
    await caller.says("yes")
    assert ROTATION not in caller.dealership.standing


@pytest.mark.parametrize(
    "said", ["yes, cancel it", "cancel it please", "go ahead", "please cancel my appointment"]
)
async def test_cancel_it_is_a_yes(said: str):
    caller = mary()
    await caller.says_all("I need to cancel my appointment", said)
    assert ROTATION not in caller.dealership.standing


@pytest.mark.parametrize(
    "said",
    ["no", "no, keep it", "don't cancel it", "actually leave it as it is", "never mind", "hmm", "maybe"],
)
async def test_nothing_but_a_clear_yes_cancels(said: str):
    caller = mary()
    await caller.says_all("I need to cancel my appointment", said)
    assert ROTATION in caller.dealership.standing


async def test_a_no_leaves_everything_as_it_is():
    caller = mary()
    answer = await caller.says_all("I need to cancel my appointment", "no, keep it")
    assert answer == "Okay, everything stays as it is. Is there anything else I can help you with?"


@pytest.mark.parametrize(
    ("said", "which"),
    [
        ("the oil change", OIL_CHANGE),
        ("the test drive", TEST_DRIVE),
        ("the first one", OIL_CHANGE),
        ("the second one", TEST_DRIVE),
        ("the one on Friday", TEST_DRIVE),
        ("Thursday", OIL_CHANGE),
        ("the one at two", TEST_DRIVE),
        ("the Camry", TEST_DRIVE),
    ],
)
async def test_of_two_appointments_the_right_one_is_picked_in_many_ways(said: str, which: int):
    caller = john()
    assert await caller.says("I need to cancel my appointment") == f"Sure. {WHICH}"
    await caller.says_all(said, "yes")
    assert set(caller.dealership.standing) == {OIL_CHANGE, TEST_DRIVE, ROTATION} - {which}


@pytest.mark.parametrize(
    "said",
    [
        "I need to cancel my oil change appointment",
        "Please cancel my appointment on Thursday",
        "Cancel my appointment for the Civic please",
    ],
)
async def test_the_first_sentence_may_say_which_of_two(said: str):
    caller = john()
    assert "That's an oil change on Thursday, March 5 at 10:00 AM." in await caller.says(said)


async def test_the_other_one_can_still_be_meant_at_the_read_back():
    caller = john()
    answer = await caller.says_all("I need to cancel my oil change appointment", "no, the other one")
    assert (
        answer
        == "That's a test drive of the 2025 Toyota Camry on Friday, March 6 at 2:00 PM. Shall I cancel it?"
    )
    await caller.says("yes")
    assert OIL_CHANGE in caller.dealership.standing
    assert TEST_DRIVE not in caller.dealership.standing


@pytest.mark.parametrize("said", ["Both of them", "all of them please", "cancel both"])
async def test_all_of_several_are_cancelled_one_after_the_other(said: str):
    caller = john()
    await caller.says("I need to cancel my appointments")
    answer = await caller.says(said)
    assert "one after the other. That's an oil change" in answer
    assert {OIL_CHANGE, TEST_DRIVE} <= set(caller.dealership.standing)
    answer = await caller.says("yes")
    assert "that's cancelled. That's a test drive" in answer
    assert OIL_CHANGE not in caller.dealership.standing
    assert TEST_DRIVE in caller.dealership.standing
    await caller.says("yes please")
    assert TEST_DRIVE not in caller.dealership.standing


async def test_a_no_to_one_of_all_leaves_that_one_alone():
    caller = john()
    await caller.says_all("I need to cancel my appointments", "both", "no, not that one", "yes")
    assert OIL_CHANGE in caller.dealership.standing


async def test_an_appointment_that_went_away_meanwhile_is_said_so():
    caller = mary()
    await caller.says("I need to cancel my appointment")
    del caller.dealership.standing[ROTATION]
    answer = await caller.says("yes")
    assert answer.startswith("That appointment isn't on our books any more.")


# --- finding --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "217 555 0198",
        "it's under Mary Jones",
        "Mary Jones",
        "my reference is 14",
        "reference number fourteen",
    ],
)
async def test_from_another_line_it_is_found_by_number_name_or_reference(said: str):
    caller = Caller(with_regulars())
    assert await caller.says("I need to cancel my appointment") == f"Sure. {ASKS_WHOSE}"
    answer = await caller.says(said)
    assert answer == "That's a tire rotation on Tuesday, March 10 at 9:00 AM. Shall I cancel it?"


async def test_nothing_of_anybodys_appointment_is_told_before_number_or_name_were_said():
    caller = Caller(with_regulars(), phone=STRANGER)
    answer = await caller.says("I need to cancel my oil change appointment on Thursday")
    assert answer == f"Sure. I can't find an appointment under your number. {ASKS_WHOSE}"
    assert "oil" not in answer


@pytest.mark.parametrize("name", ["John", "John Smith", "Johnny"])
async def test_who_says_a_name_on_a_known_line_is_found_by_the_line(name: str):
    caller = john()
    answer = await caller.says(f"Hi, this is {name}, I need to cancel my oil change appointment")
    assert "That's an oil change on Thursday, March 5 at 10:00 AM." in answer


async def test_another_name_than_that_of_the_line_finds_that_persons_appointment():
    caller = john()
    answer = await caller.says("I need to cancel an appointment, it's under Mary Jones")
    assert "That's a tire rotation on Tuesday, March 10 at 9:00 AM." in answer


async def test_a_number_in_pieces_finds_it_too():
    caller = Caller(with_regulars())
    answer = await caller.says_all("I need to cancel my appointment", "two one seven")
    assert answer == "And the rest of the number?"
    assert "a tire rotation" in await caller.says("five five five 0198")


async def test_none_found_asks_for_another_once_and_then_offers_a_person():
    caller = Caller(with_regulars())
    assert await caller.says_all("I need to cancel my appointment", "217-555-0111") == NOT_FOUND
    answer = await caller.says("Bob Miller")
    assert answer == "I can't find an appointment under that. Would you like me to get a person for you?"
    answer = await caller.says("no thanks")
    assert answer == "Okay. Is there anything else I can help you with?"
    assert len(caller.dealership.standing) == 3


async def test_who_knows_neither_number_nor_name_is_offered_a_person():
    caller = Caller(with_regulars())
    answer = await caller.says_all("I need to cancel my appointment", "I don't know that")
    assert answer == "Okay. Would you like me to get a person for you?"


async def test_a_name_that_several_people_have_needs_a_number():
    dealership = with_regulars()
    dealership.standing[ROTATION] = type(dealership.standing[ROTATION])(
        ROTATION, dealership.standing[ROTATION].job, "Tire Rotation", march(10, 9), "John Smith", MARY
    )
    caller = Caller(dealership)
    answer = await caller.says_all("I need to cancel my appointment", "John Smith")
    assert answer == "Could you tell me the phone number it was booked under?"
    assert "a tire rotation" in await caller.says("217 555 0198")


# --- moving ---------------------------------------------------------------------------------------


async def test_an_appointment_is_moved_after_a_yes():
    caller = mary()
    answer = await caller.says("I need to reschedule my appointment")
    assert answer == (
        "Sure. That's a tire rotation on Tuesday, March 10 at 9:00 AM. What day would suit you better?"
    )
    answer = await caller.says("Wednesday the 11th at two pm")
    assert answer == (
        "Let me read that back. Your tire rotation moves from Tuesday, March 10 at 9:00 AM to "
        "Wednesday, March 11 at 2:00 PM. Shall I move it?"
    )
    assert caller.reply.must_be_heard
    assert caller.dealership.standing[ROTATION].start == march(10, 9)
    answer = await caller.says("yes")
    assert answer.startswith("You're all set. Your tire rotation is now on Wednesday, March 11 at 2:00 PM.")
    assert caller.dealership.standing[ROTATION].start == march(11, 14)
    assert march(10, 9) not in caller.dealership.busy


@pytest.mark.parametrize(
    "said",
    [
        "Can I move my oil change to Wednesday at three",
        "I'd like to reschedule my Thursday appointment to Wednesday at three",
        "I need to move my appointment from Thursday to Wednesday at 3 pm",
        "Could you change my appointment on Thursday to Wednesday at 3?",
    ],
)
async def test_which_and_when_in_one_sentence(said: str):
    caller = john()
    answer = await caller.says(said)
    assert "from Thursday, March 5 at 10:00 AM to Wednesday, March 4 at 3:00 PM." in answer


async def test_the_same_time_on_another_day():
    caller = john()
    await caller.says_all("I need to reschedule my oil change appointment", "Friday at the same time")
    assert caller.talk.slots.preferred_date == date(2026, 3, 6)
    assert caller.talk.slots.preferred_time == time(10)


async def test_its_own_place_counts_as_free():
    caller = mary()
    await caller.says_all("I need to reschedule my appointment", "Tuesday the 10th")
    answer = await caller.says("nine")
    assert answer.startswith("That's when it is already. What day would suit you better?")


async def test_who_cannot_come_on_the_day_of_the_appointment_is_asked_for_another():
    caller = john()
    answer = await caller.says("I can't make my appointment on Thursday, I need to reschedule")
    assert answer == (
        "Sure. That's an oil change on Thursday, March 5 at 10:00 AM. What day would suit you better?"
    )
    answer = await caller.says("Sunday at noon")
    assert "Thursday" not in answer


async def test_a_time_that_cannot_be_had_has_its_reason_and_alternatives():
    caller = mary()
    answer = await caller.says_all("I need to reschedule my appointment", "Wednesday the 11th at noon")
    assert (
        "That would run into the service team's lunch. I could do Wednesday, March 11 at 11:00 AM" in answer
    )
    await caller.says_all("the first one", "yes")
    assert caller.dealership.standing[ROTATION].start == march(11, 11)


async def test_another_time_at_the_read_back_is_read_back_anew():
    caller = mary()
    await caller.says_all("I need to reschedule my appointment", "Wednesday the 11th at two pm")
    assert "to Wednesday, March 11 at 3:30 PM." in await caller.says("no, make it half past three")
    assert caller.dealership.standing[ROTATION].start == march(10, 9)


async def test_a_no_to_the_new_time_asks_for_another_and_leaving_it_is_fine():
    caller = mary()
    await caller.says_all("I need to reschedule my appointment", "Wednesday the 11th at two pm")
    assert await caller.says("no") == "Okay. What day would suit you better?"
    assert (await caller.says("just leave it as it is")).startswith("Okay, everything stays as it is.")
    assert caller.dealership.standing[ROTATION].start == march(10, 9)


async def test_i_dont_want_to_cancel_just_move_it():
    caller = mary()
    await caller.says("I need to cancel my appointment")
    answer = await caller.says("I don't want to cancel, just move it")
    assert answer.endswith("What day would suit you better?")
    await caller.says_all("Wednesday the 11th at two pm", "yes")
    assert caller.dealership.standing[ROTATION].start == march(11, 14)


async def test_a_move_that_becomes_a_cancellation():
    caller = mary()
    await caller.says("I need to reschedule my appointment")
    answer = await caller.says("Actually, just cancel my appointment")
    assert answer.endswith("Shall I cancel it?")
    await caller.says("yes")
    assert ROTATION not in caller.dealership.standing


async def test_a_new_time_taken_while_we_spoke_is_apologised_for():
    caller = mary()
    await caller.says_all("I need to reschedule my appointment", "Wednesday the 11th at two pm")

    async def full(session_id, appointment_id, start):
        return NotBooked(Refusal.FULL, (march(11, 14, 30), march(11, 15)))

    move, caller.dealership.move = caller.dealership.move, full
    answer = await caller.says("yes")
    assert answer == (
        "I'm sorry, that time was just taken. I could do Wednesday, March 11 at 2:30 PM or 3:00 PM. "
        "What time works for you?"
    )
    caller.dealership.move = move
    await caller.says_all("the first one", "yes")
    assert caller.dealership.standing[ROTATION].start == march(11, 14, 30)
