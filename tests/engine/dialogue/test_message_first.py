"""A caller who rang for a person and got the agent, which is there to take a message."""

from __future__ import annotations

from engine.ports import EVERY_DUTY, Duty, Receptionist
from tests.engine.dialogue.caller import Caller


async def test_the_first_words_say_who_speaks_and_ask_for_the_message():
    caller = Caller(phone="+12175550199")
    caller.talk.take_a_message()

    greeting = await caller.greeted()
    assert "automated assistant" in greeting
    assert greeting.endswith("I'm sorry, nobody is free right now. What would you like me to tell them?")
    assert "written that down" in await caller.says_all("My order is late", "Ann Lee", "yes")
    (message,) = caller.dealership.messages
    assert (message.text, message.customer_phone) == ("My order is late", "+12175550199")


async def test_it_is_said_once():
    caller = Caller()
    caller.talk.take_a_message()
    await caller.greeted()
    caller.talk.given_back()

    assert "nobody is free" not in await caller.greeted()


async def test_an_agent_that_takes_no_messages_asks_as_always_what_it_can_do():
    caller = Caller(receptionist=Receptionist(duties=EVERY_DUTY - {Duty.TAKE_MESSAGE}))
    caller.talk.take_a_message()

    assert "nobody is free" not in await caller.greeted()
