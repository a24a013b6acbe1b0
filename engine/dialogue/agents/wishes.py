"""What the caller says of day and time, written into the session: wishes, corrections, days left out.

Called by the booking and the changing agent on the engine loop; `free_times` then asks the records.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from engine.dialogue.agents import offering, which
from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.slots.dates import DayWish
from engine.dialogue.slots.times import TimeWish
from engine.dialogue.turn import Turn

_SAME_TIME = re.compile(r"\b(?:same|that) (?:time|hour)\b(?! of (?:day )?(?:is|does))")
_SAME_DAY = re.compile(r"\b(?:same|that) (?:day|date)\b")
_ASKS_TIMES = re.compile(
    r"\b(?:what|which|any)(?: other| else)? (?:times?|slots?|openings?|appointments?)\b|"
    r"\banything (?:on|for|free|open|else)\b|"
    r"\bwhat (?:else )?(?:do |would |have )?you (?:have|got)\b|\bwhat(?:'s| is) (?:free|open|available)\b"
)


def take(turn: Turn, session: Session, today: date, *, standing: datetime | None = None) -> bool:
    """Write down what the sentence says of day and time; whether it says anything.

    Args:
        today: the business day.
        standing: start of an appointment that is to be moved, for "the same time".
    """
    left_out = _take_days_out(turn, session, today)
    if which.answered(turn, session):
        if session.question is Question.WHICH_DAY:
            _take_time(turn, session, standing)
        return True
    picked = offering.picked(turn, session.offers, asked=session.question is Question.TIME)
    if picked is not None:
        set_start(session, picked)
        return True
    took_day = _take_day(turn, session, today, standing)
    took_time = _take_time(turn, session, standing)
    if took_time and not took_day:
        _day_of_offers(session)
    return took_day or took_time or left_out


def says_same(plain: str) -> bool:
    """Whether a day or a time is meant that was settled before."""
    return bool(_SAME_DAY.search(plain) or _SAME_TIME.search(plain))


def set_start(session: Session, start: datetime) -> None:
    """This day and this time, and no doubt about either."""
    session.fill(preferred_date=start.date(), preferred_time=start.time())
    session.or_day = session.or_time = None
    session.any_day = False


def forget(session: Session) -> None:
    """Begin without any wish; days the caller cannot come stay known."""
    session.fill(preferred_date=None, preferred_time=None)
    session.offers, session.time_wish, session.any_day, session.until = (), None, False, None
    session.or_day = session.or_time = session.refused_day = None


def forget_day(session: Session) -> None:
    """Another day is wanted; a time that was settled stays a wish for it."""
    at = session.slots.preferred_time
    session.time_wish = TimeWish(at=at) if at else session.time_wish
    session.fill(preferred_date=None, preferred_time=None)
    session.offers, session.any_day, session.until, session.or_day = (), False, None, None


# --- the day --------------------------------------------------------------------------------------


def _take_day(turn: Turn, session: Session, today: date, standing: datetime | None) -> bool:
    day = turn.found.day
    if day is None:
        if standing is None or not _SAME_DAY.search(turn.plain):
            return False
        day = DayWish(standing.date())
    offered = session.offers[0].date() if session.offers else None
    before = session.slots.preferred_date or session.refused_day or offered
    wished = day.in_week_of(before, today) if before else day.day
    session.fill(preferred_date=wished)
    session.any_day, session.until = day.flexible, day.until
    session.or_day = day.or_day if wished == day.day else None
    session.offers = ()
    if not day.flexible:
        session.days_out = tuple(out for out in session.days_out if not out.covers(wished))
    session.refused_day = None
    if turn.found.time is None and _ASKS_TIMES.search(turn.plain):
        session.fill(preferred_time=None)
        session.time_wish = None if session.time_wish and session.time_wish.at else session.time_wish
    return True


def _take_days_out(turn: Turn, session: Session, today: date) -> bool:
    """ "Not Monday": look on from the day that stood, or from today."""
    new = tuple(out for out in turn.found.not_days if out not in session.days_out)
    if not turn.found.not_days:
        return False
    session.days_out += new
    day = session.slots.preferred_date or (session.offers[0].date() if session.offers else None)
    if turn.found.day is None and (day is None or any(out.covers(day) for out in session.days_out)):
        session.fill(preferred_date=day or today)
        session.any_day, session.or_day = True, None
        session.offers = ()
    return True


def _day_of_offers(session: Session) -> None:
    """A time alone, after times were offered: the day they are all on is meant, if there is one."""
    if session.slots.preferred_date is None and session.offers:
        days = {start.date() for start in session.offers}
        session.fill(preferred_date=days.pop() if len(days) == 1 else None)
        session.offers = ()


# --- the time -------------------------------------------------------------------------------------


def _take_time(turn: Turn, session: Session, standing: datetime | None) -> bool:
    wish = turn.found.time or _same_time(turn, session, standing)
    if wish is None:
        return False
    session.fill(preferred_time=wish.at)
    session.or_time = wish.or_at
    session.time_wish = None if wish.at else wish
    return True


def _same_time(turn: Turn, session: Session, standing: datetime | None) -> TimeWish | None:
    """The time that was wished for before, or the one of the appointment that is to be moved."""
    if not _SAME_TIME.search(turn.plain):
        return None
    wish, at = session.time_wish, session.slots.preferred_time
    if at or (wish and wish.at):
        return TimeWish(at=at or (wish and wish.at))
    return TimeWish(at=standing.time()) if standing else None
