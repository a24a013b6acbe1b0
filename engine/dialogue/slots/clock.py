"""Clock times in a sentence and the little words that bend them: "half past nine", "not before ten", "3ish".

Called by `times` on the engine loop with plain text whose number words are digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from engine.dialogue.slots import own_hours
from engine.dialogue.slots.spoken import any_of

OpenHours = tuple[time, time]


class Bend(StrEnum):
    """What the words around a clock time make of it."""

    AT = "at"
    AFTER = "after"
    BEFORE = "before"
    NEAR = "near"
    OUT = "out"


_HEDGE = r"(?:(?:about|around|like|maybe|say|at) )?"
_PREFIX = (
    r"(?:(?P<after>not before|(?:no|not) earlier than|no sooner than|not until|not till|later than|after|"
    r"from|past|"
    rf"starting(?: at)?|as of) {_HEDGE}"
    r"|(?P<before>(?:no|not) later than|not after|not past|earlier than|sooner than|before|until|till|"
    rf"(?<!come )(?<!stop )(?<!swing )(?<!drop )by) {_HEDGE}"
    r"|(?P<out>not(?: at)?|(?:can't|cannot) (?:do|make|come)(?: it)?(?: at)?|except(?: at| for)?|"
    r"anything but|"
    r"other than|don't want|instead of|(?:rather )?than(?: at)?) "
    r"|(?P<near>around|(?<!how )(?<!what )about|near|close to|towards|roughly|more like) (?:at )?"
    r"|(?P<weak>or|for|to|like|say|and|maybe|is) |(?:at|by|make it|between|hour) )?"
)
_NOT_COUNTED = any_of(
    r"""
    minutes?|hours?|days?|weeks?|months?|years?|dollars?|percent|cars?|people|persons?|miles?|times?
    thousand|grand|hundred|bucks|k|doors?|seats?|kids|questions?|things?|keys|cylinders?|vehicles?|more
    (?:\w+ )?(?:appointments?|bookings?|visits?|services|jobs)
    of (?:the|your|my|our|those|these|them|us)
    (?:and|to|or) \d+ (?:thousand|grand)
    """
)
_CLOCK = re.compile(
    rf"\b{_PREFIX}(?<![\d:$#/.-])(?<!\ball )(?:"
    r"(?P<part>half|(?:a )?quarter|5|10|15|20|25)(?: minutes)? (?P<side>past|after|to|till|before|of)"
    r" (?P<base>\d{1,2})"
    r"|half (?P<half_past>\d{1,2})"
    r"|(?P<hour>\d{1,2})(?:(?::| : )(?P<minute>[0-5]\d)| (?:oh|o|0) ?(?P<single>\d)| (?P<pair>[0-5]\d)(?!\d))"
    r"|(?P<compact>(?:(?:1[0-2]|0?[1-9])[0-5]\d|(?:0\d|1\d|2[0-3])[0-5]\d(?= hours?\b)))"
    r"|(?P<bare>\d{1,2})"
    r")(?![\d:/%$-])(?P<ish> ?-?ish)?(?: ?(?P<half>am|pm|oclock|hours?))?(?: ?-?ish)?\b"
    rf"(?! ?{_NOT_COUNTED}\b)"
)
_FOLLOWED: tuple[tuple[re.Pattern[str], Bend], ...] = (
    (
        re.compile(r"^ (?:or (?:any ?time )?(?:later|after)|and (?:later|after)|onwards?|on(?= ?[.,]|$))"),
        Bend.AFTER,
    ),
    (re.compile(r"^ or (?:any ?time )?(?:earlier|before|sooner)"), Bend.BEFORE),
    (re.compile(r"^ or so\b"), Bend.NEAR),
    (
        re.compile(
            r"^ ?(?:(?:is|'s) (?:too|no good|not|bad|out|taken)|isn't|doesn't|does not|won't|will not)\b"
        ),
        Bend.OUT,
    ),
)
_SURE_AFTER = re.compile(
    r"^ (?:in the (?:morning|afternoon|evening)|at night|or (?:any ?time )?(?:later|earlier)|onwards?)\b"
)
_MEANT = frozenset({"like", "say", "maybe", "for", "to", "or"})
_GUESSED = re.compile(r"^(?:like|say|maybe) \d{1,2} ?(?:[?.,]|$)")
_QUARTERS = re.compile(r"1[0-2]00|1?\d(?:15|30|45)")
_ALONE = re.compile(r"(?:[,.;|?!] ?| and )$")
"""Before "1030" where it is a time, as a recogniser writes it, and no year, model or piece of a number."""
_BUSY_UNTIL = re.compile(
    r"\b(?:meetings?|busy|work|working|class|school|can't|cannot|tied up|away|out|appointment|not (?:\w+ )?"
    r"(?:free|back|off|home|available))\b[^,.|]* (?:until|till)$"
)
_LASTS = re.compile(
    r"\b(?:tak(?:es?|ing)(?: it| me| you| us)?|in|for|within|wait\w*|lasts?|need|least|only|just|another|"
    r"back|forward|by|than|or|\d to)(?: about| around| like| only)? $"
)
_OBLIGED = re.compile(
    r"\b(?:have|need|got|must|gotta|has)(?: to)? (?:pick (?:\w+ ){0,3}?up|leave|collect|catch|fetch|start|"
    r"be (?:at|back|home|out|off)|(?:a|an|my) (?!appointment|oil|car)\w+)\b[^.,|]*$"
)
_THERE_BY = re.compile(
    r"(?:\bcan|\bcould|\bable to|'ll|\bwill)(?: only)? (?:be|get|make it|come)(?: there| in| over| here)? by$"
)
_PREFERS = re.compile(r"\bprefer\b[^.,|]*$")
_NOON = re.compile(r"\b(?:12 )?(?:noon|midday)(?P<ish> ?-?ish)?\b")
_EARLIEST_MORNING = 6


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time that was said.

    Attributes:
        or_at: the other half of the day, when the dealership is open then too and nothing said which.
        sure: whether it is a time of day even where none was asked for: "at two" is, "two" is not.
    """

    at: time
    or_at: time | None
    bend: Bend
    sure: bool


def clock_times(text: str, hours: OpenHours) -> Iterator[ClockTime]:
    """Every time in plain text with digits, in order."""
    text = _NOON.sub(lambda noon: f"12:00{noon['ish'] or ''}", own_hours.without_present(text))
    half = _part_of_day(text)
    for match in _CLOCK.finditer(text):
        readings = _time_of(match, match["half"] or half, hours)
        if readings and not _is_a_while(match, text):
            bend = _bend(match, text)
            sure = bend is Bend.OUT or _is_sure(match, text[: match.start()], text[match.end() :])
            yield ClockTime(readings[0], next(iter(readings[1:]), None), bend, sure)


def _is_a_while(match: re.Match[str], text: str) -> bool:
    """ "It takes 2 hours" is no time of day, "at 10 hours" is."""
    of_hours = match["bare"] and (match["half"] or "").startswith("hour")
    return bool(of_hours and _LASTS.search(text[: match.start("bare")]))


def _bend(match: re.Match[str], text: str) -> Bend:
    for pattern, bend in _FOLLOWED:
        if pattern.match(text[match.end() :]):
            return bend
    if match["before"] and _BUSY_UNTIL.search(text[: match.end("before")]):
        return Bend.AFTER
    if match["weak"] == "to" and _PREFERS.search(text[: match.start()]):
        return Bend.OUT
    if match["before"] and _THERE_BY.search(text[: match.end("before")]):
        return Bend.AFTER
    if match["ish"]:
        return Bend.NEAR
    if match[0].startswith("at ") and _OBLIGED.search(text[: match.start()]):
        return Bend.BEFORE
    if match[0].startswith("at ") and own_hours.is_free_from(text[: match.start()]):
        return Bend.AFTER
    return next(
        (bend for bend in (Bend.AFTER, Bend.BEFORE, Bend.NEAR, Bend.OUT) if match[bend.value]), Bend.AT
    )


def _is_sure(match: re.Match[str], before: str, after: str) -> bool:
    if (
        match["half"]
        or match["minute"]
        or match["part"]
        or match["half_past"]
        or match["ish"]
        or _SURE_AFTER.match(after)
    ):
        return True
    unled = match[0][:1].isdigit() or match[0].startswith("half")
    written_together = _QUARTERS.fullmatch(match["compact"] or "") and _ALONE.search(before)
    if written_together and (not match["weak"] or match["weak"] in _MEANT):
        return True
    if match["weak"]:
        return bool(match["pair"] and match["weak"] in _MEANT) or bool(_GUESSED.match(f"{match[0]}{after}"))
    return bool(match["pair"]) if unled else True


def _part_of_day(text: str) -> str | None:
    if re.search(r"\b(?:morning|mornings)\b", text):
        return "morning"
    return "pm" if re.search(r"\b(?:afternoon|evening|tonight|night)\b", text) else None


def _time_of(match: re.Match[str], half: str | None, hours: OpenHours) -> tuple[time, ...]:
    if match["part"]:
        return _relative(match, half, hours)
    if match["half_past"]:
        return _in_day(int(match["half_past"]), 30, half, hours)
    if match["compact"]:
        number = int(match["compact"])
        return _in_day(number // 100, number % 100, half, hours)
    minute = match["minute"] or match["pair"] or match["single"] or "0"
    return _in_day(int(match["hour"] or match["bare"]), int(minute), half, hours)


def _relative(match: re.Match[str], half: str | None, hours: OpenHours) -> tuple[time, ...]:
    words = match["part"].split()[-1]
    minutes = {"half": 30, "quarter": 15}.get(words) or int(words)
    hour = int(match["base"])
    if match["side"] in {"past", "after"}:
        return _in_day(hour, minutes, half, hours)
    return _in_day(hour - 1 or 12, 60 - minutes, half, hours)


def _in_day(hour: int, minute: int, half: str | None, hours: OpenHours) -> tuple[time, ...]:
    """The hour on a 24-hour clock; without am or pm, the reading that lies in the opening hours first."""
    if hour > 23 or (half in {"am", "pm"} and not 1 <= hour <= 23):
        return ()
    if half == "pm" and hour < 12:
        return (time(hour + 12, minute),)
    if half == "am":
        return (time(0 if hour == 12 else hour, minute),)
    if not 1 <= hour <= 11 or (half == "morning" and hour >= _EARLIEST_MORNING):
        return (time(hour, minute),)
    early, late = time(hour, minute), time(hour + 12, minute)
    if hours[0] <= early < hours[1]:
        return (early, late) if late < hours[1] else (early,)
    return (late,) if hours[0] <= late <= hours[1] or hour < 7 else (early,)
