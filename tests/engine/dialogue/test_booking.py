from __future__ import annotations

from datetime import date, datetime, time

import pytest

from engine.ports import Expects
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import FakeDealership

READ_BACK = (
    "Let me read that back. That's an oil change on Tuesday, March 3 at 9:30 AM, for John Smith, "
    "at 217-555-0122. Shall I book that?"
)
ALL_AT_ONCE = "I need an oil change on Tuesday at 9:30. My name is John Smith and my number is 217-555-0122."


def on_march(day: int, hour: int, minute: int) -> datetime:
    """Local and naive, as appointments are."""
    return datetime.combine(date(2026, 3, day), time(hour, minute))


async def test_a_caller_who_answers_one_question_at_a_time_gets_an_appointment():
    caller = Caller()
    assert await caller.says("I'd like to book an oil change.") == "Sure. What day would you like to come in?"
    assert "On Tuesday, March 3, I have 9:00 AM" in await caller.says("Tomorrow.")
    assert await caller.says("9.30 please") == "What's your name?"
    assert await caller.says("John Smith") == "What's the best phone number for you?"
    assert await caller.says("two one seven, five five five, oh one two two") == READ_BACK
    assert caller.dealership.booked == []
    answer = await caller.says("Yes, that's right.")
    assert answer.startswith(
        "You're all set. We'll see you on Tuesday, March 3 at 9:30 AM. Your reference is 1."
    )
    (booked,) = caller.dealership.booked
    assert booked.start == on_march(3, 9, 30)
    assert (booked.job.service_id, booked.customer_name, booked.customer_phone) == (
        1,
        "John Smith",
        "+12175550122",
    )
    assert caller.talk.appointment_id == 1
    assert (await caller.says("No, that's all. Thank you.")).endswith("Goodbye.")
    assert caller.reply.ended
    assert caller.talk.ended


async def test_everything_said_in_one_sentence_is_read_back_at_once():
    caller = Caller()
    assert await caller.says(ALL_AT_ONCE) == READ_BACK
    assert caller.reply.must_be_heard
    assert caller.reply.expects is Expects.YES_NO
    assert caller.reply.intent == "book_service"
    assert caller.talk.slots.preferred_date == date(2026, 3, 3)
    assert caller.talk.slots.preferred_time == time(9, 30)
    assert caller.talk.slots.appointment_type == "service"


async def test_a_yes_to_a_read_back_that_was_cut_off_hears_it_again():
    caller = Caller()
    await caller.listen(await caller.talk.respond(ALL_AT_ONCE), complete=False)
    assert await caller.says("Yes") == READ_BACK
    assert caller.dealership.booked == []
    await caller.says("Yes")
    assert len(caller.dealership.booked) == 1


async def test_a_yes_to_a_read_back_nobody_reported_as_heard_hears_it_again():
    caller = Caller()
    await caller.talk.respond(ALL_AT_ONCE)
    assert await caller.says("Yes") == READ_BACK
    assert caller.dealership.booked == []


@pytest.mark.parametrize(
    "unclear",
    [
        "hmm",
        "I don't know",
        "the weather is nice",
        "maybe",
        "yes I guess so",
        "what do you mean",
        "can you look at it",
    ],
)
async def test_nothing_but_a_clear_yes_books(unclear: str):
    caller = Caller()
    await caller.says_all(ALL_AT_ONCE, unclear)
    assert caller.dealership.booked == []


@pytest.mark.parametrize("refusal", ["No", "okay no", "absolutely not", "right now I can't", "that's wrong"])
async def test_a_no_to_the_read_back_asks_what_to_change(refusal: str):
    caller = Caller()
    assert await caller.says_all(ALL_AT_ONCE, refusal) == "Okay. What would you like to change?"
    assert caller.dealership.booked == []


async def test_a_correction_during_the_read_back_is_read_back_again():
    caller = Caller()
    answer = await caller.says_all(ALL_AT_ONCE, "Yes, but make it ten thirty")
    assert "Tuesday, March 3 at 10:30 AM" in answer
    assert caller.reply.must_be_heard
    answer = await caller.says("Actually make it Wednesday")
    assert "Wednesday, March 4 at 10:30 AM" in answer
    assert caller.dealership.booked == []
    await caller.says("yes")
    assert caller.dealership.booked[0].start == on_march(4, 10, 30)


async def test_a_weekday_that_corrects_another_stays_in_its_week():
    caller = Caller()
    answer = await caller.says_all(
        "Oil change next Tuesday at 9:30, my name is John Smith, 217-555-0122", "actually make it Thursday"
    )
    assert "Thursday, March 12 at 9:30 AM" in answer


async def test_confirming_twice_leaves_one_appointment():
    caller = Caller()
    await caller.says_all(ALL_AT_ONCE, "yes", "yes", ALL_AT_ONCE, "yes")
    assert len(caller.dealership.booked) == 1
    assert caller.talk.appointment_id == 1


async def test_a_question_in_the_middle_is_answered_and_the_slots_stay():
    caller = Caller()
    await caller.says_all("I need a tire rotation", "Tuesday")
    answer = await caller.says("Are you open on Sunday?")
    assert answer.startswith("We're closed on Sunday.")
    assert answer.endswith("What time works for you?")
    assert caller.reply.agent == "faq"
    assert caller.talk.slots.service_type == "Tire Rotation"
    assert caller.talk.slots.preferred_date == date(2026, 3, 3)
    assert await caller.says("half past ten") == "What's your name?"
    assert caller.talk.slots.preferred_time == time(10, 30)


async def test_a_question_during_the_read_back_comes_back_to_the_whole_of_it():
    caller = Caller()
    answer = await caller.says_all(ALL_AT_ONCE, "How much is an oil change?")
    assert answer == f"An oil change costs $49.99 to $89.99 and takes about 30 minutes. {READ_BACK}"
    assert caller.reply.must_be_heard


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        ("Sunday at ten", "We don't take appointments on Sunday, March 8."),
        ("March 1st at ten", "That time has already passed."),
        ("June 5th at ten", "That's further ahead than I can book."),
        ("Tuesday at noon", "That would run into the service team's lunch."),
        ("Tuesday at 7:45 am", "That's outside our appointment hours."),
        ("Tuesday at 9:40", "No appointment starts at that time."),
        ("Tuesday at 3 pm", "We're fully booked then."),
    ],
)
async def test_each_refusal_has_its_reason_and_something_else_to_take(wish: str, reason: str):
    dealership = FakeDealership()
    dealership.busy.add(on_march(3, 15, 0))
    caller = Caller(dealership)
    answer = await caller.says_all("I need an oil change", wish)
    assert reason in answer
    assert "I could do" in answer
    assert caller.talk.slots.preferred_time is None
    await caller.says("the first one")
    assert caller.talk.slots.preferred_time is not None


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("the second one", time(13, 30)),
        ("the last one please", time(16, 30)),
        ("1:30", time(13, 30)),
        ("I'll take the first", time(9, 0)),
        ("nine", time(9, 0)),
        ("four thirty works", time(16, 30)),
        ("the earliest", time(9, 0)),
    ],
)
async def test_an_offered_time_can_be_picked_in_many_ways(said: str, taken: time):
    caller = Caller()
    answer = await caller.says_all("I need an oil change", "tomorrow")
    assert "9:00 AM, 1:30 PM, or 4:30 PM" in answer
    await caller.says(said)
    assert caller.talk.slots.preferred_time == taken


async def test_an_afternoon_is_offered_afternoon_times():
    caller = Caller()
    answer = await caller.says("Can I book an oil change tomorrow afternoon?")
    assert "I have 1:00 PM, 3:00 PM, or 4:30 PM." in answer


async def test_first_thing_takes_the_first_free_time():
    dealership = FakeDealership()
    dealership.busy.add(on_march(3, 9, 0))
    caller = Caller(dealership)
    await caller.says_all("I need an oil change", "tomorrow first thing")
    assert caller.talk.slots.preferred_time == time(9, 30)


async def test_a_day_that_suits_nobody_can_be_exchanged():
    caller = Caller()
    answer = await caller.says_all("I need an oil change", "tomorrow", "no, none of those")
    assert answer == "Okay. What day would you like to come in?"
    assert caller.talk.slots.preferred_date is None


async def test_a_time_taken_while_we_spoke_is_apologised_for():
    caller = Caller()
    await caller.says(ALL_AT_ONCE)
    caller.dealership.busy.add(on_march(3, 9, 30))
    answer = await caller.says("yes")
    assert answer.startswith("I'm sorry, that time was just taken. I could do Tuesday, March 3 at 9:00 AM")
    assert caller.dealership.booked == []
    answer = await caller.says_all("ten o'clock", "yes")
    assert "You're all set." in answer
    assert caller.dealership.booked[0].start == on_march(3, 10, 0)


async def test_brakes_are_asked_about_because_two_services_fit():
    caller = Caller()
    answer = await caller.says("I'd like to make an appointment for my brakes")
    assert answer == "Sure. Do you need a brake inspection or a brake pad replacement?"
    await caller.says("the pads")
    assert caller.talk.slots.service_type == "Brake Pad Replacement"


async def test_the_number_of_the_line_is_offered_and_taken():
    caller = Caller(phone="2175550199")
    await caller.says("Oil change Tuesday at 9:30, my name is Ann Lee")
    assert caller.reply.expects is Expects.YES_NO
    assert "at 217-555-0199." in await caller.says("Yes it is")


async def test_the_number_of_the_line_can_be_declined():
    caller = Caller(phone="sip:2175550199@10.0.0.1")
    await caller.says("Oil change Tuesday at 9:30, my name is Ann Lee")
    assert caller.reply.expects is Expects.PHONE
    other = Caller(phone="+12175550199")
    await other.says("Oil change Tuesday at 9:30, my name is Ann Lee")
    assert await other.says("no") == "What's the best phone number for you?"
    assert await other.says("555 0122") == "And the area code?"
    assert "at 312-555-0122." in await other.says("three one two")


async def test_a_number_that_cannot_be_one_is_asked_for_again():
    caller = Caller()
    await caller.says("Oil change Tuesday at 9:30, my name is Ann Lee")
    answer = await caller.says("000 000 0000")
    assert answer.startswith("That doesn't sound like a complete phone number.")
    assert "at 217-555-0122." in await caller.says("217 555 0122")


async def test_a_time_changed_while_a_number_is_being_told_is_no_part_of_it():
    caller = Caller()
    await caller.says_all("Oil change Tuesday at 9:30, my name is Ann Lee", "two one seven", "five five five")
    answer = await caller.says("no wait, make it three o'clock")
    assert answer == "Okay, Tuesday, March 3 at 3:00 PM. And the rest of the number?"
    assert caller.talk.slots.preferred_time == time(15)
    assert "3:00 PM, for Ann Lee, at 217-555-0147." in await caller.says("oh one four seven")


async def test_an_area_code_may_come_last():
    caller = Caller()
    answer = await caller.says_all(
        "Oil change Tuesday at 9:30, my name is Ann Lee", "five five five 0122, area code two one seven"
    )
    assert "at 217-555-0122." in answer


async def test_a_yes_with_a_goodbye_in_one_breath_still_books():
    caller = Caller()
    answer = await caller.says_all(ALL_AT_ONCE, "Yes, book it, thank you, bye!")
    assert answer.startswith("You're all set.")
    assert len(caller.dealership.booked) == 1


async def test_thanks_after_the_booking_is_a_goodbye():
    caller = Caller()
    await caller.says_all(ALL_AT_ONCE, "yes", "Great, thank you.")
    assert caller.talk.ended


async def test_after_two_misunderstandings_a_person_is_fetched_and_the_booking_stays_open():
    caller = Caller()
    await caller.says("I need an oil change")
    assert (await caller.says("purple monkeys")).startswith("Sorry, I didn't get that. Which day")
    answer = await caller.says("colourless green ideas")
    assert answer.startswith("I'm sorry, I'm having trouble understanding.")
    assert caller.talk.slots.service_type == "Oil Change"


async def test_a_caller_who_gives_up_is_let_go():
    caller = Caller()
    answer = await caller.says_all(ALL_AT_ONCE, "never mind, forget it")
    assert answer == "Okay, I won't book anything. Is there anything else I can help you with?"
    assert caller.dealership.booked == []


async def test_a_second_booking_keeps_name_and_number():
    caller = Caller()
    await caller.says_all(ALL_AT_ONCE, "yes")
    answer = await caller.says_all("I'd also like to book a tire rotation", "Wednesday at ten")
    assert "a tire rotation on Wednesday, March 4 at 10:00 AM, for John Smith" in answer
    await caller.says("yes")
    assert len(caller.dealership.booked) == 2
    assert caller.talk.appointment_id == 2


async def test_a_second_booking_may_be_on_the_same_day():
    caller = Caller()
    await caller.says_all(ALL_AT_ONCE, "yes")
    answer = await caller.says_all("I'd also like to book a tire rotation", "the same day at eleven")
    assert "a tire rotation on Tuesday, March 3 at 11:00 AM" in answer


async def test_a_part_of_the_day_is_a_wish_for_other_times_and_picks_none():
    caller = Caller()
    answer = await caller.says_all("I need an oil change", "tomorrow", "mornings are better")
    assert "On Tuesday, March 3, I have 9:00 AM, 10:30 AM, or 11:30 AM." in answer
    assert caller.talk.slots.preferred_time is None


async def test_any_of_the_offered_times_is_the_first():
    caller = Caller()
    await caller.says_all("I need an oil change", "tomorrow", "whatever, you choose")
    assert caller.talk.slots.preferred_time == time(9)


async def test_email_and_vehicle_come_along():
    caller = Caller()
    await caller.says_all(
        ALL_AT_ONCE + " It's a 2019 Honda Civic and my email is john dot smith at gmail dot com", "yes"
    )
    (booked,) = caller.dealership.booked
    assert booked.vehicle == "2019 Honda Civic"
    assert booked.customer_email == "john.smith@gmail.com"


async def test_two_sessions_never_share_a_slot():
    caller = Caller()
    other = caller.dialogue.open("call-2")
    await caller.says(ALL_AT_ONCE)
    assert other.slots.customer_name is None
    assert other.slots.service_type is None


@pytest.mark.parametrize(
    "asked",
    [
        "Now what's that gonna run me?",
        "how much would that set me back",
        "and the damage?",
        "what do I owe you for that?",
        "what will it come to?",
        "is it free?",
    ],
)
async def test_what_the_booked_work_costs_is_said_and_the_question_comes_back(asked: str):
    caller = Caller()
    await caller.says("I need an oil change")
    answer = await caller.says(asked)
    assert answer.startswith("An oil change costs $49.99 to $89.99")
    assert answer.endswith("What day would you like to come in?")


async def test_a_day_said_while_asking_the_price_is_taken():
    caller = Caller()
    answer = await caller.says_all(
        "I need an oil change", "can I do Saturday at eleven, and what does that cost?"
    )
    assert "costs $49.99" in answer
    assert answer.endswith("What's your name?")


async def test_the_price_of_other_work_does_not_change_what_is_booked():
    caller = Caller()
    await caller.says_all("I need a brake inspection", "and how much is an oil change?")
    assert caller.talk.slots.service_type == "Brake Inspection"
