"""Whether other programs take a good part of this PC just now, so that nothing measured now can be trusted.

Asked by `app.thread_trials` on the engine loop.
"""

from __future__ import annotations

import time
from typing import Any

import psutil

_NOTICED = 0.2
"""From this share of all cores on."""


class OtherPrograms:
    """Looks at the PC from when it is made."""

    def __init__(self) -> None:
        self._cores = psutil.cpu_count() or 1
        self._began = _now()

    def busy(self) -> bool:
        """Whether they have been at work since."""
        began_s, idle_s, own_s = (now - before for now, before in zip(_now(), self._began, strict=True))
        whole_s = began_s * self._cores
        return whole_s - idle_s - own_s > _NOTICED * whole_s


def _now() -> tuple[float, float, float]:
    """Seconds: the clock, what all cores together have idled, and what this process has worked."""
    times: Any = psutil.cpu_times()
    return time.perf_counter(), times.idle + getattr(times, "iowait", 0.0), time.process_time()
