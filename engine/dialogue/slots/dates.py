"""Days as people say them: "next Tuesday", "the day after tomorrow", "March 3rd", "Monday the ninth".

Called by `understanding` on the engine loop with plain text whose number words are digits
(`spoken.with_digits`) and the business day of the dealership's clock.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_WEEKDAY = (
    r"(?P<weekday>mon(?:days?)?|tue(?:s|sdays?)?|wed(?:s|nesdays?)?|thu(?:rs?|rsdays?)?|fri(?:days?)?|"
    r"saturdays?|sundays?|(?<=on )sat|(?<=this )sat|(?<=next )sat|(?<=on )sun|(?<=this )sun|(?<=next )sun)\b"
)
_SAME_DAY = rf"(?:\b{_WEEKDAY.replace('?P<weekday>', '?:')} (?:, )?(?:the )?)?"
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:)"
_ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)\b"
_YEAR = r"(?:,? (?P<year>20\d\d)\b)?"
_CORRECTION = re.compile(r"\b(actually|instead|i mean|make it|make that|sorry|rather|no)\b")
_EXCLUDED = re.compile(
    r"\b(?:not|except|but not|anything but|instead of|rather than|can't do|can't make|cannot do|cannot make|"
    r"other than|don't want)(?: it)?(?: on| for| the| this| next)* $"
)
_LATER = " of next week| next week| week"
_PAST_DAYS_STILL_MEANT = 45


@dataclass(frozen=True, slots=True)
class DayWish:
    """A day that was asked for.

    Attributes:
        day: the day itself, or where to begin looking when `flexible`.
        bare_weekday: only a weekday was said.
        flexible: any day from `day` on will do ("as soon as possible", "next week").
        span: where in the text it was said.
        or_day: the other day it can mean, where people truly disagree ("next Tuesday" said on a Monday):
            to be asked back.
    """

    day: date
    flexible: bool = False
    span: tuple[int, int] = (0, 0)
    bare_weekday: bool = False
    or_day: date | None = None

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


def find_day(text: str, today: date) -> DayWish | None:
    """The day the caller wants; of a correction ("Tuesday, no, Wednesday") the last one."""
    wishes = all_days(text, today)
    wanted = [wish for wish in wishes if not _EXCLUDED.search(text[: wish.span[0]])]
    if not wanted:
        return None
    exact = [wish for wish in wanted if not wish.flexible] or wanted
    between = text[exact[0].span[1] : exact[-1].span[0]]
    return exact[-1] if _CORRECTION.search(between) else exact[0]


def all_days(text: str, today: date) -> list[DayWish]:
    """Every day mentioned, in order; overlapping readings give way to the longer one."""
    found = sorted(_readings(text, today), key=lambda wish: (wish.span[0], -wish.span[1]))
    kept: list[DayWish] = []
    for wish in found:
        if not kept or wish.span[0] >= kept[-1].span[1]:
            kept.append(wish)
    return kept


def _readings(text: str, today: date) -> Iterator[DayWish]:
    for pattern, flexible, resolve in _READINGS:
        for match in pattern.finditer(text):
            day = resolve(match, today)
            if day is not None:
                bare = resolve is _weekday and not (match["how"] or match["later"])
                yield DayWish(day, flexible, match.span(), bare)


def _weekday_number(match: re.Match[str]) -> int:
    return ("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(match["weekday"][:3])


def _weekday(match: re.Match[str], today: date) -> date:
    """ "Tuesday" is the coming one, "next Tuesday" the one of next week (weeks begin on Monday)."""
    number, how = _weekday_number(match), match["how"] or ""
    if "next" in how or "week" in (match["later"] or ""):
        if "next" in how or "next week" in (match["later"] or ""):
            return today + timedelta(days=7 - today.weekday() + number)
        return today + timedelta(days=((number - today.weekday() - 1) % 7) + 8)
    ahead = (number - today.weekday()) % 7
    return today + timedelta(days=ahead if ahead or "this" in how else 7)


def _month_day(match: re.Match[str], today: date) -> date | None:
    month = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec").index(
        match["month"][:3]
    )
    return _coming(month + 1, int(match["day"]), match["year"], today)


def _slashes(match: re.Match[str], today: date) -> date | None:
    year = match["year"]
    return _coming(
        int(match["month"]), int(match["day"]), f"20{year}" if year and len(year) == 2 else year, today
    )


def _iso(match: re.Match[str], today: date) -> date | None:
    return _coming(int(match["month"]), int(match["day"]), match["year"], today)


def _coming(month: int, day: int, year: str | None, today: date) -> date | None:
    """The date in the year said; without one, this year unless that is long past."""
    if year:
        return _valid(int(year), month, day)
    this_year = _valid(today.year, month, day)
    if this_year and this_year >= today - timedelta(days=_PAST_DAYS_STILL_MEANT):
        return this_year
    return _valid(today.year + 1, month, day)


def _valid(year: int, month: int, day: int) -> date | None:
    if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def _day_of_month(match: re.Match[str], today: date) -> date | None:
    """ "The ninth": the next day of that number; a weekday said with it decides among the coming months."""
    number = int(match["day"])
    candidates = [today + timedelta(days=ahead) for ahead in range(366)]
    same = [day for day in candidates if day.day == number]
    weekday = match.groupdict().get("weekday")
    agreeing = [day for day in same[:3] if weekday and day.weekday() == _weekday_number(match)]
    return next(iter(agreeing or same), None)


def _in_days(match: re.Match[str], today: date) -> date:
    said = match["count"]
    count = 1 if said in {"a", "an"} else 2 if said == "a couple of" else min(int(said), 999)
    return today + timedelta(days=count * (7 if match["unit"].startswith("week") else 1))


def _week_from(match: re.Match[str], today: date) -> date:
    base = {"today": 0, "now": 0, "tomorrow": 1}.get(match["base"])
    if base is None:
        return today + timedelta(days=((_weekday_number(match) - today.weekday() - 1) % 7) + 8)
    return today + timedelta(days=7 + base)


def _weekend(match: re.Match[str], today: date) -> date:
    saturday = today + timedelta(days=(5 - today.weekday()) % 7)
    return saturday + timedelta(days=7 if match["how"].startswith("next") else 0)


def _after(days: int) -> Callable[[re.Match[str], date], date]:
    return lambda _match, today: today + timedelta(days=days)


def _next_monday(_match: re.Match[str], today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


_Resolve = Callable[[re.Match[str], date], date | None]
_READINGS: tuple[tuple[re.Pattern[str], bool, _Resolve], ...] = tuple(
    (re.compile(pattern), flexible, resolve)
    for pattern, flexible, resolve in (
        (r"\b(?:the )?day after tomorrow\b", False, _after(2)),
        (r"\b(?:tomorrow|tmrw|tomorow)\b", False, _after(1)),
        (r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b", False, _after(0)),
        (
            rf"(?:\b(?P<how>this|next|coming|this coming) )?\b{_WEEKDAY}(?P<later>{_LATER})?",
            False,
            _weekday,
        ),
        (rf"\b(?:the )?week from (?:next )?(?P<base>today|now|tomorrow|{_WEEKDAY})", False, _week_from),
        (r"\bin (?P<count>a couple of|an?|\d{1,3}) (?P<unit>days?|weeks?)\b", False, _in_days),
        (rf"{_SAME_DAY}\b{_MONTH}(?: the)? {_DAY}{_YEAR}", False, _month_day),
        (rf"{_SAME_DAY}\b(?:the )?{_DAY}(?: of)? {_MONTH}{_YEAR}", False, _month_day),
        (
            rf"{_SAME_DAY}(?<![\d/])(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})(?:/(?P<year>20\d\d|\d\d))?(?![\d/])",
            False,
            _slashes,
        ),
        (r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b", False, _iso),
        (rf"\b{_WEEKDAY}(?: ,)?(?: the)? {_ORDINAL}", False, _day_of_month),
        (rf"\bthe {_ORDINAL}(?! (?:time|option|slot|choice|floor))", False, _day_of_month),
        (r"\b(?P<how>this|next|the|at the) weekend\b", False, _weekend),
        (
            (
                r"\b(?:as soon as (?:possible|you can)|asap|soonest|first available|whenever|next available|"
                r"earliest (?:available|possible|you have|appointment|opening)|any ?day)\b"
            ),
            True,
            _after(0),
        ),
        (r"\b(?:sometime |any ?time |any day )?(?:next week)\b", True, _next_monday),
        (r"\b(?:later |sometime |any ?time |any day )?this week\b", True, _after(0)),
    )
)
