"""Runs a measurement so that what it started is stopped with it.

Called by `lotline bench` on the main thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


def measured(measure: Callable[[], Awaitable[T]]) -> T:
    """Await it on a loop of its own; `kill` ends it as Ctrl+C does, with `KeyboardInterrupt`."""
    try:
        return asyncio.run(_until_killed(measure))
    except asyncio.CancelledError as killed:
        raise KeyboardInterrupt from killed


async def _until_killed(measure: Callable[[], Awaitable[T]]) -> T:
    measuring = asyncio.ensure_future(measure())
    with contextlib.suppress(NotImplementedError):  # Windows has no such signal
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, measuring.cancel)
    return await measuring
