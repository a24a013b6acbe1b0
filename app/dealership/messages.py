"""Takes messages for the people of the dealership. Called by `tools` on the engine loop."""

from __future__ import annotations

from collections.abc import Callable

from app.dealership.clock import BusinessClock
from app.events import AppEvent, TaskCreated
from app.stores.tasks import Tasks
from engine.ports import MessageRequest


class Messages:
    """Writes what a caller wants someone to know as a task, and tells `on_event` of it."""

    def __init__(self, tasks: Tasks, clock: BusinessClock, on_event: Callable[[AppEvent], None]) -> None:
        self._on_event = on_event
        self._tasks = tasks
        self._clock = clock

    async def take(self, request: MessageRequest) -> int:
        """Write the message down; returns the task's id once the disk has it."""
        task_id = await self._tasks.create(
            session_id=request.session_id,
            kind="message",
            text=request.text,
            created_at=self._clock.now(),
            customer_name=request.customer_name,
            customer_phone=request.customer_phone,
        )
        self._on_event(TaskCreated(request.session_id, task_id))
        return task_id
