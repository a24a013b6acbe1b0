"""Answers about opening hours, from the dealership's facts: "are you open on Sunday?", "until when today?".

Called by the FAQ agent on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from engine.dialogue import phrases
from engine.dialogue.slots.spoken import any_of
from engine.dialogue.turn import Turn
from engine.ports import DealershipFacts

Week = Mapping[int, tuple[time, time]]
_WHOSE = (
    "(?:opening|business|office|store|working|weekend|holiday|sales|service|parts|your|the|saturday|sunday)"
)
_OPEN = "(?:open|opens|opening|close|closes|closed|closing|shut)"
_ABOUT = re.compile(
    r"\b"
    + any_of(
        rf"""
        {_WHOSE} hours
        hours of operation
        what (?:are|time|hours)\b.*\b(?:hours|{_OPEN})
        (?:are|is|will|do|does|when|how late|how early|until when|till when|what time)\b.*\b{_OPEN}
        you (?:open|closed)
        stay open
        open (?:on|today|tomorrow|now|this|at the|late|until)
        closing time|opening time
        when can (?:i|we|people) (?:\w+ )?(?:reach|get hold of|catch|drop in|come by|stop by|visit)\b
        how (?:late|early)\b.*\b(?:is|are|will)\b.*\b(?:there|here|around)
        (?:what's|what is|what are) your schedules?
        (?:some|any)(?:body|one) (?:still )?(?:be )?(?:there|here|around|in) (?:if|after|until|past|on|at)
        """
    )
    + r"\b"
)
_PLAINLY = re.compile(
    r"\b"
    + any_of(
        rf"""
        (?:your|the|opening|business|store|office) (?:opening |business )?(?:hours|schedule)(?! (?:an|me)\b)
        (?:are|is|aren't|isn't) (?:you guys|you|y'all|(?:the|your) (?:\w+ ?){{1,3}}) (?:still |even )?{_OPEN}
        (?:what time|when|how (?:late|early)) (?:(?:do|does|will|are) )?(?:you guys|you|y'all|the \w+) {_OPEN}
        (?:some|any)(?:body|one) (?:still )?(?:be )?(?:there|here|around|in) (?:if|after|until|past|on|at)
        """
    )
    + r"\b"
)
_NO_OPENING = re.compile(r"\b(?:slots?|spots?|times|appointments?|openings?|anything)\b")
_NOW = re.compile(r"\b(?:now|right now|at the moment|currently|still open|open yet)\b")
_WEEKEND = re.compile(r"\bweekends?\b")
_DEPARTMENTS = (
    ("service", r"\b(?:service|repair|repairs|mechanic|mechanics|garage|workshop|shop)\b"),
    ("sales", r"\b(?:sales|showroom|salesman|salesperson|dealership sales)\b"),
    ("parts", r"\bparts\b"),
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = rf"(?:{'|'.join(_WEEKDAYS)})"
_OPEN_ON = re.compile(rf"\b{_DAY}s?\b.*\b{_OPEN} (?:on |at )?(?P<day>{_DAY})s?\b")
"""The day asked for comes behind, after days that were told of."""
_SEVERAL_DAYS = re.compile(
    rf"\b{_DAY}s? (?:through|thru|to|till|until|and|or) {_DAY}|during the week|weekdays?\b"
)
_SHORT, _A_WEEK = 2, 7
_A_FORTNIGHT = 15


def answer(turn: Turn, facts: DealershipFacts, now: datetime) -> tuple[str, ...] | None:
    """Sentences that answer a question about hours; None when the turn is about something else."""
    if not _ABOUT.search(turn.plain):
        return None
    hours = _asked_departments(turn.plain, facts)
    if not hours:
        return None
    if _NOW.search(turn.plain):
        return tuple(_right_now(name, week, facts, now) for name, week in hours.items())
    day = turn.found.day.day if turn.found.day and not turn.found.day.flexible else None
    if day is not None and day in facts.closed:
        return (_holiday(day, facts),)
    if _WEEKEND.search(turn.plain):
        return tuple(_one_day(hours, name, weekday) for weekday, name in ((5, "Saturday"), (6, "Sunday")))
    behind = _OPEN_ON.search(turn.plain)
    if behind:
        return (_one_day(hours, behind["day"].capitalize(), _WEEKDAYS.index(behind["day"])),)
    if day is None or _SEVERAL_DAYS.search(turn.plain):
        return _whole_week(hours)
    return (_one_day(hours, _named(day, now.date()), day.weekday()),)


def likely(facts: DealershipFacts, today: date) -> Iterator[str]:
    """What those are told who name one department or none, and no day or one of the coming week."""
    days = [today + timedelta(days=ahead) for ahead in range(_A_WEEK)]
    for names in (_usual(facts), *([name] for name in facts.hours)):
        week = {name: facts.hours[name] for name in names}
        yield from _whole_week(week)
        yield from (_one_day(week, _named(day, today), day.weekday()) for day in days)


def plainly_asked(plain: str) -> bool:
    """Whether hours are asked for in words that mean nothing else: no free time, no appointment."""
    return bool(_PLAINLY.search(plain)) and not _NO_OPENING.search(plain)


def on_day(turn: Turn, facts: DealershipFacts, now: datetime) -> tuple[str, ...] | None:
    """The hours of the department that was named on the day that was named; None without the two."""
    day, named = turn.found.day, _named_departments(turn.plain, facts)
    if day is None or day.flexible or not named:
        return None
    if day.day in facts.closed:
        return (_holiday(day.day, facts),)
    week = {name: facts.hours[name] for name in named}
    return (_one_day(week, _named(day.day, now.date()), day.day.weekday()),)


def _asked_departments(plain: str, facts: DealershipFacts) -> dict[str, Week]:
    """The departments named, or the two that people mean when they name none."""
    return {name: facts.hours[name] for name in _named_departments(plain, facts) or _usual(facts)}


def _usual(facts: DealershipFacts) -> Sequence[str]:
    return [name for name in ("sales", "service") if name in facts.hours] or list(facts.hours)


def _named_departments(plain: str, facts: DealershipFacts) -> list[str]:
    return [name for name, words in _DEPARTMENTS if re.search(words, plain) and name in facts.hours]


def _named(day: date, today: date) -> str:
    if day - today > timedelta(days=_A_WEEK):
        return phrases.day(day)
    return "today" if day == today else "tomorrow" if day == today + timedelta(days=1) else f"{day:%A}"


def _one_day(hours: Mapping[str, Week], day: str, weekday: int) -> str:
    on = day if day in {"today", "tomorrow"} else f"on {day}"
    parts = [
        f"{name} is open from {_span(week[weekday])}" if weekday in week else f"{name} is closed"
        for name, week in hours.items()
    ]
    if all(weekday not in week for week in hours.values()):
        return (
            f"We're closed {on}."
            if len(hours) >= _SHORT
            else f"{next(iter(hours)).capitalize()} is closed {on}."
        )
    return f"{on[:1].upper()}{on[1:]}, {phrases.either(parts, 'and')}."


def closed_now(department: str | None, facts: DealershipFacts, now: datetime) -> str:
    """That a department is closed, None for all of them, and when it opens."""
    if department is not None:
        opens = _opens_next([facts.hours[department]], facts, now)
        return f"{department.capitalize()} is closed right now.{opens}"
    opens = _opens_next(list(facts.hours.values()), facts, now).replace("It opens", "We open")
    return f"We're closed right now.{opens}"


def _right_now(name: str, week: Week, facts: DealershipFacts, now: datetime) -> str:
    span = week.get(now.weekday()) if now.date() not in facts.closed else None
    if span and span[0] <= now.time() < span[1]:
        return f"{name.capitalize()} is open now, until {phrases.clock(span[1])}."
    return closed_now(name, facts, now)


def _opens_next(weeks: Sequence[Week], facts: DealershipFacts, now: datetime) -> str:
    for ahead in range(_A_FORTNIGHT):
        day = now.date() + timedelta(days=ahead)
        spans = (
            [] if day in facts.closed else [week[day.weekday()] for week in weeks if day.weekday() in week]
        )
        openings = [opens for opens, _ in spans if ahead or now.time() < opens]
        if openings:
            when = _named(day, now.date())
            return f" It opens {when if ahead < _SHORT else f'on {when}'} at {phrases.clock(min(openings))}."
    return ""


def _holiday(day: date, facts: DealershipFacts) -> str:
    return f"We're closed on {phrases.day(day)} for {facts.closed[day]}."


def _whole_week(hours: Mapping[str, Week]) -> tuple[str, ...]:
    sentences = [
        f"{name.capitalize()} is open {phrases.either([_run(run) for run in _runs(week)], 'and')}."
        for name, week in hours.items()
    ]
    closed = [day for day in range(7) if all(day not in week for week in hours.values())]
    if closed:
        sentences.append(f"We're closed on {phrases.either([_weekday(day) for day in closed], 'and')}.")
    return tuple(sentences)


def _runs(week: Week) -> list[tuple[int, int, tuple[time, time]]]:
    """Neighbouring days with the same hours: (first, last, hours)."""
    runs: list[tuple[int, int, tuple[time, time]]] = []
    for weekday in sorted(week):
        if runs and runs[-1][1] == weekday - 1 and runs[-1][2] == week[weekday]:
            runs[-1] = (runs[-1][0], weekday, week[weekday])
        else:
            runs.append((weekday, weekday, week[weekday]))
    return runs


def _run(run: tuple[int, int, tuple[time, time]]) -> str:
    first, last, span = run
    days = _weekday(first) if first == last else f"{_weekday(first)} to {_weekday(last)}"
    return f"{days} from {_span(span)}"


def _span(span: tuple[time, time]) -> str:
    return f"{phrases.clock(span[0])} to {phrases.clock(span[1])}"


def _weekday(number: int) -> str:
    return f"{date(2024, 1, 1 + number):%A}"
