"""Tasks and repairs without a file: `app.commands.RecordCommands` over plain lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from app.dealership.repairs import RepairStage
from app.stores.errors import UnknownTask
from app.stores.rows import Repair, Task

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


class FakeRecords:
    """`entered` are the repairs by phone."""

    def __init__(self) -> None:
        self.tasks: dict[int, Task] = {}
        self.entered: dict[str, Repair] = {}

    async def open_tasks(self) -> Sequence[Task]:
        return [task for task in self.tasks.values() if task.completed_at is None]

    async def acknowledge_task(self, task_id: int) -> Task:
        return self._change(task_id, acknowledged_at=NOON)

    async def complete_task(self, task_id: int) -> Task:
        return self._change(task_id, completed_at=NOON)

    async def set_repair(
        self,
        phone: str,
        customer_name: str,
        vehicle: str,
        status: RepairStage,
        promised_at: datetime | None = None,
    ) -> Repair:
        self.entered[phone] = Repair(vehicle, status, promised_at, NOON)
        return self.entered[phone]

    # --- the world ---

    def leave(self, text: str, kind: str = "message") -> Task:
        number = len(self.tasks) + 1
        self.tasks[number] = Task(
            number, "call-1", kind, text, "Dana Cole", "+12175550123", NOON, "front desk", NOON, None, None
        )
        return self.tasks[number]

    def _change(self, task_id: int, **what: datetime) -> Task:
        if task_id not in self.tasks:
            raise UnknownTask("There is no such task.")
        self.tasks[task_id] = replace(self.tasks[task_id], **what)
        return self.tasks[task_id]
