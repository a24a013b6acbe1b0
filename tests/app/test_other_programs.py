"""Whether other programs are at work, from the system's own counters."""

from __future__ import annotations

import time
from types import SimpleNamespace

import psutil
import pytest

from app.other_programs import OtherPrograms


@pytest.mark.parametrize(
    ("idle_s", "iowait_s", "own_s", "busy"),
    [
        (20.0, 0.0, 0.0, False),
        (10.0, 0.0, 10.0, False),
        (0.0, 10.0, 10.0, False),
        (10.0, 0.0, 0.0, True),
        (0.0, 0.0, 12.0, True),
    ],
)
def test_what_is_neither_idle_nor_our_own_is_the_work_of_others(
    monkeypatch: pytest.MonkeyPatch, idle_s: float, iowait_s: float, own_s: float, busy: bool
) -> None:
    counters = {"clock": 100.0, "idle": 50.0, "iowait": 5.0, "own": 3.0}
    monkeypatch.setattr(psutil, "cpu_count", lambda: 2)
    monkeypatch.setattr(
        psutil, "cpu_times", lambda: SimpleNamespace(idle=counters["idle"], iowait=counters["iowait"])
    )
    monkeypatch.setattr(time, "perf_counter", lambda: counters["clock"])
    monkeypatch.setattr(time, "process_time", lambda: counters["own"])
    others = OtherPrograms()
    for name, passed_s in (("clock", 10.0), ("idle", idle_s), ("iowait", iowait_s), ("own", own_s)):
        counters[name] += passed_s
    assert others.busy() is busy
