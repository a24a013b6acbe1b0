"""What people do in the records through the doors: `app.commands.RecordCommands`. On the engine loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.dealership.clock import BusinessClock
from app.dealership.repairs import RepairDesk, RepairStage
from app.events import AppEvent, TaskChanged
from app.stores.rows import Repair, Task, TaskFilter
from app.stores.tasks import Tasks


@dataclass(frozen=True, slots=True)
class TaskPage:
    """Some tasks, and what time it was at the dealership when they were read: aware, in its zone."""

    tasks: Sequence[Task]
    now: datetime


class DealershipRecords:
    """Tasks and repairs as a person at the desk changes them."""

    def __init__(
        self, tasks: Tasks, repairs: RepairDesk, clock: BusinessClock, on_event: Callable[[AppEvent], None]
    ) -> None:
        self._tasks = tasks
        self._repairs = repairs
        self._clock = clock
        self._on_event = on_event

    async def open_tasks(self) -> Sequence[Task]:
        """Those nobody has completed, oldest first."""
        return await self._tasks.open()

    async def acknowledge_task(self, task_id: int) -> Task:
        """Somebody has seen it; raises `UnknownTask`."""
        return self._changed(await self._tasks.acknowledge(task_id, self._now()))

    async def complete_task(self, task_id: int) -> Task:
        """It is done; raises `UnknownTask`."""
        return self._changed(await self._tasks.complete(task_id, self._now()))

    async def reopen_task(self, task_id: int) -> Task:
        """It is to be done after all; raises `UnknownTask`."""
        return self._changed(await self._tasks.reopen(task_id))

    async def put_task_back(self, before: Task, after: Task) -> Task:
        """Undo what made `after` of `before`; raises `TooLate` when somebody has changed it since."""
        return self._changed(await self._tasks.put_back(before, after))

    async def tasks(self, wanted: TaskFilter, limit: int, offset: int = 0) -> TaskPage:
        """Those to do, most urgent first, or those done, last done first."""
        return TaskPage(await self._tasks.page(wanted, limit, offset), self._clock.now())

    async def overdue_tasks(self) -> TaskPage:
        """Those that should have been done by now, longest overdue first."""
        return TaskPage(await self._tasks.due_before(self._now()), self._clock.now())

    async def call_of_task(self, task_id: int) -> int | None:
        """The call in the records that a task came out of, if it came out of one."""
        return await self._tasks.call_of(task_id)

    async def task_owners(self) -> Sequence[str]:
        """Everyone who has or had a task."""
        return await self._tasks.owners()

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

    def _changed(self, task: Task) -> Task:
        self._on_event(TaskChanged(task.session_id, task.id))
        return task

    def _now(self) -> datetime:
        return self._clock.now().astimezone(UTC)
