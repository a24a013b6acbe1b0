"""A history of 100,000 calls, and how long it takes to read it. Used by `app.bench.window`.

The calls are generated and written into a real records file; what is timed is what the window asks for, up to
the moment at which it gets the answer. Drawing is not part of it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from app.bench.figures import Spread, timed
from app.dealership.tools import open_dealership
from app.events import AppEvent
from app.history.history import History
from app.paths import DataDir
from app.stores import tables
from app.stores.call_rows import CallFilter
from app.stores.database import Database

_ROUNDS = 20
_WRITTEN_AT_ONCE = 5000
_FIRST = datetime(2024, 1, 2, 8, tzinfo=UTC)
_BETWEEN = timedelta(minutes=7)
_OUTCOMES = ("booked", "answered", "message", "transferred", "missed")
_SAID = (
    "Thanks for calling, how can I help you?", "I would like an oil change for my Civic on Tuesday morning.",
    "Which day suits you best?", "Tuesday at half past nine is free.", "My brakes squeal when I stop.",
    "We will do a brake inspection then.", "What are your opening hours on Saturday?",
    "Service is open on Saturday from nine to four.", "Is the red Mustang still for sale?",
    "Do you have a loaner car while mine is in the shop?", "I want to talk to Sarah, please.",
    "I put you through, one moment please.", "Could somebody call me back about the warranty?",
    "Your appointment is booked.", "Thank you, goodbye.", "May I have your name and your number, please?",
)  # fmt: skip
SEARCHES = (
    CallFilter(words="tuesday"),
    CallFilter(words="brake insp"),
    CallFilter(words='"oil change" mustang'),
    CallFilter(words="t"),
    CallFilter(words="zebra"),
    CallFilter(words="warranty", outcome="booked", since=_FIRST + timedelta(days=100)),
    CallFilter(person="555-0123"),
    CallFilter(person="Cole"),
)


@dataclass(frozen=True, slots=True)
class RecordsFigures:
    """The result of `measure`.

    Attributes:
        opening: until the newest calls are there.
        searching: until the first page of what was searched for is there.
        counting: until it is known how many calls that are.
        reading: until the page of one call is there.
    """

    calls: int
    opening: Spread
    searching: Spread
    counting: Spread
    reading: Spread

    def lines(self) -> list[str]:
        return [
            f"Records of {self.calls:,} calls",
            f"  reading the list: {ms(self.opening)}",
            f"  searching it:     {ms(self.searching)}",
            f"  counting it:      {ms(self.counting)}",
            f"  reading a call:   {ms(self.reading)}",
        ]


def ms(spread: Spread) -> str:
    """Milliseconds: what a window answers in."""
    median, p95, worst = (each * 1000 for each in (spread.median_s, spread.p95_s, spread.worst_s))
    return f"median {median:.1f} ms, p95 {p95:.1f} ms, worst {worst:.1f} ms"


async def measure_records(place: Path, calls: int) -> RecordsFigures:
    """Write the calls, then ask for them as the window does.

    Args:
        place: an empty data directory.
        calls: how many.
    """
    places = DataDir(place)
    database = Database(places.database)
    database.start()
    try:
        tools = await open_dealership(database, _ignore)
        fill(places.database, calls)
        return await _asked(History(database, places, tools), calls)
    finally:
        database.stop()


def fill(path: Path, calls: int) -> None:
    """Write calls of six to thirteen turns into a records file."""
    dice = random.Random(1)  # noqa: S311 - the same calls every time
    rows = _calls(calls, dice)
    while some := list(islice(rows, _WRITTEN_AT_ONCE)):
        tables.put(path, "calls", some)
        tables.put(path, "turns", (turn for call in some for turn in _turns(call, dice)))
    tables.put(path, "customers", [{"phone": "+12175550123", "name": "Dana Cole"}])


def _calls(count: int, dice: random.Random) -> Iterator[tables.Row]:
    for number in range(1, count + 1):
        began = _FIRST + number * _BETWEEN
        yield {
            "id": number,
            "session_id": f"s{number}",
            "direction": "inbound" if dice.random() < 0.9 else "outbound",
            "remote": f"+1217555{dice.randrange(10_000):04}",
            "started_at": _utc(began),
            "answered_at": _utc(began + timedelta(seconds=2)),
            "ended_at": _utc(began + timedelta(seconds=dice.randrange(20, 400))),
            "outcome": dice.choice(_OUTCOMES),
        }


def _turns(call: tables.Row, dice: random.Random) -> Iterator[tables.Row]:
    for number in range(dice.randrange(6, 14)):
        yield {
            "call_id": call["id"],
            "role": "caller" if number % 2 else "agent",
            "text": dice.choice(_SAID),
            "at": call["started_at"],
            "complete": 1,
            "latency_s": None if number % 2 else 0.9,
        }


async def _asked(history: History, calls: int) -> RecordsFigures:
    opening, searching, counting, reading = list[float](), list[float](), list[float](), list[float]()
    for number in range(_ROUNDS):
        opening.append((await timed(history.find(CallFilter())))[1])
        reading.append((await timed(history.page(1 + number * calls // _ROUNDS)))[1])
        for wanted in SEARCHES:
            searching.append((await timed(history.find(wanted)))[1])
            counting.append((await timed(history.count(wanted)))[1])
    spreads = (Spread.of(each) for each in (opening, searching, counting, reading))
    return RecordsFigures(calls, *spreads)


def _utc(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")


def _ignore(event: AppEvent) -> None:
    """Nobody watches."""
