"""Between the window and the engine: the only file in which a thread crosses into Qt.

`EngineThread` runs the asyncio loop on which the appliance lives. `QtBridge` carries events and the answers
to commands from that loop to Qt's thread, in the order in which they happened. Used by `app.ui`.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.commands import Commands
from app.errors import NotReady
from app.feed import Feed

T = TypeVar("T")


class Appliance(Commands, Protocol):
    """What the window needs: the commands, the feed, and a life cycle."""

    @property
    def feed(self) -> Feed:
        """Where its events come from."""
        ...

    async def start(self) -> None:
        """Get ready to take calls; raises what stands in the way."""
        ...

    async def finish_calls(self) -> None:
        """Refuse new calls and wait, within bounds, until those that are live have ended."""
        ...

    async def stop(self) -> None:
        """Undo `start`, also one that failed or was cancelled half-way."""
        ...


class EngineThread:
    """One asyncio loop in a thread of its own. A daemon: it can never keep the program from ending."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ending: asyncio.Event | None = None

    def start(self) -> None:
        """Return once coroutines can be submitted."""
        running = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(running,), name="engine-loop", daemon=True)
        self._thread.start()
        running.wait()

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> Future[T]:
        """Run a coroutine on the loop, from any thread; raises `NotReady` when there is no loop."""
        loop = self._loop
        if loop is None:
            coroutine.close()
            raise NotReady("Lotline is closing.")
        return asyncio.run_coroutine_threadsafe(coroutine, loop)

    def stop(self, within_s: float) -> bool:
        """Cancel what still runs and end the thread; False when it did not end within `within_s`."""
        loop, ending, thread = self._loop, self._ending, self._thread
        self._loop = None
        if loop is None or ending is None or thread is None:
            return True
        loop.call_soon_threadsafe(ending.set)
        thread.join(within_s)
        return not thread.is_alive()

    def _run(self, running: threading.Event) -> None:
        with asyncio.Runner() as runner:
            runner.run(self._until_stopped(running))

    async def _until_stopped(self, running: threading.Event) -> None:
        self._ending = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        running.set()
        await self._ending.wait()


class QtBridge(QObject):
    """Brings what happens on the engine loop to Qt's thread, without anyone waiting for anyone.

    Attributes:
        happened: emitted on Qt's thread with each `app.events.AppEvent`.
    """

    happened = Signal(object)
    _arrived = Signal(object)
    _settled = Signal(object)

    def __init__(self, engine: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._arrived.connect(self.happened, Qt.ConnectionType.QueuedConnection)
        self._settled.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def watch(self, feed: Feed) -> Callable[[], None]:
        """Forward a feed's events; called on the engine loop. The returned function ends it."""
        return feed.subscribe(self._arrived.emit)

    def call(
        self,
        make: Callable[[], Awaitable[T]],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None],
    ) -> Future[T]:
        """Await `make()` on the engine loop, then run one of the two callbacks on Qt's thread.

        Events published while the command ran have been delivered before its callback runs.
        """

        async def made() -> T:
            return await make()

        future = self._engine.submit(made())
        future.add_done_callback(lambda done: self._settled.emit(lambda: _settle(done, on_done, on_error)))
        return future

    @Slot(object)
    def _run(self, callback: Callable[[], None]) -> None:
        callback()


def _settle(done: Future[T], on_done: Callable[[T], None], on_error: Callable[[BaseException], None]) -> None:
    if done.cancelled():
        on_error(asyncio.CancelledError())
        return
    error = done.exception()
    if error is not None:
        on_error(error)
    else:
        on_done(done.result())
