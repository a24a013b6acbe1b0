"""Days that were asked for and days that were ruled out, as plain values.

Made by `dates`, read by the agents through `Found`, on the engine loop.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class DayWish:
    """A day that was asked for.

    Attributes:
        day: the day itself, or where to begin looking when `flexible`. It may be past, closed or far ahead.
        bare_weekday: only a weekday was said.
        flexible: any day from `day` on will do ("as soon as possible", "next week").
        until: the last day that will do, of a flexible wish that has one ("before Friday").
        span: where in the text it was said.
        or_day: the other day it can mean, where people truly disagree ("next Tuesday" said on a Monday):
            to be asked back.
    """

    day: date
    flexible: bool = False
    span: tuple[int, int] = (0, 0)
    bare_weekday: bool = False
    or_day: date | None = None
    until: date | None = None

    def may_be(self, other: date) -> bool:
        """Whether this other day, which both have in mind, can be meant by the words."""
        same_weekday = self.bare_weekday and other.weekday() == self.day.weekday()
        return other in {self.day, self.or_day} or same_weekday

    def in_week_of(self, other: date, today: date) -> date:
        """A bare "Wednesday" that corrects another day means the one of that day's week."""
        same_week = other + timedelta(days=self.day.weekday() - other.weekday())
        return same_week if self.bare_weekday and same_week > today else self.day


@dataclass(frozen=True, slots=True)
class DayOut:
    """A day that the caller cannot come; `weekly` when it was named as a weekday ("not on Mondays")."""

    day: date
    weekly: bool = False

    def covers(self, other: date) -> bool:
        """Whether this other day is left out too."""
        return other == self.day or (self.weekly and other.weekday() == self.day.weekday())
