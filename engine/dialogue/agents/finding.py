"""Finds the appointment a caller wants moved or cancelled, by what they say of it.

Called by the changing agent on the engine loop. For privacy an appointment is only spoken of when it was
found by the number of the line, or by a number, a name or a reference that the caller said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from engine.dialogue import phrases
from engine.dialogue.session import Session
from engine.dialogue.slots import dates, spoken
from engine.dialogue.slots.clock import clock_times
from engine.dialogue.slots.dates import DayWish
from engine.dialogue.slots.times import USUAL_HOURS, TimeWish
from engine.dialogue.turn import Found, Turn
from engine.ports import AppointmentSearch, Standing, Tools

_TO = re.compile(
    r"\b(?:to|for|until|till|into|onto|"
    r"(?:book|schedule|put|make|squeeze|fit)(?: (?:me|us|it|her|him))?(?: in)?)(?: the| next| this| on)* $"
)
_FROM = re.compile(r"\bfrom(?: the| next| this)* $")
_TO_A_TIME = re.compile(
    r"\b(?:to|for|until|till) (?:about |around |like )?(?:\d|noon|half|quarter)|\b(?:instead|rather)\b"
)
_FROM_TO = re.compile(
    r"^(?P<before>.*?)(?<!quarter )(?<!\b20 )(?<!\b25 )\b(?:to|until|till|for) "
    r"(?P<after>(?:about |around |like )?(?:\d|noon|half|a quarter|quarter).*)$"
)
_ANOTHER_DAY = re.compile(
    r"\b(?:(?:an|some)?other|different|new|better) (?:day|date)\b|\bsome ?(?:day|time) else\b"
)
_DRIVES = re.compile(r"\btest ?drive\b")
_THAT = re.compile(r"\b(?:that|it|this)\b")
_MY = re.compile(r"\b(?:my|our)\b")
_OTHER = re.compile(r"\b(?:the other|other one|not (?:that|this) one)\b")


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence says of appointments.

    Attributes:
        fitting: those it describes; all when it describes none.
        rest: the sentence with only what is wished instead.
    """

    fitting: Sequence[Standing]
    rest: Turn


async def search(turn: Turn, session: Session, tools: Tools) -> Sequence[Standing]:
    """By the reference or number in the sentence, what is known already, or the name. Soonest first."""
    found, slots = turn.found, session.slots
    if found.reference is not None:
        return await tools.appointments(AppointmentSearch(reference=found.reference))
    if found.digits and slots.customer_phone:
        return await tools.appointments(AppointmentSearch(phone=slots.customer_phone))
    known = await _by_what_is_known(session, tools)
    if not found.name or any(_words(found.name) & _words(each.customer_name) for each in known):
        return known
    return await tools.appointments(AppointmentSearch(name=slots.customer_name)) or known


async def _by_what_is_known(session: Session, tools: Tools) -> Sequence[Standing]:
    """The number of the line, the number said, what was booked in this very call; else the name said."""
    slots = session.slots
    numbers = [number for number in dict.fromkeys((session.caller_phone, slots.customer_phone)) if number]
    searches = [AppointmentSearch(phone=number) for number in numbers]
    if session.appointment_id is not None:
        searches.append(AppointmentSearch(reference=session.appointment_id))
    found = {each.id: each for search in searches for each in await tools.appointments(search)}
    if not found and slots.customer_name:
        return await tools.appointments(AppointmentSearch(name=slots.customer_name))
    return sorted(found.values(), key=lambda each: each.start)


async def by_ids(ids: Sequence[int], tools: Tools) -> list[Standing]:
    """Those that still stand, in the order of the ids."""
    return [each for one in ids for each in await tools.appointments(AppointmentSearch(reference=one))]


def says_whose(found: Found) -> bool:
    """Whether the sentence says by what to look."""
    return found.reference is not None or bool(found.digits or found.name)


def of_several_people(candidates: Sequence[Standing], turn: Turn) -> bool:
    """Whether a name alone has found the appointments of different people, none of whom may hear them all."""
    by_name = bool(turn.found.name) and not turn.found.digits and turn.found.reference is None
    return by_name and len({each.customer_phone for each in candidates}) > 1


# --- which of several -----------------------------------------------------------------------------


def tell_apart(
    turn: Turn,
    candidates: Sequence[Standing],
    today: date,
    *,
    only_describes: bool,
    not_this: int | None = None,
) -> Told:
    """Which appointments a sentence describes, and what it wishes instead.

    Args:
        turn: the sentence.
        candidates: those that may be meant, in the order they were read out.
        today: the business day.
        only_describes: the sentence wishes nothing instead, every day and time in it is a present one.
        not_this: the one that was read back, for "no, the other one".
    """
    found = turn.found
    if found.choice is not None and found.choice < len(candidates):
        return Told([candidates[found.choice]], turn)
    if not_this is not None and _OTHER.search(turn.plain):
        candidates = [each for each in candidates if each.id != not_this] or candidates
    day, wish = _days(turn, candidates, today, only_describes=only_describes)
    day = day or _day_left_out(found, candidates)
    at, time_wish = _times(turn, candidates, wishes_day=wish is not None, only_describes=only_describes)
    tests: list[Callable[[Standing], bool]] = [
        lambda each: day is None or each.start.date() == day,
        lambda each: at is None or each.start.time() == at,
        lambda each: not found.services or any(offer.id == each.job.service_id for offer in found.services),
        lambda each: not _DRIVES.search(turn.plain) or each.job.inventory_id is not None,
        lambda each: (
            not found.vehicle or _words(found.vehicle) <= _words(f"{each.what} {each.vehicle or ''}")
        ),
    ]
    for fits in tests:
        candidates = [each for each in candidates if fits(each)] or candidates
    rest = replace(found, day=wish, time=time_wish)
    return Told(candidates, replace(turn, found=rest))


def _days(
    turn: Turn, candidates: Sequence[Standing], today: date, *, only_describes: bool
) -> tuple[date | None, DayWish | None]:
    """The present day that is named, and the wish for another one."""
    wish = turn.found.day
    if wish is None or only_describes:
        return (wish.day if wish else None), None
    text = spoken.with_digits(turn.plain)
    said = dates.all_days(text, today)
    present = _days_given_up(turn, said, candidates) or _present_days(text, said, candidates)
    if not present:
        return None, wish
    new = [day for day in said if day not in present]
    chosen = wish if wish.day in {day.day for day in new} else (new[-1] if new else None)
    return present[0].day, chosen


def wants_another_day(plain: str) -> bool:
    """Whether the day that the appointment has will not do."""
    return bool(_ANOTHER_DAY.search(plain))


def _days_given_up(turn: Turn, said: Sequence[DayWish], candidates: Sequence[Standing]) -> Sequence[DayWish]:
    """ "My boss called me in for Friday, so I need another day": the day that an appointment has now."""
    another = _ANOTHER_DAY.search(spoken.with_digits(turn.plain))
    if another is None:
        return ()
    given = [day for day in said if not day.flexible or day.span[0] < another.start()]
    return [day for day in given if any(_covers(day, each.start.date()) for each in candidates)]


def _covers(said: DayWish, day: date) -> bool:
    """Whether it is the day, or the week it is in."""
    in_week = said.flexible and said.day <= day < said.day + timedelta(days=7)
    return in_week or said.may_be(day)


def _day_left_out(found: Found, candidates: Sequence[Standing]) -> date | None:
    """ "I can't make it on Thursday" is said of the appointment on that day."""
    days = [each.start.date() for each in candidates]
    return next((day for day in days if any(out.covers(day) for out in found.not_days)), None)


def _present_days(text: str, said: Sequence[DayWish], candidates: Sequence[Standing]) -> Sequence[DayWish]:
    """ "From Tuesday", "my Tuesday appointment to Friday", "my appointment on Tuesday"."""
    from_then = [day for day in said if _FROM.search(text[: day.span[0]])]
    if from_then:
        return from_then
    to_then = [day for day in said if _TO.search(text[: day.span[0]])]
    others = [day for day in said if day not in to_then]
    standing = [day for day in others if any(each.start.date() == day.day for each in candidates)]
    if len(said) > 1:
        return standing or ([] if to_then else others[:1])
    return standing


def _times(
    turn: Turn, candidates: Sequence[Standing], *, wishes_day: bool, only_describes: bool
) -> tuple[time | None, TimeWish | None]:
    """The present time that is named, and the wish for another one."""
    wish, text = turn.found.time, spoken.with_digits(turn.plain)
    if only_describes:
        return (wish.at if wish else None), None
    standing = {each.start.time() for each in candidates}
    moved = None if turn.found.digits else _FROM_TO.search(text)
    before, new = (_clock(moved["before"], -1), _clock(moved["after"], 0)) if moved else (None, None)
    if before and new and standing & {before.at, before.or_at}:
        return next(at for at in (before.at, before.or_at) if at in standing), new
    if wish is None and turn.found.day is None:
        return None, new
    if wish is None or wish.at is None:
        return None, wish
    if wishes_day or _TO_A_TIME.search(text):
        return None, wish
    return (wish.at, None) if wish.at in standing else (None, wish)


def _clock(text: str, which: int) -> TimeWish | None:
    """The first or last clock time in a part of a sentence, whatever word leads it."""
    said = list(clock_times(text, USUAL_HOURS))
    return TimeWish(at=said[which].at, or_at=said[which].or_at) if said else None


def just_made(turn: Turn, session: Session, candidates: Sequence[Standing]) -> Sequence[Standing]:
    """ "Cancel that", said after a booking, means what was booked; else all that may be meant."""
    if not _THAT.search(turn.plain) or _MY.search(turn.plain):
        return candidates
    return [each for each in candidates if each.id == session.appointment_id] or candidates


def names_one(plain: str) -> bool:
    """Whether the words may mean one of several without any slot: "the test drive", "the other one"."""
    return bool(_DRIVES.search(plain) or _OTHER.search(plain))


# --- in words -------------------------------------------------------------------------------------


def named(standing: Standing) -> str:
    """Oil change, or test drive of the 2025 Toyota Camry."""
    if standing.job.inventory_id is not None:
        return f"test drive of the {standing.what}"
    return standing.what.lower()


def described(standing: Standing) -> str:
    """An oil change on Tuesday, March 3 at 9:30 AM."""
    name = named(standing)
    article = phrases.a(name).split()[0]
    return f"{article} {name} on {phrases.moment(standing.start)}"


def _words(text: str) -> set[str]:
    return {re.sub(r"\W", "", word) for word in text.casefold().split()} - {""}
