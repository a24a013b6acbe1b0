"""A question at the read-back is answered, the read-back is said again, and the yes to it books."""

from __future__ import annotations

import pytest

from tests.engine.dialogue.caller import Caller


@pytest.mark.parametrize(
    ("asked", "agreed"),
    [
        ("How much would that be?", "Alright, book it."),
        ("And how long will it take?", "Okay, go ahead then"),
        ("Are you a robot?", "Fine, yes, do it"),
    ],
)
async def test_a_yes_after_an_answered_question_books(asked: str, agreed: str):
    caller = Caller()
    await caller.says("A tire rotation on Friday at ten, Nora Fields, 217 555 0161")
    assert (await caller.says(asked)).endswith("Shall I book that?")
    assert not caller.dealership.booked
    await caller.says(agreed)
    assert [each.customer_name for each in caller.dealership.booked] == ["Nora Fields"]


@pytest.mark.parametrize(
    "again",
    [
        "No, my name is Nora Fields",
        "No, the name is Fields, Nora Fields",
        "No, my number is 217 555 0161",
        "No, make it ten o'clock",
    ],
)
async def test_a_no_that_says_what_was_read_back_gets_it_read_back_once_more(again: str):
    caller = Caller()
    read_back = await caller.says("A tire rotation on Friday at ten, Nora Fields, 217 555 0161")
    assert (await caller.says(again)).endswith(read_back.removeprefix("Sure. "))
    assert not caller.dealership.booked
