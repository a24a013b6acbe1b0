from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from app.calendar.shut import Shut, Why, shut, shut_for_all
from app.dealership.profile import SAMPLE, read_profile
from app.dealership.rules import Rules, drive_rules, service_rules

SEEN = time(7, 30), time(19)
MONDAY, SUNDAY = date(2026, 3, 2), date(2026, 3, 8)


@pytest.fixture
def work() -> Rules:
    return service_rules(read_profile(SAMPLE))


@pytest.fixture
def drives() -> Rules:
    return drive_rules(read_profile(SAMPLE))


def test_a_working_day_is_shut_around_its_appointments_and_over_lunch(work: Rules) -> None:
    assert shut(work, MONDAY, SEEN) == [
        Shut(time(7, 30), time(9), Why.NOT_BOOKED),
        Shut(time(12), time(13), Why.LUNCH),
        Shut(time(17), time(18), Why.NOT_BOOKED),
        Shut(time(18), time(19), Why.CLOSED),
    ]


def test_a_sunday_and_a_holiday_are_shut_all_day(work: Rules) -> None:
    all_day = [Shut(*SEEN, Why.CLOSED)]
    assert shut(work, SUNDAY, SEEN) == all_day
    assert shut(replace(work, closed=[MONDAY]), MONDAY, SEEN) == all_day


def test_an_open_day_without_a_window_takes_no_appointments(work: Rules) -> None:
    found = shut(replace(work, window={}), MONDAY, SEEN)
    assert found == [Shut(time(7, 30), time(18), Why.NOT_BOOKED), Shut(time(18), time(19), Why.CLOSED)]


def test_for_work_and_drives_together_only_what_neither_can_do_is_shut_and_lunch_is_named(
    work: Rules, drives: Rules
) -> None:
    found = shut_for_all(shut(work, MONDAY, SEEN), shut(drives, MONDAY, SEEN))
    assert found == [
        Shut(time(7, 30), time(9), Why.NOT_BOOKED),
        Shut(time(12), time(13), Why.LUNCH),
        Shut(time(18), time(19), Why.NOT_BOOKED),
    ]
