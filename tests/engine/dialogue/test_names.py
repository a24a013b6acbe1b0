from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.slots.names import find_name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("My name is John Smith.", "John Smith"),
        ("my name is john smith and my number is 217-555-0122", "John Smith"),
        ("Hi, this is Maria Garcia, I need an oil change", "Maria Garcia"),
        ("I'm Ahmed Khan", "Ahmed Khan"),
        ("my name's Mary-Ann O'Brien", "Mary-Ann O'Brien"),
        ("Name is Ronald McDonald", "Ronald McDonald"),
        ("my name is José Núñez", "José Núñez"),
    ],
)
def test_who_introduces_themselves_is_known_by_name(said: str, name: str):
    assert find_name(said, asked=False) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("John Smith", "John Smith"),
        ("john smith.", "John Smith"),
        ("It's Jennifer Lopez", "Jennifer Lopez"),
        ("Uh, yes, it's Bob", "Bob"),
        ("J O H N", "John"),
        ("S-M-I-T-H", "Smith"),
        ("under David Chen please", "David Chen"),
        ("Sure, John Smith", "John Smith"),
        ("Ann Lee, A N N", "Ann Lee"),
    ],
)
def test_a_bare_name_counts_when_it_was_asked_for(said: str, name: str):
    assert find_name(said, asked=True) == name


@pytest.mark.parametrize(
    "said",
    [
        "yes please",
        "No",
        "what do you mean?",
        "tomorrow",
        "I'm not sure",
        "none of your business",
        "why do you ask",
        "hold on",
        "oil change",
        "217-555-0122",
        "",
        "that's right",
        "I already told you",
        "Tuesday at ten",
    ],
)
def test_what_is_no_name_is_none_even_when_one_was_asked_for(said: str):
    assert find_name(said, asked=True) is None


@pytest.mark.parametrize(
    "said",
    ["I'm calling about my car", "this is ridiculous", "I'm looking for a used Honda", "it's a Honda Civic"],
)
def test_not_everything_after_this_is_is_a_name(said: str):
    assert find_name(said, asked=False) is None


@settings(deadline=None)
@given(st.text(max_size=200), st.booleans())
def test_no_text_breaks_it(text: str, asked: bool):
    name = find_name(text, asked=asked)
    assert name is None or name.strip() == name
