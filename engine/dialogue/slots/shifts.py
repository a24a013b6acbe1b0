"""Moves from where something stands: "an hour later", "the day after", "the following Friday", "earlier".

Called by `understanding` on the engine loop with plain text whose number words are digits. From when on
they count is not known here: `agents.relative` does.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from engine.dialogue.slots import dates
from engine.dialogue.slots.day_words import WEEKDAY, weekday_number
from engine.dialogue.slots.spoken import any_of

_WEEK_DAYS = 7
_MINUTES = {"minute": 1, "min": 1, "hour": 60, "hr": 60}
_DAYS = {"day": 1, "week": _WEEK_DAYS, "fortnight": 2 * _WEEK_DAYS}
_SEVERAL = {"a": 1, "an": 1, "another": 1, "a couple": 2, "a couple of": 2, "a few": 3}
_ABOUT = r"(?:(?:just|about|only|maybe|like|say|around|roughly|exactly) )?"
_UNIT = "(?P<unit>minute|min|hour|hr|day|week|fortnight)s?"
_AMOUNT = _ABOUT + any_of(
    rf"""
    (?:a )?half (?:an? )?(?P<half>hour)
    (?:an?|1) (?P<and_half>hour) and a half|1 and a half (?P<and_halves>hours)
    (?:(?P<quarters>a|3) )?quarters? of an (?P<quarter>hour)
    (?P<count>a couple(?: of)?|a few|an?|another|\d{{1,3}})(?: more)? {_UNIT}
    """
)
_GOES_ON = r"(?= ?(?:[.,?|]|$)| (?:at|same|the same|please|instead|if|would|and|but|or|in)\b)"
_THAT = rf"(?: (?:that|then)\b|{_GOES_ON})"
_LATER = rf"(?:later|further on|from (?:then|that)\b|(?:after|afterwards|on){_THAT})(?! than)"
_EARLIER = rf"(?:earlier|sooner|prior|before{_THAT})(?! than)"
_PUSHES = r"\b(?:push|mov|put|set|shift|bump|kick|slid|knock)\w*\b[^.?|]{0,45}?"
_PULLS = r"\b(?:bring|brought|pull|mov|push|shift)\w*\b[^.?|]{0,45}?"
_DELAYS = r"\b(?:push|delay|postpon|defer)\w*\b[^.?|]{0,45}?"
_NOT_THEN = r"(?! (?:you|i|we|that|with|available|free|or|next)\b)"
_WEEK_AFTER = r"(?:week after|following week)(?: that)?"
_DAY_AFTER = r"(?:(?:next|following) day|(?:the|a) day (?:after|following))(?: that| then)?"
_DAY_BEFORE = r"(?:the (?:previous|prior) day|(?:the|a) day (?:before|prior))(?: that| then)?"


@dataclass(frozen=True, slots=True)
class Shift:
    """How far from what stands, or was wished or offered last, the caller wants to come.

    Attributes:
        days: that many days on, or back when negative; the hour stays.
        minutes: the same of the hour.
        week: any day of the week that many weeks on.
        weekday: 0 for Monday: that day of the week in `week`, else the next one on that `side`.
        side: 1 for just "later", -1 for "earlier".
    """

    days: int = 0
    minutes: int = 0
    week: int | None = None
    weekday: int | None = None
    side: int = 0


_Read = Callable[[re.Match[str]], Shift]


def _amount(match: re.Match[str]) -> Shift:
    if match["unit"]:
        count = _SEVERAL.get(match["count"]) or int(match["count"])
        return Shift(days=count * _DAYS.get(match["unit"], 0), minutes=count * _MINUTES.get(match["unit"], 0))
    if match["quarter"]:
        return Shift(minutes=45 if match["quarters"] == "3" else 15)
    return Shift(minutes=30 if match["half"] else 90)


def _back(read: _Read) -> _Read:
    def backwards(match: re.Match[str]) -> Shift:
        shift = read(match)
        return replace(shift, days=-shift.days, minutes=-shift.minutes)

    return backwards


def _always(shift: Shift) -> _Read:
    return lambda _match: shift


def _weekday(**rest: int) -> _Read:
    return lambda match: Shift(weekday=weekday_number(match), **rest)


_VAGUE = r"(?:(?:any(?:thing|where)?|some(?:thing|where)?|nothing|bit|little|tad|slightly|much|even) )?"
_NO_VAGUE = (
    r"(?<!the )(?<!or )(?<!no )(?<!maybe )(?<!perhaps )(?<!see you )(?<!till )(?<!until )(?<!not )"
    r"(?<!than )(?<!whichever is )(?<!whichever's )(?<!whatever's )"
)
_NOT_VAGUE_THEN = (
    r"(?! (?:than(?! (?:that|those|this|these))|one|or|in the (?:week|month|year)|this (?:week|month|year)|"
    r"next|that week|today|on)\b)"
)
_READINGS: tuple[tuple[re.Pattern[str], _Read], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (rf"{_PULLS} (?:forwards?|up|ahead)(?: by)? (?P<said>{_AMOUNT})", _back(_amount)),
        (rf"{_PUSHES} (?:back|off|out)(?: by| for)? (?P<said>{_AMOUNT})", _amount),
        (rf"\b{_AMOUNT} (?:forwards?|up|ahead)\b", _back(_amount)),
        (rf"\b{_AMOUNT} {_EARLIER}", _back(_amount)),
        (rf"\b{_AMOUNT} (?:{_LATER}|back\b)", _amount),
        (rf"{_DELAYS}(?: by| for)? (?P<said>{_AMOUNT})\b", _amount),
        (
            rf"\b{WEEKDAY}(?: ,)? (?:of |in )?(?:the )?{_WEEK_AFTER}{_NOT_THEN}",
            _weekday(week=1),
        ),
        (
            rf"\b(?:the )?{_WEEK_AFTER}(?: ,)?(?: on)?(?: the)? {WEEKDAY}",
            _weekday(week=1),
        ),
        (rf"\b(?:on )?(?:the )?{WEEKDAY} (?:of |in |the )?(?:that|the same|same) week\b", _weekday(week=0)),
        (rf"\bthe following {WEEKDAY}", _weekday(side=1)),
        (rf"\bthe {WEEKDAY} (?:after|following){_THAT}{_NOT_THEN}", _weekday(side=1)),
        (rf"\bthe {WEEKDAY} before{_THAT}", _weekday(side=-1)),
        (
            rf"\b(?:the )?(?:{_WEEK_AFTER}|week following){_NOT_THEN}(?! {WEEKDAY})",
            _always(Shift(week=1)),
        ),
        (r"\bthe (?:week (?:before|prior)|previous week)\b(?! last)", _always(Shift(week=-1))),
        (rf"\b{_DAY_AFTER}\b{_NOT_THEN}", _always(Shift(days=1))),
        (r"\bthe (?:next|following) (?=morning|afternoon|evening)", _always(Shift(days=1))),
        (rf"\b{_DAY_BEFORE}\b{_NOT_THEN}", _always(Shift(days=-1))),
        (rf"{_NO_VAGUE}\b{_VAGUE}later\b{_NOT_VAGUE_THEN}", _always(Shift(side=1))),
        (rf"{_NO_VAGUE}\b{_VAGUE}(?:earlier|sooner)\b{_NOT_VAGUE_THEN}", _always(Shift(side=-1))),
        (r"\btoo early\b", _always(Shift(side=1))),
        (r"\btoo late\b", _always(Shift(side=-1))),
    )
)
_OTHER_LATER = re.compile(
    r"\b(?:call|ring|phone|try|talk|speak|text|see|get back)\b[^.,]*\b(?:later|earlier|sooner)\b|"
    r"\b(?:not|nothing|isn't|don't want it) (?:too|any) (?:early|late)\b"
)
_BEGINS_A_DAY = re.compile(r"^ (?:the |our |my )?")


def find_shift(text: str, today: date) -> tuple[Shift | None, list[tuple[int, int]]]:
    """What the sentence adds up to ("the day after, an hour later"), and where that was said.

    A weekday that counts from another day is left in the text: it is one by itself where nothing stands.
    """
    days = [wish.span for wish in dates.all_days(text, today)]
    read: list[tuple[Shift, re.Match[str]]] = []
    for pattern, resolve in _READINGS:
        for match in pattern.finditer(text):
            shift = resolve(match)
            again = any(_overlap(match.span(), other.span()) for _, other in read)
            if not again and not _means_another(shift, match, text, days):
                read.append((shift, match))
    if not read:
        return None, []
    return _sum([shift for shift, _ in read]), [
        _said(match) for shift, match in read if shift.weekday is None
    ]


def _said(match: re.Match[str]) -> tuple[int, int]:
    """Where the move itself was said, without the verb and what is moved."""
    return match.span("said" if "said" in match.re.groupindex else 0)


def _means_another(shift: Shift, match: re.Match[str], text: str, days: list[tuple[int, int]]) -> bool:
    """Whether it is part of a day, or "later" is when the caller will call again."""
    if shift.weekday is not None:
        return False
    if shift.side and _OTHER_LATER.search(text):
        return True
    counted = "unit" in match.re.groupindex
    return _before_a_day(text, match.end(), days) or (
        not counted and any(_overlap(match.span(), day) for day in days)
    )


def _before_a_day(text: str, end: int, days: list[tuple[int, int]]) -> bool:
    """Whether it counts from a day that is named: "the day after the 5th"."""
    lead = _BEGINS_A_DAY.match(text[end:])
    last = end + (lead.end() if lead else 0)
    return any(end <= begin <= last for begin, _ in days)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _sum(shifts: list[Shift]) -> Shift:
    """All of them together; "a bit later, an hour later" is an hour."""
    exact = [each for each in shifts if each.days or each.minutes or each.week is not None]
    first = next((each for each in shifts if each.weekday is not None), None)
    if first is not None:
        return replace(first, minutes=sum(each.minutes for each in exact))
    if not exact:
        return shifts[0]
    return Shift(
        days=sum(each.days for each in exact),
        minutes=sum(each.minutes for each in exact),
        week=next((each.week for each in exact if each.week is not None), None),
    )
