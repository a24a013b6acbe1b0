from __future__ import annotations

from datetime import time

import pytest

from engine.dialogue.slots import spoken, times
from engine.dialogue.slots.times import TimeWish

LONG = (time(7), time(20))


def wish(text: str, *, asked: bool = False, hours=times.USUAL_HOURS) -> TimeWish | None:
    return times.find_time(spoken.with_digits(spoken.plain(text)), asked=asked, hours=hours)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("between ten and noon", TimeWish(earliest=time(10), latest=time(12))),
        ("between 10 am and 2", TimeWish(earliest=time(10), latest=time(14))),
        ("9-11", TimeWish(earliest=time(9), latest=time(11))),
        ("10am-12pm", TimeWish(earliest=time(10), latest=time(12))),
        ("after two but before four", TimeWish(earliest=time(14), latest=time(16))),
        ("not before ten", TimeWish(earliest=time(10))),
        ("no later than four", TimeWish(latest=time(16))),
        ("three or later", TimeWish(earliest=time(15))),
        ("by five", TimeWish(latest=time(17))),
        ("after about three", TimeWish(earliest=time(15))),
        ("3ish", TimeWish(near=time(15))),
        ("after lunch", TimeWish(earliest=time(13))),
        ("before lunch", TimeWish(latest=time(12))),
        ("not in the morning", TimeWish(earliest=time(12))),
        ("mornings don't work", TimeWish(earliest=time(12))),
        ("late afternoon", TimeWish(earliest=time(15))),
        ("early afternoon", TimeWish(earliest=time(12), latest=time(14))),
        ("mid-morning", TimeWish(near=time(10), loosely=True)),
        ("first thing in the afternoon", TimeWish(earliest=time(12), pick="first")),
        ("as late as possible", TimeWish(pick="last")),
        ("after work", TimeWish(earliest=time(17))),
        ("nothing too early", TimeWish(earliest=time(10))),
        ("ten in the morning", TimeWish(at=time(10))),
        ("nine at night", TimeWish(at=time(21))),
        ("stop by at three", TimeWish(at=time(15))),
    ],
)
def test_windows_are_understood_as_people_say_them(said: str, meant: TimeWish):
    assert wish(said) == meant


@pytest.mark.parametrize("said", ["not ten", "ten doesn't work", "ten thirty is no good", "I can't do three"])
def test_a_time_that_is_refused_is_not_wished_for(said: str):
    assert wish(said, asked=True) is None


def test_a_time_beside_a_refused_one_is_wished_for():
    assert wish("not ten, eleven", asked=True) == TimeWish(at=time(11))


@pytest.mark.parametrize("said", ["at seven", "at half past seven"])
def test_a_time_open_morning_and_evening_carries_both(said: str):
    found = wish(said, hours=LONG)
    assert found is not None
    assert found.at is not None
    assert found.or_at == found.at.replace(hour=19)


@pytest.mark.parametrize("said", ["at seven am", "at seven in the evening", "at ten", "19:00", "at eight"])
def test_a_time_that_can_only_be_one_carries_no_other(said: str):
    found = wish(said, hours=LONG)
    assert found is not None
    assert found.or_at is None


@pytest.mark.parametrize(
    "said",
    ["thirty thousand", "between twenty and thirty thousand", "at one of your places", "two questions"],
)
def test_what_is_counted_is_no_time(said: str):
    assert wish(said) is None
