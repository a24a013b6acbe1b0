"""What "an hour later", "the day after" and "something earlier" come to, from where the caller stands.

Called by `wishes` on the engine loop.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from engine.dialogue.session import Session
from engine.dialogue.slots.shifts import Shift
from engine.dialogue.slots.times import TimeWish

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Base:
    """What a relative wish counts from: the day and the time that are in view, as far as there are any."""

    day: date | None = None
    at: time | None = None


def base(session: Session, standing: datetime | None) -> Base:
    """What was wished for or offered last, else where the appointment stands."""
    wished = None if session.any_day else session.slots.preferred_date
    day = wished or session.refused_day or _day_offered(session) or (standing and standing.date())
    at = session.slots.preferred_time or (session.time_wish and session.time_wish.at)
    return Base(day or None, at or (standing.time() if standing else None))


def day_of(shift: Shift, base: Base, *, same: bool) -> date | None:
    """The one day that is meant; None when it is the same one, or any of a week.

    Args:
        same: "same day" or "same time" was said, which makes one day of "the week after".
    """
    if base.day is None:
        return None
    if shift.weekday is not None:
        return _weekday(shift, base.day, shift.weekday)
    if shift.week is not None:
        return base.day + _WEEK * shift.week if same else None
    return base.day + _DAY * shift.days if shift.days else None


def week_of(shift: Shift, base: Base) -> tuple[date, date] | None:
    """First and last day, when any day of a week will do."""
    if base.day is None or shift.week is None or shift.weekday is not None:
        return None
    monday = base.day - _DAY * base.day.weekday() + _WEEK * shift.week
    return monday, monday + _DAY * 6


def at_of(shift: Shift, base: Base, day: date) -> datetime | None:
    """The moment on or around the day, when the hour is moved by so much."""
    if base.at is None or not shift.minutes:
        return None
    return datetime.combine(day, base.at) + timedelta(minutes=shift.minutes)


def beyond(shift: Shift, session: Session, base: Base) -> TimeWish | None:
    """ "Anything later?": after what was offered, or after the time that stands."""
    side = shift.side or (1 if shift.minutes > 0 else -1)
    day = day_in_view(shift, session, base)
    offered = [start.time() for start in session.offers if start.date() == day]
    from_there = (max(offered) if side > 0 else min(offered)) if offered else base.at
    if from_there is None:
        return None
    edge = (datetime.combine(date.min + _DAY, from_there) + _MINUTE * side).time()
    return TimeWish(earliest=edge) if side > 0 else TimeWish(latest=edge)


def day_in_view(shift: Shift, session: Session, base: Base) -> date:
    """Where something earlier or later is looked for: the day of the times offered, else the one in view."""
    if session.offers:
        return session.offers[-1 if shift.side > 0 else 0].date()
    return base.day or date.min


def _weekday(shift: Shift, day: date, weekday: int) -> date:
    if shift.week is not None:
        return day - _DAY * day.weekday() + _WEEK * shift.week + _DAY * weekday
    if shift.side < 0:
        return day - _DAY * ((day.weekday() - weekday - 1) % 7 + 1)
    return day + _DAY * ((weekday - day.weekday() - 1) % 7 + 1)


def _day_offered(session: Session) -> date | None:
    """The day of the times that were offered; of several the last."""
    return session.offers[-1].date() if session.offers else None
