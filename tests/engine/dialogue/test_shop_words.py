"""What callers call the work on their cars, and faults whose cause nobody knows yet."""

from __future__ import annotations

import pytest

from engine.dialogue.slots import spoken
from engine.dialogue.slots.offers import find_offers, looks_first, names_other_work
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import SERVICES


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("the tires ought to be switched round, front to back", "Tire Rotation"),
        ("my tires ought to be swapped side to side", "Tire Rotation"),
        ("can you put the front tires on the back", "Tire Rotation"),
        ("the tyres need turning round", "Tire Rotation"),
        ("they want rotating", "Tire Rotation"),
        ("a tie rotation", "Tire Rotation"),
        ("an oil chain tomorrow", "Oil Change"),
        ("I need an all change", "Oil Change"),
        ("Sunday at ten for the World Change", "Oil Change"),
        ("the sticker says it's due for oil at sixty thousand", "Oil Change"),
        ("she need the oil new", "Oil Change"),
        ("a break inspection for my Civic", "Brake Inspection"),
        ("breaks are squealing something awful", "Brake Inspection"),
        ("there's a noise when I'm breaking", "Brake Inspection"),
        ("get my brakes seen to", "Brake Inspection"),
        ("my break pads are worn", "Brake Pad Replacement"),
        ("somebody to go over the car top to bottom", "General Inspection"),
        ("go over the truck before our trip", "General Inspection"),
    ],
)
def test_lay_words_name_a_service(said: str, name: str):
    assert [offer.name for offer in find_offers(spoken.plain(said), SERVICES)] == [name]


@pytest.mark.parametrize(
    "said",
    [
        "I was on my break when you called", "my car broke down", "go over the price again",
        "my car is leaking oil", "I ran over a curb", "let me talk it over with my wife",
        "tires changed from summer to winter",
    ],
)  # fmt: skip
def test_the_same_words_in_another_sense_name_none(said: str):
    assert find_offers(spoken.plain(said), SERVICES) == ()


@pytest.mark.parametrize(
    "said",
    [
        "the wheels pull to the left", "the check engine light is on", "my car is leaking oil",
        "it wobbles at sixty", "the AC is blowing warm air", "it won't start in the morning",
    ],
)  # fmt: skip
def test_a_fault_is_looked_at_first(said: str):
    offer = looks_first(spoken.plain(said), SERVICES)
    assert offer is not None
    assert offer.name == "General Inspection"


def test_where_nothing_looks_for_causes_no_inspection_is_offered():
    assert looks_first("the check engine light is on", SERVICES[:3]) is None


@pytest.mark.parametrize(
    "said", ["four new tires", "my snow tires put on", "my flat tire fixed", "an alignment"]
)
def test_work_that_is_not_offered_is_known_by_name(said: str):
    assert names_other_work(said)
    assert looks_first(said, SERVICES) is None


async def test_a_caller_with_a_fault_hears_what_can_be_booked_and_may_still_name_something_else():
    caller = Caller()
    answer = await caller.says("The check engine light is on, I need an appointment")
    assert "Shall I put it down as a general inspection, so a technician takes a look?" in answer
    await caller.says("no, I just need an oil change")
    assert caller.talk.slots.service_type == "Oil Change"


@pytest.mark.parametrize(
    "said", ["well change it to Friday", "that's a whole change of plans", "all change please"]
)
def test_a_change_of_something_else_is_no_oil_change(said: str):
    assert find_offers(spoken.plain(said), SERVICES) == ()
