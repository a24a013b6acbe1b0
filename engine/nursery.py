"""The tasks of one conversation: started, watched, and none left behind. On the engine loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

from engine.errors import EngineError

log = structlog.get_logger(__name__)

_FAILURES_TO_GIVE_UP = 3


class Nursery:
    """Runs tasks. A stage that failed may work the next time; after three, or a bug, it `gives_up`."""

    def __init__(self, gives_up: Callable[[], None]) -> None:
        self._gives_up = gives_up
        self._failures = 0
        self._tasks: set[asyncio.Task[None]] = set()

    def spawn(self, work: Callable[[], Coroutine[Any, Any, None]]) -> asyncio.Task[None]:
        """Start a task."""
        task = asyncio.ensure_future(self._guard(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def worked(self) -> None:
        """A turn was understood: failures before it do not count any more."""
        self._failures = 0

    def failed(self) -> None:
        """A stage failed, or never answers."""
        self._failures += 1
        if self._failures >= _FAILURES_TO_GIVE_UP:
            self._gives_up()

    async def leave_nothing(self) -> None:
        """Cancel what still runs and wait for it."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _guard(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except EngineError as error:
            log.error("conversation_stage_failed", code=error.code, reason=str(error))
            self.failed()
        except Exception:
            log.exception("conversation_task_failed")
            self._gives_up()
