from __future__ import annotations

import pytest

from app.evaluation.numerals import in_digits


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("two one seven, five five five, oh one four two", "2 1 7, 5 5 5, 0 1 4 2"),
        ("double five triple one", "5 5 1 1 1"),
        ("nine thirty", "9 30"),
        ("forty-nine dollars", "49 dollars"),
        ("thirty four thousand nine hundred ninety-nine", "34999"),
        ("thirty grand", "30000"),
        ("the twenty first of March", "the 21 of March"),
        ("March third at ten", "March 3 at 10"),
        ("$28,999", "$28,999"),
        ("nothing to count", "nothing to count"),
    ],
)
def test_number_words_are_read_as_digits(said: str, read: str) -> None:
    assert in_digits(said) == read
