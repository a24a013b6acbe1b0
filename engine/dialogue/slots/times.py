"""Times of day as people say them: "half past nine", "ten thirty", "at two", "any time after three".

Called by `understanding` on the engine loop with plain text whose number words are digits and
from which days and phone numbers have been blanked out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

OpenHours = tuple[time, time]

_CLOCK = re.compile(
    r"(?:\b(?P<prefix>at|by|around|(?<!how )(?<!what )about|after|before|from|until|till|to|or|for|past|like|"
    r"say|and|make it|than|near|close to|towards|roughly|maybe|between|is) )?"
    r"(?<![\d:$#/.-])(?:"
    r"(?P<part>half|(?:a )?quarter|5|10|15|20|25)(?: minutes)? (?P<side>past|after|to|till|before|of)"
    r" (?P<base>\d{1,2})"
    r"|(?P<hour>\d{1,2})(?:(?::| : )(?P<minute>[0-5]\d)| (?:oh|o|0) ?(?P<single>\d)| (?P<pair>[0-5]\d)(?!\d))"
    r"|(?P<compact>(?:1[0-2]|0?[1-9])[0-5]\d)"
    r"|(?P<bare>\d{1,2})"
    r")(?![\d:/%$-])(?:ish)?(?: ?(?P<half>am|pm|oclock|hours))?(?:ish)?\b"
    r"(?! (?:minutes?|hours?|days?|weeks?|dollars?|percent|cars?|people|miles?))"
)
_BETWEEN = re.compile(r"\b(?:between|from) .* (?:and|to|until|till) ")
_AFTER = frozenset({"after", "from", "past", "than"})
_BEFORE = frozenset({"before", "until", "till"})
_NEAR = frozenset({"around", "about", "near", "close to", "towards", "roughly", "say around"})
_WORDS = re.compile(
    r"\b(?:(?P<first>1st (?:thing|available)|earliest|as early as|early as possible|soonest)|"
    r"(?P<last>latest|last appointment|last slot|end of (?:the )?day|last thing)|"
    r"(?P<noon>noon|midday|lunch ?time|lunch|12 noon)|"
    r"(?P<morning>morning)|(?P<afternoon>afternoon)|(?P<evening>evening|tonight|after work)|"
    r"(?P<any>any ?time|whenever|doesn't matter|don't care|no preference|all day|whatever works|"
    r"you choose))\b"
)
_MORNING_ENDS, _AFTERNOON_STARTS, _EVENING_STARTS = time(12), time(12), time(17)
_DEFAULT_HOURS: OpenHours = (time(7, 30), time(18))


@dataclass(frozen=True, slots=True)
class TimeWish:
    """A time that was asked for: exactly `at`, in a window, near to something, the first or last free one."""

    at: time | None = None
    earliest: time | None = None
    latest: time | None = None
    near: time | None = None
    pick: str | None = None
    """`first` or `last`."""
    or_at: time | None = None
    """The other reading of `at` ("seven" where both 7 am and 7 pm are open): to be asked back."""


@dataclass(frozen=True, slots=True)
class _Said:
    at: time
    prefix: str
    sure: bool


def find_time(text: str, *, asked: bool = False, hours: OpenHours = _DEFAULT_HOURS) -> TimeWish | None:
    """The time the caller wants.

    Args:
        text: plain, with digits, days blanked out.
        asked: whether a time was just asked for, so that a bare "two" is one.
        hours: opening hours that decide between morning and afternoon of "at two".
    """
    between = bool(_BETWEEN.search(text))
    said = [clock for clock in _clocks(text, hours) if clock.sure or asked or between]
    if len(said) >= 2 and between:
        first, last = sorted((said[0].at, said[-1].at))
        return TimeWish(earliest=first, latest=last)
    if said:
        return _clock_wish(said[-1] if _corrected(text) else said[0])
    return _word_wish(text)


def _corrected(text: str) -> bool:
    return bool(re.search(r"\b(actually|instead|i mean|make it|sorry|rather|no) ?,? ?", text))


def _clock_wish(said: _Said) -> TimeWish:
    if said.prefix in _AFTER:
        return TimeWish(earliest=said.at)
    if said.prefix in _BEFORE:
        return TimeWish(latest=said.at)
    return TimeWish(near=said.at) if said.prefix in _NEAR else TimeWish(at=said.at)


def _word_wish(text: str) -> TimeWish | None:
    match = _WORDS.search(text)
    if match is None:
        return None
    near = bool(re.search(r"\b(around|about|near|close to)\b", text)) or "lunch" in match[0]
    wishes = {
        "first": TimeWish(pick="first"),
        "last": TimeWish(pick="last"),
        "noon": TimeWish(near=time(12)) if near else TimeWish(at=time(12)),
        "morning": TimeWish(latest=_MORNING_ENDS),
        "afternoon": TimeWish(earliest=_AFTERNOON_STARTS),
        "evening": TimeWish(earliest=_EVENING_STARTS),
        "any": TimeWish(pick="first"),
    }
    return wishes[match.lastgroup or "any"]


def _clocks(text: str, hours: OpenHours) -> Iterator[_Said]:
    half = _spoken_half(text)
    for match in _CLOCK.finditer(text):
        at = _time_of(match, match["half"] or half, hours)
        if at is not None:
            yield _Said(at, match["prefix"] or "", _is_sure(match))


def _is_sure(match: re.Match[str]) -> bool:
    """Whether it is a time of day even where none was asked for: "at two" is, "two" is not."""
    if match["half"] or match["minute"] or match["part"]:
        return True
    weak = match["prefix"] in {None, "for", "to", "like", "and", "or", "maybe", "is", "say"}
    return not weak or bool(match["pair"] and match["prefix"] is None)


def _spoken_half(text: str) -> str | None:
    if re.search(r"\b(morning|am)\b", text):
        return "am"
    return "pm" if re.search(r"\b(afternoon|evening|tonight|pm)\b", text) else None


def _time_of(match: re.Match[str], half: str | None, hours: OpenHours) -> time | None:
    if match["part"]:
        return _relative(match, half, hours)
    if match["compact"]:
        number = int(match["compact"])
        return _in_day(number // 100, number % 100, half, hours)
    minute = match["minute"] or match["pair"] or match["single"] or "0"
    return _in_day(int(match["hour"] or match["bare"]), int(minute), half, hours)


def _relative(match: re.Match[str], half: str | None, hours: OpenHours) -> time | None:
    words = match["part"].split()[-1]
    minutes = {"half": 30, "quarter": 15}.get(words) or int(words)
    hour = int(match["base"])
    if match["side"] in {"past", "after"}:
        return _in_day(hour, minutes, half, hours)
    return _in_day(hour - 1 or 12, 60 - minutes, half, hours)


def _in_day(hour: int, minute: int, half: str | None, hours: OpenHours) -> time | None:
    """The hour on a 24-hour clock; without am or pm, the reading that lies in the opening hours."""
    if hour > 23 or (half in {"am", "pm"} and not 1 <= hour <= 23):
        return None
    if half == "pm" and hour < 12:
        return time(hour + 12, minute)
    if half == "am":
        return time(hour % 12 if hour == 12 else hour, minute)
    if not 1 <= hour <= 11:
        return time(hour, minute)
    early, late = time(hour, minute), time(hour + 12, minute)
    if hours[0] <= early < hours[1]:
        return early
    return late if hours[0] <= late <= hours[1] or hour < 7 else early
