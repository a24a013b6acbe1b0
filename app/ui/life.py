"""The appliance's life behind the window: built, started, and always stopped within bounds.

Owned by `app.ui.desk`. On Qt's thread, without widgets; the appliance itself lives on the engine loop.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from typing import Any

import structlog
from PySide6.QtCore import QObject, QTimer, Signal

from app.qt_bridge import Appliance, QtBridge

log = structlog.get_logger(__name__)

STOP_S = 10
"""How long the appliance may take to stop."""
GIVE_UP_MS = 12_000
"""After this it counts as closed even if the engine loop itself no longer answers."""
FINISH_MS = 35_000
"""After this live calls are not waited for, even if the engine loop itself no longer answers."""


class Lifecycle(QObject):
    """Starts and stops one appliance.

    Attributes:
        built: the appliance is there, though not ready; what needs no start can be asked.
        started: the appliance is ready.
        failed: emitted with what kept it from starting.
        closed: the appliance has stopped, or was given up on. Emitted once.
        appliance: once it is built.
        is_closing: it has been told to stop.
    """

    built = Signal()
    started = Signal()
    failed = Signal(object)
    closed = Signal()

    def __init__(
        self, bridge: QtBridge, make_appliance: Callable[[], Appliance], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._make = make_appliance
        self._starting: asyncio.Task[Any] | None = None
        self._stopping = asyncio.Lock()
        self._unwatch: Callable[[], None] | None = None
        self._is_again = False
        self._is_closed = False
        self.is_closing = False
        self.appliance: Appliance | None = None

    def open(self) -> None:
        """Build and start the appliance in the background."""
        self._bridge.call(self._build, self._built, self._stopped_by)

    def open_again(self) -> None:
        """Stop the appliance and open another in its place; `started` or `failed` follows."""
        self._bridge.call(self._stop, lambda _: self._reopen(), self._stopped_by)

    def finish(self, then: Callable[[], None]) -> None:
        """Have new calls refused; `then` runs, once or twice, when live ones have ended or took too long."""
        QTimer.singleShot(FINISH_MS, self, then)
        self._bridge.call(self._finish, lambda _: then(), lambda _: then())

    def close(self) -> None:
        """Stop the appliance; `closed` follows, whatever happens."""
        if self.is_closing:
            return
        self.is_closing = True
        QTimer.singleShot(GIVE_UP_MS, self, self._gone)
        self._bridge.call(self._stop, lambda _: self._gone(), self._stopped_badly)

    async def _build(self) -> Appliance:
        appliance = self._make()
        if self._unwatch is not None:
            self._unwatch()
        self._unwatch = self._bridge.watch(appliance.feed)
        return appliance

    def _reopen(self) -> None:
        if not self.is_closing:
            self._starting, self._is_again = None, True
            self.open()

    def _built(self, appliance: Appliance) -> None:
        self.appliance = appliance
        if self._is_again:
            gc.collect()  # two sets of models would not fit into a small PC; here, since widgets may go, too
        if not self.is_closing:
            self.built.emit()
            self._bridge.call(self._start, lambda _: self._up(), self._stopped_by)

    def _up(self) -> None:
        if not self.is_closing:
            self.started.emit()

    def _stopped_by(self, error: BaseException) -> None:
        if not self.is_closing:
            log_failure("appliance_failed_to_start", error)
            self.failed.emit(error)

    async def _start(self) -> None:
        self._starting = asyncio.current_task()
        if self.appliance is not None and not self.is_closing:
            await self.appliance.start()

    async def _finish(self) -> None:
        if self.appliance is not None:
            await self.appliance.finish_calls()

    async def _stop(self) -> None:
        """Let a start that is under way end first; two stops at once would tread on each other."""
        async with asyncio.timeout(STOP_S), self._stopping:
            if self._starting is not None and not self._starting.done():
                self._starting.cancel()
                await asyncio.wait({self._starting})
            if self.appliance is not None:
                await self.appliance.stop()

    def _stopped_badly(self, error: BaseException) -> None:
        log_failure("appliance_failed_to_stop", error)
        self._gone()

    def _gone(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self.closed.emit()


def log_failure(what: str, error: BaseException) -> None:
    """The world's faults by their code, our own bugs with everything."""
    code: object = getattr(error, "code", None)
    if isinstance(code, str):
        log.warning(what, code=code)
    else:
        log.error(what, exc_info=error)
