"""What callers of these weeks are likely to be told, with the days, times and services that can be booked.

Asked by `Dialogue.likely_sentences`, so that the voice has the clauses of such sentences ready before a call.
Nobody's name or number is in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from engine.dialogue import phrases
from engine.dialogue.agents import cars, hours
from engine.ports import CarForSale, DealershipFacts, ServiceOffer

_DAYS = 21
"""Most appointments are made for these."""
_EVERY_MIN = 30
_CARS = 24
_LISTED = ("this morning", "this afternoon", "this evening", "yesterday")
"""How old the list of cars may be."""


def likely(
    services: Sequence[ServiceOffer], facts: DealershipFacts, stock: Sequence[CarForSale], today: date
) -> Iterator[str]:
    """Sentences in the words of the agents; days come last, the nearest first."""
    yield from ("Yes,", "No,")  # how the language model begins
    times = _start_times(facts)
    if not times:
        return
    days = [today + timedelta(days=ahead) for ahead in range(_DAYS)]
    start = datetime.combine(days[0], times[0])
    for offer in services:
        yield from _of_service(offer.name, phrases.moment(start))
    for each in times:
        yield from _of_time(phrases.clock(each), phrases.day(days[0]))
    for car in stock[:_CARS]:
        yield from _of_car(car, phrases.moment(start))
    yield from hours.likely(facts, today)
    for day in days:
        yield from _of_day(phrases.day(day), phrases.clock(times[0]))


def _start_times(facts: DealershipFacts) -> list[time]:
    """Every half hour at which any department is open."""
    spans = [span for week in facts.hours.values() for span in week.values()]
    if not spans:
        return []
    first, last = min(opens for opens, _ in spans), max(closes for _, closes in spans)
    minutes = range(first.hour * 60, last.hour * 60 + last.minute, _EVERY_MIN)
    starts = [time(*divmod(minute, 60)) for minute in minutes]
    return [start for start in starts if start >= first]


def _of_service(name: str, moment: str) -> Iterator[str]:
    yield f"That's {phrases.a(name)} on {moment}."
    yield f"Shall I book {phrases.a(name)}?"
    yield f"I see {phrases.a(name)} on {moment}."
    yield f"Your {name.lower()} moves from {moment} to {moment}."
    yield f"Your {name.lower()} is now on {moment}."


def _of_time(clock: str, day: str) -> Iterator[str]:
    yield f"On {day}, I have {clock}, {clock}, or {clock}."
    yield f"On {day}, I have {clock} or {clock}."
    yield f"On {day}, I have {clock}."
    yield f"An appointment on {day} at {clock}, or {day} at {clock}."
    yield f"I could do {day} at {clock} or {clock}, or {day} at {clock}."


def _of_car(car: CarForSale, moment: str) -> Iterator[str]:
    described = cars.described(car)
    for part in _LISTED:
        yield f"As of {part}, it's {described}."
        yield f"As of {part}, there's {described}, and {described}."
    yield f"As of {_LISTED[0]}, it's {described}, stock number {car.stock_number}."
    yield f"That's a test drive of the {car.color.lower()} {car.words} on {moment}."
    yield f"I have a {car.words} or a {car.words}."


def _of_day(day: str, clock: str) -> Iterator[str]:
    yield f"I could do {day} at {clock}, or {day} at {clock}."
    yield f"On {day}, I have {clock}."
    yield f"Is that {day}, or {day}?"
    yield f"We'll see you on {day} at {clock}."
    yield f"An appointment on {day} at {clock}."
    yield f"An appointment from {day} at {clock} to {day} at {clock}."
    yield f"We don't take appointments on {day}."
