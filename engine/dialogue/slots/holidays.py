"""Holidays of the United States, as days: "the day after Thanksgiving", "are you open on Labor Day?".

Called by `dates` on the engine loop. Whether the dealership is closed then is in its records, not here.
"""

from __future__ import annotations

import calendar
import re
from datetime import date

from engine.dialogue.slots.day_words import Reading
from engine.dialogue.slots.days import DayWish

_FIXED = {
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "new year's eve": (12, 31),
    "new year's": (1, 1),
    "valentine's": (2, 14),
    "juneteenth": (6, 19),
    "independence": (7, 4),
    "halloween": (10, 31),
    "veterans": (11, 11),
}
_WEEKDAYS = {
    "martin luther king": (1, calendar.MONDAY, 3),
    "presidents": (2, calendar.MONDAY, 3),
    "memorial": (5, calendar.MONDAY, -1),
    "labor": (9, calendar.MONDAY, 1),
    "thanksgiving": (11, calendar.THURSDAY, 4),
}
"""Month, weekday and which one of the month; -1 for the last (5 U.S.C. 6103)."""
_ALONE = "christmas eve|christmas|new year'?s eve|new year'?s|juneteenth|halloween|thanksgiving"
_WITH_DAY = "valentine'?s|independence|veterans'?|martin luther king|presidents'?|memorial|labor"


def _holiday(match: re.Match[str], today: date) -> DayWish:
    name = (
        (match["alone"] or match["day"])
        .replace("new years", "new year's")
        .replace("valentines", "valentine's")
    )
    this_year = _in_year(name.removesuffix("'"), today.year)
    return DayWish(this_year if this_year >= today else _in_year(name.removesuffix("'"), today.year + 1))


def _in_year(name: str, year: int) -> date:
    if name in _FIXED:
        return date(year, *_FIXED[name])
    month, weekday, which = _WEEKDAYS[name]
    days = [day for day in range(1, 32) if _is(year, month, day, weekday)]
    return date(year, month, days[which - 1 if which > 0 else which])


def _is(year: int, month: int, day: int, weekday: int) -> bool:
    return day <= calendar.monthrange(year, month)[1] and calendar.weekday(year, month, day) == weekday


READINGS: tuple[Reading, ...] = (
    (re.compile(rf"\b(?:(?P<alone>{_ALONE})(?: day)?|(?P<day>{_WITH_DAY}) day)\b"), _holiday),
)
