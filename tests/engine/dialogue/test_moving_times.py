"""A move whose old and new times are both said, on the day that the appointment has."""

from __future__ import annotations

import pytest

from tests.engine.dialogue.caller import Caller
from tests.engine.dialogue.regulars import JOHN, MARY, ROTATION, march, with_regulars


@pytest.mark.parametrize(
    "said",
    [
        "Could you push my nine o'clock back to eleven?",
        "I want to move my appointment from nine to eleven",
        "Reschedule my tire rotation to eleven please",
        "Can you change my appointment from 9 a.m. until 11 a.m.?",
    ],
)
async def test_a_new_time_alone_keeps_the_day(said: str):
    caller = Caller(with_regulars(), phone=MARY)
    answer = await caller.says(said)
    assert "from Tuesday, March 10 at 9:00 AM to Tuesday, March 10 at 11:00 AM. Shall I move it?" in answer
    await caller.says("yes")
    assert caller.dealership.standing[ROTATION].start == march(10, 11)


async def test_the_time_that_stands_tells_which_of_two_is_moved():
    caller = Caller(with_regulars(), phone=JOHN)
    answer = await caller.says("Can you move my two o'clock to three thirty?")
    assert "moves from Friday, March 6 at 2:00 PM to Friday, March 6 at 3:30 PM" in answer


@pytest.mark.parametrize(
    "said",
    [
        "I need to move my appointment to Thursday the twelfth, same time.",
        "Can I reschedule my tire rotation for March twelfth at the same time?",
    ],
)
async def test_the_same_time_on_another_day_is_read_back_at_once(said: str):
    caller = Caller(with_regulars(), phone=MARY)
    answer = await caller.says(said)
    assert "to Thursday, March 12 at 9:00 AM. Shall I move it?" in answer
