from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.heap import trim_heap

MIB = 2**20


def _resident_mib() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / MIB


@pytest.mark.skipif(sys.platform != "linux", reason="Only glibc keeps what was freed.")
def test_memory_that_was_freed_below_something_still_used_goes_back_to_the_system() -> None:
    """Small blocks come from the heap, whose end only moves back past what is free at its end."""
    blocks = [bytearray(60_000) for _ in range(2_000)]
    last = bytearray(60_000)
    full = _resident_mib()
    del blocks
    trim_heap()
    assert full - _resident_mib() > 90
    assert last
