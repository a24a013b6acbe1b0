from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.slots import dates, spoken
from engine.dialogue.slots.days import DayOut, DayWish

MONDAY = date(2026, 3, 2)
WEDNESDAY, FRIDAY, SUNDAY = date(2026, 3, 4), date(2026, 3, 6), date(2026, 3, 8)
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def plain(text: str) -> str:
    return spoken.with_digits(spoken.plain(text))


def wish(text: str, today: date = MONDAY) -> DayWish | None:
    return dates.find_day(plain(text), today)


def out(text: str, today: date = MONDAY) -> tuple[DayOut, ...]:
    return dates.find_days_out(plain(text), today)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Friday week", date(2026, 3, 13)),
        ("a week on Tuesday", date(2026, 3, 10)),
        ("in two weeks on Tuesday", date(2026, 3, 17)),
        ("a couple of weeks from Friday", date(2026, 3, 20)),
        ("the Tuesday after next", date(2026, 3, 17)),
        ("Tuesday the week after next", date(2026, 3, 17)),
        ("next week Tuesday", date(2026, 3, 10)),
        ("sometime next week, maybe Wednesday", date(2026, 3, 11)),
        ("next week, Wednesday or Thursday", date(2026, 3, 11)),
        ("on the thirty-first", date(2026, 3, 31)),
        ("the third of next month", date(2026, 4, 3)),
        ("in three months", date(2026, 6, 2)),
        ("half a year? no, in a year", date(2027, 3, 2)),
        ("the day after Thanksgiving", date(2026, 11, 27)),
        ("the day before Christmas", date(2026, 12, 24)),
        ("are you open Labor Day", date(2026, 9, 7)),
        ("move it from Monday to Wednesday", WEDNESDAY),
        ("I was there last Tuesday, can I come back Friday?", FRIDAY),
        ("Tuesday, not Monday", date(2026, 3, 3)),
    ],
)
def test_days_are_found_by_any_way_round(said: str, meant: date):
    found = wish(said)
    assert found is not None
    assert (found.day, found.flexible) == (meant, False)


@pytest.mark.parametrize(
    ("said", "begin"),
    [
        ("not before Wednesday", WEDNESDAY),
        ("Wednesday or later", WEDNESDAY),
        ("from Thursday on", date(2026, 3, 5)),
        ("I can't make it until Thursday", date(2026, 3, 5)),
        ("any day after the 15th", date(2026, 3, 16)),
        ("late next week", date(2026, 3, 12)),
        ("the week after next", date(2026, 3, 16)),
        ("end of the month", date(2026, 3, 25)),
        ("sometime in April", date(2026, 4, 1)),
        ("next month", date(2026, 4, 1)),
        ("the week of March 16th", date(2026, 3, 16)),
        ("the first available", MONDAY),
        ("the sooner the better", MONDAY),
    ],
)
def test_a_wish_without_one_day_says_from_when_on(said: str, begin: date):
    found = wish(said)
    assert found is not None
    assert (found.day, found.flexible) == (begin, True)


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("by Friday", FRIDAY),
        ("before Friday", date(2026, 3, 5)),
        ("between Tuesday and Thursday", date(2026, 3, 5)),
        ("Tuesday through Thursday", date(2026, 3, 5)),
    ],
)
def test_a_wish_with_an_end_names_the_last_day(said: str, last: date):
    found = wish(said)
    assert found is not None
    assert (found.flexible, found.until) == (True, last)


def test_stopping_by_on_a_day_is_that_day():
    assert wish("can I stop by Friday") == DayWish(FRIDAY, span=(14, 20), bare_weekday=True)


@pytest.mark.parametrize("said", ["next year", "in six months", "sometime in November", "a year from now"])
def test_a_day_far_ahead_is_understood_to_be_far_ahead(said: str):
    found = wish(said)
    assert found is not None
    assert found.day > MONDAY + timedelta(days=120)


@pytest.mark.parametrize(
    ("said", "today", "day", "other"),
    [
        ("next Tuesday", MONDAY, date(2026, 3, 10), date(2026, 3, 3)),
        ("next Friday", WEDNESDAY, date(2026, 3, 13), FRIDAY),
        ("next Tuesday", SUNDAY, date(2026, 3, 10), date(2026, 3, 17)),
        ("Friday", FRIDAY, date(2026, 3, 13), FRIDAY),
        ("next weekend", MONDAY, date(2026, 3, 14), date(2026, 3, 7)),
        ("two weeks from Monday", MONDAY, date(2026, 3, 23), date(2026, 3, 16)),
        ("next Tuesday", WEDNESDAY, date(2026, 3, 10), None),
        ("next Friday", FRIDAY, date(2026, 3, 13), None),
        ("this Friday", FRIDAY, FRIDAY, None),
        ("Tuesday next week", MONDAY, date(2026, 3, 10), None),
        ("Friday", MONDAY, FRIDAY, None),
        ("next weekend", SUNDAY, date(2026, 3, 14), None),
    ],
)
def test_a_day_people_disagree_about_carries_its_other_meaning(
    said: str, today: date, day: date, other: date | None
):
    found = wish(said, today)
    assert found is not None
    assert (found.day, found.or_day) == (day, other)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("not Monday", {"Monday"}),
        ("any day but Monday", {"Monday"}),
        ("I can't do Mondays or Tuesdays", {"Monday", "Tuesday"}),
        ("Monday doesn't work", {"Monday"}),
        ("Mondays and Fridays are bad", {"Monday", "Friday"}),
        ("I work on Wednesdays", {"Wednesday"}),
        ("anything but Friday", {"Friday"}),
        ("weekdays only", {"Saturday", "Sunday"}),
        ("no weekends please", {"Saturday", "Sunday"}),
    ],
)
def test_weekdays_ruled_out_are_ruled_out_every_week(said: str, days: set[str]):
    covered = {
        _NAMES[ahead % 7]
        for ahead in range(28)
        if any(each.covers(MONDAY + timedelta(days=ahead)) for each in out(said))
    }
    assert covered == days
    found = wish(said)
    assert found is None or found.flexible


def test_a_date_ruled_out_is_ruled_out_alone():
    assert out("not the 9th") == (DayOut(date(2026, 3, 9)),)
    assert not out("not the 9th")[0].covers(date(2026, 3, 16))


def test_this_week_ruled_out_rules_out_seven_days():
    assert {each.day for each in out("not this week")} == {MONDAY + timedelta(days=n) for n in range(7)}


def test_a_wish_beside_what_is_ruled_out_stands():
    found = wish("Monday doesn't work, what about Thursday?")
    assert found is not None
    assert found.day == date(2026, 3, 5)
    assert [each.day.weekday() for each in out("Monday doesn't work, what about Thursday?")] == [0]


@pytest.mark.parametrize(
    "said", ["I called yesterday", "I was in last week", "three days ago", "we met last Friday"]
)
def test_what_is_past_is_no_wish(said: str):
    assert wish(said) is None


@settings(deadline=None)
@given(
    st.dates(date(2025, 1, 1), date(2030, 12, 31)), st.sampled_from(_NAMES), st.sampled_from(["", "next "])
)
def test_of_two_meanings_both_are_that_weekday_and_not_past(today: date, weekday: str, how: str):
    found = wish(f"{how}{weekday}", today)
    assert found is not None
    days = {found.day, found.or_day or found.day}
    assert {_NAMES[day.weekday()] for day in days} == {weekday}
    assert all(today <= day <= today + timedelta(days=15) for day in days)
