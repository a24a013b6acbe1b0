"""When nothing can be booked on a day, and why: what a calendar shades. Pure; called by `calendar`.

Times are local to the dealership.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from itertools import pairwise

from app.dealership.rules import Rules
from app.stores.profile_rows import Span


class Why(StrEnum):
    """Why nothing is booked."""

    CLOSED = "closed"
    LUNCH = "lunch"
    NOT_BOOKED = "not_booked"
    """Open, but outside the times for appointments."""


@dataclass(frozen=True, slots=True)
class Shut:
    """From `begin` until just before `end` nothing is booked."""

    begin: time
    end: time
    why: Why


def shut(rules: Rules, day: date, seen: Span) -> Sequence[Shut]:
    """What is shut on a day for one kind of job, within the hours that are seen, in order of time."""
    first, last = seen
    open_ = None if day in rules.closed else rules.hours.get(day.weekday())
    if open_ is None:
        return [Shut(first, last, Why.CLOSED)]
    window = rules.window.get(day.weekday()) or (open_[1], open_[1])
    begins, ends = max(open_[0], window[0]), min(open_[1], window[1])
    found = [(first, open_[0], Why.CLOSED), (open_[0], begins, Why.NOT_BOOKED)]
    if rules.lunch is not None:
        lunch = max(begins, rules.lunch[0]), min(ends, rules.lunch[1])
        found.append((*lunch, Why.LUNCH))
    found += [(ends, open_[1], Why.NOT_BOOKED), (open_[1], last, Why.CLOSED)]
    cut = ((max(first, begin), min(last, end), why) for begin, end, why in found)
    return [Shut(*each) for each in cut if each[0] < each[1]]


def shut_for_all(work: Sequence[Shut], drives: Sequence[Shut]) -> Sequence[Shut]:
    """What is shut on a day for work and for drives alike; lunch, which only work keeps, is named too."""
    edges = sorted({edge for each in (*work, *drives) for edge in (each.begin, each.end)})
    return list(_joined(_pieces(pairwise(edges), work, drives)))


def _pieces(pieces: Iterable[Span], work: Sequence[Shut], drives: Sequence[Shut]) -> Iterator[Shut]:
    for begin, end in pieces:
        of_work, of_drives = _why(work, begin), _why(drives, begin)
        if of_work is Why.LUNCH:
            yield Shut(begin, end, Why.LUNCH)
        elif of_work is not None and of_drives is not None:
            yield Shut(begin, end, of_work if of_work is of_drives else Why.NOT_BOOKED)


def _why(found: Sequence[Shut], at: time) -> Why | None:
    return next((each.why for each in found if each.begin <= at < each.end), None)


def _joined(pieces: Iterable[Shut]) -> Iterator[Shut]:
    """Neighbours of the same kind as one."""
    last: Shut | None = None
    for each in pieces:
        if last is not None and (last.end, last.why) == (each.begin, each.why):
            last = Shut(last.begin, each.end, each.why)
            continue
        if last is not None:
            yield last
        last = each
    if last is not None:
        yield last
