"""Everything the agent may know in a turn, read from the tables and from the caller's words. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.evaluation import mentions
from app.evaluation.mentions import NOON_MIN
from app.stores.tables import Tables, Value

_TEXTS = ("dealerships", "service_types", "inventory", "faq", "staff", "closed_days", "customers", "vehicles")
_ALWAYS = (
    "I I'm I'll I've VIN SUV SUVs AM PM AI OK Okay Mr Mrs Ms Dr US English Internet GPS Bye Goodbye Hello "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July "
    "August September October November December Yes No Please Thanks Thank Have Sorry Sales Service Parts"
)
_EMERGENCY = "911"


@dataclass(frozen=True, slots=True)
class Known:
    """What may be said.

    Attributes:
        minutes: of the day.
        digits: all those the caller has said.
        named_days: (month, day) of dates that the records or the caller have in words.
    """

    today: date
    days_ahead: int
    dates: frozenset[date]
    named_days: frozenset[tuple[int | None, int]]
    minutes: frozenset[int]
    prices: frozenset[float]
    phones: frozenset[str]
    digits: str
    stock_numbers: frozenset[str]
    cars: frozenset[tuple[int, str]]
    words: frozenset[str]
    numbers: frozenset[str]


def known(first: Tables, after: Tables, said: Sequence[str], now: datetime) -> Known:
    """Collect it.

    Args:
        first: the records before the conversation; names come from them or from the caller.
        after: the records after the turn; references and due times come from them.
        said: what the caller has said so far.
        now: local to the dealership.
    """
    texts = list(_texts(first))
    heard = [mentions.read(each) for each in said]
    stands = [mentions.read(each) for each in texts]
    everything = stands + heard
    numbers = {number for each in everything for number in mentions.numbers(each)} | {_EMERGENCY}
    dealership = first["dealerships"][0]
    zone = ZoneInfo(str(dealership["zone"]))
    return Known(
        today=now.date(),
        days_ahead=int(dealership["days_ahead_max"] or 0),
        dates=frozenset(_dates(after, zone)),
        named_days=frozenset((day.month, day.day) for each in everything for day in mentions.days(each)),
        minutes=frozenset({*_minutes(after, zone), *_spoken_minutes(everything, heard)}),
        prices=frozenset(_prices(first, stands, heard)),
        phones=frozenset(_phones(first, after)),
        digits="".join(re.sub(r"\D", "", each) for each in heard),
        stock_numbers=frozenset(str(row["stock_number"]) for row in first["inventory"]),
        cars=frozenset(_cars(first)),
        words=frozenset(_words([*texts, *said])),
        numbers=frozenset({*numbers, *_record_numbers(after), *_ages(after, zone, now), str(now.year)}),
    )


def _prices(first: Tables, stands: Sequence[str], heard: Sequence[str]) -> Iterator[float]:
    """Of services and cars, in the dealership's own words, and every number the caller has named."""
    for table, columns in (("service_types", ("price_min", "price_max")), ("inventory", ("price",))):
        yield from (float(row[column] or 0) for row in first[table] for column in columns)
    for text in stands:
        yield from mentions.prices(text)
    for text in heard:
        yield from (float(number) for number in mentions.numbers(text))


def _texts(tables: Tables) -> Iterator[str]:
    for table in _TEXTS:
        for row in tables.get(table, ()):
            yield from (_as_text(value) for value in row.values() if value is not None)


def _as_text(value: Value) -> str:
    return f"{value:.2f}" if isinstance(value, float) and not value.is_integer() else _plain(value)


def _plain(value: Value) -> str:
    return str(int(value)) if isinstance(value, float) else str(value)


def _words(texts: Sequence[str]) -> Iterator[str]:
    yield from (word.lower() for word in _ALWAYS.split())
    for text in texts:
        yield from (word.lower() for word in re.findall(r"[A-Za-z]+", text))
        yield from (word.lower() for word in mentions.spelled(text))


def _minutes(tables: Tables, zone: ZoneInfo) -> Iterator[int]:
    for table in ("opening_hours", "booking_windows"):
        for row in tables[table]:
            yield from (minute_of(str(row[edge])) for edge in ("opens", "closes"))
    yield from (minute_of(str(row["scheduled_time"])) for row in tables["appointments"])
    for lunch in (tables["dealerships"][0][edge] for edge in ("lunch_from", "lunch_until")):
        if lunch:
            yield minute_of(str(lunch))
    for moment in _moments(tables, zone):
        yield moment.hour * 60 + moment.minute


def _spoken_minutes(everything: Sequence[str], heard: Sequence[str]) -> Iterator[int]:
    for text in everything:
        for meant, _ in mentions.times(text):
            yield from meant
    for text in heard:
        for number in mentions.numbers(text):
            if number.isdigit() and 0 < int(number) <= 12:
                yield from (int(number) % 12 * 60, int(number) % 12 * 60 + NOON_MIN)


def _moments(tables: Tables, zone: ZoneInfo) -> Iterator[datetime]:
    """Due times, promised times and the ages of records, local."""
    columns = {"tasks": ("due_at",), "repairs": ("promised_at", "updated_at"), "inventory": ("updated_at",)}
    for table, names in columns.items():
        for row in tables.get(table, ()):
            for name in names:
                if row.get(name):
                    moment = datetime.fromisoformat(str(row[name]))
                    yield moment.astimezone(zone).replace(tzinfo=None) if moment.tzinfo else moment


def _dates(tables: Tables, zone: ZoneInfo) -> Iterator[date]:
    yield from (date.fromisoformat(str(row["scheduled_date"])) for row in tables["appointments"])
    yield from (date.fromisoformat(str(row["day"])) for row in tables["closed_days"])
    yield from (moment.date() for moment in _moments(tables, zone))


def _phones(first: Tables, after: Tables) -> Iterator[str]:
    for table, column in (("dealerships", "phone"), ("customers", "phone")):
        yield from (str(row[column])[-10:] for row in first[table] if row[column])
    yield from (str(row["phone"])[-10:] for row in after.get("suppressions", ()) if row["phone"])


def _cars(tables: Tables) -> Iterator[tuple[int, str]]:
    for row in (*tables["inventory"], *tables["vehicles"]):
        if row["year"]:
            yield from ((int(row["year"]), str(row[part]).lower()) for part in ("make", "model") if row[part])


def _record_numbers(tables: Tables) -> Iterator[str]:
    """Reference numbers, years, and the ends of phone numbers."""
    for table in ("appointments", "tasks"):
        yield from (str(row["id"]) for row in tables[table])
    for row in tables["customers"]:
        yield from (str(row["phone"])[-4:], str(row["phone"])[-7:-4], str(row["phone"])[-10:-7])


def _ages(tables: Tables, zone: ZoneInfo, now: datetime) -> Iterator[str]:
    """How long ago things were written down, in minutes, hours and days, give or take what is rounded."""
    for moment in _moments(tables, zone):
        ago = (now - moment).total_seconds() / 60
        for minutes in (1, 60, 24 * 60):
            nearest = round(ago / minutes)
            yield from (str(number) for number in (nearest - 1, nearest, nearest + 1) if number > 0)


def minute_of(clock: str) -> int:
    """ "09:30" as minutes after midnight."""
    hours, minutes = clock.split(":")[:2]
    return int(hours) * 60 + int(minutes)
