"""Writes down what the people of the dealership have to do. Called by `tools` on the engine loop."""

from __future__ import annotations

from collections.abc import Callable

from app.dealership.clock import BusinessClock
from app.dealership.desk import Desk
from app.events import AppEvent, TaskCreated
from app.stores.tasks import Tasks
from engine.ports import MessageRequest, TaskTaken


class TaskDesk:
    """Gives every task an owner and a time by which it should be done, and tells `on_event` of it."""

    def __init__(
        self, desk: Desk, tasks: Tasks, clock: BusinessClock, on_event: Callable[[AppEvent], None]
    ) -> None:
        self._desk = desk
        self._on_event = on_event
        self._tasks = tasks
        self._clock = clock

    async def take(self, request: MessageRequest) -> TaskTaken:
        """Write the task down; it is on the disk when this returns."""
        owner = self._desk.owner(request.text, request.owner)
        due_at = self._desk.due(owner, self._clock.local(), request.due_at)
        task_id = await self._tasks.create(
            session_id=request.session_id,
            kind=request.kind,
            text=request.text,
            created_at=self._clock.now(),
            customer_name=request.customer_name,
            customer_phone=request.customer_phone,
            owner=owner,
            due_at=due_at.replace(tzinfo=self._clock.zone),
        )
        self._on_event(TaskCreated(request.session_id, task_id))
        return TaskTaken(task_id, owner, due_at)
