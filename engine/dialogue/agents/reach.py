"""When the people of the dealership can be reached, from its hours and holidays; times of a call-back.

Called by the agents on the engine loop. Moments are local to the dealership, naive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from engine.dialogue import phrases
from engine.dialogue.turn import Found
from engine.ports import DealershipFacts

_TOLD = re.compile(r"\b(?:let|tell|ask|have|remind|inform) ([a-z'-]+)\b")
_TO_DO = re.compile(
    r"\b(?:can|could|would|will|should|might) ([a-z'-]+) (?:please |maybe |just )?"
    r"(?:call|ring|phone|text|e-?mail|send|contact|give|get back|let)\b"
)
_DAYS_AHEAD = 14
_BEFORE_CLOSING = timedelta(minutes=30)
"""Nobody is asked to call later than this before a department closes."""
_SOON, _STEP_MIN = timedelta(hours=1), 30


class Reach:
    """The hours in which one of the dealership can be reached.

    Args:
        wanted: a name or a department; "" for anybody.
    """

    def __init__(self, wanted: str, facts: DealershipFacts) -> None:
        self.department = department_of(wanted, facts)
        self._facts = facts
        self._weeks = [facts.hours[self.department]] if self.department else list(facts.hours.values())

    def is_open(self, now: datetime) -> bool:
        """Whether somebody is there."""
        return any(opens <= now < closes for opens, closes in self._spans(now.date()))

    def opens_next(self, now: datetime) -> datetime | None:
        """The next opening after now."""
        coming = (opens for opens, _ in self._ahead(now.date()) if opens > now)
        return min(coming, default=None)

    def soon(self, now: datetime) -> datetime:
        """When somebody can call back: in an hour or so, else once they open."""
        start = now + _SOON
        late = timedelta(
            minutes=start.minute % _STEP_MIN, seconds=start.second, microseconds=start.microsecond
        )
        start += timedelta(minutes=_STEP_MIN) - late if late else timedelta()
        return self._from(start if self.is_open(now) else now)

    def nearest(self, asked: datetime, now: datetime) -> datetime:
        """The moment nearest to what was asked for at which somebody is there."""
        spans = self._ahead(min(asked, now).date())
        fits = [min(max(asked, opens), closes - _BEFORE_CLOSING) for opens, closes in spans]
        ahead = [moment for moment in fits if moment > now]
        return min(ahead, key=lambda moment: (abs(moment - asked), moment), default=asked)

    def wished(self, found: Found, now: datetime) -> tuple[datetime, datetime] | None:
        """The moment asked for and the nearest one that can be had; None when no moment was said."""
        if found.time is None:
            return self._on_day(found.day.day, now) if found.day else None
        wish = found.time
        said = [each for each in (wish.at, wish.or_at) if each]
        starts = said or [wish.near or wish.earliest or wish.latest or time(9)]
        day = found.day.day if found.day else now.date()
        asked = [datetime.combine(day, each) for each in starts]
        if found.day is None and all(each <= now for each in asked):
            asked = [each + timedelta(days=1) for each in asked]
        best = [(each, self.nearest(each, now)) for each in asked]
        return min(best, key=lambda pair: abs(pair[1] - pair[0]))

    def _on_day(self, day: date, now: datetime) -> tuple[datetime, datetime]:
        """Any time of a day."""
        if day == now.date() and self.is_open(now):
            soon = self.soon(now)
            return soon, soon
        opening = self._from(max(datetime.combine(day, time.min), now))
        return (opening if opening.date() == day else datetime.combine(day, time(9))), opening

    def _from(self, moment: datetime) -> datetime:
        fits = (
            max(moment, opens)
            for opens, closes in self._ahead(moment.date())
            if moment <= closes - _BEFORE_CLOSING
        )
        return min(fits, default=moment)

    def _ahead(self, day: date) -> list[tuple[datetime, datetime]]:
        days = (day + timedelta(days=ahead) for ahead in range(_DAYS_AHEAD))
        return [span for each in days for span in self._spans(each)]

    def _spans(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        if day in self._facts.closed:
            return
        for week in self._weeks:
            span = week.get(day.weekday())
            if span:
                yield datetime.combine(day, span[0]), datetime.combine(day, span[1])


def department_of(wanted: str, facts: DealershipFacts) -> str | None:
    """The department whose hours somebody keeps; None for anybody."""
    person = next((each for each in facts.people if each.name == wanted), None)
    words = (person.role if person else wanted).lower()
    return next((name for name in facts.hours if name in words), None)


def told_of(plain: str, facts: DealershipFacts) -> str | None:
    """The one who is to be told or asked something ("let Sarah know"), by the first name."""
    told = [name for pattern in (_TOLD, _TO_DO) for name in pattern.findall(plain)]
    named = (each.name for each in facts.people if each.name.lower().split()[0] in told)
    return next(named, None)


def said_as(wanted: str, facts: DealershipFacts) -> str:
    """Who it is in a sentence: "Sarah Miller", "our parts team", "someone"."""
    if any(each.name == wanted for each in facts.people):
        return wanted
    if wanted in facts.hours:
        return f"our {wanted} team"
    return f"our {wanted}" if wanted else "someone"


def moment(value: datetime, now: datetime) -> str:
    """ "10:00 AM today", "10:00 AM tomorrow", "10:00 AM on Monday, March 9"."""
    ahead = (value.date() - now.date()).days
    day = {0: "today", 1: "tomorrow"}.get(ahead) or f"on {phrases.day(value.date())}"
    return f"{phrases.clock(value.time())} {day}"
