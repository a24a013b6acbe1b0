"""When an appointment can be had. Pure arithmetic on local, naive times; called by `booking`.

A job takes one place (a work bay, a car for sale) from its start for as long as it lasts. It must lie in
the booking window and the opening hours of its day, start on the grid, and not touch lunch.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby, islice

from app.dealership.rules import Rules
from app.stores.profile_rows import Span
from app.stores.rows import Occupied
from engine.ports import Availability, Refusal

ALTERNATIVES = 3

ByDay = defaultdict[date, list[Occupied]]


@dataclass(frozen=True, slots=True)
class Wish:
    """A job, the day it is wanted on, and the time if one was named.

    Attributes:
        instead_of: the job's present start when it is to be moved; no alternative to itself.
    """

    duration_min: int
    day: date
    at: time | None = None
    instead_of: datetime | None = None


class Calendar:
    """The rules for one kind of job at one moment. `now` is local and naive."""

    def __init__(self, rules: Rules, now: datetime) -> None:
        self._rules = rules
        self._now = now

    @property
    def last_day(self) -> date:
        """The last day that can be booked."""
        return self._now.date() + timedelta(days=self._rules.days_ahead_max)

    def availability(self, wish: Wish, occupied: Sequence[Occupied]) -> Availability:
        """What is free on the wished day, or why not and what instead.

        Args:
            wish: what is wanted.
            occupied: every place taken from today to `last_day`.
        """
        by_day: ByDay = defaultdict(list)
        for each in occupied:
            by_day[each.start.date()].append(each)
        free = self._free(wish.day, wish.duration_min, by_day)
        refusal = self._refusal_of_wish(wish, by_day, free)
        if refusal is None:
            return Availability(free)
        return Availability(free, refusal, tuple(islice(self._nearest(wish, by_day), ALTERNATIVES)))

    def refusal(self, start: datetime, duration_min: int) -> Refusal | None:
        """Why no job may start then, whatever else is to be done."""
        of_day = self._refusal_of_day(start.date())
        if of_day is not None:
            return of_day
        if start <= self._now:
            return Refusal.PAST
        end = start + timedelta(minutes=duration_min)
        opens, closes = self._window(start.date()) or (start.time(), start.time())
        if start.time() < opens or end > datetime.combine(start.date(), closes):
            return Refusal.OUTSIDE_HOURS
        if self._touches_lunch(start, end):
            return Refusal.LUNCH
        return Refusal.OFF_GRID if self._off_grid(start) else None

    def place(
        self, start: datetime, duration_min: int, occupied: Iterable[Occupied], wanted: int | None = None
    ) -> int | Refusal:
        """The place that a job starting then gets, or why it gets none; `wanted`: this place or none."""
        refusal = self.refusal(start, duration_min)
        return refusal or self.place_for(start, duration_min, occupied, wanted) or Refusal.FULL

    def place_for(
        self, start: datetime, duration_min: int, occupied: Iterable[Occupied], wanted: int | None = None
    ) -> int | None:
        """The first place, counted from 1, that is free for the whole job; `wanted`: this place or none."""
        end = start + timedelta(minutes=duration_min)
        beside = [each for each in occupied if each.start < end and start < each.end]
        moments = [start, *(each.start for each in beside if each.start > start)]
        busiest = max(sum(each.start <= moment < each.end for each in beside) for moment in moments)
        if busiest >= self._rules.places:
            return None
        taken = {each.place for each in beside}
        places = range(1, self._rules.places + 1)
        asked = places if wanted is None else [wanted]
        return next((place for place in asked if place in places and place not in taken), None)

    def _refusal_of_day(self, day: date) -> Refusal | None:
        if day < self._now.date():
            return Refusal.PAST
        if day > self.last_day:
            return Refusal.TOO_FAR
        return Refusal.CLOSED if self._window(day) is None else None

    def _refusal_of_wish(self, wish: Wish, by_day: ByDay, free: Sequence[datetime]) -> Refusal | None:
        if wish.at is None:
            return None if free else self._refusal_of_day(wish.day) or self._why_none_left(wish)
        start = datetime.combine(wish.day, wish.at)
        refusal = self.refusal(start, wish.duration_min)
        if refusal is None and self.place_for(start, wish.duration_min, by_day[wish.day]) is None:
            return Refusal.FULL
        return refusal

    def _why_none_left(self, wish: Wish) -> Refusal:
        """An open day without a free start: it is over, it is full, or the job is too long for it."""
        starts = list(self._grid(wish.day))
        refusals = {self.refusal(start, wish.duration_min) for start in starts}
        if None in refusals:
            return Refusal.FULL
        return Refusal.PAST if Refusal.PAST in refusals else Refusal.OUTSIDE_HOURS

    def _free(self, day: date, duration_min: int, by_day: ByDay) -> list[datetime]:
        if self._refusal_of_day(day) is not None:
            return []
        return [
            start
            for start in self._grid(day)
            if self.refusal(start, duration_min) is None
            and self.place_for(start, duration_min, by_day[day]) is not None
        ]

    def _nearest(self, wish: Wish, by_day: ByDay) -> Iterator[datetime]:
        """Free starts, the wished day first, then its neighbours, of two equally near the later.

        Without a wished time, the first start of each day.
        """
        days = [self._now.date() + timedelta(days=ahead) for ahead in range(self._rules.days_ahead_max + 1)]
        days.sort(key=lambda day: abs(day - wish.day))
        for _, equally_near in groupby(days, key=lambda day: abs(day - wish.day)):
            starts = [self._others(wish, day, by_day) for day in equally_near]
            if wish.at is None:
                yield from sorted((each[0] for each in starts if each), reverse=True)
            else:
                wanted = _minutes(wish.at)
                yield from sorted(
                    (start for each in starts for start in each),
                    key=lambda start: (
                        abs(_minutes(start.time()) - wanted),
                        -start.toordinal(),
                        start,
                    ),
                )

    def _others(self, wish: Wish, day: date, by_day: ByDay) -> list[datetime]:
        return [start for start in self._free(day, wish.duration_min, by_day) if start != wish.instead_of]

    def _grid(self, day: date) -> Iterator[datetime]:
        window = self._window(day)
        if window is None:
            return
        grid = self._rules.grid_min
        first = -(-_minutes(window[0]) // grid) * grid
        midnight = datetime.combine(day, time())
        for minute in range(first, _minutes(window[1]), grid):
            yield midnight + timedelta(minutes=minute)

    def _window(self, day: date) -> Span | None:
        """The booking window within the opening hours; None on a closed day."""
        open_ = self._rules.hours.get(day.weekday())
        window = self._rules.window.get(day.weekday())
        if day in self._rules.closed or open_ is None or window is None:
            return None
        both = max(open_[0], window[0]), min(open_[1], window[1])
        return both if both[0] < both[1] else None

    def _touches_lunch(self, start: datetime, end: datetime) -> bool:
        if self._rules.lunch is None:
            return False
        begins, ends = (datetime.combine(start.date(), at) for at in self._rules.lunch)
        return start < ends and begins < end

    def _off_grid(self, start: datetime) -> bool:
        on_minute = start.second == 0 and start.microsecond == 0
        return not on_minute or _minutes(start.time()) % self._rules.grid_min != 0


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
