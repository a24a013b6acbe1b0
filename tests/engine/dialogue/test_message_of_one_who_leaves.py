from __future__ import annotations

import pytest

from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import MONDAY, FakeDealership

DEAL = ("Leave a message for Marcus", "Tell him the Tacoma deal is off")


@pytest.mark.parametrize("leaving", ["That's all, bye", "Gotta go, bye", "No, nothing more. Goodbye."])
async def test_who_leaves_is_asked_once_for_what_is_missing_and_then_let_go(leaving: str):
    caller = Caller()
    await caller.says_all(*DEAL)
    answer = await caller.says(leaving)
    assert answer == "Before you go: What's your name, and the best number to reach you?"
    answer = await caller.says("Ann Lee, 217 555 0122")
    assert answer.endswith("Goodbye.")
    assert caller.talk.ended
    (message,) = caller.dealership.messages
    assert (message.text, message.customer_name, message.customer_phone, message.owner) == (
        "Tell him the Tacoma deal is off", "Ann Lee", "+12175550122", "Marcus Lee",
    )  # fmt: skip


@pytest.mark.parametrize("answer", ["bye", "no", "I'd rather not say"])
async def test_the_message_of_one_who_tells_nothing_of_themselves_is_kept(answer: str):
    caller = Caller()
    await caller.says_all(*DEAL, "That's all, bye")
    said = await caller.says(answer)
    assert caller.talk.ended
    assert "I've written that down" in said
    (message,) = caller.dealership.messages
    assert message.text == "Tell him the Tacoma deal is off"


async def test_the_number_of_the_line_is_given_only_with_a_word():
    caller = Caller(phone="+12175550122")
    await caller.says_all(*DEAL, "Ann Lee")
    answer = await caller.says("Gotta go, bye")
    assert answer.startswith("I'll give them the number you're calling from.")
    (message,) = caller.dealership.messages
    assert message.customer_phone == "+12175550122"


async def test_who_falls_silent_has_left_the_message_all_the_same():
    caller = Caller()
    await caller.says_all(*DEAL, "", "", "")
    assert caller.talk.ended
    (message,) = caller.dealership.messages
    assert message.text == "Tell him the Tacoma deal is off"


async def test_a_call_back_that_was_only_offered_is_not_left_for_one_who_leaves():
    caller = Caller(FakeDealership(now=MONDAY.replace(hour=23)))
    await caller.says("Let me talk to a person")
    await caller.says("No thanks, bye")
    assert not caller.dealership.messages


async def test_who_will_not_say_a_name_is_still_asked_for_the_number():
    caller = Caller()
    await caller.says_all("Have Marcus call me", "about the Tacoma")
    answer = await caller.says("I'd rather not give my name")
    assert answer == "Okay. What's the best phone number for you?"
    await caller.says("217 555 0122")
    (message,) = caller.dealership.messages
    assert (message.customer_name, message.customer_phone, message.owner) == (
        None,
        "+12175550122",
        "Marcus Lee",
    )


@pytest.mark.parametrize(
    "said", ["This is Ann Lee", "This is Ann Lee, my number is 217 555 0122", "Why?", "Da."]
)
async def test_who_is_calling_is_not_the_message(said: str):
    caller = Caller()
    await caller.says("I want to leave a message")
    answer = await caller.says(said)
    assert answer.endswith(("What would you like me to tell them?", "What shall I write down for our team?"))
    assert not caller.dealership.messages


async def test_an_address_given_within_the_message_is_answer_enough():
    caller = Caller()
    answer = await caller.says_all(
        "I want to leave a message for Marcus",
        "Tell him to mail me the quote at ann dot lee at outlook dot com",
        "Ann Lee",
    )
    assert "Marcus Lee will get back to you" in answer
    (message,) = caller.dealership.messages
    assert message.text.endswith("E-mail: ann.lee@outlook.com")


@pytest.mark.parametrize(
    "said",
    [
        "Can you tell service my car is outside with the keys in the box",
        "Tell Marcus to mail me the quote",
        "Please tell the parts guys I'm not coming",
    ],
)
async def test_to_have_somebody_told_is_a_message_with_its_text(said: str):
    caller = Caller()
    assert await caller.says(said) == "Sure. What's your name?"
    await caller.says_all("Ann Lee", "217 555 0122")
    (message,) = caller.dealership.messages
    assert message.text == said
