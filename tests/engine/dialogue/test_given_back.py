"""The agent's first words to a caller whom a person has spoken with and given back."""

from __future__ import annotations

from tests.engine.dialogue.caller import Caller

AGAIN = "This is the automated assistant again."


async def test_it_says_that_it_is_back_and_offers_to_go_on_with_what_was_open():
    caller = Caller()
    await caller.greeted()
    await caller.says_all("I need an oil change", "on Tuesday at ten")
    caller.talk.overheard("person", "We also have a loaner car.")
    caller.talk.given_back()

    answer = await caller.greeted()
    assert answer == (
        f"{AGAIN} You were booking an oil change for Tuesday, March 3 at 10:00 AM. "
        "Shall we go on where we were?"
    )
    assert await caller.says("yes") == "Sure. What's your name?"


async def test_with_nothing_open_it_asks_what_else_it_can_do():
    caller = Caller()
    await caller.greeted()
    caller.talk.given_back()

    assert await caller.greeted() == f"{AGAIN} What else can I do for you?"


async def test_what_was_overheard_stands_in_the_history():
    caller = Caller()
    caller.talk.overheard("person", "This is Sarah.")
    caller.talk.overheard("caller", "Hello Sarah.")

    assert list(caller.talk.history) == [("person", "This is Sarah."), ("caller", "Hello Sarah.")]


async def test_to_a_caller_who_has_not_heard_it_yet_it_says_who_and_what_it_is():
    caller = Caller()
    caller.talk.given_back()

    assert AGAIN not in (greeting := await caller.greeted())
    assert "automated assistant" in greeting
