"""Things to do later on the SIP thread. Only that thread uses it."""

from __future__ import annotations

import heapq
import itertools
import time
from collections.abc import Callable


class Timers:
    """A heap of callbacks; `run_due()` is called by the SIP loop every 10 ms or so."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._order = itertools.count()
        self._heap: list[tuple[float, int, Callable[[], None]]] = []

    def after(self, delay_s: float, action: Callable[[], None]) -> None:
        """Run `action` once, at the first `run_due()` after the delay."""
        heapq.heappush(self._heap, (self._clock() + delay_s, next(self._order), action))

    def run_due(self) -> None:
        now_s = self._clock()
        while self._heap and self._heap[0][0] <= now_s:
            heapq.heappop(self._heap)[2]()
