"""Work that can mean two services, work that is not offered, and days on which nobody works."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from engine.dialogue.slots.offers import clearer, find_offers
from engine.ports import DealershipFacts
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import SERVICES, FakeDealership

BRAKES = ("Brake Inspection", "Brake Pad Replacement")


@pytest.mark.parametrize(
    "said", ["i want my brakes done", "could you do my brakes", "something for the brakes", "do the brakes"]
)
def test_brakes_alone_fit_two_services(said: str):
    assert {offer.name for offer in find_offers(said, SERVICES)} == set(BRAKES)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("only look at them first", BRAKES[0]),
        ("i'd like somebody to check them", BRAKES[0]),
        ("just see what's wrong", BRAKES[0]),
        ("don't replace anything , just look", BRAKES[0]),
        ("put in new ones", BRAKES[1]),
        ("they have to be replaced", BRAKES[1]),
        ("both of them have been squeaking", None),
    ],
)
def test_what_is_to_be_done_tells_two_services_apart(said: str, name: str | None):
    assert [offer.name for offer in clearer(said, SERVICES, BRAKES)] == ([name] if name else [])


async def test_who_wants_the_brakes_looked_at_gets_an_inspection():
    caller = Caller()
    answer = await caller.says("I'd like to get my brakes done on Friday at ten")
    assert "a brake inspection or a brake pad replacement" in answer
    await caller.says("Have somebody check them over")
    assert caller.talk.slots.service_type == BRAKES[0]


@pytest.mark.parametrize(
    "said",
    [
        "I'd like to book a clutch replacement for Friday",
        "Can I make an appointment for a wheel alignment on Monday?",
        "I need to schedule some body work for tomorrow",
    ],
)
async def test_work_that_is_not_offered_is_not_taken_for_some_that_is(said: str):
    caller = Caller()
    answer = await caller.says(said)
    assert "I can't book that" in answer
    assert "I can book an oil change" in answer
    assert caller.talk.slots.service_type is None


async def test_other_work_named_when_asked_for_the_service_is_refused_and_the_day_is_kept():
    caller = Caller()
    await caller.says("I'd like to book an appointment for Friday")
    answer = await caller.says("it's for a windshield replacement")
    assert "I can't book that" in answer
    await caller.says("then an oil change")
    assert caller.talk.slots.preferred_date == date(2026, 3, 6)


class OnHoliday(FakeDealership):
    """Its next Sunday is a holiday too."""

    def facts(self) -> DealershipFacts:
        return replace(super().facts(), closed={date(2026, 3, 8): "Foundation Day"})


async def test_a_holiday_is_named_as_the_reason():
    answer = await Caller(OnHoliday()).says("An oil change on March eighth at ten, please")
    assert "We're closed on Sunday, March 8, for Foundation Day." in answer
    assert "10:00 AM" in answer


async def test_another_closed_day_has_no_reason_but_that():
    answer = await Caller(OnHoliday()).says("An oil change on March fifteenth at ten, please")
    assert "We don't take appointments on Sunday, March 15." in answer
