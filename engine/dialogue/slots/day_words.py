"""Days named by their distance or by weekday: "tomorrow", "Friday week", "end of next week".

Called by `dates` on the engine loop. Weeks begin on Monday.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from engine.dialogue.slots.days import DayWish

Resolve = Callable[[re.Match[str], date], DayWish | None]
Reading = tuple[re.Pattern[str], Resolve]

WEEKDAY = (
    r"(?P<weekday>mon(?:days?)?|tue(?:s|sdays?)?|wed(?:s|nesdays?)?|thu(?:rs?|rsdays?)?|fri(?:days?)?|"
    r"saturdays?|sundays?|(?<=on )sat|(?<=this )sat|(?<=next )sat|(?<=on )sun|(?<=this )sun|(?<=next )sun)\b"
)
_COUNT = r"(?P<count>a couple(?: of)?|a few|an?|\d{1,3})"
_SEVERAL = {"a": 1, "an": 1, "a couple": 2, "a couple of": 2, "a few": 3}
_INTO_WEEK = {"mid": 2, "late": 3, "end": 3}
WEEK = timedelta(days=7)


def weekday_number(match: re.Match[str]) -> int:
    """0 for Monday … 6 for Sunday."""
    return ("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(match["weekday"][:3])


def _coming(number: int, today: date) -> date:
    """The next day of that weekday, never today."""
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _monday_next(today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


def _weekday(match: re.Match[str], today: date) -> DayWish:
    number, how, later = weekday_number(match), match["how"] or "", match["later"] or ""
    coming, week_after = _coming(number, today), _monday_next(today) + timedelta(days=number)
    if "after next" in later:
        return DayWish(week_after + WEEK)
    if "next week" in later or "next week" in how:
        return DayWish(week_after)
    if later:
        return DayWish(coming + WEEK)
    if "next" in how:
        return DayWish(week_after, or_day=_or_else(coming, week_after, today))
    if coming != today + WEEK:
        return DayWish(coming, bare_weekday=not how)
    return DayWish(today) if "this" in how else DayWish(coming, bare_weekday=not how, or_day=today)


def _or_else(coming: date, week_after: date, today: date) -> date | None:
    """What else "next Tuesday" is to some people.

    To some it is the coming one, in the same week; on a Sunday the new week has begun for some and for
    others not. From the other days of the week all mean the same.
    """
    if coming != week_after:
        return coming
    sunday = today.weekday() == 6
    return week_after + WEEK if sunday and week_after != today + WEEK else None


def _weeks_from(match: re.Match[str], today: date) -> DayWish:
    """ "Two weeks from Monday", "a week on Tuesday"; said on that weekday it may count from today."""
    said = match["count"] or "a"
    ahead = WEEK * (_SEVERAL.get(said) or int(said))
    near = {"today": 0, "now": 0, "tomorrow": 1}.get(match["base"])
    if near is not None:
        return DayWish(today + timedelta(days=near) + ahead)
    number = weekday_number(match)
    if match["next"]:
        return DayWish(_monday_next(today) + timedelta(days=number) + ahead)
    return DayWish(
        _coming(number, today) + ahead, or_day=today + ahead if number == today.weekday() else None
    )


def _in_days(match: re.Match[str], today: date) -> DayWish:
    count = _SEVERAL.get(match["count"]) or int(match["count"])
    days = count * {"w": 7, "f": 14}.get(match["unit"][0], 1)
    return DayWish(today + timedelta(days=days), flexible=match["count"] == "a few")


def _weekend(match: re.Match[str], today: date) -> DayWish:
    saturday = today + timedelta(days=5 - today.weekday())
    this = max(saturday, today)
    if not match["how"].startswith("next"):
        return DayWish(this)
    return DayWish(saturday + WEEK, or_day=this if today.weekday() < 5 else None)


def _part_of_week(match: re.Match[str], today: date) -> DayWish:
    """ "Next week", "late next week", "the end of the week"; "this week" begins today."""
    monday = _monday_next(today) + WEEK * {"next": 0, "after": 1}.get((match["which"] or "").split()[0], -1)
    part = match["part"] or ""
    into = next((days for word, days in _INTO_WEEK.items() if word in part), 0)
    return DayWish(max(monday + timedelta(days=into), today), flexible=True)


def _ahead(days: int, *, flexible: bool = False) -> Resolve:
    return lambda _match, today: DayWish(today + timedelta(days=days), flexible)


READINGS: tuple[Reading, ...] = tuple(
    (re.compile(pattern), resolve)
    for pattern, resolve in (
        (r"\b(?:the )?day after tomorrow\b", _ahead(2)),
        (r"\b(?:tomorrow|tmrw|tomorow|tommorow)\b", _ahead(1)),
        (r"\b(?:today\b|tonight\b|this(?= (?:morning|afternoon|evening)\b))", _ahead(0)),
        (
            (
                rf"(?:\b(?P<how>this|next|coming|this coming|(?:next|this) week(?: on| ,)?) )?\b{WEEKDAY}"
                r"(?P<later>(?: ,)? (?:the )?week after next| after next| of next week| next week| week\b)?"
            ),
            _weekday,
        ),
        (
            (
                rf"\b(?:in )?(?:(?:the |{_COUNT} )?weeks? (?:from on |from |on )|"
                rf"a week )(?:the )?(?P<next>next )?"
                rf"(?P<base>today|now|tomorrow|{WEEKDAY})"
            ),
            _weeks_from,
        ),
        (rf"\b(?:in|about) {_COUNT} (?P<unit>days?|weeks?|fortnight)\b", _in_days),
        (rf"\b{_COUNT} (?P<unit>days?) from (?:now|today)\b", _in_days),
        (r"\b(?P<how>this|next|the|at the|this coming) weekend\b", _weekend),
        (
            (
                r"\b(?:as soon as (?:possible|you can)|asap|soonest|1st (?:available|opening)|"
                r"whenever(?! (?:i|we|she|he|it|they|my \w+|the \w+)\b(?! (?:can|could|is|suits|works)))|"
                r"next (?:available|opening|free)|"
                r"earliest (?:available|possible|you have|appointment|opening)|any ?day|right away|"
                r"(?:the )?(?:sooner|earlier|quicker) the better)\b"
            ),
            _ahead(0, flexible=True),
        ),
        (
            (
                r"(?:\b(?:sometime|any ?time|any day) )?(?P<part>\b(?:(?:the )?(?:end|middle|beginning|"
                r"start) of |"
                r"early |mid |late |later ))?(?P<which>\bnext week|\bthis week|(?<=end of )the week|"
                r"(?<=later in )the week)\b(?! after)"
            ),
            _part_of_week,
        ),
        (r"(?P<part>)\b(?:the )?week (?P<which>after next)\b", _part_of_week),
    )
)
