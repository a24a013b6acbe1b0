"""Keeps a flood of calls from killing the phone. SIP thread only.

Every INVITE that finds a free leg opens two sockets for its sound, also when it is refused at once. pjsip has
room for 64 and gives the room of a closed one back after half a second only; without room it aborts the
process. So the next call waits while there were many just now, and with it whatever else comes from the
network, a fraction of a second; sound does not pass here. Callers send again what nobody answers.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

MOST = 20
"""With them and four live calls 48 of the 64 are taken."""
WITHIN_S = 0.6


class Pace:
    """`let_in()` for every call that comes, before pjsip opens its sockets."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, wait: Callable[[float], None] = time.sleep
    ) -> None:
        self._clock = clock
        self._wait = wait
        self._came_at_s: deque[float] = deque(maxlen=MOST)

    def let_in(self) -> None:
        """Wait as long as it takes for this one not to be too many."""
        if len(self._came_at_s) == MOST:
            self._wait(max(0.0, self._came_at_s[0] + WITHIN_S - self._clock()))
        self._came_at_s.append(self._clock())
