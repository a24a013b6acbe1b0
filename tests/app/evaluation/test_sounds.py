"""Names that were only heard are compared by how they sound."""

from __future__ import annotations

import pytest

from app.evaluation import sounds


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Linda Green", "Linda Greene"),
        ("Sara Smith", "Sarah Smyth"),
        ("Philip", "Phillip"),
        ("Katherine", "Catherine"),
        ("Tracy", "Tracey"),
        ("John Kowalski", "Jon Kowalsky"),
    ],
)
def test_names_that_differ_in_writing_alone_sound_the_same(one: str, other: str) -> None:
    assert sounds.same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Linda Green", "Lend"),
        ("Ann", "Anna"),
        ("Bob Jones", "Rob Jones"),
        ("Price", "Brice"),
        ("Lynn", "Len"),
    ],
)
def test_other_names_do_not(one: str, other: str) -> None:
    assert not sounds.same(one, other)


def test_a_name_is_heard_in_a_read_back_as_whole_words() -> None:
    assert sounds.within("Linda Green", "on Monday at 9:00 AM, for Linda Greene, at 217-555-0122.")
    assert not sounds.within("Ann", "for Annabel Lee, at 217-555-0122.")
