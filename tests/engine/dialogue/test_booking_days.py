from __future__ import annotations

from datetime import date, time

import pytest

from tests.engine.dialogue.caller import Caller
from tests.engine.dialogue.regulars import march
from tests.fakes.dealership import FakeDealership


async def test_a_day_that_people_disagree_about_is_asked_back_with_both_dates():
    caller = Caller()
    answer = await caller.says("I need an oil change next Tuesday at ten")
    assert answer == "Sure. Is that Tuesday, March 3, or Tuesday, March 10?"
    assert await caller.says("the tenth") == "What's your name?"
    assert caller.talk.slots.preferred_date == date(2026, 3, 10)
    assert caller.talk.slots.preferred_time == time(10)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("tomorrow", 3),
        ("March 10th", 10),
        ("the third", 3),
        ("the first one", 3),
        ("the second one", 10),
        ("the later one", 10),
        ("this week", 3),
        ("next week", 10),
        ("this coming Tuesday", 3),
        ("either is fine", 3),
    ],
)
async def test_which_of_two_days_is_answered_in_many_ways(said: str, day: int):
    caller = Caller()
    await caller.says_all("I need an oil change next Tuesday at ten", said)
    assert caller.talk.slots.preferred_date == date(2026, 3, day)
    assert caller.talk.slots.preferred_time == time(10)


async def test_a_yes_to_which_of_two_days_takes_the_likelier_and_says_it_in_the_read_back():
    caller = Caller()
    await caller.says("I need an oil change next Tuesday at ten, my name is Ann Parker, 217 555 0122")
    assert "on Tuesday, March 10 at 10:00 AM" in await caller.says("yes")


async def test_another_day_than_the_two_asked_about_is_taken():
    caller = Caller()
    await caller.says_all("I need an oil change next Tuesday at ten", "no, Thursday, March 5th")
    assert caller.talk.slots.preferred_date == date(2026, 3, 5)


async def test_of_two_days_only_one_of_which_is_free_nothing_is_asked():
    dealership = FakeDealership()
    dealership.busy |= {march(3, hour, minute) for hour in range(9, 18) for minute in (0, 30)}
    caller = Caller(dealership)
    await caller.says("I need an oil change next Tuesday at ten")
    assert caller.talk.slots.preferred_date == date(2026, 3, 10)


async def test_a_question_in_between_comes_back_to_which_of_the_two_days():
    caller = Caller()
    answer = await caller.says_all("I need an oil change next Tuesday at ten", "how much is an oil change?")
    assert answer.endswith("Is that Tuesday, March 3, or Tuesday, March 10?")


async def test_a_day_the_caller_cannot_come_is_never_offered():
    caller = Caller()
    answer = await caller.says_all("I need an oil change", "any day but not Tuesday or Wednesday")
    assert "Tuesday" not in answer
    assert "Wednesday" not in answer
    answer = await caller.says("Sunday at ten then")
    assert "We don't take appointments on Sunday, March 8." in answer
    assert "Tuesday" not in answer


async def test_not_that_day_looks_on_from_it():
    caller = Caller()
    await caller.says_all("I need an oil change", "tomorrow")
    answer = await caller.says("not Tuesday")
    assert "On Wednesday, March 4, I have 9:00 AM" in answer


async def test_a_day_that_was_left_out_may_be_wished_for_after_all():
    caller = Caller()
    await caller.says_all("I need an oil change", "not Tuesday", "okay then Tuesday at ten")
    assert caller.talk.slots.preferred_date == date(2026, 3, 3)


async def test_the_same_time_on_another_day_after_a_refusal():
    caller = Caller()
    answer = await caller.says("I need an oil change on Sunday at ten")
    assert "We don't take appointments on Sunday" in answer
    await caller.says("Then the same time on Friday")
    assert caller.talk.slots.preferred_date == date(2026, 3, 6)
    assert caller.talk.slots.preferred_time == time(10)


async def test_another_day_after_a_full_time_keeps_the_time_when_it_is_free():
    dealership = FakeDealership()
    dealership.busy.add(march(3, 15))
    caller = Caller(dealership)
    assert "We're fully booked then." in await caller.says("I need an oil change tomorrow at 3 pm")
    await caller.says("How about Wednesday")
    assert caller.talk.slots.preferred_date == date(2026, 3, 4)
    assert caller.talk.slots.preferred_time == time(15)


async def test_a_refused_time_that_no_day_has_is_answered_with_the_nearest():
    caller = Caller()
    await caller.says("I need an oil change tomorrow at noon")
    answer = await caller.says("then Friday")
    assert "On Friday, March 6, I have 11:00 AM, 11:30 AM, or 1:00 PM." in answer
    assert caller.talk.slots.preferred_time is None


async def test_what_is_free_on_another_day_is_told_and_not_chosen_for_the_caller():
    dealership = FakeDealership()
    dealership.busy.add(march(3, 15))
    caller = Caller(dealership)
    await caller.says("I need an oil change tomorrow at 3 pm")
    answer = await caller.says("What times do you have on Wednesday")
    assert "On Wednesday, March 4, I have 9:00 AM, 1:30 PM, or 4:30 PM." in answer


async def test_the_afternoon_of_a_closed_day_is_answered_with_afternoons():
    caller = Caller()
    answer = await caller.says("I need an oil change on Sunday afternoon")
    assert "We don't take appointments on Sunday, March 8." in answer
    assert "PM" in answer
    assert "9:00 AM" not in answer


async def test_any_afternoon_of_next_week_is_the_first_that_is_free():
    dealership = FakeDealership()
    dealership.busy |= {march(9, hour, minute) for hour in range(12, 18) for minute in (0, 30)}
    caller = Caller(dealership)
    answer = await caller.says("I need an oil change sometime next week in the afternoon")
    assert "On Tuesday, March 10, I have 1:00 PM" in answer


async def test_a_time_alone_is_of_the_day_whose_times_were_offered():
    dealership = FakeDealership()
    dealership.busy.add(march(3, 15))
    caller = Caller(dealership)
    await caller.says_all("I need an oil change tomorrow at 3 pm", "ten thirty")
    assert caller.talk.slots.preferred_date == date(2026, 3, 3)
    assert caller.talk.slots.preferred_time == time(10, 30)


class OpenLate(FakeDealership):
    """Takes work at seven in the morning and at seven in the evening."""

    def facts(self):
        facts = super().facts()
        hours = {**facts.hours, "service": {day: (time(6), time(20)) for day in range(6)}}
        return type(facts)(
            facts.name, facts.agent_name, facts.address, facts.phone, hours, facts.makes, facts.models
        )

    def _time_refusal(self, job, start):
        return None if start.hour in {7, 19} else super()._time_refusal(job, start)


async def test_a_time_that_can_be_morning_or_evening_is_asked_back():
    caller = Caller(OpenLate())
    answer = await caller.says("I need an oil change tomorrow at seven")
    assert answer == "Sure. Is that in the morning or in the evening?"
    assert await caller.says("in the evening") == "What's your name?"
    assert caller.talk.slots.preferred_time == time(19)


@pytest.mark.parametrize(("said", "hour"), [("7 am", 7), ("morning please", 7), ("seven pm", 19)])
async def test_morning_or_evening_is_answered_in_many_ways(said: str, hour: int):
    caller = Caller(OpenLate())
    await caller.says_all("I need an oil change tomorrow at seven", said)
    assert caller.talk.slots.preferred_time == time(hour)


async def test_this_afternoon_is_the_afternoon_of_today():
    caller = Caller()
    answer = await caller.says("Can I come this afternoon for an oil change?")
    assert "Monday, March 2" in answer
    assert " AM" not in answer
