"""Settles day and time of an appointment against the dealership's records, and offers what is free.

Called by the booking and the changing agent on the engine loop.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from engine.dialogue import phrases, wording
from engine.dialogue.agents import offering
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Session
from engine.dialogue.slots.times import TimeWish
from engine.ports import Availability, Job, Refusal, Tools

_LOOKED_AHEAD = 14
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of a wish for a time.

    Attributes:
        words: what to tell the caller: why not, and what instead.
        done: whether day and time now stand in the slots and can be had.
        question: what the caller is asked unless it is done.
    """

    words: tuple[str, ...] = ()
    done: bool = False
    question: Question = Question.TIME

    @property
    def asked(self) -> tuple[str, ...]:
        """The words with the question at their end."""
        return self.words if self.question is Question.WHICH_DAY else (*self.words, ASK[self.question])


@dataclass(frozen=True, slots=True)
class Diary:
    """The records' free times for one job; `moving` is the appointment it is about to take the place of."""

    tools: Tools
    job: Job
    moving: int | None = None

    async def on(self, day: date, at: time | None = None) -> Availability:
        """What is free on a day."""
        return await self.tools.availability(self.job, day, at, moving=self.moving)


async def settle(session: Session, diary: Diary) -> Settled:
    """Check the day and time in the slots; when they cannot be had, clear them and offer others."""
    day = session.slots.preferred_date
    if day is None:
        return _offered_before(session)
    if session.or_day is not None and await _both_days_can_be(session, day, session.or_day, diary):
        first, last = sorted((day, session.or_day or day))
        words = f"Is that {phrases.day(first)}, or {phrases.day(last)}?"
        return Settled((words,), question=Question.WHICH_DAY)
    day = session.slots.preferred_date or day
    if session.any_day:
        return await _first_that_fits(session, day, diary)
    at = session.slots.preferred_time
    if at and session.or_time and await _both_times_can_be(session, day, (at, session.or_time), diary):
        return Settled(question=Question.WHICH_TIME)
    return await _on_day(session, day, diary)


def _offered_before(session: Session) -> Settled:
    """No day is known: what was offered stands, else the day is asked for."""
    if not session.offers:
        return Settled(question=Question.DAY)
    return Settled(offer_times(session, session.offers))


# --- what can mean two things ---------------------------------------------------------------------


async def _both_days_can_be(session: Session, day: date, other: date, diary: Diary) -> bool:
    """Whether the caller has to be asked; of two days only one of which can be had, that one is taken."""
    free = [each for each in (day, other) if (await diary.on(each)).free and not _is_out(session, each)]
    if len(free) == 2:
        return True
    session.fill(preferred_date=free[0] if free else day)
    session.or_day = None
    return False


async def _both_times_can_be(session: Session, day: date, times: tuple[time, time], diary: Diary) -> bool:
    free = [each for each in times if (await diary.on(day, each)).refusal is None]
    if len(free) == 2:
        return True
    session.fill(preferred_time=free[0] if free else times[0])
    session.or_time = None
    return False


# --- one day, or any ------------------------------------------------------------------------------


async def _on_day(session: Session, day: date, diary: Diary) -> Settled:
    answer = await diary.on(day, session.slots.preferred_time)
    if session.slots.preferred_time is None and answer.free:
        return _choose(session, day, answer.free)
    if session.slots.preferred_time is not None and answer.refusal is None:
        return _settled(session)
    return await _refused(session, day, answer, diary)


async def _first_that_fits(session: Session, day: date, diary: Diary) -> Settled:
    """Any day will do: the first one with a time as it was wished for, else the first with any."""
    at, first_free = session.slots.preferred_time, None
    async for each, answer in _days(session, day, diary, at):
        if at is not None and answer.refusal is None:
            session.fill(preferred_date=each)
            return _settled(session)
        if at is None and offering.fitting(answer.free, session.time_wish):
            session.fill(preferred_date=each)
            return _choose(session, each, answer.free)
        if first_free is None and answer.free:
            first_free = each
    session.any_day = False
    session.fill(preferred_date=first_free or day)
    return await _on_day(session, first_free or day, diary)


async def _days(
    session: Session, day: date, diary: Diary, at: time | None
) -> AsyncIterator[tuple[date, Availability]]:
    last = min(session.until or date.max, day + _DAY * (_LOOKED_AHEAD - 1))
    while day <= last:
        if not _is_out(session, day):
            yield day, await diary.on(day, at)
        day += _DAY


async def _refused(session: Session, day: date, answer: Availability, diary: Diary) -> Settled:
    """Say why not; keep the wish for another day, and the day when other times of it are free."""
    at = session.slots.preferred_time
    session.time_wish = TimeWish(at=at) if at else session.time_wish
    session.fill(preferred_time=None, preferred_date=day if answer.free else None)
    session.or_day = session.or_time = None
    nowhere_near = answer.refusal in {Refusal.PAST, Refusal.TOO_FAR}
    session.refused_day = None if nowhere_near else day
    why = why_not(answer.refusal or Refusal.FULL, day, diary.tools.facts().closed)
    return Settled(
        (why, *offer_times(session, await _instead(session, day, answer, diary))), question=_ask(session)
    )


async def _instead(session: Session, day: date, answer: Availability, diary: Diary) -> Sequence[datetime]:
    """Times near to the wish, none on a day the caller cannot come, at the part of the day they asked for."""
    wish = session.time_wish
    window = wish if wish is not None and not wish.at else None
    if window is not None and not answer.free:
        answer = await diary.on(day, offering.edge(window))
    near = _possible(session, answer.alternatives or answer.free)
    fitting = offering.fitting(near, window)
    if fitting or not (window or session.days_out):
        return fitting
    async for _, other in _days(session, max(day, diary.tools.now().date()), diary, None):
        fitting = offering.fitting(other.free, window)
        if fitting:
            return offering.nearest(fitting, offering.edge(wish))
    return near


def _choose(session: Session, day: date, free: Sequence[datetime]) -> Settled:
    """The day has free times: take the one that was wished for, or offer some."""
    wish, session.any_day = session.time_wish, False
    fitting = offering.fitting(free, wish)
    fitting = [start for start in fitting if start not in session.declined] or fitting
    about = offering.just_then(fitting, wish)
    if about is not None:
        session.fill(preferred_time=about)
        return _settled(session)
    if wish and fitting and (wish.pick or wish.at):
        session.fill(preferred_time=fitting[-1 if wish.pick == "last" else 0].time())
        return _settled(session)
    if fitting:
        return Settled(_offer_day(session, day, fitting))
    return Settled(
        (wording.NO_TIME_LEFT, *_offer_day(session, day, offering.nearest(free, offering.edge(wish))))
    )


def _settled(session: Session) -> Settled:
    session.offers, session.time_wish, session.any_day, session.until = (), None, False, None
    session.or_day = session.or_time = session.refused_day = None
    session.declined = ()
    return Settled(done=True)


# --- days the caller cannot come -------------------------------------------------------------------


def _is_out(session: Session, day: date) -> bool:
    return any(out.covers(day) for out in session.days_out)


def _possible(session: Session, starts: Sequence[datetime]) -> list[datetime]:
    return [start for start in starts if not _is_out(session, start.date())]


# --- saying ---------------------------------------------------------------------------------------


def _offer_day(session: Session, day: date, free: Sequence[datetime]) -> tuple[str, ...]:
    session.offers = offering.spread(free)
    times = phrases.either([phrases.clock(start.time()) for start in session.offers])
    return (f"On {phrases.day(day)}, I have {times}.",)


def offer_times(session: Session, starts: Sequence[datetime]) -> tuple[str, ...]:
    """Name up to three start times on any day, and remember them."""
    session.offers = tuple(sorted(starts[: offering.OFFERED]))
    if not session.offers:
        return (wording.NOTHING_FREE,)
    return (f"I could do {phrases.moments(session.offers)}.",)


def _ask(session: Session) -> Question:
    return Question.TIME if session.offers else Question.DAY


def taken(session: Session, alternatives: Sequence[datetime]) -> Settled:
    """The time went away between asking and confirming; what can be had instead."""
    session.time_wish = TimeWish(at=session.slots.preferred_time) if session.slots.preferred_time else None
    session.fill(preferred_date=None, preferred_time=None)
    return Settled(offer_times(session, _possible(session, alternatives)), question=_ask(session))


def why_not(refusal: Refusal, day: date, holidays: Mapping[date, str]) -> str:
    """The reason in a sentence; `holidays` says what each is for."""
    if refusal is not Refusal.CLOSED:
        return wording.REFUSALS[refusal]
    if holidays.get(day):
        return f"We're closed on {phrases.day(day)}, for {holidays[day]}."
    return f"We don't take appointments on {phrases.day(day)}."
