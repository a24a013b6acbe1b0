from __future__ import annotations

import pytest

from engine.ports import Expects, KnownCustomer
from tests.engine.dialogue.caller import Caller
from tests.engine.dialogue.regulars import JOHN, MARY, STRANGER, with_regulars

WISH = "I need an oil change on Wednesday, March 4th at ten"


async def test_a_caller_known_by_number_is_named_only_after_saying_so():
    caller = Caller(with_regulars(), phone=MARY)
    assert "Mary" not in await caller.greeted()
    assert await caller.says(WISH) == "Sure. Am I speaking with Mary Jones?"
    assert caller.reply.expects is Expects.YES_NO
    assert caller.talk.slots.customer_name is None
    assert caller.talk.slots.customer_phone is None
    answer = await caller.says("Yes, speaking.")
    assert answer == (
        "Let me read that back. That's an oil change for the 2020 Toyota Camry on Wednesday, March 4 at "
        "10:00 AM, for Mary Jones, at 217-555-0198. Shall I book that?"
    )


async def test_somebody_else_on_a_known_line_hears_nothing_of_the_record():
    caller = Caller(with_regulars(), phone=JOHN)
    assert await caller.says_all(WISH, "no") == "What's your name?"
    assert await caller.says("Peter Parker") == "Is the number you're calling from the best one?"
    answer = await caller.says("yes")
    assert "for Peter Parker, at 217-555-0199." in answer
    assert "Honda" not in answer
    await caller.says("yes")
    (booked,) = caller.dealership.booked
    assert (booked.vehicle, booked.customer_email) == (None, None)


async def test_a_no_that_says_the_name_is_not_asked_for_it():
    caller = Caller(with_regulars(), phone=JOHN)
    answer = await caller.says_all(WISH, "No, this is Peter Parker")
    assert answer == "Is the number you're calling from the best one?"
    assert caller.talk.slots.customer_name == "Peter Parker"


@pytest.mark.parametrize("name", ["John Smith", "John"])
async def test_a_caller_who_says_the_name_on_file_is_not_asked_who_they_are(name: str):
    caller = Caller(with_regulars(), phone=JOHN)
    answer = await caller.says(f"Hi, this is {name}, {WISH}")
    assert answer == "Sure. Is it for the CR-V or the Civic?"
    assert caller.talk.slots.customer_name == "John Smith"
    assert caller.talk.slots.customer_phone == JOHN


@pytest.mark.parametrize(
    ("said", "car"),
    [
        ("the Civic", "2019 Honda Civic"),
        ("the CRV", "2022 Honda CR-V"),
        ("the first one", "2022 Honda CR-V"),
        ("the second one", "2019 Honda Civic"),
        ("the older one", "2019 Honda Civic"),
        ("the newer one please", "2022 Honda CR-V"),
        ("the 2019", "2019 Honda Civic"),
        ("it's for my Ford Explorer", "Ford Explorer"),
        ("neither, it's another car", None),
        ("I don't know", None),
    ],
)
async def test_which_of_two_cars_is_asked_once(said: str, car: str | None):
    caller = Caller(with_regulars(), phone=JOHN)
    assert await caller.says_all(WISH, "yes") == "Is it for the CR-V or the Civic?"
    assert "Let me read that back." in await caller.says(said)
    assert caller.talk.slots.vehicle == car


async def test_a_make_that_both_cars_have_does_not_settle_which():
    caller = Caller(with_regulars(), phone=JOHN)
    answer = await caller.says_all(WISH + " for my Honda", "yes")
    assert answer == "Is it for the CR-V or the Civic?"
    assert "for the 2019 Honda Civic" in await caller.says("the Civic")


async def test_two_cars_of_one_model_are_told_apart_by_their_year():
    dealership = with_regulars()
    dealership.customers[JOHN] = KnownCustomer(
        "John Smith", JOHN, None, ("2022 Honda Civic", "2019 Honda Civic")
    )
    caller = Caller(dealership, phone=JOHN)
    answer = await caller.says_all(WISH, "yes")
    assert answer == "Is it for the 2022 Honda Civic or the 2019 Honda Civic?"


async def test_a_car_that_was_said_first_is_known_on_file_by_its_year():
    caller = Caller(with_regulars(), phone=JOHN)
    await caller.says_all(WISH + " for my Civic", "yes")
    assert caller.talk.slots.vehicle == "2019 Honda Civic"


async def test_a_car_can_be_corrected_in_the_read_back():
    caller = Caller(with_regulars(), phone=MARY)
    answer = await caller.says_all(WISH, "yes", "No, it's for my Ford Mustang")
    assert "an oil change for the Ford Mustang on" in answer
    await caller.says("yes")
    assert caller.dealership.booked[0].vehicle == "Ford Mustang"


async def test_no_car_is_asked_for_when_none_is_on_file():
    caller = Caller(with_regulars())
    answer = await caller.says(WISH + ". My name is Ann Lee and my number is 217-555-0122")
    assert answer.startswith("Let me read that back. That's an oil change on Wednesday")


async def test_the_number_i_am_calling_from_is_the_number():
    caller = Caller(with_regulars(), phone=STRANGER)
    answer = await caller.says(WISH + ", my name is Ann Lee, use the number I'm calling from")
    assert "for Ann Lee, at 217-555-0177." in answer


async def test_the_number_i_am_calling_from_is_asked_for_when_the_line_hides_it():
    caller = Caller(with_regulars())
    answer = await caller.says(WISH + ", my name is Ann Lee, use the number I'm calling from")
    assert answer == "Sure. What's the best phone number for you?"


async def test_a_number_that_was_declined_is_not_offered_again():
    caller = Caller(with_regulars(), phone=STRANGER)
    await caller.says_all(WISH, "Peter Parker", "no, use another one")
    assert caller.reply.expects is Expects.PHONE
    answer = await caller.says("how much is an oil change?")
    assert answer.endswith("What's the best phone number for you?")


async def test_who_gives_no_number_is_told_why_and_then_offered_a_person():
    caller = Caller(with_regulars())
    answer = await caller.says_all(WISH, "Peter Parker", "I'd rather not give my number")
    assert answer.startswith("I need a number for the appointment, in case something changes.")
    assert answer.endswith("What's the best phone number for you?")
    assert await caller.says("no, I won't tell you my number") == (
        "Okay. Would you like me to get a person for you?"
    )
    assert caller.dealership.booked == []


async def test_a_number_in_pieces_is_put_together():
    caller = Caller(with_regulars())
    await caller.says_all(WISH, "Peter Parker")
    assert await caller.says("two one seven") == "And the rest of the number?"
    assert await caller.says("five five five") == "And the rest of the number?"
    assert "at 217-555-0144." in await caller.says("oh one four four")


async def test_a_number_said_anew_replaces_the_old_one():
    caller = Caller(with_regulars())
    await caller.says_all(WISH, "Peter Parker", "217 555 0144")
    assert "at 217-555-0133." in await caller.says("no, it's 217 555 0133")


async def test_the_part_that_is_wrong_is_asked_for_anew():
    caller = Caller(with_regulars())
    await caller.says_all(WISH, "Peter Parker", "217 555 0144")
    assert await caller.says("no, the number is wrong") == "Okay. What's the best phone number for you?"
    assert "at 217-555-0133." in await caller.says("217 555 0133")
    assert await caller.says("the name is wrong") == "Okay. What's your name?"
    assert "for Paul Parker, at 217-555-0133." in await caller.says("Paul Parker")
    assert "On Wednesday, March 4, I have 9:00 AM" in await caller.says("no, the time is wrong")
    assert "March 4 at 9:00 AM" in await caller.says("the first one")
    assert await caller.says("no, another day") == "Okay. What day would you like to come in?"
    assert "Friday, March 6 at 9:00 AM" in await caller.says("Friday")


async def test_a_first_name_spelled_another_way_keeps_the_last_name():
    caller = Caller(with_regulars())
    await caller.says(WISH + ". My name is John Miller and my number is 217-555-0122")
    answer = await caller.says("No, make it Thursday at eleven, and the name is Jon without an h")
    assert "Thursday, March 5 at 11:00 AM, for Jon Miller" in answer


async def test_an_email_is_taken_when_it_is_said_and_never_asked_for():
    caller = Caller(with_regulars())
    await caller.says_all(WISH, "Peter Parker", "217 555 0144 and my email is pete at example dot com", "yes")
    assert caller.dealership.booked[0].customer_email == "pete@example.com"


async def test_an_email_that_comes_with_the_yes_is_no_reason_to_ask_again():
    caller = Caller(with_regulars())
    await caller.says_all(WISH, "Peter Parker", "217 555 0144")
    answer = await caller.says("Yes, and my email is pete at example dot com")
    assert answer.startswith("You're all set.")
    assert caller.dealership.booked[0].customer_email == "pete@example.com"


@pytest.mark.parametrize("said", ["the Civic", "it's for the Mustang"])
async def test_a_car_is_no_name(said: str):
    caller = Caller(with_regulars())
    await caller.says_all(WISH, said)
    assert caller.talk.slots.customer_name is None


async def test_both_of_two_services_are_taken_one_after_the_other():
    caller = Caller(with_regulars())
    answer = await caller.says("I'd like to make an appointment for my brakes")
    assert answer == "Sure. Do you need a brake inspection or a brake pad replacement?"
    await caller.says("both")
    assert caller.talk.slots.service_type == "Brake Inspection"


async def test_a_misheard_name_is_asked_for_again_and_taken_for_no_wish():
    caller = Caller()
    await caller.says("I need a battery replacement first thing tomorrow")
    asked = "Sorry, I didn't get that. Could you tell me your first and last name?"
    assert await caller.says("call turner.") == asked
    await caller.says("Paul Turner")
    assert caller.talk.slots.customer_name == "Paul Turner"


@pytest.mark.parametrize("wish", ["Call me back", "Cancel it", "Call Marcus please"])
async def test_a_short_wish_in_place_of_the_name_is_still_one(wish: str):
    caller = Caller()
    await caller.says("I need a battery replacement first thing tomorrow")
    assert "didn't get that" not in await caller.says(wish)
    assert caller.talk.slots.customer_name is None


@pytest.mark.parametrize("heard", ["Henry Ford.", "Henry Ford is.", "Henry Ford, uh", "It's Henry Ford as"])
async def test_a_name_that_a_make_has_too_is_no_car_and_may_trail_off(heard: str):
    caller = Caller()
    await caller.says("I'd like an oil change on Friday at ten")
    await caller.says(heard)
    assert caller.talk.slots.customer_name == "Henry Ford"
    assert caller.talk.slots.vehicle is None


async def test_a_day_that_is_corrected_while_something_else_is_asked_is_acknowledged():
    caller = Caller()
    await caller.says("Can I get a battery replacement on Wednesday at ten?")
    assert await caller.says("My name is Adam West") == "What's the best phone number for you?"
    asked = "What's the best phone number for you?"
    assert await caller.says("Sorry, I meant Thursday") == f"Okay, Thursday, March 5 at 10:00 AM. {asked}"
    assert await caller.says("two in the afternoon") == f"Okay, Thursday, March 5 at 2:00 PM. {asked}"


async def test_a_name_said_in_place_of_a_time_is_the_callers_though_somebody_here_is_called_so_too():
    caller = Caller()
    await caller.says("I'd like an oil change on Saturday")
    assert "getting" not in await caller.says("George Miller.")
    assert caller.talk.slots.customer_name == "George Miller"


async def test_a_yes_that_answers_nothing_does_not_end_the_call():
    caller = Caller()
    await caller.says("I'd like an oil change on Friday")
    await caller.says("Yep, that's it.")
    assert caller.reply is not None
    assert not caller.reply.ended
