from __future__ import annotations

import pytest

from engine.dialogue.slots.names import find_name, find_name_booked_for, find_whole_name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Okay, I'm back. It's Mel Quigley.", "Mel Quigley"),
        ("Sorry about that, dog. It's Mel Quigley", "Mel Quigley"),
        ("hang on a sec... ok, Mel Quigley", "Mel Quigley"),
        ("My name Olga Petrenko", "Olga Petrenko"),
        ("Oui, Jean-Luc Moreau", "Jean-Luc Moreau"),
        ("Si, soy Carlos Mendez", "Carlos Mendez"),
        ("me llamo Rosa Hernandez", "Rosa Hernandez"),
        ("Hai Nguyen", "Hai Nguyen"),
        ("Ana da Silva", "Ana da Silva"),
        ("Maria Guadalupe de la Cruz", "Maria Guadalupe de la Cruz"),
        ("Yeah hi, Padraig Ni Bhriain here", "Padraig Ni Bhriain"),
        ("Mrs. Eleanor Whitcombe, dear", "Mrs. Eleanor Whitcombe"),
        ("Father Brennan at St. Mary's", "Father Brennan"),
        ("it's Bob, Bob Dylan Jones", "Bob Dylan Jones"),
        ("Bond. James Bond.", "James Bond"),
        ("Nguyen, N-G-U-Y-E-N, first name Linh", "Linh Nguyen"),
        ("Last name's Castellanos-Ruiz, first is Ana Sofia", "Ana Sofia Castellanos-Ruiz"),
        ("No, not Jon, John with an h. John Baer.", "John Baer"),
        ("Will", "Will"),
        ("April May", "April May"),
        ("Doris Day", "Doris Day"),
        ("Chuck. Chuck's fine.", "Chuck"),
    ],
)
def test_a_name_is_found_among_what_is_said_with_it(said: str, name: str):
    assert find_name(said, asked=True) == name


@pytest.mark.parametrize(
    "said",
    [
        "Da.",
        "Si",
        "Oui.",
        "Hai",
        "Da, yes, is good.",
        "I'm back.",
        "the church van",
        "the part came broken",
        "will do",
        "same number",
        "Hang on a second, let me check my calendar.",
    ],
)
def test_what_is_no_name_is_not_taken_for_one_though_it_was_asked(said: str):
    assert find_name(said, asked=True) is None


@pytest.mark.parametrize("said", ["That's Marcus", "That's Great", "It's Friday", "it's for my husband"])
def test_unasked_only_an_introduction_gives_a_name(said: str):
    assert find_name(said, asked=False) is None


@pytest.mark.parametrize(
    "said",
    [
        "I'm calling for my mother, Edith Lang, she needs an oil change",
        "an oil change for our daughter named Edith Lang",
        "a tire rotation for Edith Lang",
    ],
)
def test_it_is_booked_for_the_one_who_is_named_as_a_relative(said: str):
    assert find_name_booked_for(said) == "Edith Lang"


def test_a_whole_sentence_may_be_a_name_and_a_part_of_one_may_not():
    assert find_whole_name("Oh, Beth Coyle.") == "Beth Coyle"
    assert find_whole_name("Beth Coyle called about Tuesday") is None
    assert find_whole_name("Tomorrow Morning") is None
