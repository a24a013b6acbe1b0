"""What the caller says of day and time, written into the session: wishes, corrections, days left out.

Called by the booking and the changing agent on the engine loop; `free_times` then asks the records.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from engine.dialogue.agents import offering, relative, which
from engine.dialogue.agents.relative import Base
from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.slots.dates import DayWish
from engine.dialogue.slots.times import TimeWish
from engine.dialogue.turn import Turn

_SAME_TIME = re.compile(
    r"\b(?:same|that) (?:(?:day|date) and (?:the )?(?:same )?)?(?:slot|time|hour)\b"
    r"(?! of (?:day )?(?:is|does))|"
    r"\b(?:keep|leave) the (?:time|hour)\b|\b(?:time|hour) (?:can |could |should |may )?stays?\b"
)
_SAME_DAY = re.compile(r"\b(?:same|that) (?:day|date)\b")
_NEXT_WEEK = re.compile(r"\bnext week\b")
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
    base = relative.base(session, standing)
    left_out = _take_days_out(turn, session, today)
    if which.answered(turn, session):
        if session.question is Question.WHICH_DAY:
            _take_time(turn, session, base)
        return True
    picked = offering.picked(turn, session.offers, asked=session.question is Question.TIME)
    if picked is not None:
        set_start(session, picked)
        return True
    beyond = relative.beyond(turn.found.shift, session, base) if turn.found.shift else None
    took_others = _take_others(turn, session)
    took_day = _take_shifted_day(turn, session, today, base) or (
        not (took_others and turn.found.day is None) and _take_day(turn, session, today, base)
    )
    took_time = _take_shifted_time(turn, session, base, beyond) or _take_time(turn, session, base)
    if took_time and not took_day:
        _day_of_offers(session)
    return took_day or took_time or left_out or took_others


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
    session.declined = ()


def forget_day(session: Session) -> None:
    """Another day is wanted; a time that was settled stays a wish for it."""
    at = session.slots.preferred_time
    session.time_wish = TimeWish(at=at) if at else session.time_wish
    session.declined += tuple(session.offers)
    session.fill(preferred_date=None, preferred_time=None)
    session.offers, session.any_day, session.until, session.or_day = (), False, None, None


# --- the day --------------------------------------------------------------------------------------


def _take_day(turn: Turn, session: Session, today: date, base: Base) -> bool:
    day = _day_said(turn, base)
    if day is None:
        return False
    offered = list(dict.fromkeys(start.date() for start in session.offers))
    before = session.slots.preferred_date or session.refused_day or next(iter(offered), None)
    wished = day.in_week_of(before, today) if before else day.day
    meant = [each for each in offered if day.may_be(each) and not day.flexible]
    wished = meant[0] if len(meant) == 1 else wished
    passed = bool(before and day.or_day and day.or_day < before)
    in_doubt = wished == day.day and wished not in {before, *offered} and not passed
    _set_day(session, wished)
    session.any_day, session.until = day.flexible, day.until
    session.or_day = day.or_day if in_doubt else None
    if turn.found.time is None and _ASKS_TIMES.search(turn.plain):
        session.fill(preferred_time=None)
        session.time_wish = None if session.time_wish and session.time_wish.at else session.time_wish
    return True


def _day_said(turn: Turn, base: Base) -> DayWish | None:
    """The day in the words; "same day" and "same time next week" are of the day in view."""
    day, shift = turn.found.day, turn.found.shift
    if base.day is None or (day is None and not _SAME_DAY.search(turn.plain)):
        return day
    if day is None:
        return DayWish(base.day)
    if shift is not None and (shift.minutes or shift.side) and not day.flexible and day.may_be(base.day):
        return DayWish(base.day)
    if not (day.flexible and says_same(turn.plain) and _NEXT_WEEK.search(turn.plain)):
        return day
    same = day.day + timedelta(days=base.day.weekday() - day.day.weekday())
    return DayWish(same if same != base.day else same + timedelta(days=7))


def _take_shifted_day(turn: Turn, session: Session, today: date, base: Base) -> bool:
    """ "The day after", "the following Friday", "the week after"; "an hour later" is on the day in view."""
    shift, found = turn.found.shift, turn.found
    named = found.day is not None and (shift is None or shift.weekday is None)
    if shift is None or named or base.day is None:
        return False
    settled = base.at is not None and not session.offers
    day = relative.day_of(shift, base, same=settled or says_same(turn.plain))
    week = relative.week_of(shift, base)
    if day is None and week is not None:
        _set_day(session, max(week[0], today))
        session.any_day, session.until = True, week[1]
    else:
        _set_day(session, day or (relative.day_in_view(shift, session, base) if shift.side else base.day))
    return True


def _set_day(session: Session, day: date) -> None:
    """This day, and no doubt about it; what was offered before is off the table."""
    session.fill(preferred_date=day)
    session.any_day, session.until, session.or_day, session.refused_day = False, None, None, None
    session.offers = ()
    session.days_out = tuple(out for out in session.days_out if not out.covers(day))


def _take_others(turn: Turn, session: Session) -> bool:
    """ "What else have you got?": what was offered is not wanted, the day stays unless another is named."""
    if not turn.found.others or not session.offers:
        return False
    session.declined += tuple(session.offers)
    session.time_wish = None if session.time_wish and session.time_wish.at else session.time_wish
    if turn.found.day is None:
        _set_day(session, session.slots.preferred_date or session.offers[0].date())
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


def _take_shifted_time(turn: Turn, session: Session, base: Base, beyond: TimeWish | None) -> bool:
    """ "An hour later", "anything earlier?"; the hour stays when it is another day that is wanted."""
    shift, day = turn.found.shift, session.slots.preferred_date
    if shift is None or day is None or base.day is None:
        return False
    moved = relative.at_of(shift, base, day)
    if moved is not None:
        set_start(session, moved)
        session.time_wish = None
        return True
    if turn.found.time is not None:
        return False
    if shift.weekday is None and (shift.side or shift.minutes):
        session.fill(preferred_time=None)
        session.time_wish, session.or_time = beyond or session.time_wish, None
        return beyond is not None
    any_hour = session.any_day or _ASKS_TIMES.search(turn.plain)
    if base.at is None or any_hour or (session.time_wish and not session.time_wish.at):
        return False
    session.fill(preferred_time=base.at)
    session.time_wish = session.or_time = None
    return True


def _take_time(turn: Turn, session: Session, base: Base) -> bool:
    wish = turn.found.time or (TimeWish(at=base.at) if base.at and _SAME_TIME.search(turn.plain) else None)
    if wish is None:
        return False
    session.fill(preferred_time=wish.at)
    session.or_time = wish.or_at
    session.time_wish = None if wish.at else wish
    return True
