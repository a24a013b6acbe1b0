"""What a person at the desk whispers to the agent, and what the caller hears of it."""

from __future__ import annotations

from datetime import date

import pytest

from engine.ports import EVERY_DUTY, Duty, HandOffState, Notice, Receptionist, Urgency
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import FakeDealership

HOURS, LOANER = "What are your hours?", "Do you have loaner cars?"


async def on_the_line(*said: str, phone: str | None = "+12175550142") -> Caller:
    caller = Caller(phone=phone)
    await caller.greeted()
    await caller.says_all(*said)
    return caller


async def whispered(caller: Caller, text: str) -> str:
    told = await caller.talk.whisper(text)
    assert told.taken
    return told.sentence


async def refused(caller: Caller, text: str) -> str:
    told = await caller.talk.whisper(text)
    assert not told.taken
    return told.sentence


# --- a day or a time to offer ---


async def test_a_day_is_offered_with_what_is_free_on_it_and_can_be_taken():
    caller = await on_the_line("I need an oil change")
    sentence = await whispered(caller, "offer Tuesday")

    answer = await caller.says("um, I am not sure yet")
    assert "I could do Tuesday, March 3 at 9:00 AM, 1:30 PM, or 4:30 PM. What time works for you?" in answer
    assert "Tuesday, March 3 at 9:00 AM, 1:30 PM, or 4:30 PM" in sentence
    assert await caller.says("the first one") == "What's your name?"
    assert caller.talk.slots.preferred_date == date(2026, 3, 3)


async def test_a_day_and_time_whispered_early_wait_until_a_time_is_open_and_a_yes_takes_them():
    caller = await on_the_line()
    await whispered(caller, "offer Tuesday at ten")

    answer = await caller.says("I need an oil change")
    assert answer == "Sure. I could do Tuesday, March 3 at 10:00 AM. What time works for you?"
    assert await caller.says("yes") == "What's your name?"


async def test_beside_the_callers_own_day_another_one_is_offered_too_and_nothing_is_taken_away():
    caller = await on_the_line("an oil change on Friday")
    await whispered(caller, "Tuesday afternoon")

    answer = await caller.says("hmm, let me think")
    assert "I could also do Tuesday, March 3 at 1:00 PM, 3:00 PM, or 4:30 PM." in answer
    assert caller.talk.slots.preferred_date == date(2026, 3, 6)


async def test_a_time_alone_is_offered_on_the_day_in_view():
    caller = await on_the_line("an oil change on Friday")
    await whispered(caller, "offer ten o'clock")

    assert "I could also do Friday, March 6 at 10:00 AM." in await caller.says("hmm, let me think")


async def test_what_is_not_free_is_never_offered_and_the_desk_is_told_so():
    caller = await on_the_line("I need an oil change")
    assert await refused(caller, "offer Sunday") == "Nothing is free then: the agent does not offer it."

    answer = await caller.says("um, I am not sure yet")
    assert "Sunday" not in answer
    assert "could do" not in answer


async def test_what_is_taken_meanwhile_is_left_unsaid():
    caller = await on_the_line()
    await whispered(caller, "offer Sunday")

    assert await caller.says("I need an oil change") == "Sure. What day would you like to come in?"


async def test_a_hint_is_given_once():
    caller = await on_the_line("I need an oil change")
    await whispered(caller, "offer Tuesday")
    await caller.says("um, I am not sure yet")

    assert "could" not in await caller.says("Friday")


async def test_a_better_hint_takes_the_place_of_the_one_before():
    caller = await on_the_line("I need an oil change")
    await whispered(caller, "offer Tuesday")
    await whispered(caller, "offer Thursday")

    answer = await caller.says("um, I am not sure yet")
    assert "Thursday, March 5" in answer
    assert "Tuesday" not in answer


# --- a question ---


async def test_the_email_is_asked_for_and_then_the_conversation_goes_on_where_it_was():
    caller = await on_the_line("I need an oil change")
    await whispered(caller, "ask for the e-mail")

    assert await caller.says("Tuesday at ten") == "What's your e-mail address?"
    assert await caller.says("ann at example dot com") == "Thank you. What's your name?"
    assert caller.talk.slots.customer_email == "ann@example.com"
    assert "known already" in await refused(caller, "get the e-mail")


async def test_who_gives_no_email_is_not_asked_again():
    caller = await on_the_line("I need an oil change")
    await whispered(caller, "ask for her e-mail")
    await caller.says("Tuesday at ten")

    assert await caller.says("no, I'd rather not") == "Okay. What's your name?"
    assert "e-mail" not in await caller.says("Ann Lee")


async def test_times_that_are_being_offered_are_not_talked_over():
    caller = await on_the_line("I need an oil change")
    await whispered(caller, "ask for the e-mail")

    assert "What time works for you?" in await caller.says("Tuesday")
    assert await caller.says("at ten") == "What's your e-mail address?"


async def test_a_number_is_asked_for_where_nothing_is_being_done():
    caller = await on_the_line(HOURS, phone=None)
    await whispered(caller, "ask for the phone number")

    assert (await caller.says(LOANER)).endswith("What's the best phone number for you?")
    assert await caller.says("217 555") == "And the rest of the number?"
    assert (await caller.says("0199 thanks")).startswith("Thank you.")
    assert caller.talk.slots.customer_phone == "+12175550199"


async def test_a_caller_who_asks_something_instead_of_answering_is_answered():
    caller = await on_the_line(HOURS)
    await whispered(caller, "ask for the e-mail")
    await caller.says(LOANER)

    assert "exit 12" in await caller.says("No, where are you located?")


# --- a person ---


async def test_the_caller_is_put_through_to_who_was_named_and_the_desk_is_rung():
    caller = await on_the_line(HOURS)
    sentence = await whispered(caller, "put her through to Sarah")

    answer = await caller.says(LOANER)
    assert "I'm getting Sarah Miller for you." in answer
    assert "loaner car" in answer
    assert sentence == "The agent looks for Sarah Miller at its next turn."
    assert [each.wanted for each in caller.dealership.wanted] == ["Sarah Miller"]
    assert caller.dealership.wanted[0].summary.count("get me") == 0


async def test_a_department_is_put_through_to_as_the_agent_would():
    caller = await on_the_line("I need an oil change")
    await whispered(caller, "transfer to sales")
    assert "I'm getting our sales team for you." in await caller.says("Tuesday at ten")

    caller.talk.notify(Notice(1, Urgency.INTERRUPT, caller.talk.tasks[0], HandOffState.COMPLETED, "Ann"))
    reply = await caller.talk.announce()
    assert reply is not None
    assert reply.transfer == caller.talk.tasks[0]


# --- something to book ---


async def test_a_service_is_offered_when_nothing_is_being_done_and_a_yes_begins_its_booking():
    caller = await on_the_line(HOURS)
    await whispered(caller, "book a tire rotation")

    assert (await caller.says(LOANER)).endswith("Shall I book a tire rotation?")
    assert await caller.says("yes please") == "What day would you like to come in?"
    assert caller.talk.slots.service_type == "Tire Rotation"
    assert caller.dealership.booked == []


async def test_a_no_to_what_was_offered_unasked_leaves_nothing_open():
    caller = await on_the_line(HOURS)
    await whispered(caller, "offer a tire rotation")
    await caller.says(LOANER)

    assert await caller.says("no") == "Okay. Is there anything else I can help you with?"
    assert caller.talk.state == "DISCOVERY"


async def test_who_does_not_know_the_service_is_offered_the_whispered_one():
    caller = await on_the_line("I'd like to book an appointment")
    await whispered(caller, "offer an oil change")

    assert "Shall I book an oil change?" in await caller.says("hmm, well")


async def test_a_car_in_stock_is_told_of_with_the_price_in_the_records():
    caller = await on_the_line(HOURS)
    await whispered(caller, "offer the Camry")

    answer = await caller.says("Where are you located?")
    assert "there's a new 2025 Toyota Camry in silver for $28,999. Would you like to take it" in answer
    assert await caller.says("yes") == "Sure. What day would you like to come in?"


async def test_a_car_that_is_not_in_stock_is_not_offered():
    caller = await on_the_line(HOURS)
    assert "no such car" in await refused(caller, "offer a Chevrolet Silverado")
    assert "Silverado" not in await caller.says(LOANER)


# --- words ---


async def test_words_are_said_as_they_are_at_the_next_turn_and_only_there():
    caller = await on_the_line("I need an oil change")
    await whispered(caller, "say: we also wash your car today")

    assert await caller.says("Tuesday at ten") == "We also wash your car today. What's your name?"
    assert "wash" not in await caller.says("Ann Lee")


async def test_words_are_said_before_the_read_back_and_before_a_goodbye():
    caller = await on_the_line("I need an oil change", "Tuesday at ten", "Ann Lee")
    await whispered(caller, "say see you then")
    answer = await caller.says("yes")
    assert answer.startswith("See you then. ")
    assert answer.endswith("Shall I book that?")
    assert caller.reply is not None
    assert caller.reply.must_be_heard

    await whispered(caller, "offer Friday")
    assert "all set" in await caller.says("yes")
    assert len(caller.dealership.booked) == 1


# --- what is not done ---


@pytest.mark.parametrize(
    "text",
    ["make it rain", "offer 50 dollars off", "10% discount", "don't offer Tuesday", "say:", "?", ""],
)
async def test_what_was_not_understood_is_told_back_and_changes_nothing(text: str):
    caller = await on_the_line("I need an oil change")
    before = caller.talk.remembered()
    assert (await refused(caller, text)).startswith("The agent did not understand that.")

    assert caller.talk.remembered() == before
    assert await caller.says("Tuesday at ten") == "What's your name?"


@pytest.mark.parametrize("text", ["offer Tuesday", "ask for the e-mail", "get Sarah", "say: Hello there"])
async def test_the_caller_never_hears_that_there_was_a_whisper(text: str):
    caller = await on_the_line("I need an oil change")
    await whispered(caller, text)
    heard = await caller.says("um, I am not sure yet")

    assert not any(word in heard.lower() for word in ("whisper", "desk", "colleague", "told me"))
    assert not any(role not in {"caller", "agent"} for role, _ in caller.talk.history)


async def test_a_reading_back_is_never_put_off_by_a_hint():
    caller = await on_the_line("I need an oil change", "Tuesday at ten", "Ann Lee")
    await whispered(caller, "ask for the e-mail")
    await whispered(caller, "put him through to Sarah")

    assert (await caller.says("yes")).endswith("Shall I book that?")
    assert caller.dealership.wanted == []


async def test_a_turn_that_is_taken_back_keeps_what_was_whispered_into_its_answer():
    caller = await on_the_line("I need an oil change")
    await whispered(caller, "say: no rush")
    reply = await caller.talk.respond("On")
    assert caller.talk.take_back(reply.id)

    assert (await caller.says("On Tuesday at ten")).startswith("No rush.")


async def test_a_rehearsal_uses_nothing_up_and_rings_nobody():
    caller = await on_the_line("I need an oil change")
    await whispered(caller, "get Sarah")
    assert await caller.talk.rehearse("Tuesday at ten") is None
    assert caller.dealership.wanted == []

    assert "Sarah Miller" in await caller.says("Tuesday at ten")


async def test_what_was_whispered_before_a_person_took_over_is_forgotten():
    caller = await on_the_line("I need an oil change")
    await whispered(caller, "say: hold on")
    caller.talk.given_back()
    await caller.greeted()

    assert "old on" not in await caller.says("yes")


async def test_a_hint_for_an_appointment_that_is_moved_offers_its_free_times():
    dealership = FakeDealership()
    caller = Caller(dealership, phone="+12175550142")
    await caller.greeted()
    await caller.says_all("I need an oil change", "Tuesday at ten", "Ann Lee", "yes", "yes")
    assert "What day" in await caller.says("I need to move my appointment")
    await whispered(caller, "offer Thursday at nine")

    answer = await caller.says("um, I am not sure yet")
    assert "I could do Thursday, March 5 at 9:00 AM." in answer
    assert "moves from" in await caller.says("yes")


@pytest.mark.parametrize(
    ("text", "duty"),
    [
        ("get Sarah", Duty.TRANSFER),
        ("offer a tire rotation", Duty.BOOK_SERVICE),
        ("offer the Camry", Duty.QUOTE_STOCK),
    ],
)
async def test_a_hint_goes_no_further_than_the_agents_duties(text: str, duty: Duty):
    caller = Caller(receptionist=Receptionist(duties=EVERY_DUTY - {duty}))
    await caller.greeted()
    await caller.says(HOURS)

    assert await refused(caller, text) == "That is not among the agent's duties."
    assert (await caller.says(LOANER)).endswith("Is there anything else I can help you with?")


async def test_a_car_is_told_of_without_a_drive_where_no_drives_are_booked():
    caller = Caller(receptionist=Receptionist(duties=EVERY_DUTY - {Duty.BOOK_TEST_DRIVE}))
    await caller.greeted()
    await caller.says(HOURS)
    await whispered(caller, "offer the Camry")

    answer = await caller.says(LOANER)
    assert answer.count("Camry") == 1
    assert answer.endswith("Is there anything else I can help you with?")
