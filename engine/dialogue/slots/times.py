"""Times of day as people say them: "half past nine", "any time after three", "late morning", "after lunch".

Called by `understanding` on the engine loop with plain text whose number words are digits and
from which days and phone numbers have been blanked out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time

from engine.dialogue.slots.clock import Bend, ClockTime, OpenHours, clock_times

_BETWEEN = re.compile(r"\b(?:between|from) .*? (?:and|to|until|till|through) ")
_DASHED = re.compile(
    r"(?<![\d/:-])(\d{1,2}(?::[0-5]\d)?(?: ?[ap]m)?) ?- ?(\d{1,2}(?::[0-5]\d)?(?: ?[ap]m)?)\b(?![/:-])"
)
_OR_THEN = re.compile(r"^(?P<one>[^|]*\|{3,}.*?) (?:or|otherwise|else) (?P<other>.*\|{3,}.*)$")
_TO = re.compile(
    r"(?<!quarter )\b(?!(?:5|10|20|25) to)\d{1,2}(?::[0-5]\d)?(?: (?:am|pm|oclock))? (?:to|until|till) \d"
)
_CORRECTED = re.compile(r"\b(actually|instead|i mean|make it|sorry|rather|no)\b")
USUAL_HOURS: OpenHours = (time(7, 30), time(18))
_NOON = time(12)


@dataclass(frozen=True, slots=True)
class TimeWish:
    """A time that was asked for: exactly `at`, in a window, near to something, the first or last free one.

    Attributes:
        loosely: `near` is no hour that was named, as in "around lunch".
        pick: `first` or `last`, of the whole day or of the window.
        or_at: the other reading of `at` ("seven" where both 7 am and 7 pm are open): to be asked back.
    """

    at: time | None = None
    earliest: time | None = None
    latest: time | None = None
    near: time | None = None
    loosely: bool = False
    pick: str | None = None
    or_at: time | None = None


_WINDOWS: tuple[tuple[re.Pattern[str], TimeWish], ...] = tuple(
    (re.compile(rf"\b(?:{pattern})\b"), wish)
    for pattern, wish in (
        (r"(?:after|past) (?:my )?lunch(?: ?time)?", TimeWish(earliest=time(13))),
        (r"before (?:my )?lunch(?: ?time)?", TimeWish(latest=_NOON)),
        (r"lunch ?times?|lunch(?: break| hour)?", TimeWish(near=_NOON, loosely=True)),
        (r"mid[ -]?morning|middle of the morning", TimeWish(near=time(10), loosely=True)),
        (r"late(?:r in the|r)? morning", TimeWish(earliest=time(10), latest=_NOON)),
        (r"early(?: in the)? (?:morning|hours)", TimeWish(latest=time(10))),
        (r"mid[ -]?afternoon|middle of the afternoon", TimeWish(near=time(15), loosely=True)),
        (r"late(?:r in the|r)? afternoon", TimeWish(earliest=time(15))),
        (r"early(?: in the)? afternoon", TimeWish(earliest=_NOON, latest=time(14))),
        (r"before work", TimeWish(latest=time(9))),
        (r"after school", TimeWish(earliest=time(15))),
        (r"(?:not|nothing|isn't) too early|not early", TimeWish(earliest=time(10))),
        (r"(?:not|nothing|isn't) too late|not late", TimeWish(latest=time(15))),
        (r"mornings?", TimeWish(latest=_NOON)),
        (r"afternoons?", TimeWish(earliest=_NOON)),
        (r"evenings?|tonight|after work", TimeWish(earliest=time(17))),
    )
)
_NOT_THEN = re.compile(
    r"\b(?:not|can't (?:do|make|come)(?: it)?|except|anything but|any ?time but|other than|than|"
    r"instead of|"
    r"don't want|no)(?: in| for| during| at)?(?: the| any)? $"
)
_NOT_GOOD = re.compile(
    r"^ ?(?:(?:is|are) (?:no good|bad|out|not|too|difficult)|don't work|doesn't|won't|isn't|aren't)\b"
)
_FIRST = re.compile(
    r"\b(?:1st (?:thing|available|opening|appointment|slot)|earliest|as early as|early as possible|soonest|"
    r"(?:sooner|earlier) the better)\b"
)
_LAST = re.compile(
    r"\b(?:latest|last (?:appointment|slot|thing|opening|one)|end of (?:the )?day|(?:as )?late as possible|"
    r"(?:the )?later the better|close of business)\b"
)
_ANY = re.compile(
    r"\b(?:any ?time|whenever(?! (?:i|we|she|he|it|they|my \w+|the \w+)\b(?! (?:can|could|is|suits|works)))|"
    r"doesn't matter(?! which| what day)|don't care(?! which)|no preference|all day|whatever works|"
    r"whatever you have|"
    r"you choose|you pick|don't mind(?: what time| when)?)\b"
)
_OTHERS = re.compile(
    r"\b(?:what|anything|something|nothing|any ?time|got|have)\b[^.,?]{0,15}\belse\b"
    r"(?! (?:do|should|will) i)|"
    r"\b(?:other|different|more) (?:times?|slots?|options?|openings?|hours?)\b|\banother (?:time|slot|hour)\b"
)


def find_time(text: str, *, asked: bool = False, hours: OpenHours = USUAL_HOURS) -> TimeWish | None:
    """The time the caller wants.

    Args:
        text: plain, with digits, days blanked out.
        asked: whether a time was just asked for, so that a bare "two" is one.
        hours: opening hours that decide between morning and afternoon of "at two".
    """
    text = _of_first_day(_DASHED.sub(r"between \1 and \2", text), asked=asked, hours=hours)
    between = bool(_BETWEEN.search(text) or (asked and _TO.search(text)))
    clocks = list(clock_times(text, hours))
    compared = any(clock.bend is Bend.OUT and clock.sure for clock in clocks)
    said = [clock for clock in clocks if clock.sure or asked or between or compared]
    wanted = [clock for clock in said if clock.bend is not Bend.OUT]
    if not between and not _CORRECTED.search(text):
        wanted = [clock for clock in wanted if clock.sure] or wanted
    if len(wanted) >= 2 and between:
        first, last = sorted((wanted[0].at, wanted[-1].at))
        return TimeWish(earliest=first, latest=last)
    if wanted:
        return _clock_wish(wanted, text)
    return _words_wish(text)


def _of_first_day(text: str, *, asked: bool, hours: OpenHours) -> str:
    """ "Tuesday before noon or Thursday after two": what is said of the first of two days alone."""
    two = _OR_THEN.search(text)
    if two is None or any(find_time(part, asked=asked, hours=hours) is None for part in two.groups()):
        return text
    return two["one"]


def asks_for_others(plain: str) -> bool:
    """Whether other times than those offered are wanted: "what else have you got?"."""
    return bool(_OTHERS.search(plain))


def _clock_wish(said: Sequence[ClockTime], text: str) -> TimeWish:
    if len(said) >= 2 and {said[0].bend, said[-1].bend} == {Bend.AFTER, Bend.BEFORE}:
        after, before = sorted(said[:: len(said) - 1], key=lambda clock: clock.bend is Bend.BEFORE)
        return TimeWish(earliest=after.at, latest=before.at if before.at > after.at else None)
    exact = [clock for clock in said if clock.bend in {Bend.AT, Bend.NEAR}]
    clock = said[-1] if _CORRECTED.search(text) else (exact or said)[0]
    if clock.bend is Bend.AFTER:
        return TimeWish(earliest=clock.at)
    if clock.bend is Bend.BEFORE:
        return TimeWish(latest=clock.at)
    if clock.bend is Bend.NEAR:
        return TimeWish(near=clock.at)
    return TimeWish(at=clock.at, or_at=clock.or_at)


def _words_wish(text: str) -> TimeWish | None:
    """A part of the day, the first or last free time of it, or any time at all."""
    window = next(_windows(text), None)
    pick = "first" if _FIRST.search(text) else "last" if _LAST.search(text) else None
    if window is None:
        return TimeWish(pick=pick or "first") if pick or _ANY.search(text) else None
    return replace(window, pick=pick) if pick else window


def _windows(text: str) -> Iterator[TimeWish]:
    for pattern, wish in _WINDOWS:
        match = pattern.search(text)
        if match is None:
            continue
        refused = _NOT_THEN.search(text[: match.start()]) or _NOT_GOOD.match(text[match.end() :])
        if not refused:
            yield wish
        elif not wish.near:
            yield TimeWish(earliest=wish.latest) if wish.latest else TimeWish(latest=wish.earliest)
