"""One worker thread for one kind of inference; what is due first is done first, background work last.

Used on the engine loop: `await lane.run(work)`. The native code inside `work` releases the GIL. Work that
runs is not interrupted, so background work comes in pieces of less than a second.
"""

from __future__ import annotations

import asyncio
import itertools
import math
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")

WHENEVER_S = math.inf
"""When background work is due."""
_AT_ONCE_S = 2.0
"""What somebody waits for now is due in this time. So speech that would run dry before (a gap within a
sentence) goes first, while speech that has longer to go makes room for the answer to another call. Four calls
at once, simulated with nothing kept: against the order of arrival half the gaps, and first words no later."""


@dataclass(order=True, slots=True)
class _Job:
    due_s: float
    order: int
    work: Callable[[], Any] | None = field(compare=False)
    future: asyncio.Future[Any] | None = field(compare=False)
    loop: asyncio.AbstractEventLoop | None = field(compare=False)


class Lane:
    """A named worker thread; of the jobs that wait, the one due first is next.

    `start()` before use, `stop()` after.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._jobs: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._order = itertools.count()
        self._thread: threading.Thread | None = None
        self._works = False

    @property
    def busy(self) -> bool:
        """Whether it works, or something waits for it."""
        return self._works or not self._jobs.empty()

    def start(self) -> None:
        self._thread = threading.Thread(target=self._work, name=f"lane-{self._name}", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Finish the running job, drop the waiting ones and end the thread."""
        if self._thread is None:
            return
        self._jobs.put(_Job(-math.inf, next(self._order), None, None, None))
        self._thread.join(timeout=10)
        self._thread = None

    async def run(self, work: Callable[[], T], due_s: float | None = None) -> T:
        """Run `work` on the lane's thread; a job cancelled before its turn is never run.

        Args:
            work: what is to be done.
            due_s: when it has to be done, on the loop's clock; None when somebody waits for it now.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        due_s = loop.time() + _AT_ONCE_S if due_s is None else due_s
        self._jobs.put(_Job(due_s, next(self._order), work, future, loop))
        return await future

    def _work(self) -> None:
        while True:
            job = self._jobs.get()
            if job.work is None or job.future is None or job.loop is None:
                return
            if not job.future.cancelled():
                self._works = True
                self._run(job.work, job.future, job.loop)
                self._works = False

    def _run(
        self, work: Callable[[], Any], future: asyncio.Future[Any], loop: asyncio.AbstractEventLoop
    ) -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - the top of the thread; it goes to whoever awaits
            _settle(loop, future, error=error)
        else:
            _settle(loop, future, result=result)


def _settle(
    loop: asyncio.AbstractEventLoop,
    future: asyncio.Future[Any],
    *,
    result: Any = None,
    error: Exception | None = None,
) -> None:
    def on_loop() -> None:
        if future.done():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)

    if not loop.is_closed():
        loop.call_soon_threadsafe(on_loop)
