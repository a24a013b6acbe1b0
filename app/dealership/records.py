"""What people do in the records through the doors: `app.commands.RecordCommands`. On the engine loop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from app.dealership.clock import BusinessClock
from app.dealership.repairs import RepairDesk, RepairStage
from app.stores.rows import Repair, Task
from app.stores.tasks import Tasks


class DealershipRecords:
    """Tasks and repairs as a person at the desk changes them."""

    def __init__(self, tasks: Tasks, repairs: RepairDesk, clock: BusinessClock) -> None:
        self._tasks = tasks
        self._repairs = repairs
        self._clock = clock

    async def open_tasks(self) -> Sequence[Task]:
        """Those nobody has completed, oldest first."""
        return await self._tasks.open()

    async def acknowledge_task(self, task_id: int) -> Task:
        """Somebody has seen it; raises `UnknownTask`."""
        return await self._tasks.acknowledge(task_id, self._now())

    async def complete_task(self, task_id: int) -> Task:
        """It is done; raises `UnknownTask`."""
        return await self._tasks.complete(task_id, self._now())

    async def set_repair(
        self,
        phone: str,
        customer_name: str,
        vehicle: str,
        status: RepairStage,
        promised_at: datetime | None = None,
    ) -> Repair:
        """Enter how far a car is; `promised_at` is local to the dealership, naive."""
        return await self._repairs.set(phone, customer_name, vehicle, status, promised_at)

    def _now(self) -> datetime:
        return self._clock.now().astimezone(UTC)
