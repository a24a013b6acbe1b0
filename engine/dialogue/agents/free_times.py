"""Settles day and time of an appointment against the dealership's records, and offers what is free.

Called by the booking agent on the engine loop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from engine.dialogue import phrases, wording
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.session import Session
from engine.dialogue.slots.times import TimeWish
from engine.dialogue.turn import Found
from engine.ports import Availability, Job, Refusal, ServiceOffer, Tools

_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of a wish for a time.

    Attributes:
        words: what to tell the caller: why not, and what instead.
        done: whether day and time now stand in the slots and can be had.
    """

    words: tuple[str, ...] = ()
    done: bool = False


async def settle(session: Session, offer: ServiceOffer, tools: Tools) -> Settled:
    """Check the day and time in the slots; when they cannot be had, clear them and offer others."""
    day = session.slots.preferred_date
    if day is None:
        return Settled()
    answer = await tools.availability(Job(service_id=offer.id), day, session.slots.preferred_time)
    if session.slots.preferred_time is not None:
        return _exact(session, day, answer)
    if not answer.free:
        return _any_day(session, answer) if session.any_day else _refused(session, day, answer)
    return _choose(session, day, answer.free)


def _exact(session: Session, day: date, answer: Availability) -> Settled:
    if answer.refusal is None:
        session.offers, session.time_wish, session.any_day = (), None, False
        return Settled(done=True)
    return _refused(session, day, answer)


def _refused(session: Session, day: date, answer: Availability) -> Settled:
    """Say why not; keep the day when other times of it are free."""
    session.fill(preferred_time=None)
    if not answer.free:
        session.fill(preferred_date=None)
    why = why_not(answer.refusal or Refusal.FULL, day)
    return Settled((why, *offer_times(session, answer.alternatives or answer.free)))


def _any_day(session: Session, answer: Availability) -> Settled:
    session.fill(preferred_date=None)
    session.any_day = False
    return Settled(offer_times(session, answer.alternatives))


def _choose(session: Session, day: date, free: Sequence[datetime]) -> Settled:
    """The day has free times: take the one that was wished for, or offer some."""
    wish, session.time_wish = session.time_wish, None
    fitting = _fitting(free, wish)
    if wish and wish.pick and fitting:
        session.fill(preferred_time=fitting[0 if wish.pick == "first" else -1].time())
        session.offers, session.any_day = (), False
        return Settled(done=True)
    session.any_day = False
    if fitting:
        return Settled(_offer_day(session, day, fitting))
    return Settled((wording.NO_TIME_LEFT, *_offer_day(session, day, _nearest(free, _edge(wish)))))


def _fitting(free: Sequence[datetime], wish: TimeWish | None) -> Sequence[datetime]:
    if wish is None:
        return free
    if wish.near:
        return _nearest(free, wish.near)
    earliest, latest = wish.earliest or time.min, wish.latest or time.max
    return [start for start in free if earliest <= start.time() <= latest]


def _edge(wish: TimeWish | None) -> time:
    return (wish and (wish.earliest or wish.latest or wish.near)) or time(9)


def _nearest(free: Sequence[datetime], to: time) -> list[datetime]:
    def away(start: datetime) -> timedelta:
        return abs(start - start.replace(hour=to.hour, minute=to.minute))

    return sorted(sorted(free, key=away)[:_OFFERED])


def _offer_day(session: Session, day: date, free: Sequence[datetime]) -> tuple[str, ...]:
    session.offers = spread(free)
    times = phrases.either([phrases.clock(start.time()) for start in session.offers])
    return (f"On {phrases.day(day)}, I have {times}.",)


def offer_times(session: Session, starts: Sequence[datetime]) -> tuple[str, ...]:
    """Name up to three start times on any day, and remember them."""
    session.offers = tuple(starts)[:_OFFERED]
    if not session.offers:
        return (wording.NOTHING_FREE,)
    return (f"I could do {phrases.moments(session.offers)}.",)


def spread(free: Sequence[datetime]) -> tuple[datetime, ...]:
    """First, middle and last of the free times."""
    if len(free) <= _OFFERED:
        return tuple(free)
    return free[0], free[len(free) // 2], free[-1]


def why_not(refusal: Refusal, day: date) -> str:
    """The reason in a sentence."""
    if refusal is Refusal.CLOSED:
        return f"We don't take appointments on {phrases.day(day)}."
    return wording.REFUSALS[refusal]


def picked(found: Found, offers: Sequence[datetime], *, agreed: bool) -> datetime | None:
    """Which offered time is meant: by number, by time, by day, or by a yes to the only one."""
    if not offers:
        return None
    if found.choice is not None:
        return offers[min(found.choice, len(offers) - 1)]
    if found.time is None and found.day is None:
        return offers[0] if agreed and len(offers) == 1 and found.yes_no is YesNo.YES else None
    fitting = [start for start in offers if _says(start, found)]
    return fitting[0] if len(fitting) == 1 else None


def _says(start: datetime, found: Found) -> bool:
    if found.day and found.day.day != start.date():
        return False
    if found.time is None:
        return True
    if found.time.pick:
        return False
    return bool(_fitting([start], found.time)) if not found.time.at else start.time() == found.time.at
