"""Do not disturb: nothing rings at this PC, and the agent goes on answering.

Switched by the window; asked before the desk is rung. The records keep it, so it outlives a restart, and
whoever asks may have a `DoNotDisturb` of their own over the same records. Engine loop.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

import structlog

from app.errors import StoreError
from app.events import AppEvent, DoNotDisturbChanged
from app.stores.database import Database
from app.stores.quiet import QuietPeriods

log = structlog.get_logger(__name__)

Until = time | timedelta | None
"""The next time the dealership's clock shows this, or so long from now, or until it is switched off."""


@dataclass(frozen=True, slots=True)
class QuietState:
    """How it stood at `now`; moments are aware, in the dealership's zone. `until` None: no end is set."""

    on: bool
    until: datetime | None
    now: datetime


class DoNotDisturb:
    """One switch for this PC.

    Args:
        now: the business clock, aware.
        publish: told when the switch is used.
    """

    def __init__(
        self, db: Database, now: Callable[[], datetime], publish: Callable[[AppEvent], None]
    ) -> None:
        self._periods = QuietPeriods(db)
        self._now = now
        self._publish = publish

    async def state(self) -> QuietState:
        """Whether it is on, and until when."""
        period, now = await self._periods.read(), self._now()
        if period is None or (period.until is not None and period.until <= now):
            return QuietState(on=False, until=None, now=now)
        return QuietState(on=True, until=period.until and period.until.astimezone(now.tzinfo), now=now)

    async def is_on(self) -> bool:
        """Before something rings: records that cannot be read leave nobody unreached."""
        try:
            return (await self.state()).on
        except StoreError as error:
            log.error("do_not_disturb_not_read", reason=str(error))
            return False

    async def switch_on(self, until: Until = None) -> None:
        """From now on."""
        moment = end_of(until, self._now())
        await self._periods.begin(moment)
        self._publish(DoNotDisturbChanged(on=True, until=moment and moment.astimezone(UTC)))

    async def switch_off(self) -> None:
        """It rings here again."""
        await self._periods.end()
        self._publish(DoNotDisturbChanged(on=False))


def end_of(until: Until, now: datetime) -> datetime | None:
    """The moment meant, in the zone of `now`; a time that is over today is tomorrow's."""
    if until is None:
        return None
    if isinstance(until, timedelta):
        return (now.astimezone(UTC) + until).astimezone(now.tzinfo)
    days = (now.date() + timedelta(days=ahead) for ahead in range(2))
    moments = [datetime.combine(day, until, now.tzinfo) for day in days]
    return next(each for each in moments if each.astimezone(UTC) > now.astimezone(UTC))
