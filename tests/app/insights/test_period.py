"""Periods of local days, also over a change of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from app.insights.period import Period, Unit

CHICAGO = ZoneInfo("America/Chicago")
SPRING = Period(date(2026, 3, 8), date(2026, 3, 8))
AUTUMN = Period(date(2026, 11, 1), date(2026, 11, 1))


def test_seven_days_end_today() -> None:
    period = Period.until(date(2026, 3, 2), 7)

    assert (period.first, period.days) == (date(2026, 2, 24), 7)


def test_a_period_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="before"):
        Period(date(2026, 3, 2), date(2026, 3, 1))


@pytest.mark.parametrize(
    ("days", "unit"), [(1, Unit.HOUR), (7, Unit.DAY), (44, Unit.DAY), (90, Unit.WEEK), (365, Unit.MONTH)]
)
def test_the_longer_it_is_the_coarser_it_is_drawn(days: int, unit: Unit) -> None:
    assert Period.until(date(2026, 3, 2), days).unit is unit


@pytest.mark.parametrize("days", [1, 7, 44, 90, 365, 900])
def test_its_pieces_cover_it_without_a_gap(days: int) -> None:
    period = Period.until(date(2026, 3, 20), days)
    whole, pieces = period.span(CHICAGO), period.pieces(CHICAGO)

    assert (pieces[0].begin, pieces[-1].end) == (whole.begin, whole.end)
    assert all(one.end == other.begin for one, other in pairwise(pieces))
    assert len(pieces) <= 48


@pytest.mark.parametrize(("period", "hours"), [(SPRING, 23), (AUTUMN, 25)])
def test_a_day_has_the_hours_it_really_has(period: Period, hours: int) -> None:
    assert len(period.pieces(CHICAGO)) == hours


@pytest.mark.parametrize(
    ("period", "change", "offsets"),
    [
        (SPRING, datetime(2026, 3, 8, 8, tzinfo=UTC), [-360, -300]),
        (AUTUMN, datetime(2026, 11, 1, 7, tzinfo=UTC), [-300, -360]),
    ],
)
def test_it_is_cut_to_the_minute_where_the_clocks_change(
    period: Period, change: datetime, offsets: list[int]
) -> None:
    one, other = Period(period.first, period.last + timedelta(days=3)).even_clocks(CHICAGO)

    assert (one.end, other.begin) == (change, change)
    assert [one.offset_min, other.offset_min] == offsets


def test_without_a_change_it_is_one_piece() -> None:
    assert len(Period.until(date(2026, 2, 20), 30).even_clocks(CHICAGO)) == 1
