"""A reply says which question it has no answer to, so that the dealership can write one."""

from __future__ import annotations

import pytest

from tests.engine.dialogue.caller import Caller


async def unanswered(caller: Caller, *said: str) -> str:
    await caller.says_all(*said)
    assert caller.reply is not None
    return caller.reply.unanswered


@pytest.mark.parametrize(
    "before",
    [(), ("I need an oil change", "Thursday at ten"), ("Do you have a used Civic?",)],
    ids=["at first", "in a booking", "about a car"],
)
async def test_a_question_nobody_wrote_an_answer_to_is_named(before: tuple[str, ...]):
    assert await unanswered(Caller(), *before, "Do you take American Express?") == (
        "Do you take American Express?"
    )


async def test_of_two_questions_the_one_without_an_answer_is_named():
    asked = "Who won the world cup? And what are your hours on Saturday?"

    assert "world cup" in await unanswered(Caller(), asked)


async def test_a_question_about_a_car_that_the_list_is_silent_on_is_named():
    asked = "Do you have a Civic with leather seats?"

    assert await unanswered(Caller(), asked) == asked


@pytest.mark.parametrize(
    "said", ["What are your hours on Saturday?", "I need an oil change", "Mumble fumble", "Goodbye"]
)
async def test_what_is_answered_or_no_question_is_not(said: str):
    assert await unanswered(Caller(), said) == ""


async def test_saying_it_again_does_not_count_twice():
    assert await unanswered(Caller(), "Do you take American Express?", "Say that again, please?") == ""
