"""Counts invented facts: prices, times, dates, numbers, cars and names that come from nowhere.

Somewhere is the records, the caller's own words, or the free times of the calendar, all of which are read
here without the dialogue's help. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.evaluation import mentions
from app.evaluation.calendar import free_minutes
from app.evaluation.known import Known, known, minute_of
from app.evaluation.outcome import Exchange, Held
from app.stores.tables import Tables

_SMALL = 12
"""Numbers up to this may be counted on the fingers ("I have three of them")."""

_OFFERS = re.compile(
    r"(?<!shall )(?<!should )\bI (?:have|could do|can do|can offer)\b(?! you)"
    r"|\b(?:is|are) (?:free|available)\b|\bhow about\b",
    re.IGNORECASE,
)
_CALLS_BACK = re.compile(r"\b(?:call|ring|phone) you back at\b")
_GROUP = 3
"""So many digits of a number that the caller said may be repeated alone."""


@dataclass(frozen=True, slots=True)
class Invention:
    """Something said that nobody knows."""

    turn: int
    words: str
    sentence: str


def inventions(held: Held) -> Iterator[Invention]:
    """All of them, in order."""
    now = held.conversation.now
    for number, exchange in enumerate(held.exchanges, start=1):
        said = _said_to(held.exchanges[:number], exchange.by, held.conversation.phone)
        facts = known(held.first, exchange.after, said, now)
        yield from (
            Invention(number, words, exchange.answer["reply"])
            for words in invented(mentions.read(exchange.answer["reply"]), facts, _Calendar(exchange, held))
        )


def _said_to(exchanges: Sequence[Exchange], by: str, phone: str | None) -> list[str]:
    """What the caller said and what was understood of it: a word misheard is not invented."""
    mine = [each for each in exchanges if each.by == by]
    return [*(each.says for each in mine), *{each.understood for each in mine}, phone or ""]


class _Calendar:
    """Free starts on the days a reply is about."""

    def __init__(self, exchange: Exchange, held: Held) -> None:
        self._tables: Sequence[Tables] = (exchange.before, exchange.after)
        self._now = held.conversation.now
        self._answer = exchange.answer

    def minutes(self, days: Sequence[date]) -> frozenset[int]:
        """Free before or after the turn, on any of the days; with no day, on any that can be booked."""
        asked = [*days, *self._slot_day()] or [self._now.date() + timedelta(days=n) for n in range(31)]
        return frozenset(
            minute
            for tables in self._tables
            for day in asked
            for car in self._cars(tables)
            for minute in free_minutes(tables, day, self._now, car=car)
        )

    def staffed(self, days: Sequence[date]) -> frozenset[int]:
        """When somebody can be promised to call: the opening hours of the days, or of today."""
        weekdays = {day.weekday() for day in days} or {self._now.weekday()}
        hours = [row for row in self._tables[-1]["opening_hours"] if row["weekday"] in weekdays]
        return frozenset(
            minute
            for row in hours
            for minute in range(minute_of(str(row["opens"])), minute_of(str(row["closes"])))
        )

    def _slot_day(self) -> list[date]:
        day = self._answer.get("slots", {}).get("preferred_date")
        return [date.fromisoformat(day)] if day else []

    def _cars(self, tables: Tables) -> Sequence[int | None]:
        """Service times, and those of the cars when a drive may be meant."""
        kind = self._answer.get("slots", {}).get("appointment_type")
        cars = [int(row["id"] or 0) for row in tables["inventory"] if row["is_available"]]
        return [None] if kind == "service" else [None, *cars]


def invented(reply: str, facts: Known, calendar: _Calendar) -> Iterator[str]:
    """What of a reply (numbers in digits) is not in the facts."""
    days = [(named, mentions.dated(named, facts.today)) for named in mentions.days(reply)]
    for named, day in days:
        if day is None or not _true_day(named, day, facts):
            yield named.words
    yield from (f"${price:,.2f}" for price in mentions.prices(reply) if price not in facts.prices)
    yield from (f"stock number {n}" for n in mentions.stock_numbers(reply) if n not in facts.stock_numbers)
    yield from (digits for digits in mentions.phones(reply) if not _known_phone(digits, facts))
    yield from (f"{year} {word}" for year, word in mentions.cars(reply) if not _known_car(year, word, facts))
    yield from (name for name in mentions.names(reply) if name.lower() not in facts.words)
    mentioned = [day for _, day in days if day]
    unknown = [(meant, words) for meant, words in mentions.times(reply) if not meant & facts.minutes]
    free = calendar.minutes(mentioned) if unknown else frozenset[int]()
    if unknown and _CALLS_BACK.search(reply):
        free |= calendar.staffed(mentioned)
    yield from (words.strip() for meant, words in unknown if not meant & free)
    yield from _not_free(reply, facts, calendar)
    yield from _numbers(reply, facts)


def _not_free(reply: str, facts: Known, calendar: _Calendar) -> Iterator[str]:
    """Times that are offered and cannot be had, whoever may have named them."""
    for sentence in re.split(r"(?<=[.!?])\s+(?=[A-Z])", reply):
        offered = [each for each in mentions.times(sentence) if each[0] & facts.minutes]
        if offered and _OFFERS.search(sentence):
            days = [mentions.dated(named, facts.today) for named in mentions.days(sentence)]
            free = calendar.minutes([day for day in days if day])
            yield from (f"{words.strip()} (not free)" for meant, words in offered if not meant & free)


def _true_day(named: mentions.NamedDay, day: date, facts: Known) -> bool:
    """The weekday is right, and the day is in the records or can be booked."""
    if named.weekday is not None and named.weekday != day.weekday():
        return False
    bookable = facts.today <= day <= facts.today + timedelta(days=facts.days_ahead)
    return bookable or day in facts.dates or (named.month, named.day) in facts.named_days


def _known_phone(digits: str, facts: Known) -> bool:
    """On record, or said by the caller, if need be in two parts and the area code last."""
    said = digits in facts.digits or (digits[:3] in facts.digits and digits[3:] in facts.digits)
    return said or any(phone.endswith(digits) for phone in facts.phones)


def _known_car(year: int, word: str, facts: Known) -> bool:
    return (year, word.lower()) in facts.cars or (str(year) in facts.digits and word.lower() in facts.words)


def _numbers(reply: str, facts: Known) -> Iterator[str]:
    """Numbers that are no price, time, date or phone number, and that nobody has named."""
    rest = reply
    for pattern in mentions.ELSEWHERE:
        rest = pattern.sub(" ", rest)
    for number in mentions.numbers(rest):
        small = number.isdigit() and int(number) <= _SMALL
        repeated = len(number) >= _GROUP and number in facts.digits
        if not small and not repeated and number not in facts.numbers:
            yield re.sub(r"\.0+$", "", number)
