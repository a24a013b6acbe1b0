from __future__ import annotations

import pytest

from tests.engine.dialogue.caller import Caller

READ_BACK = ("Book an oil change on Tuesday at ten", "Brian Keller", "217 555 0122")


@pytest.mark.parametrize(
    "said",
    [
        "This is Dana Whitfield, 217 555 0122. What are your hours?",
        "What are your hours? My name is Dana Whitfield and my number is 217 555 0122.",
        "Dana Whitfield here, 217 555 0122",
    ],
)
async def test_who_is_calling_is_kept_whatever_was_asked(said: str):
    caller = Caller()
    await caller.says(said)
    answer = await caller.says("I need an oil change on Tuesday at ten")
    assert "for Dana Whitfield, at 217-555-0122. Shall I book that?" in answer


async def test_a_name_said_beside_a_question_in_a_task_is_not_asked_for_again():
    caller = Caller()
    await caller.says("Book an oil change on Tuesday at ten")
    answer = await caller.says("How much is it? It's Ed Murphy by the way")
    assert answer.endswith("What's the best phone number for you?")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("not Keller, Kellner", "Brian Kellner"),
        ("No, not Keller, it's Kellner", "Brian Kellner"),
        ("it's Bryan, not Brian", "Bryan Keller"),
    ],
)
async def test_a_part_of_the_name_that_was_misheard_is_put_right(said: str, name: str):
    caller = Caller()
    await caller.says_all(*READ_BACK)
    answer = await caller.says(said)
    assert f"for {name}, at 217-555-0122. Shall I book that?" in answer
    assert not caller.dealership.booked


async def test_the_name_said_again_at_the_read_back_does_not_undo_the_yes():
    caller = Caller()
    await caller.says_all(*READ_BACK)
    assert "You're all set." in await caller.says("Yes, Brian Keller, that's right")


@pytest.mark.parametrize("said", ["why?", "what do you need that for?", "Why do you want to know my name?"])
async def test_who_asks_why_their_name_is_needed_is_told_and_asked_again(said: str):
    caller = Caller()
    await caller.says("Book an oil change on Tuesday at ten")
    answer = await caller.says(said)
    assert answer.startswith("That's only so that we know")
    assert answer.endswith("What's your name?")


@pytest.mark.parametrize(
    "said", ["You should have it on file", "it's in your system", "you've already got it"]
)
async def test_who_thinks_that_it_is_on_file_is_told_that_it_is_not(said: str):
    caller = Caller()
    await caller.says_all("Book an oil change on Tuesday at ten", "Brian Keller")
    answer = await caller.says(said)
    assert answer.startswith("I'm sorry, I don't have that here.")


async def test_the_number_of_the_line_is_the_one_on_file():
    caller = Caller(phone="+12175550122")
    await caller.says_all("Book an oil change on Tuesday at ten", "Brian Keller")
    assert "at 217-555-0122. Shall I book that?" in await caller.says("you should have it on file")


async def test_an_area_code_may_come_last_and_after_an_oh():
    caller = Caller()
    await caller.says_all("Book an oil change on Tuesday at ten", "Brian Keller", "555 0122")
    assert "at 217-555-0122. Shall I book that?" in await caller.says("Oh, two one seven.")


async def test_a_cold_caller_rings_nobody():
    caller = Caller()
    answer = await caller.says("Is the owner in? We can improve your Google listing and your SEO")
    assert "a car dealership" in answer
    assert not caller.dealership.wanted
