"""Reckons in business hours: when a department is open next, and when so much of its time has passed.

Pure arithmetic on local, naive times; called by `tasks`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta

from app.stores.profile_rows import Week

HORIZON_DAYS = 366
"""A department that does not open within a year counts as closed for good."""


class OpeningHours:
    """When one department is open. `closed` are holidays."""

    def __init__(self, week: Week, closed: Collection[date]) -> None:
        self._week = week
        self._closed = closed

    def next_open(self, at: datetime) -> datetime | None:
        """That moment when open, else the next opening; None when closed for good."""
        return next((opens for opens, _ in self._spans(at)), None)

    def after(self, at: datetime, open_for: timedelta) -> datetime | None:
        """The moment when the department has been open for so long since `at`."""
        for opens, closes in self._spans(at):
            if closes - opens >= open_for:
                return opens + open_for
            open_for -= closes - opens
        return None

    def _spans(self, since: datetime) -> Iterator[tuple[datetime, datetime]]:
        """What is left of each open day, from `since` on."""
        for ahead in range(HORIZON_DAYS + 1):
            day = since.date() + timedelta(days=ahead)
            if day in self._closed or day.weekday() not in self._week:
                continue
            opens, closes = (datetime.combine(day, each) for each in self._week[day.weekday()])
            if since < closes:
                yield max(opens, since), closes
