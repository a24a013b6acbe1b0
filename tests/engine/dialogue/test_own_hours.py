"""The hour it is and the caller's own day are no wish; the time wished for beside them is one."""

from __future__ import annotations

from datetime import time

import pytest

from engine.dialogue.slots import spoken, times
from engine.dialogue.slots.times import TimeWish
from tests.engine.dialogue.caller import Caller
from tests.engine.dialogue.regulars import JOHN, MARY, OIL_CHANGE, march, with_regulars
from tests.fakes.dealership import FakeDealership


def wish(text: str) -> TimeWish | None:
    return times.find_time(spoken.with_digits(spoken.plain(text)))


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("Shoot, it's past ten already, huh. One thirty then.", time(13, 30)),
        ("Oh, it's already ten thirty? Then one thirty.", time(13, 30)),
        ("Right, it's gone ten. Two thirty?", time(14, 30)),
        ("It's almost eleven, so two o'clock", time(14)),
        ("What, it's half past ten already? Okay, make it four.", time(16)),
        ("My watch says nine, so let's do ten thirty", time(10, 30)),
        ("I'm off at eight, so half past nine?", time(9, 30)),
        ("I get out of class at one, could I come at two?", time(14)),
        ("I drop the kids at eight, so at nine", time(9)),
        ("I can drop it off at eight", time(8)),
        ("I've got two appointments, and that one isn't good. At eleven?", time(11)),
        ("Like twelve thirty?", time(12, 30)),
        ("move it to nine thirty", time(9, 30)),
    ],
)
def test_what_is_wished_for_wins(said: str, at: time):
    found = wish(said)
    assert found is not None
    assert found.at == at


@pytest.mark.parametrize(
    "said", ["It's already ten thirty.", "It's twenty past two now", "Is it eleven already?"]
)
def test_the_hour_it_is_is_no_wish(said: str):
    assert wish(said) is None


@pytest.mark.parametrize("said", ["I get off work at three", "school lets out at three"])
def test_who_is_free_at_an_hour_can_come_from_then_on(said: str):
    assert wish(said) == TimeWish(earliest=time(15))


async def test_how_many_appointments_there_are_is_no_time():
    caller = Caller(with_regulars(), phone=JOHN)
    answer = await caller.says(
        "I've got two appointments with you this week and the oil change one isn't gonna work. "
        "Can you move that one to Monday the ninth at eleven?"
    )
    assert "to Monday, March 9 at 11:00 AM. Shall I move it?" in answer
    await caller.says("yes")
    assert caller.dealership.standing[OIL_CHANGE].start == march(9, 11)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("In that case the thirty-first of March, also at two", "Tuesday, March 31 at 2:00 PM"),
        ("March thirty first at two", "Tuesday, March 31 at 2:00 PM"),
        ("the twenty-third at two", "Monday, March 23 at 2:00 PM"),
        ("the first of April at two", "Wednesday, April 1 at 2:00 PM"),
        ("the first one", "Tuesday, March 3 at 9:00 AM"),
    ],
)
async def test_the_number_of_a_day_picks_none_of_the_times_offered(said: str, day: str):
    caller = Caller(FakeDealership())
    assert "I have 9:00 AM" in await caller.says("oil change on Tuesday please")
    await caller.says(said)
    assert day in await caller.says("Ann Parker, 217 555 0122")


@pytest.mark.parametrize("said", ["tomorrow around two", "Tuesday, two-ish", "tomorrow at about two"])
async def test_about_an_hour_is_that_hour_when_it_is_free(said: str):
    caller = Caller(FakeDealership())
    assert await caller.says(f"I need an oil change {said}") == "Sure. What's your name?"
    assert caller.talk.slots.preferred_time == time(14)


async def test_about_an_hour_that_is_taken_is_answered_with_those_near_it():
    dealership = FakeDealership()
    dealership.busy.add(march(3, 14))
    caller = Caller(dealership)
    assert "1:30 PM" in await caller.says("I need an oil change tomorrow around two")


@pytest.mark.parametrize(
    "said",
    [
        "My boss called me in for Friday, that's when I was to come, so I have to move it to another day",
        "Something came up on Friday, I need to reschedule my appointment to a different day",
        "I'm supposed to come in Friday but I need to move my appointment to some other day",
    ],
)
async def test_the_day_that_cannot_be_kept_is_not_offered(said: str):
    caller = Caller(with_regulars(), phone=JOHN)
    answer = await caller.says(said)
    assert "test drive of the 2025 Toyota Camry on Friday, March 6 at 2:00 PM" in answer
    assert "day" in answer
    assert "I have" not in answer
    assert "to Saturday, March 7 at 10:00 AM" in await caller.says("Could you put me in on Saturday at ten?")


async def test_that_day_is_the_one_that_is_given_up():
    caller = Caller(with_regulars(), phone=MARY)
    answer = await caller.says(
        "I've a rotation next week and something came up that day. Can I get another day?"
    )
    assert "a tire rotation on Tuesday, March 10 at 9:00 AM. What day" in answer


async def test_times_that_were_refused_are_not_offered_again_on_the_same_day():
    caller = Caller(FakeDealership())
    first = await caller.says("oil change on Tuesday please")
    await caller.says("none of those work for me")
    again = await caller.says("Is there another one on Tuesday?")
    assert "9:00 AM" in first
    assert "On Tuesday, March 3, I have" in again
    assert "9:00 AM" not in again
