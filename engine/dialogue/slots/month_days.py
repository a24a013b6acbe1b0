"""Days named by month or number: "March 3rd", "the 31st", "end of the month", "in three months".

Called by `dates` on the engine loop.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from engine.dialogue.slots.day_words import WEEKDAY, Reading, weekday_number
from engine.dialogue.slots.days import DayWish

_SAME_DAY = rf"(?:\b{WEEKDAY.replace('?P<weekday>', '?:')} (?:, )?(?:the )?)?"
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:)"
_ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)\b"
_NO_DAY = (
    r"(?! (?:time|option|slot|choice|floor|available|appointment|opening|thing|car|gear|street|avenue|"
    r"month|week|of those|of these|of them))"
)
_YEAR = r"(?:,? (?P<year>20\d\d)\b)?"
_PART = r"(?P<part>(?:the )?(?:beginning|start|middle|end|1st week|last week) of |early |mid |late )"
_INTO_MONTH = {"middle": 13, "mid": 13, "end": -6, "late": -6, "last": -6}
_PAST_DAYS_STILL_MEANT = 45


def _month_number(match: re.Match[str]) -> int:
    return _MONTHS.index(match["month"][:3]) + 1


def _month_day(match: re.Match[str], today: date) -> DayWish | None:
    return _coming(_month_number(match), int(match["day"]), match["year"], today)


def _slashes(match: re.Match[str], today: date) -> DayWish | None:
    year = match["year"]
    return _coming(
        int(match["month"]), int(match["day"]), f"20{year}" if year and len(year) == 2 else year, today
    )


def _coming(month: int, day: int, year: str | None, today: date) -> DayWish | None:
    """The date in the year said; without one, this year unless that is long past."""
    if year:
        return _valid(int(year), month, day)
    this_year = _valid(today.year, month, day)
    if this_year and this_year.day >= today - timedelta(days=_PAST_DAYS_STILL_MEANT):
        return this_year
    return _valid(today.year + 1, month, day)


def _valid(year: int, month: int, day: int) -> DayWish | None:
    if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return DayWish(date(year, month, day))


def _day_of_month(match: re.Match[str], today: date) -> DayWish | None:
    """ "The ninth": the next day of that number; a weekday said with it decides among the coming months."""
    number = int(match["day"])
    candidates = [today + timedelta(days=ahead) for ahead in range(366)]
    same = [day for day in candidates if day.day == number]
    weekday = match.groupdict().get("weekday")
    agreeing = [day for day in same[:3] if weekday and day.weekday() == weekday_number(match)]
    return next((DayWish(day) for day in agreeing or same), None)


def _whole_month(match: re.Match[str], today: date) -> DayWish:
    """ "In March", "the end of the month", "early next month": any day from there on."""
    which = match["which"] or ""
    ahead = (_month_number(match) - today.month) % 12 if match["month"] else 1 if "next" in which else 0
    first = _months_on(today.replace(day=1), ahead)
    words = (match["part"] or "").removeprefix("the ").split()
    into = next((_INTO_MONTH[word] for word in words if word in _INTO_MONTH), 1)
    day = into if into > 0 else calendar.monthrange(first.year, first.month)[1] + into
    return DayWish(max(first.replace(day=day), today), flexible=True)


def _months_on(day: date, months: int) -> date:
    """The same day so many months on, or the last one of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = min(day.year + years, date.max.year)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _in_months(match: re.Match[str], today: date) -> DayWish:
    several = {"a": 1, "an": 1, "a couple": 2, "a couple of": 2, "a few": 3, "half a": 0.5}
    count = several.get(match["count"]) or int(match["count"])
    return DayWish(_months_on(today, int(count * (12 if match["unit"] == "year" else 1))))


def _next_year(_match: re.Match[str], today: date) -> DayWish:
    """The first day of next year that is no holiday."""
    return DayWish(date(today.year + 1, 1, 2))


def _day_of_next_month(match: re.Match[str], today: date) -> DayWish | None:
    first = _months_on(today.replace(day=1), 1 if match["which"] == "next" else 0)
    return _valid(first.year, first.month, int(match["day"]))


READINGS: tuple[Reading, ...] = tuple(
    (re.compile(pattern), resolve)
    for pattern, resolve in (
        (rf"{_SAME_DAY}\b{_MONTH}(?: the)? {_DAY}{_YEAR}", _month_day),
        (rf"{_SAME_DAY}\b(?:the )?{_DAY}(?: of)? {_MONTH}{_YEAR}", _month_day),
        (
            (
                rf"{_SAME_DAY}(?<![\d/])(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})(?:/(?P<year>20\d\d|"
                rf"\d\d))?(?![\d/])"
            ),
            _slashes,
        ),
        (r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b", _slashes),
        (rf"\b{WEEKDAY}(?: ,)?(?: the)? {_ORDINAL}{_NO_DAY}", _day_of_month),
        (rf"\b(?:the )?{_ORDINAL} of (?P<which>this|next) month\b", _day_of_next_month),
        (rf"\bthe {_ORDINAL}{_NO_DAY}", _day_of_month),
        (r"(?:^|(?<=\bon ))(?P<day>[4-9]|[12]\d|3[01])(?:st|nd|rd|th)\b(?= [.,]|$)", _day_of_month),
        (
            (
                rf"(?:\b{_PART})?\b(?P<which>next month|(?<=of )the month|this month|"
                rf"(?:(?<=in )|(?<=of )|(?<=early )|(?<=mid )|(?<=late )){_MONTH})"
            ),
            _whole_month,
        ),
        (r"\bin (?P<count>a couple(?: of)?|a few|half a|an?|\d{1,2}) (?P<unit>month|year)s?\b", _in_months),
        (
            r"\b(?P<count>a couple(?: of)?|a few|an?|\d{1,2}) (?P<unit>month|year)s? from (?:now|today)\b",
            _in_months,
        ),
        (r"\bnext year\b", _next_year),
    )
)
