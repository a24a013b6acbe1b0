"""Which of the free times are offered to the caller, and which of those offered the caller means.

Used by `free_times` and `wishes` on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta

from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.slots.times import TimeWish
from engine.dialogue.turn import Found, Turn

OFFERED = 3
_ONE = re.compile(r"\bone\b")
_ANY_OF_THEM = re.compile(
    r"\b(?:whatever|whichever|any(?: one)? of (?:them|those|these)|both (?:work|are|fit|suit)|"
    r"(?:all|any)(?: three)?(?: of (?:them|those))? (?:works?|fits?|suits?|will do|is fine|are fine)|"
    r"you (?:pick|choose|decide)|either|"
    r"(?:doesn't|does not|don't) (?:matter|care|mind))\b"
)


def fitting(free: Sequence[datetime], wish: TimeWish | None) -> Sequence[datetime]:
    """The free times that are as wished for; all without a wish."""
    if wish is None:
        return free
    if wish.at:
        return [start for start in free if start.time() == wish.at]
    if wish.near:
        return nearest(free, wish.near)
    earliest, latest = wish.earliest or time.min, wish.latest or time.max
    return [start for start in free if earliest <= start.time() <= latest]


def just_then(free: Sequence[datetime], wish: TimeWish | None) -> time | None:
    """The hour named in "around two", when it is free."""
    near = wish.near if wish is not None and not wish.loosely else None
    return near if near in {start.time() for start in free} else None


def edge(wish: TimeWish | None) -> time:
    """The time from which a wish is near or far."""
    return (wish and (wish.at or wish.earliest or wish.latest or wish.near)) or time(9)


def nearest(free: Sequence[datetime], to: time) -> list[datetime]:
    """Up to three, in order."""

    def away(start: datetime) -> timedelta:
        return abs(start - start.replace(hour=to.hour, minute=to.minute))

    return sorted(sorted(free, key=away)[:OFFERED])


def spread(free: Sequence[datetime]) -> tuple[datetime, ...]:
    """First, middle and last of the free times."""
    if len(free) <= OFFERED:
        return tuple(free)
    return free[0], free[len(free) // 2], free[-1]


def picked(turn: Turn, offers: Sequence[datetime], *, asked: bool) -> datetime | None:
    """Which offered time is meant: by number, by time, by day, by a yes to the only one, or any of them.

    "The morning one" picks, "mornings are better" is a wish for others.
    """
    found = turn.found
    if not offers:
        return None
    if found.choice is not None:
        return offers[min(found.choice, len(offers) - 1)]
    if found.shift is not None and found.time is None:
        return None
    if found.time is None and found.day is None:
        agreed = (len(offers) == 1 and found.yes_no is YesNo.YES) or bool(_ANY_OF_THEM.search(turn.plain))
        return offers[0] if asked and agreed else None
    if found.time is not None and found.time.at is None and not _ONE.search(turn.plain):
        return None
    meant = [start for start in offers if _says(start, found)]
    return meant[0] if len(meant) == 1 else None


def _says(start: datetime, found: Found) -> bool:
    if found.day and not found.day.may_be(start.date()):
        return False
    if found.time is None:
        return True
    if found.time.pick:
        return False
    return bool(fitting([start], found.time)) if not found.time.at else start.time() == found.time.at
