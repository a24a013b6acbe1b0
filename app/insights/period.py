"""A period of local days, cut into stretches that the records can be asked for. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from itertools import pairwise

from app.stores.insight_rows import Span

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_WEEKS_FROM_DAYS = 45
_MONTHS_FROM_DAYS = 200


class Unit(StrEnum):
    """How finely a period is drawn over time."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """Local days from `first` to `last`, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"{self.last} is before {self.first}")

    @classmethod
    def until(cls, today: date, days: int) -> Period:
        """So many days, today being the last."""
        return cls(today - timedelta(days=days - 1), today)

    @property
    def days(self) -> int:
        """How many."""
        return (self.last - self.first).days + 1

    @property
    def unit(self) -> Unit:
        """Fine enough to show a course, coarse enough to be read."""
        if self.days == 1:
            return Unit.HOUR
        if self.days < _WEEKS_FROM_DAYS:
            return Unit.DAY
        return Unit.WEEK if self.days < _MONTHS_FROM_DAYS else Unit.MONTH

    def span(self, zone: tzinfo) -> Span:
        """All of it."""
        return Span(_midnight(self.first, zone), _midnight(self.last + _DAY, zone))

    def even_clocks(self, zone: tzinfo) -> Sequence[Span]:
        """Cut where the clocks are changed, so that each piece has one offset from UTC."""
        whole = self.span(zone)
        return list(_even(whole.begin, whole.end, zone))

    def pieces(self, zone: tzinfo) -> Sequence[Span]:
        """Cut into units, in local time; the last one is as long as the period lasts."""
        whole = self.span(zone)
        begins = [begin for begin in self._begins(zone) if begin < whole.end]
        moments = [each.astimezone(zone) for each in (*begins, whole.end)]
        return [Span(*each) for each in pairwise(moments)]

    def _begins(self, zone: tzinfo) -> Iterator[datetime]:
        if self.unit is Unit.HOUR:
            whole = self.span(zone)
            hours = int((whole.end - whole.begin) / _HOUR)
            yield from (whole.begin + number * _HOUR for number in range(hours))
            return
        day = self.first
        while day <= self.last:
            yield _midnight(day, zone)
            day = self._next(day)

    def _next(self, day: date) -> date:
        if self.unit is Unit.MONTH:
            return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
        return day + _DAY * (7 if self.unit is Unit.WEEK else 1)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _even(begin: datetime, end: datetime, zone: tzinfo) -> Iterator[Span]:
    at = begin
    while at < end:
        offset_min = _offset_min(at, zone)
        until = at
        for step in (_DAY, _HOUR, timedelta(minutes=1)):
            while until + step <= end and _offset_min(until + step, zone) == offset_min:
                until += step
        until = min(until + timedelta(minutes=1), end)
        yield Span(at, until, offset_min)
        at = until


def _offset_min(at: datetime, zone: tzinfo) -> int:
    return int((at.astimezone(zone).utcoffset() or timedelta()).total_seconds() // 60)
