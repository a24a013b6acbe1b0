"""Moves from where something stands: how they are read, and where they lead."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.agents import relative
from engine.dialogue.agents.relative import Base
from engine.dialogue.session import Session
from engine.dialogue.slots import shifts, spoken
from engine.dialogue.slots.shifts import Shift

MONDAY = date(2026, 3, 2)


def shift(text: str) -> Shift | None:
    return shifts.find_shift(spoken.with_digits(spoken.plain(text)), MONDAY)[0]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("an hour later", Shift(minutes=60)),
        ("half an hour earlier", Shift(minutes=-30)),
        ("one and a half hours later", Shift(minutes=90)),
        ("a quarter of an hour earlier", Shift(minutes=-15)),
        ("could you push my appointment back a couple of hours", Shift(minutes=120)),
        ("bring it forward forty-five minutes", Shift(minutes=-45)),
        ("move it up an hour", Shift(minutes=-60)),
        ("delay it by a day", Shift(days=1)),
        ("push it back a week", Shift(days=7)),
        ("a fortnight later", Shift(days=14)),
        ("could I come in a day earlier", Shift(days=-1)),
        ("the day after, same hour", Shift(days=1)),
        ("the following day please", Shift(days=1)),
        ("the next morning", Shift(days=1)),
        ("the day before would be better", Shift(days=-1)),
        ("a week from then", Shift(days=7)),
        ("a day later and an hour earlier", Shift(days=1, minutes=-60)),
        ("what about the week after", Shift(week=1)),
        ("the following Friday", Shift(weekday=4, side=1)),
        ("the Saturday before then", Shift(weekday=5, side=-1)),
        ("Friday of that week", Shift(weekday=4, week=0)),
        ("the week after on Thursday", Shift(weekday=3, week=1)),
        ("have you anything later", Shift(side=1)),
        ("nothing sooner than that?", Shift(side=-1)),
        ("those are all too early", Shift(side=1)),
    ],
)
def test_moves_are_understood_as_people_say_them(said: str, meant: Shift):
    assert shift(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "the day after tomorrow",
        "the day before Christmas",
        "the day after the fifth",
        "the week after next",
        "the Friday after next",
        "the next day you have open",
        "no later than noon",
        "nine thirty or later",
        "later than ten",
        "the later one",
        "the sooner the better",
        "later in the week",
        "nothing too early",
        "I'll call back later",
        "see you later",
        "it takes two hours",
        "an hour after lunch",
        "in two weeks",
        "two weeks from Monday",
        "",
    ],
)
def test_what_counts_from_nothing_that_stands_is_no_move(said: str):
    assert shift(said) is None


_UNITS = {"minutes": 1, "hours": 60, "days": 24 * 60, "weeks": 7 * 24 * 60}
_WAYS = (
    (1, "{} later"),
    (1, "could you push it back {}"),
    (1, "can it be {} after that"),
    (-1, "{} earlier please"),
    (-1, "bring it forward by {}"),
)


@settings(deadline=None)
@given(
    st.dates(MONDAY, date(2030, 1, 1)),
    st.times(),
    st.integers(2, 90),
    st.sampled_from(sorted(_UNITS)),
    st.sampled_from(_WAYS),
)
def test_a_move_counts_from_where_the_appointment_stands_and_from_nothing_else(
    day: date, at: time, count: int, unit: str, way: tuple[int, str]
):
    sign, words = way
    found = shift(words.format(f"{count} {unit}"))
    assert found is not None
    standing = datetime.combine(day, at.replace(second=0, microsecond=0))
    base = relative.base(Session("a"), standing)
    assert base == Base(standing.date(), standing.time())
    moved_day = relative.day_of(found, base, same=False) or day
    moved = relative.at_of(found, base, moved_day) or datetime.combine(moved_day, standing.time())
    assert moved == standing + timedelta(minutes=sign * count * _UNITS[unit])


@settings(deadline=None)
@given(
    st.dates(date(2026, 1, 1), date(2030, 1, 1)), st.integers(0, 6), st.sampled_from([-1, 1]), st.booleans()
)
def test_a_weekday_that_follows_or_goes_before_lies_within_a_week_of_the_day_that_stands(
    day: date, weekday: int, side: int, same: bool
):
    meant = relative.day_of(Shift(weekday=weekday, side=side), Base(day, time(9)), same=same)
    assert meant is not None
    assert meant.weekday() == weekday
    assert 1 <= (meant - day).days * side <= 7


@settings(deadline=None)
@given(st.text(max_size=120), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_no_text_breaks_it(text: str, today: date):
    found, spans = shifts.find_shift(text, today)
    assert (found is not None) >= bool(spans)
