"""The answer to "is that March 3, or March 10?" and to "in the morning or in the evening?".

Called by `wishes` on the engine loop.
"""

from __future__ import annotations

import re
from datetime import date, time

from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.turn import Turn

_EARLIER = re.compile(
    r"\b(?:first|1st|earlier|sooner|this (?:one|week|coming)|coming|the next one|nearer|former|today)\b"
)
_LATER = re.compile(
    r"\b(?:second|2nd|later|latter|next week|week after|following|in a week|after that|farther|further)\b"
)
_NTH = re.compile(r"\b(first|second|third)\b(?! (?:one|option|day))")
_MORNING = re.compile(r"\b(?:am|a m|mornings?|early|earlier|first|1st)\b")
_EVENING = re.compile(r"\b(?:pm|p m|evenings?|afternoons?|night|tonight|late|later|second|2nd)\b")
_EITHER = re.compile(r"\b(?:either|both|doesn't matter|don't (?:care|mind)|whichever)\b")


def answered(turn: Turn, session: Session) -> bool:
    """Write down which day or time is meant; False when that was not asked or is not answered."""
    if session.question is Question.WHICH_DAY and session.or_day and session.slots.preferred_date:
        return _which_day(turn, session, sorted((session.slots.preferred_date, session.or_day)))
    if session.question is Question.WHICH_TIME and session.or_time and session.slots.preferred_time:
        return _which_time(turn, session, sorted((session.slots.preferred_time, session.or_time)))
    return False


def _which_day(turn: Turn, session: Session, days: list[date]) -> bool:
    """Which of the two days is meant; False when the answer is neither of them."""
    day, plain = turn.found.day, turn.plain
    of_month = _day_of_month(plain, days) if day is None else None
    if of_month is not None:
        chosen: date | None = of_month
    elif day is not None and not day.flexible and {day.day, day.or_day} & set(days) and not day.or_day:
        chosen = day.day
    elif turn.found.choice is not None and turn.found.choice < len(days):
        chosen = days[turn.found.choice]
    elif _LATER.search(plain):
        chosen = days[1]
    elif _EARLIER.search(plain) or _EITHER.search(plain):
        chosen = days[0]
    else:
        again = turn.found.yes_no is YesNo.YES or (day is not None and day.day in days)
        chosen = session.slots.preferred_date if again else None
    if chosen is None:
        return False
    session.fill(preferred_date=chosen)
    session.or_day = None
    return True


def _day_of_month(plain: str, days: list[date]) -> date | None:
    """ "The third" is March 3, when that is one of the two, and no third choice."""
    nth = _NTH.search(plain)
    number = ("first", "second", "third").index(nth[1]) + 1 if nth else None
    return next((day for day in days if day.day == number), None)


def _which_time(turn: Turn, session: Session, times: list[time]) -> bool:
    """Which of the two times is meant; False when the answer is neither of them."""
    wish, plain = turn.found.time, turn.plain
    if wish and wish.at in times and wish.or_at is None:
        chosen: time | None = wish.at
    elif wish and wish.at and wish.at not in times:
        return False
    elif _EVENING.search(plain):
        chosen = times[1]
    elif _MORNING.search(plain) or _EITHER.search(plain):
        chosen = times[0]
    else:
        unclear = turn.found.yes_no is not YesNo.YES and wish is None
        chosen = None if unclear else session.slots.preferred_time
    if chosen is None:
        return False
    session.fill(preferred_time=chosen)
    session.or_time = None
    return True
