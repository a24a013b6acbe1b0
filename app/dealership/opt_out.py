"""Takes "stop calling me" at its word. Called by `tools` on the engine loop."""

from __future__ import annotations

from datetime import UTC

from app.dealership.clock import BusinessClock
from app.dealership.tasks import TaskDesk
from app.stores.suppressions import Suppressions
from engine.ports import MessageRequest, TaskKind


class OptOut:
    """Writes down who may not be called, once, before anything else is said."""

    def __init__(self, suppressions: Suppressions, tasks: TaskDesk, clock: BusinessClock) -> None:
        self._suppressions = suppressions
        self._tasks = tasks
        self._clock = clock

    async def suppress(self, session_id: str, phone: str | None, words: str) -> None:
        """Suppress the number; without one a person gets the task to find out whose it is."""
        is_new = await self._suppressions.add(session_id, phone, words, self._clock.now().astimezone(UTC))
        if is_new and phone is None:
            text = f'A caller without a number does not want to be called again and said: "{words}"'
            await self._tasks.take(MessageRequest(session_id, text, TaskKind.OPT_OUT))
