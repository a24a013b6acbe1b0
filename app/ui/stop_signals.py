"""Ctrl+C and `kill` close the window properly.

Python runs a signal handler only between its own instructions, and Qt's loop has none while it waits: the
wake-up socket that Python writes to from the C handler brings Qt's loop back. On the main thread.
"""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable
from types import FrameType
from typing import Any

from PySide6.QtCore import QSocketNotifier

STOPPING = (signal.SIGINT, signal.SIGTERM)


class StopSignals(contextlib.AbstractContextManager[None]):
    """While entered, SIGINT and SIGTERM call `stop` on Qt's thread; before and after, they do as before."""

    def __init__(self, stop: Callable[[], None]) -> None:
        self._stop = stop
        self._reader, self._writer = socket.socketpair()
        self._before: list[tuple[signal.Signals, Any]] = []
        self._wakeup_before = -1
        self._notifier: QSocketNotifier | None = None

    def __enter__(self) -> None:
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._wakeup_before = signal.set_wakeup_fd(self._writer.fileno())
        self._before = [(number, signal.signal(number, _noted)) for number in STOPPING]
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._woken)

    def __exit__(self, *_: object) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        for number, handler in self._before:
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._reader.close()
        self._writer.close()

    def _woken(self) -> None:
        if set(self._reader.recv(64)) & set(STOPPING):
            self._stop()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """The wake-up socket has told Qt already."""
