from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.slots import dates, spoken

MONDAY = date(2026, 3, 2)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)


def day(text: str, today: date = MONDAY) -> date | None:
    wish = dates.find_day(spoken.with_digits(spoken.plain(text)), today)
    return wish.day if wish else None


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("today", MONDAY),
        ("Tomorrow.", date(2026, 3, 3)),
        ("the day after tomorrow", date(2026, 3, 4)),
        ("Tuesday, March 3rd.", date(2026, 3, 3)),
        ("on Tuesday", date(2026, 3, 3)),
        ("Monday", date(2026, 3, 9)),
        ("this Friday", date(2026, 3, 6)),
        ("next Tuesday", date(2026, 3, 10)),
        ("Tuesday next week", date(2026, 3, 10)),
        ("Friday week", date(2026, 3, 13)),
        ("March third", date(2026, 3, 3)),
        ("the twenty-first of March", date(2026, 3, 21)),
        ("3/3", date(2026, 3, 3)),
        ("03/05/2026", date(2026, 3, 5)),
        ("2026-03-06", date(2026, 3, 6)),
        ("Monday the ninth", date(2026, 3, 9)),
        ("the 15th", date(2026, 3, 15)),
        ("the first", date(2026, 4, 1)),
        ("in three days", date(2026, 3, 5)),
        ("in a week", date(2026, 3, 9)),
        ("a week from tomorrow", date(2026, 3, 10)),
        ("this weekend", date(2026, 3, 7)),
        ("April 1", date(2026, 4, 1)),
        ("January 5th", date(2027, 1, 5)),
        ("March 1st", date(2026, 3, 1)),
        ("not Monday, Tuesday", date(2026, 3, 3)),
        ("Tuesday, no, actually Wednesday", date(2026, 3, 4)),
        ("Wednesday instead of Tuesday", date(2026, 3, 4)),
        ("Tuesday or Wednesday", date(2026, 3, 3)),
        ("I may come on the 5th", date(2026, 3, 5)),
    ],
)
def test_days_are_understood_as_people_say_them(said: str, meant: date):
    assert day(said) == meant


@pytest.mark.parametrize(
    "said",
    ["February 30th", "13/45", "nothing", "", "9:30", "217-555-0122", "the sun is out", "I sat down", "50%"],
)
def test_what_is_no_day_is_none(said: str):
    assert day(said) is None


@pytest.mark.parametrize(
    "said", ["as soon as possible", "any day", "the next available", "sometime next week"]
)
def test_a_loose_wish_says_where_to_begin(said: str):
    wish = dates.find_day(spoken.with_digits(spoken.plain(said)), MONDAY)
    assert wish is not None
    assert wish.flexible


_WAYS = (
    lambda d, today: f"{d:%B} {_ORDINALS.split()[d.day - 1]}",
    lambda d, today: f"{d:%A}, {d:%B} {d.day}",
    lambda d, today: f"the {d.day}th of {d:%B}" if 4 <= d.day <= 20 else f"{d:%b} {d.day}",
    lambda d, today: f"{d.month}/{d.day}",
    lambda d, today: (
        f"{d:%A} the {_ORDINALS.split()[d.day - 1]}" if (d - today).days < 28 else f"{d:%B} {d.day}"
    ),
    lambda d, today: d.isoformat(),
)


@settings(deadline=None)
@given(
    st.dates(date(2025, 1, 1), date(2030, 12, 31)),
    st.integers(1, 300),
    st.sampled_from(_WAYS),
    st.sampled_from(["", "how about ", "let's do ", "on "]),
)
def test_any_day_said_in_any_way_is_that_day(today: date, ahead: int, way, lead: str):
    meant = today + timedelta(days=ahead)
    assert day(lead + way(meant, today), today) == meant


@settings(deadline=None)
@given(st.text(max_size=120), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_no_text_breaks_it(text: str, today: date):
    found = day(text, today)
    assert found is None or isinstance(found, date)
