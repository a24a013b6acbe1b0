from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.slots import spoken, times
from engine.dialogue.slots.times import TimeWish


def wish(text: str, *, asked: bool = False) -> TimeWish | None:
    return times.find_time(spoken.with_digits(spoken.plain(text)), asked=asked)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("at 9:30", time(9, 30)),
        ("9.30 a.m.", time(9, 30)),
        ("10 a.m.", time(10)),
        ("half past nine", time(9, 30)),
        ("a quarter past ten", time(10, 15)),
        ("quarter to three", time(14, 45)),
        ("ten past four", time(16, 10)),
        ("ten thirty", time(10, 30)),
        ("at two", time(14)),
        ("two o'clock", time(14)),
        ("nine in the morning, say nine am", time(9)),
        ("three in the afternoon at 3", time(15)),
        ("at seven thirty", time(7, 30)),
        ("1:30pm", time(13, 30)),
        ("13:30", time(13, 30)),
        ("noon", time(12)),
        ("make it 4:15", time(16, 15)),
        ("||||||, 1030, general inspection", time(10, 30)),
        ("a spin. Like 1230.", time(12, 30)),
    ],
)
def test_times_are_understood_as_people_say_them(said: str, meant: time):
    assert wish(said) == TimeWish(at=meant)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("two", time(14)),
        ("930", time(9, 30)),
        ("Nine.", time(9)),
        ("ten oh five", time(10, 5)),
        ("11", time(11)),
    ],
)
def test_a_bare_number_is_a_time_only_when_one_was_asked_for(said: str, meant: time):
    assert wish(said, asked=True) == TimeWish(at=meant)
    assert wish(said) is None or said == "ten oh five"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("any time after three", TimeWish(earliest=time(15))),
        ("before eleven", TimeWish(latest=time(11))),
        ("around noon", TimeWish(near=time(12))),
        ("around lunch", TimeWish(near=time(12), loosely=True)),
        ("about ten", TimeWish(near=time(10))),
        ("between two and four", TimeWish(earliest=time(14), latest=time(16))),
        ("in the afternoon", TimeWish(earliest=time(12))),
        ("in the morning", TimeWish(latest=time(12))),
        ("first thing", TimeWish(pick="first")),
        ("end of the day", TimeWish(pick="last")),
        ("whenever", TimeWish(pick="first")),
    ],
)
def test_windows_and_wishes(said: str, meant: TimeWish):
    assert wish(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "I have two cars",
        "it's a 2019 Civic",
        "$49.99",
        "30 minutes",
        "for two people",
        "25:00",
        "that one",
        "",
    ],
)
def test_what_is_no_time_is_none(said: str):
    assert wish(said) is None


_HOURS = tuple(spoken.UNITS)[:13]
_MINUTES = {
    0: "o'clock",
    5: "oh five",
    15: "fifteen",
    30: "thirty",
    45: "forty five",
    50: "fifty",
    20: "twenty",
}


def _said(at: time, way: str) -> str:
    hour = at.hour % 12 or 12
    if way == "digits":
        return f"{hour}:{at:%M} {'am' if at.hour < 12 else 'pm'}"
    if way == "dots":
        return f"{hour}.{at:%M} {'a.m.' if at.hour < 12 else 'p.m.'}"
    if way == "bare":
        return f"{hour}:{at:%M}"
    return f"{_HOURS[hour]} {_MINUTES[at.minute]}"


@settings(deadline=None)
@given(
    st.integers(8, 17),
    st.sampled_from(sorted(_MINUTES)),
    st.sampled_from(["digits", "dots", "bare", "words"]),
    st.sampled_from(["", "at ", "let's say ", "how about "]),
)
def test_any_time_of_the_working_day_said_in_any_way_is_that_time(
    hour: int, minute: int, way: str, lead: str
):
    at = time(hour, minute)
    assert wish(lead + _said(at, way), asked=True) == TimeWish(at=at)


@settings(deadline=None)
@given(st.text(max_size=120), st.booleans())
def test_no_text_breaks_it(text: str, asked: bool):
    found = wish(text, asked=asked)
    assert found is None or isinstance(found, TimeWish)


@pytest.mark.parametrize("said", ["morning ten hour", "at ten hours", "tomorrow 10 hours please"])
def test_an_hour_of_the_day_may_be_called_hours(said: str):
    wish = times.find_time(spoken.with_digits(spoken.plain(said)))
    assert wish is not None
    assert wish.at == time(10)


@pytest.mark.parametrize("said", ["it takes two hours", "can I wait one hour?", "in 2 hours", "by one hour"])
def test_a_while_is_no_time_of_day(said: str):
    assert times.find_time(spoken.with_digits(spoken.plain(said))) is None
