"""A process that books, one caller after the other, and says what each was told. Killed by its test."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from engine.ports import Booked, BookingRequest, Job
from tests.app.dealership.records import MONDAY_NINE, opened, tools_at

TUESDAY = datetime(2026, 3, 3, 9)  # noqa: DTZ001 - local to the dealership
JOBS = (Job(1), Job(2), Job(inventory_id=1), Job(inventory_id=2), Job(inventory_id=3))
MORNINGS = (0, 1, 2, 3, 6, 7, 8, 9, 10)
"""Days after that Tuesday without a Sunday."""


def request_of(number: int) -> BookingRequest:
    """Each number wants something else, so that all of them can have it."""
    half_hours, job = divmod(number, len(JOBS))
    day, half_hour = divmod(half_hours, 6)
    start = TUESDAY + timedelta(days=MORNINGS[day], minutes=30 * half_hour)
    return BookingRequest(f"s{number}", JOBS[job], start, f"Caller {number}", f"+1217555{number:04}")


async def _book(path: Path, says: Connection) -> None:
    with opened(path) as db:
        tools = await tools_at(db, MONDAY_NINE)
        for number in range(len(MORNINGS) * 6 * len(JOBS)):
            says.send(f"yes {number}")
            outcome = await tools.book(request_of(number))
            says.send(f"told {number} {'booked' if isinstance(outcome, Booked) else 'not'}")


def book(path: Path, says: Connection) -> None:
    """Where the process begins."""
    asyncio.run(_book(path, says))
