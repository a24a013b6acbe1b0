"""The whole appliance as a process of its own, as a user starts it, for the benches that phone in.

It runs on an empty data directory, on loopback, at a fixed time of the week, so that every run hears the same
answers. Awaited on the bench's asyncio loop.
"""

from __future__ import annotations

import asyncio
import re
import sys
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from app.errors import NotReady
from app.paths import DataDir
from app.stores import tables
from app.stores.tables import Row

_READY = re.compile(r"ready sip=(\d+)")
MONDAY_MORNING = "2026-03-02T09:00:00-06:00"
SETTINGS = '[sip]\nbind = "127.0.0.1"\n\n[logs]\nlevel = "{level}"\n'
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Held:
    """What the appliance holds of the PC, all its processes together.

    Attributes:
        memory_mib: unique set size: what would be free without it. The weights, which are mapped from their
            files, come and go in it as the system likes.
        own_mib: resident and in no file: what can leak.
        descriptors: open files, sockets and pipes.
    """

    memory_mib: float
    own_mib: float
    descriptors: int
    threads: int
    processes: int


@dataclass(frozen=True, slots=True)
class Served:
    """An appliance that takes calls.

    Attributes:
        ready_s: from starting the program to its `ready` line.
    """

    place: DataDir
    pid: int
    sip_port: int
    ready_s: float

    def held(self) -> Held:
        """What it holds now."""
        first = psutil.Process(self.pid)
        every = [first, *first.children(recursive=True)]
        return Held(
            sum(each.memory_full_info().uss for each in every) / _MIB,
            sum(_own(each) for each in every) / _MIB,
            sum(_descriptors(each) for each in every),
            sum(each.num_threads() for each in every),
            len(every),
        )

    def calls(self) -> Sequence[Row]:
        """The calls in its records."""
        return tables.read(self.place.database)["calls"]

    def turns(self) -> Sequence[Row]:
        """What was said in them, by its records."""
        return tables.read(self.place.database)["turns"]


@asynccontextmanager
async def served(folder: Path, log_level: str = "info") -> AsyncGenerator[Served]:
    """Start it in an empty folder and stop it in the end; raises `NotReady`."""
    place = DataDir(folder)
    place.settings.write_text(SETTINGS.format(level=log_level), "utf-8")
    started = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "app", "serve", "--headless", "--sip-port", "0", "--http-port", "0"),
        *("--data-dir", str(folder), "--now", MONDAY_MORNING),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        port = await _port_when_ready(process)
        yield Served(place, process.pid, port, time.perf_counter() - started)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _port_when_ready(process: asyncio.subprocess.Process) -> int:
    if process.stdout is None:
        raise RuntimeError("the appliance was started without a pipe")
    line = (await process.stdout.readline()).decode()
    found = _READY.match(line)
    if found is None:
        raise NotReady(f"The appliance did not get ready: {line.strip() or 'it ended'}")
    return int(found[1])


def _descriptors(process: psutil.Process) -> int:
    return process.num_handles() if sys.platform == "win32" else process.num_fds()


def _own(process: psutil.Process) -> int:
    """Linux tells what of the resident memory lies in files; elsewhere all of it counts."""
    memory: Any = process.memory_info()
    return memory.rss - getattr(memory, "shared", 0)
