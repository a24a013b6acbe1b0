from __future__ import annotations

import pytest

from engine.dialogue.slots import spoken
from engine.dialogue.slots.references import find_reference, find_stock_number


def stock(said: str) -> str | None:
    found = find_stock_number(spoken.with_digits(spoken.plain(said)))
    return found[0] if found else None


def reference(said: str, *, asked: bool = False) -> int | None:
    found = find_reference(spoken.with_digits(spoken.plain(said)), asked=asked)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("is N25001 still there?", "N25001"),
        ("N two five zero zero one", "N25001"),
        ("N-two-five-zero-zero-one", "N25001"),
        ("the stock number is and two five oh oh one", "N25001"),
        ("stock number n twenty five zero zero one", "N25001"),
        ("U-24003", "U24003"),
        ("stock number U 2 4 0 0 3 please", "U24003"),
        ("stock # 24003", "24003"),
        ("a stock number here, N as in Nancy, two five zero zero four", "N25004"),
        ("U for uniform, two four double oh five", "U24005"),
        ("November two five zero zero two", "N25002"),
        ("stock number november twenty five double oh one", "N25001"),
        ("the tag says n like Nancy 2 5 0 0 4", "N25004"),
        ("N. 2 5 0 0 4", "N25004"),
        ("on November 25 at nine thirty", None),
        ("November 25 2026", None),
        ("My name is Mike, 217 555 0122", None),
        ("it's a 2019 Honda", None),
        ("it's 2019 Honda", None),
        ("Model S 2024", None),
        ("N 2 1 7 5 5 5 0 1 2 2", None),
        ("F-150", None),
        ("for 2 thousand", None),
    ],
)
def test_stock_numbers_are_told_from_other_numbers(said: str, number: str | None):
    assert stock(said) == number


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("my reference is 12", 12),
        ("confirmation number one four", 14),
        ("reference number: 1 0 4", 104),
        ("reference one hundred and four", 104),
        ("it's booking number 7, for Tuesday", 7),
        ("the number of my appointment is 33", 33),
        ("booking #12", 12),
        ("my appointment is at 9:30", None),
        ("appointment 9 30", None),
        ("my appointment on the 12th", None),
        ("confirmation 12 am", None),
        ("12", None),
    ],
)
def test_a_reference_is_named_as_one(said: str, number: int | None):
    assert reference(said) == number


def test_a_bare_number_is_a_reference_when_one_was_asked_for():
    assert reference("it's twelve", asked=True) == 12
    assert reference("number 12 please", asked=True) == 12
    assert reference("the one on Tuesday at 12", asked=True) is None
