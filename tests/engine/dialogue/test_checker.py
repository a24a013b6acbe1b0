from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.checker import grounded

HOURS = "Service is open on Saturday from nine to four and closed on Sunday."
LOANER = "We offer a loaner car for jobs that take more than two hours, if you ask for it when you book."
TRADE = "Yes. An appraiser looks at your car here and gives you an offer; I cannot give a value on the phone."
PRICE = "An oil change costs $49.99 to $89.99 and takes about 30 minutes."


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        ("Yes, service is open on Saturday from nine to four.", HOURS),
        ("Yes, we offer loaner cars for jobs that take more than two hours.", LOANER),
        ("Yes, an appraiser gives you an offer here.", TRADE),
        ("It costs $49.99 to $89.99.", PRICE),
        ("An oil change takes about 30 minutes.", PRICE),
    ],
)
def test_what_stands_in_the_facts_may_be_said(sentence: str, facts: str):
    assert grounded(sentence, facts)


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        ("Yes, service is open on Sunday.", HOURS),
        ("Yes, service is closed on Sunday.", HOURS),
        ("Service is open on Saturday from four to nine.", HOURS),
        ("Service is open on Saturday from nine to five.", HOURS),
        ("Service is open on Monday from nine to four.", HOURS),
        ("It costs $39.99.", PRICE),
        ("It costs $89.99 to $49.99.", PRICE),
        ("It takes about 45 minutes.", PRICE),
        ("An oil change is free.", PRICE),
        ("Yes, Tony will help you.", LOANER),
        ("No, you can't get a loaner car.", LOANER),
        ("You can't give a value on the phone.", TRADE),
        ("Your car is worth $5,000.", TRADE),
        ("Would you like a loaner car?", LOANER),
        ("Brazil won the world cup.", TRADE),
        ("Yes, all your cars are new.", "We sell new and used Toyota, Honda and Ford cars."),
        ("We only sell new cars.", "We sell new and used Toyota, Honda and Ford cars."),
        ("", LOANER),
        ("Yes.", LOANER),
    ],
)
def test_what_does_not_is_refused(sentence: str, facts: str):
    assert not grounded(sentence, facts)


@settings(deadline=None)
@given(st.integers(0, 99_999), st.sampled_from(["$", "", "at "]))
def test_no_number_that_is_not_in_the_facts_passes(number: int, sign: str):
    known = {"49.99", "89.99", "30"}
    assert str(number) in known or not grounded(f"An oil change costs {sign}{number}.", PRICE)


@settings(deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_no_text_breaks_it(sentence: str, facts: str):
    assert grounded(sentence, facts) in {True, False}
