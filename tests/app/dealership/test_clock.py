from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from app.dealership.clock import BusinessClock

CHICAGO = ZoneInfo("America/Chicago")


class Stopwatch:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def clock_from(start: str, stopwatch: Stopwatch) -> BusinessClock:
    return BusinessClock(CHICAGO, datetime.fromisoformat(start), stopwatch)


def test_a_given_start_is_now_and_time_goes_on_from_there() -> None:
    stopwatch = Stopwatch()
    clock = clock_from("2026-03-02T09:00:00-06:00", stopwatch)
    assert clock.now().isoformat() == "2026-03-02T09:00:00-06:00"
    stopwatch.seconds += 90
    assert clock.now().isoformat() == "2026-03-02T09:01:30-06:00"
    assert clock.local() == datetime(2026, 3, 2, 9, 1, 30)  # noqa: DTZ001


def test_a_start_in_another_zone_is_shown_in_the_dealerships() -> None:
    assert clock_from("2026-03-02T15:00:00+00:00", Stopwatch()).now().hour == 9


def test_a_start_without_a_zone_is_the_dealerships_own() -> None:
    assert clock_from("2026-07-02T09:00:00", Stopwatch()).now().isoformat() == "2026-07-02T09:00:00-05:00"


def test_in_spring_two_oclock_is_followed_by_three() -> None:
    stopwatch = Stopwatch()
    clock = clock_from("2026-03-08T01:59:59-06:00", stopwatch)
    stopwatch.seconds += 1
    assert clock.now().isoformat() == "2026-03-08T03:00:00-05:00"


def test_in_autumn_the_hour_after_one_comes_twice() -> None:
    stopwatch = Stopwatch()
    clock = clock_from("2026-11-01T01:30:00-05:00", stopwatch)
    stopwatch.seconds += 3600
    assert clock.now().isoformat() == "2026-11-01T01:30:00-06:00"
    stopwatch.seconds += 3600
    assert clock.now().isoformat() == "2026-11-01T02:30:00-06:00"


def test_a_day_that_gains_an_hour_ends_at_the_same_midnight() -> None:
    stopwatch = Stopwatch()
    clock = clock_from("2026-11-01T00:00:00-05:00", stopwatch)
    stopwatch.seconds += 25 * 3600
    assert clock.now().isoformat() == "2026-11-02T00:00:00-06:00"


def test_without_a_start_it_is_the_real_time() -> None:
    before = datetime.now(UTC)
    now = BusinessClock(CHICAGO).now()
    assert before <= now <= datetime.now(UTC)
    assert now.utcoffset() in {timedelta(hours=-6), timedelta(hours=-5)}
