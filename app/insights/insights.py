"""Sums a period up for the window's insights. A room of the back office, on the engine loop."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from pathlib import Path

from app.errors import StoreError
from app.insights.figures import ENDING_OF, Ending, Insight, wait_of
from app.insights.period import Period
from app.insights.questions import together
from app.stores.insight_rows import CallCount, Waits
from app.stores.insights import InsightRecords
from engine.ports import HandOffState

QUESTIONS_READ = 400
"""So many different wordings are read …"""
QUESTIONS_SHOWN = 50
"""… and so many questions shown."""


class Insights:
    """What came of the calls.

    Args:
        records: where it is counted.
        now: the dealership's time, aware, in its own zone.
    """

    def __init__(self, records: InsightRecords, now: Callable[[], datetime]) -> None:
        self._records = records
        self._now = now

    def today(self) -> date:
        """The dealership's."""
        return self._now().date()

    async def over(self, period: Period) -> Insight:
        """A period summed up."""
        zone, records = self._zone, self._records
        whole, pieces = period.span(zone), period.pieces(zone)
        calls = await records.calls(period.even_clocks(zone))
        waits = await records.waits(pieces)
        states = await records.hand_offs(whole)
        asked = await records.unanswered(whole, QUESTIONS_READ)
        return Insight(
            period,
            _by_hour(calls),
            sum(each.answered for each in calls),
            await records.outgoing(whole),
            {HandOffState(state): times for state, times in states.items()},
            [wait_of(*each) for each in zip(pieces, waits, strict=True)],
            wait_of(whole, _joined(waits)),
            together(asked, QUESTIONS_SHOWN, zone),
        )

    async def save(self, path: Path, content: bytes) -> None:
        """Write an exported file; raises `StoreError`."""
        try:
            await asyncio.to_thread(path.write_bytes, content)
        except OSError as error:
            raise StoreError(
                f"{path} cannot be written ({error.strerror or error}). Choose another folder."
            ) from error

    @property
    def _zone(self) -> tzinfo:
        zone = self._now().tzinfo
        if zone is None:
            raise ValueError("The dealership's time needs its zone.")
        return zone


def _by_hour(calls: Sequence[CallCount]) -> Sequence[Mapping[Ending, int]]:
    hours: list[Counter[Ending]] = [Counter() for _ in range(24)]
    for each in calls:
        hours[each.hour][ENDING_OF.get(each.outcome, Ending.ANSWERED)] += each.calls
    return [dict(hour) for hour in hours]


def _joined(waits: Sequence[Waits]) -> Waits:
    every: Counter[int] = Counter()
    for each in waits:
        every.update(each)
    return every
