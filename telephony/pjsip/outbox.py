"""What the phone process has to tell the app, in order, and the thread that writes it to the pipe.

Any thread of the phone process puts; one writer thread takes. When the app does not read for a while
the oldest media ticks are dropped and counted; nothing else is ever dropped.
"""

from __future__ import annotations

import os
import threading
from collections import deque

from telephony.framing import encode
from telephony.wire import Report, Tick

MAX_TICKS = 400
"""Two seconds of four calls."""


class Outbox:
    """A queue bounded in ticks only. `close()` lets the writer finish what is queued and end."""

    def __init__(self, max_ticks: int = MAX_TICKS) -> None:
        self._changed = threading.Condition()
        self._queue: deque[Report] = deque()
        self._max_ticks = max_ticks
        self._ticks = 0
        self._dropped = 0
        self._closed = False

    def put(self, report: Report) -> None:
        """Queue a report; never waits."""
        with self._changed:
            if isinstance(report, Tick):
                self._make_room()
                self._ticks += 1
            self._queue.append(report)
            self._changed.notify()

    def take(self) -> list[Report]:
        """Wait for something and take all of it; an empty list means closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._queue) or self._closed)
            batch = list(self._queue)
            self._queue.clear()
            self._ticks = 0
            return batch

    def take_dropped(self) -> int:
        """How many ticks were dropped since this was last asked."""
        with self._changed:
            dropped, self._dropped = self._dropped, 0
            return dropped

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _make_room(self) -> None:
        if self._ticks < self._max_ticks:
            return
        for index, report in enumerate(self._queue):
            if isinstance(report, Tick):
                del self._queue[index]
                self._ticks -= 1
                self._dropped += 1
                return


def write_reports(outbox: Outbox, fd: int) -> None:
    """The writer thread: until the outbox is closed or the app no longer reads."""
    while batch := outbox.take():
        data = b"".join(encode(report) for report in batch)
        try:
            _write_all(fd, data)
        except OSError:
            return  # the app is gone; the reader thread sees it too and ends the process


def _write_all(fd: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]
