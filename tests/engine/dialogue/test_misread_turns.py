"""What the conversations of `lotline eval` once showed, in other words."""

from __future__ import annotations

from datetime import date

import pytest

from tests.engine.dialogue.caller import Caller


async def test_two_sentences_without_a_known_word_bring_a_person():
    caller = Caller()
    assert (await caller.says("Zorp quaffle binzer drel.")).startswith("Sorry, I didn't get that.")
    assert "getting someone" in await caller.says("Mimsy borogove slith.")


@pytest.mark.parametrize(
    "offer", ["I'd take it for twenty thousand", "I can pay you $25,000", "let me have it for 24,500"]
)
async def test_a_price_offer_is_no_yes_to_a_test_drive(offer: str):
    caller = Caller()
    await caller.says("Do you have the silver Camry?")
    assert "discount" in await caller.says(offer)


async def test_a_make_that_is_never_there_is_nothing_to_build_upon():
    caller = Caller()
    await caller.says("Do you have any BMWs?")
    assert "Mustang" in await caller.says("And something red?")


async def test_a_caller_who_explains_while_the_desk_rings_is_taken_at_their_word():
    caller = Caller()
    await caller.says("I want to talk to a manager")
    await caller.says("My name is Ann Lee, and you overcharged me")
    assert caller.talk.slots.customer_name == "Ann Lee"
    assert "overcharged" in caller.talk.summary


async def test_a_no_with_a_question_behind_it_is_answered_too():
    caller = Caller()
    await caller.says_all("Who won the world cup?")
    answer = await caller.says("No, never mind that. What are your hours on Saturday?")
    assert "9:00 AM" in answer


async def test_not_tonight_but_tomorrow_is_a_call_back_tomorrow():
    caller = Caller(phone="+12175550123")
    await caller.says_all("Don't call me tonight, call me tomorrow at ten", "It's Owen Marsh", "yes")
    (message,) = caller.dealership.messages
    assert message.due_at is not None
    assert message.due_at.date() == date(2026, 3, 3)


async def test_who_orders_a_pizza_learns_where_they_are_and_is_not_hung_up_on():
    caller = Caller()
    answer = await caller.says("I'd like to order a large pepperoni pizza")
    assert "car dealership" in answer or "didn't get that" in answer
    assert not caller.reply.ended


async def test_who_comes_back_after_a_moment_goes_on_where_they_were():
    caller = Caller()
    asked = await caller.says("I need an oil change")
    await caller.says("Hold on a second")
    answer = await caller.says("Okay, I'm back")
    assert not caller.reply.ended
    assert answer.split(". ")[-1] == asked.split(". ")[-1]


async def test_perfect_is_nobodys_name():
    caller = Caller()
    await caller.says_all("I need an oil change", "tomorrow at nine", "Perfect")
    assert caller.talk.slots.customer_name is None


@pytest.mark.parametrize("wish", ["Please speak slower", "slower please", "Could you talk more slowly?"])
async def test_slower_as_the_very_first_words_is_promised(wish: str):
    caller = Caller()
    assert await caller.says(wish) == "Sure, I'll speak more slowly. How can I help you?"
    assert caller.reply is not None
    assert caller.reply.slowly


@pytest.mark.parametrize(
    "offer",
    [
        "Can you knock a grand off the silver Camry?",
        "Just sell me the Camry for ten dollars",
        "take two hundred off",
    ],
)
async def test_no_price_is_beaten_down(offer: str):
    assert "discount" in await Caller().says(offer)


@pytest.mark.parametrize(
    "question", ["When can I reach the parts department?", "how late is parts there today?"]
)
async def test_a_department_is_answered_with_its_own_hours(question: str):
    answer = await Caller().says(question)
    assert "Parts" in answer or "parts is open" in answer
    assert "5:00 PM" in answer
    assert "Sales" not in answer


async def test_not_this_evening_is_no_wish_never_to_be_called():
    caller = Caller(phone="+12175550123")
    await caller.says_all("Don't ring me this evening, ring me tomorrow at eleven", "It's Pat Wells", "yes")
    (message,) = caller.dealership.messages
    assert message.due_at is not None
    assert (message.due_at.date(), message.due_at.hour) == (date(2026, 3, 3), 11)
    assert not caller.dealership.suppressed


async def test_who_names_a_car_after_an_answer_about_cars_is_told_of_it():
    caller = Caller()
    await caller.says("Do you have any SUVs?")
    assert "32,999" in await caller.says("The CR-V")


async def test_a_request_beside_a_card_number_is_not_lost():
    caller = Caller()
    answer = await caller.says("I need an oil change tomorrow at nine, charge it to [card number]")
    assert answer == "I don't take card numbers on the phone. Sure. What's your name?"


async def test_a_department_on_a_day_is_answered_with_its_hours_when_nothing_else_is_known():
    answer = await Caller().says("Could I pick up some floor mats at the parts department on Sunday?")
    assert "Parts is closed on Sunday." in answer


async def test_hours_of_a_department_are_told_while_looking_at_cars():
    caller = Caller()
    await caller.says("I'm looking for a car")
    assert "5:00 PM" in await caller.says("And the parts counter, when does it close today?")


@pytest.mark.parametrize(
    "wish", ["Could Marcus ring me tomorrow at ten?", "Can Marcus please call me tomorrow at ten"]
)
async def test_who_is_to_call_back_is_the_one_who_was_named(wish: str):
    caller = Caller(phone="+12175550123")
    await caller.says_all(wish, "it's about my trade-in", "Ann Lee", "yes")
    assert [each.owner for each in caller.dealership.messages] == ["Marcus Lee"]


async def test_what_is_to_be_sent_is_the_message():
    caller = Caller(phone="+12175550123")
    await caller.says_all("I have a message for Sarah, please send me the estimate", "Jo Fisher", "yes")
    assert ["estimate" in (each.text or "") for each in caller.dealership.messages] == [True]


async def test_to_make_it_another_day_is_no_question_of_safety():
    caller = Caller()
    await caller.says_all("Oil change on Wednesday at nine", "Ben Cole", "217 555 0163", "yes")
    assert "judge" not in await caller.says("Can we make it Thursday at nine instead?")
