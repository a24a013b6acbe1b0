"""What a dealership lets its agent do, over whole conversations: what is forbidden is never done."""

from __future__ import annotations

import pytest

from engine.ports import EVERY_DUTY, Duty, Receptionist
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import MONDAY, FakeDealership

PHONE = "+12175550122"
AN_OIL_CHANGE = ("I need an oil change tomorrow at nine", "Ann Lee", "217 555 0122", "Yes")


def without(*duties: Duty, **more: object) -> Receptionist:
    return Receptionist(duties=EVERY_DUTY - set(duties), **more)  # pyright: ignore[reportArgumentType]


def phoning(*duties: Duty, dealership: FakeDealership | None = None) -> Caller:
    return Caller(dealership, phone=PHONE, receptionist=without(*duties))


async def test_who_may_do_everything_books():
    caller = phoning()
    await caller.says_all(*AN_OIL_CHANGE)
    assert len(caller.dealership.booked) == 1


async def test_who_may_not_book_books_nothing_however_often_it_is_asked():
    caller = phoning(Duty.BOOK_SERVICE, Duty.BOOK_TEST_DRIVE)
    await caller.says_all(*AN_OIL_CHANGE, "No", "Just book me in tomorrow at nine", "Yes", *AN_OIL_CHANGE)
    assert caller.dealership.booked == []


async def test_a_booking_that_turns_into_what_may_not_be_booked_ends_there():
    caller = phoning(Duty.BOOK_TEST_DRIVE)
    await caller.says("I need an oil change tomorrow at nine")
    answer = await caller.says("Actually I'd rather test drive the Camry")
    assert "I can't book test drives myself." in answer
    await caller.says_all("No thanks", "Yes", "Yes")
    assert caller.dealership.booked == []


async def test_a_cancellation_that_turns_into_a_move_ends_there():
    caller = phoning()
    await caller.says_all(*AN_OIL_CHANGE)
    again = phoning(Duty.MOVE, dealership=caller.dealership)
    before = dict(caller.dealership.standing)
    await again.says("I want to cancel my appointment")
    assert "I can't move appointments myself." in await again.says("No, move it to Friday")
    await again.says_all("No", "Yes")
    assert caller.dealership.standing == before


async def test_cars_are_told_and_no_drive_is_offered_where_none_may_be_booked():
    assert "test drive" in await phoning().says("Do you have a Camry?")
    assert "drive" not in await phoning(Duty.BOOK_TEST_DRIVE).says("Do you have a Camry?")


async def test_no_price_of_a_car_is_told_where_the_stock_is_not():
    caller = phoning(Duty.QUOTE_STOCK)
    for question in ("How much is the Camry?", "Which cars do you have?", "Anything under 30,000 dollars?"):
        assert "$" not in await caller.says(question)


async def test_an_offer_of_a_person_is_one_of_a_call_back_where_nobody_is_put_through():
    caller = phoning(Duty.TRANSFER)
    assert (await caller.says("Do you sell boats?")).endswith("Would you like somebody to call you back?")
    await caller.says_all("Yes please", "Yes", "Ann Lee", "Yes")
    assert caller.dealership.wanted == []
    assert [each.text for each in caller.dealership.messages] == ["Do you sell boats?"]


async def test_danger_comes_first_where_nobody_is_put_through():
    answer = await phoning(Duty.TRANSFER).says("My car is on fire")
    assert answer.startswith("If you are in danger, call 911.")


async def test_where_no_messages_are_taken_a_closed_dealership_asks_to_call_again():
    caller = phoning(Duty.TAKE_MESSAGE, dealership=FakeDealership(MONDAY.replace(hour=22)))
    answer = await caller.says("Can I talk to a person please?")
    assert "closed right now" in answer
    assert "Please call us again later." in answer
    await caller.says_all("Then take a message", "Yes", "No, bye")
    assert caller.dealership.messages == []


async def test_who_wants_no_calls_is_never_called_again_whatever_the_agent_may_do():
    caller = phoning(*Duty)
    await caller.says("Take me off your list and never call me again")
    assert [phone for phone, _ in caller.dealership.suppressed] == [PHONE]


async def test_who_is_asked_for_first_is_asked_for_while_they_are_there_and_else_whoever_is():
    chosen = Receptionist(first_person="parts")
    there, late = FakeDealership(), FakeDealership(MONDAY.replace(hour=18, minute=30))
    for dealership in (there, late):
        await Caller(dealership, receptionist=chosen).says("Can I talk to a person please?")
    assert [each.wanted for each in (*there.wanted, *late.wanted)] == ["parts", ""]


async def test_somebody_who_left_the_staff_is_not_asked_for():
    caller = Caller(receptionist=Receptionist(first_person="Nobody Anymore"))
    assert "I'm getting someone for you." in await caller.says("Can I talk to a person please?")


@pytest.mark.parametrize("times", [1, 2, 3])
async def test_it_asks_again_as_often_as_it_was_told_to(times: int):
    caller = Caller(receptionist=Receptionist(asks_again=times))
    for _ in range(times):
        assert "Sorry, I didn't get that." in await caller.says("Wibble")
    assert "having trouble understanding" in await caller.says("Wibble")


async def test_what_it_says_it_can_do_is_what_it_may_do():
    assert "leave a message" not in await phoning(Duty.TAKE_MESSAGE).says("Wibble")
    assert "book a service" not in await phoning(Duty.BOOK_SERVICE).says("Wibble")


async def test_every_sentence_it_may_say_in_place_of_what_it_does_not_is_spoken_ahead():
    caller = phoning(Duty.BOOK_SERVICE, Duty.TRANSFER)
    fixed = await caller.dialogue.fixed_sentences()
    assert "I can't book service appointments myself." in fixed
    assert "Would you like somebody to call you back?" in fixed
