"""What time it is at the dealership. Read on the engine loop and the main thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


class BusinessClock:
    """The time in the dealership's zone; for demos and tests it may begin at another moment.

    With `start` (naive: local to the dealership) the clock shows that moment now and then runs at
    real speed, unmoved by changes of the computer's own clock.
    """

    def __init__(
        self,
        zone: ZoneInfo,
        start: datetime | None = None,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._zone = zone
        self._monotonic_s = monotonic_s
        self._began_s = monotonic_s()
        if start is not None and start.tzinfo is None:
            start = start.replace(tzinfo=zone)
        self._start = start.astimezone(UTC) if start else None

    @property
    def zone(self) -> ZoneInfo:
        """The dealership's."""
        return self._zone

    def move_to(self, zone: ZoneInfo) -> None:
        """The dealership is in this zone after all."""
        self._zone = zone

    def now(self) -> datetime:
        """Aware, in the dealership's zone."""
        if self._start is None:
            return datetime.now(self._zone)
        elapsed = timedelta(seconds=self._monotonic_s() - self._began_s)
        return (self._start + elapsed).astimezone(self._zone)

    def local(self) -> datetime:
        """The same without its zone, as appointments are written."""
        return self.now().replace(tzinfo=None)
