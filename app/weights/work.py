"""One piece of work on the weights: it runs on a thread of its own, tells how far it is, and can be paused.

Used by `weights_room`. Made on the engine loop; `on_progress` is called on the worker's thread.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from app.events import AppEvent, WeightsMoved
from models.download.progress import Progress

T = TypeVar("T")

_TELL_EVERY_S = 0.1


class Paused(Exception):
    """Somebody wants the work to stop where it is; what was fetched so far stays for the next time."""


class Work:
    """Told by a pull how far it is; ends it when it is to pause."""

    def __init__(self, publish: Callable[[AppEvent], None]) -> None:
        self._publish = publish
        self._loop = asyncio.get_running_loop()
        self._stop = threading.Event()
        self._told_s = 0.0
        self._step = ""

    def pause(self) -> None:
        """Have it end at its next step, from any thread."""
        self._stop.set()

    def on_progress(self, progress: Progress) -> None:
        """Tell who watches, not too often. Raises `Paused`."""
        if self._stop.is_set():
            raise Paused
        now_s, step = time.monotonic(), f"{progress.model} {progress.step}"
        if step != self._step or progress.done >= progress.total or now_s - self._told_s >= _TELL_EVERY_S:
            self._told_s, self._step = now_s, step
            event = WeightsMoved(progress.model, progress.step, progress.done, progress.total)
            self._loop.call_soon_threadsafe(self._publish, event)

    async def run(self, do: Callable[[], T]) -> T | None:
        """What `do` returns, run on a thread; None when it was paused. A cancelled one pauses, too."""
        try:
            return await asyncio.to_thread(do)
        except Paused:
            return None
        finally:
            self._stop.set()
