from __future__ import annotations

import pytest

from engine.dialogue.slots import spoken
from engine.dialogue.slots.people import find_department, find_person

PEOPLE = ("Sarah Miller", "Marcus Lee", "Will Grant", "Kim Nguyen")


@pytest.mark.parametrize(
    ("said", "person"),
    [
        ("Can I speak with Marcus Lee please?", "Marcus Lee"),
        ("is Marcus in?", "Marcus Lee"),
        ("tell marcus I called", "Marcus Lee"),
        ("speak to Markus", "Marcus Lee"),
        ("marcus lea", "Marcus Lee"),
        ("Sara Miller please", "Sarah Miller"),
        ("Sarah, please", "Sarah Miller"),
        ("can I talk to Will", "Will Grant"),
        ("Mr. Grant", "Will Grant"),
        ("could you ask Kim to call me", "Kim Nguyen"),
        ("I have an appointment with Sarah", "Sarah Miller"),
        ("will you call me", None),
        ("I want to grant you that", None),
        ("what's the market price", None),
        ("Sarah Brown", None),
        ("is John there?", None),
    ],
)
def test_a_person_is_known_by_any_part_of_the_name(said: str, person: str | None):
    assert find_person(spoken.plain(said), PEOPLE, caller=None) == person


def test_a_caller_of_the_same_name_asks_for_nobody():
    assert find_person("this is marcus lee", PEOPLE, caller="Marcus Lee") is None
    assert find_person("hi this is john can i speak to marcus", PEOPLE, caller="John") == "Marcus Lee"


def test_of_two_of_one_name_neither_is_guessed():
    two = ("Sarah Miller", "Sarah Jones")
    assert find_person("is sarah in ?", two, caller=None) is None
    assert find_person("is sarah jones in ?", two, caller=None) == "Sarah Jones"


@pytest.mark.parametrize(
    ("said", "department"),
    [
        ("put me through to parts", "parts"),
        ("the service desk", "service"),
        ("sales please", "sales"),
        ("is the parts department open?", "parts"),
        ("what time does service close?", "service"),
        ("what are your sales hours?", "sales"),
        ("a salesperson", "sales"),
        ("someone in sales", "sales"),
        ("is anyone in sales available?", "sales"),
        ("talk to a service advisor", "service"),
        ("the finance manager", "finance"),
        ("speak to someone about financing", "finance"),
        ("transfer me to service please", "service"),
        ("body shop", None),
        ("I need parts for my car", None),
        ("do you have parts", None),
        ("I need service", None),
        ("I'd like an oil change service for Tuesday", None),
        ("is it on sale", None),
        ("do you offer financing?", None),
    ],
)
def test_a_department_is_asked_for_as_a_place_not_as_a_thing(said: str, department: str | None):
    assert find_department(spoken.plain(said)) == department


@pytest.mark.parametrize(
    "said", ["george miller .", "it's bob miller", "ann lee , please", "my name's ann lee"]
)
def test_another_first_name_before_the_last_name_is_another_person(said: str):
    assert find_person(said, ["Sarah Miller", "Marcus Lee"], caller=None) is None


@pytest.mark.parametrize(
    "said",
    ["is mr . miller there ?", "get me miller", "sara miller please", "yes . miller .", "miller , please"],
)
def test_a_last_name_alone_asks_for_the_one_who_bears_it(said: str):
    assert find_person(said, ["Sarah Miller", "Marcus Lee"], caller=None) == "Sarah Miller"
