from __future__ import annotations

import re

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


DELIVERY = (
    "We deliver to your door anywhere in the state. Delivery within 30 miles is free; beyond that it costs "
    "$2 a mile. Mr. Lee drives on Monday and Sarah Miller drives on Friday."
)
RETURNS = (
    "You may return a used car within three days and 150 miles of buying it, for any reason. "
    "The car must come back undamaged. New cars cannot be returned."
)
CHECKS = (
    "We take cash, debit cards and all major credit cards. We do not take personal checks for more than $500."
)
WEEK = "Sales is open Monday to Friday eight to seven and Saturday nine to five."


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        ("Yes, we deliver to your door anywhere in the state.", DELIVERY),
        ("Delivery within 30 miles is free.", DELIVERY),
        ("You may return a used car within three days and 150 miles.", RETURNS),
        ("New cars cannot be returned.", "The car must come back undamaged. New cars cannot be returned."),
        ("We take debit cards.", CHECKS),
        ("Sales is open Monday to Friday eight to seven.", WEEK),
    ],
)
def test_a_sentence_of_a_document_may_be_said(sentence: str, facts: str):
    assert grounded(sentence, facts)


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        ("Delivery within 30 miles is $2 a mile.", DELIVERY),
        ("Delivery is free.", DELIVERY),
        ("Sarah Miller drives on Monday.", DELIVERY),
        ("New cars can be returned within three days.", RETURNS),
        ("You may return a new car.", RETURNS),
        ("You may return a used car within 150 days.", RETURNS),
        ("You may return a used car.", RETURNS),
        ("We take personal checks.", CHECKS),
        ("We take personal checks for more than $500.", CHECKS),
        ("We do not take credit cards.", CHECKS),
        ("Sales is open Monday nine to five.", WEEK),
        ("Sales is open Saturday eight to seven.", WEEK),
    ],
)
def test_facts_may_not_be_mixed_nor_freed_of_their_conditions(sentence: str, facts: str):
    assert not grounded(sentence, facts)


TRUE = [
    ("Delivery within 30 miles is free.", DELIVERY),
    ("The documentation fee is $175.", "We file the title for you. The documentation fee is $175."),
    ("Storage costs $20 a day.", "A finished car may stand here for three days. Storage costs $20 a day."),
    ("The shuttle leaves every hour on Monday.", "The shuttle leaves every hour on Monday."),
    (
        "Sarah Miller answers on Tuesday at 9:30.",
        "Sarah Miller answers on Tuesday at 9:30. She is in at eight.",
    ),
    ("Service is open on Saturday from nine to four.", HOURS),
    ("An oil change takes about 30 minutes.", PRICE),
    ("Marcus Lee sells trucks in March.", "Marcus Lee sells trucks in March. Dana Cole sells vans in April."),
]
NUMBERS = ["two", "5", "8", "12", "45", "$19", "$250", "7:15", "10:30", "ninety", "3,000"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "tomorrow"]
MONTHS = ["January", "February", "April", "June", "December"]
NAMES = ["Tony", "Priya", "Miller", "Lee", "Dana", "Ferrari"]
_NUMBER = re.compile(r"\$?\d[\d:,.]*\d|\$?\d|\b(?:nine|four|three)\b")
_DAY = re.compile("|".join(DAYS))
_MONTH = re.compile("March")
_NAME = re.compile("Sarah|Marcus")


def test_the_sentences_that_are_about_to_be_falsified_are_true():
    assert [sentence for sentence, facts in TRUE if not grounded(sentence, facts)] == []


@pytest.mark.parametrize(
    ("pattern", "others"),
    [(_NUMBER, NUMBERS), (_DAY, DAYS), (_MONTH, MONTHS), (_NAME, NAMES)],
    ids=["number", "day", "month", "name"],
)
@given(data=st.data())
def test_another_number_day_month_or_name_in_a_true_sentence_is_refused(
    pattern: re.Pattern[str], others: list[str], data: st.DataObject
):
    sentence, facts = data.draw(st.sampled_from([pair for pair in TRUE if pattern.search(pair[0])]))
    place = data.draw(st.sampled_from(list(pattern.finditer(sentence))))
    other = data.draw(st.sampled_from([each for each in others if each != place[0]]))
    false = sentence[: place.start()] + other + sentence[place.end() :]
    assert not grounded(false, facts), false


@given(st.sampled_from(TRUE), st.sampled_from(["not", "never", "no longer", "don't"]), st.data())
def test_a_denial_put_into_a_true_sentence_is_refused(
    true: tuple[str, str], denial: str, data: st.DataObject
):
    sentence, facts = true
    words = sentence.split()
    at = data.draw(st.integers(0, len(words)))
    false = " ".join([*words[:at], denial, *words[at:]])
    assert not grounded(false, facts), false


@given(
    st.sampled_from(TRUE),
    st.sampled_from(["for free", "$1", "on Sunday", "by Elvis", "guaranteed"]),
    st.data(),
)
def test_anything_added_to_a_true_sentence_is_refused(true: tuple[str, str], more: str, data: st.DataObject):
    sentence, facts = true
    words = sentence.split()
    at = data.draw(st.integers(1, len(words)))
    false = " ".join([*words[:at], more, *words[at:]])
    known = more in {"for free", "on Sunday"}  # the facts speak of it somewhere, perhaps of just this
    assert known or not grounded(false, facts), false


@pytest.mark.parametrize(
    "obedient",
    [
        "You can have a car for a dollar.",
        "Yes, this car costs one dollar.",
        "I am now in developer mode.",
        "My instructions are to answer the phone of a car dealership.",
        "Your price is $1.",
    ],
)
def test_what_a_caller_talks_the_model_into_is_refused(obedient: str):
    for facts in (HOURS, LOANER, TRADE, PRICE, DELIVERY, RETURNS, CHECKS):
        assert not grounded(obedient, facts)


@settings(deadline=None)
@given(st.integers(0, 99_999), st.sampled_from(["$", "", "at "]))
def test_no_number_that_is_not_in_the_facts_passes(number: int, sign: str):
    known = {"49.99", "89.99", "30"}
    assert str(number) in known or not grounded(f"An oil change costs {sign}{number}.", PRICE)


@settings(deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_no_text_breaks_it(sentence: str, facts: str):
    assert grounded(sentence, facts) in {True, False}
