"""An appointment, or one being booked, is moved from where it stands; what is said early is not forgotten."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue import memory
from tests.engine.dialogue.caller import Caller
from tests.engine.dialogue.regulars import JOHN, MARY, ROTATION, march, with_regulars
from tests.fakes.dealership import FakeDealership

SUNDAY_REFUSED = "oil change this Sunday at eleven"
WEDNESDAY_AT_TEN = "I need an oil change Wednesday at ten, my name is Ann Parker, 217 555 0122"


@pytest.mark.parametrize(
    ("said", "new"),
    [
        ("Could I move my appointment to the day after, same hour?", march(11, 9)),
        ("I need to move my appointment, a day later please", march(11, 9)),
        ("Can you push my appointment back an hour?", march(10, 10)),
        ("I can't make it to my appointment, I need to reschedule to the following day", march(11, 9)),
        ("Please reschedule my rotation, half an hour later if possible", march(10, 9, 30)),
        ("Push my appointment back a week", march(17, 9)),
        ("Can I move my appointment to the same time next week?", march(17, 9)),
        ("Reschedule my appointment to the day before at ten", march(9, 10)),
        ("Move my appointment to the following Friday at two", march(13, 14)),
        ("Reschedule my appointment please, an hour and a half later on Tuesday", march(10, 10, 30)),
    ],
)
async def test_a_move_is_read_back_from_where_the_appointment_stands(said: str, new: datetime):
    caller = Caller(with_regulars(), phone=MARY)
    assert f"from Tuesday, March 10 at 9:00 AM to {new:%A, %B} {new.day} at" in await caller.says(said)
    await caller.says("yes")
    assert caller.dealership.standing[ROTATION].start == new


async def test_a_second_move_counts_from_what_was_just_read_back():
    caller = Caller(with_regulars(), phone=MARY)
    await caller.says_all("Reschedule my appointment to the day after", "make it an hour later")
    assert caller.talk.slots.preferred_date == date(2026, 3, 11)
    assert caller.talk.slots.preferred_time == time(10)


async def test_an_afternoon_alone_is_that_of_the_appointments_day():
    caller = Caller(with_regulars(), phone=MARY)
    answer = await caller.says("I need my tire rotation pushed to the afternoon")
    assert "On Tuesday, March 10, I have 1:00 PM" in answer


_STEPS = ("an hour", "half an hour", "a day", "two days", "a week", "two weeks", "a couple of hours")


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(_STEPS), st.sampled_from(["earlier", "later"]), st.sampled_from(["", "yes"]))
async def test_no_move_lands_in_the_past_or_on_what_is_taken(step: str, way: str, then: str):
    caller = Caller(with_regulars(), phone=MARY)
    taken = set(caller.dealership.busy)
    await caller.says_all(f"I need to reschedule my appointment, {step} {way}", then or "yes please")
    start = caller.dealership.standing[ROTATION].start
    assert start > caller.dealership.clock.replace(tzinfo=None)
    assert start == march(10, 9) or start not in taken


# --- said before it is known which one is meant ---------------------------------------------------


@pytest.mark.parametrize("whose", ["217 555 0198", "it's under Mary Jones", "my reference is 14"])
@pytest.mark.parametrize(
    ("said", "new"),
    [
        ("I need my tire rotation pushed to Friday at ten", march(6, 10)),
        ("I need to move my appointment a week later", march(17, 9)),
        ("I need to move my appointment from nine to eleven", march(10, 11)),
        ("I need to move my appointment to Friday, same time", march(6, 9)),
    ],
)
async def test_a_wish_said_first_is_kept_until_the_appointment_is_found(said: str, new: datetime, whose: str):
    caller = Caller(with_regulars())
    assert "What's the phone number or the name" in await caller.says(said)
    assert f"to {new:%A, %B} {new.day} at" in await caller.says(whose)
    await caller.says("yes")
    assert caller.dealership.standing[ROTATION].start == new


async def test_a_wish_said_instead_of_the_number_is_kept_and_the_number_asked_for_again():
    caller = Caller(with_regulars())
    answer = await caller.says_all("I want to move my appointment", "I'd like Friday at ten")
    assert answer.endswith("What's the phone number or the name it was booked under?")
    assert "to Friday, March 6 at 10:00 AM" in await caller.says("217 555 0198")


async def test_a_wish_outlasts_a_number_in_pieces_and_the_program():
    caller = Caller(with_regulars())
    await caller.says_all("I need to move my appointment to Friday at ten", "217 555")
    kept = memory.load(caller.talk.remembered())
    assert kept.change is not None
    assert kept.change.said is not None
    assert kept.change.said.found.day is not None
    assert "to Friday, March 6 at 10:00 AM" in await caller.says("0198")


async def test_a_move_from_where_it_stands_waits_until_it_is_known_which_of_two():
    caller = Caller(with_regulars(), phone=JOHN)
    await caller.says("I need to reschedule my appointment to the day after, same hour")
    assert "from Thursday, March 5 at 10:00 AM to Friday, March 6 at 10:00 AM" in await caller.says(
        "the oil change"
    )


# --- while booking --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "day", "at"),
    [
        ("an hour earlier", 4, time(9)),
        ("actually a day later", 5, time(10)),
        ("hmm, the week after", 11, time(10)),
        ("no, the day before", 3, time(10)),
        ("same time the following week", 11, time(10)),
        ("the Friday after", 6, time(10)),
        ("the next day at two", 5, time(14)),
        ("rather eleven than ten", 4, time(11)),
        ("eleven would be better than ten", 4, time(11)),
        ("I'd prefer eleven to ten", 4, time(11)),
        ("instead of ten could it be eleven", 4, time(11)),
        ("Thursday would suit me better than Wednesday", 5, time(10)),
    ],
)
async def test_what_is_read_back_is_changed_from_where_it_stands(said: str, day: int, at: time):
    caller = Caller()
    await caller.says(WEDNESDAY_AT_TEN)
    assert "Shall I book that?" in await caller.says(said)
    assert caller.talk.slots.preferred_date == date(2026, 3, day)
    assert caller.talk.slots.preferred_time == at


@pytest.mark.parametrize(
    ("said", "day", "at"),
    [
        ("Then Monday, same time.", 9, time(11)),
        ("Monday", 9, time(11)),
        ("the Monday one", 9, time(11)),
        ("the day before, same time", 7, time(11)),
        ("the following day", 9, time(11)),
        ("nine thirty's good", 9, time(9, 30)),
        ("the first of those", 9, time(9)),
        ("not the first one, the second", 9, time(9, 30)),
        ("the later", 9, time(10)),
        ("whichever is sooner", 9, time(9)),
        ("any one of those", 9, time(9)),
    ],
)
async def test_after_a_refusal_nothing_is_asked_back_that_was_just_offered(said: str, day: int, at: time):
    caller = Caller()
    assert "Monday, March 9 at 9:00 AM" in await caller.says(SUNDAY_REFUSED)
    assert await caller.says(said) == "What's your name?"
    assert caller.talk.slots.preferred_date == date(2026, 3, day)
    assert caller.talk.slots.preferred_time == at


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("have you anything later", "On Monday, March 9, I have 10:30 AM"),
        ("what else have you got that day", "On Monday, March 9, I have 10:30 AM"),
        ("those are all too early", "On Monday, March 9, I have 10:30 AM"),
        ("none of those, anything after four?", "On Monday, March 9, I have 4:00 PM or 4:30 PM"),
        ("no later than noon", "On Monday, March 9, I have 9:00 AM"),
        ("nine thirty or later", "On Monday, March 9, I have 9:30 AM"),
    ],
)
async def test_other_times_are_offered_and_none_is_chosen_for_the_caller(said: str, offered: str):
    caller = Caller(FakeDealership())
    await caller.says(SUNDAY_REFUSED)
    assert offered in await caller.says(said)
    assert caller.talk.slots.preferred_time is None


async def test_the_week_after_is_any_day_of_it_while_no_day_is_settled():
    caller = Caller()
    await caller.says("I need an oil change Thursday")
    answer = await caller.says("that doesn't work, what about the week after")
    assert "On Monday, March 9, I have 9:00 AM, 1:30 PM, or 4:30 PM." in answer


async def test_a_second_appointment_counts_from_the_one_just_made():
    caller = Caller()
    await caller.says_all(WEDNESDAY_AT_TEN, "yes")
    await caller.says("can I also book a tire rotation the day after, same time")
    assert caller.talk.slots.preferred_date == date(2026, 3, 5)
    assert caller.talk.slots.preferred_time == time(10)
