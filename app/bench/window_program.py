"""The real window as a process of its own, with a stopwatch in it. Awaited on the bench's asyncio loop.

Where there is no screen, Qt draws into memory.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from app.bench.served import MONDAY_MORNING
from app.errors import NotReady

_ENDS_WITHIN_S = 60.0


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from starting the program on, each after the one before.

    Attributes:
        python_s: until Python ran.
        imports_s: until the window's modules were read.
        widgets_s: until the window was built.
        paint_s: until it was painted.
        answer_s: until a button that was pressed was painted as pressed.
        line: what the window said of the line then.
    """

    python_s: float
    imports_s: float
    widgets_s: float
    paint_s: float
    answer_s: float
    line: str

    @property
    def usable_s(self) -> float:
        """All of it."""
        return self.python_s + self.imports_s + self.widgets_s + self.paint_s + self.answer_s


class WindowProgram:
    """A window that runs. Made by `window_program`."""

    def __init__(self, process: asyncio.subprocess.Process, started_at: float) -> None:
        self._process = process
        self._started_at = started_at

    async def start(self) -> Start:
        """Wait until it is usable."""
        told = await self._told()
        at = [self._started_at, *(told[name] for name in _MOMENTS)]
        return Start(*(after - before for before, after in pairwise(at)), line=told["line"])

    async def ready(self) -> tuple[int, Sequence[float]]:
        """Wait until a call can be taken; the port, and the stalls while the models were loaded."""
        told = await self._told()
        return told["sip_port"], told["loading_s"]

    async def open(self, title: str) -> float:
        """Open a screen; seconds until it is painted."""
        return (await self._ask(f"open {title}"))["seconds"]

    async def search(self, words: str) -> float:
        """Search the calls; seconds until what was found is painted."""
        return (await self._ask(f"search {words}"))["seconds"]

    async def stalls(self) -> Sequence[float]:
        """How long it did nothing else, each time, since this was last asked."""
        return (await self._ask("stalls"))["stalls_s"]

    async def close(self) -> None:
        """Close the window and wait for its end."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        async with asyncio.timeout(_ENDS_WITHIN_S):
            await self._process.wait()

    async def _ask(self, order: str) -> dict[str, Any]:
        if self._process.stdin is None:
            raise RuntimeError("the window was started without a pipe")
        self._process.stdin.write(f"{order}\n".encode())
        await self._process.stdin.drain()
        return await self._told()

    async def _told(self) -> dict[str, Any]:
        if self._process.stdout is None:
            raise RuntimeError("the window was started without a pipe")
        line = await self._process.stdout.readline()
        if not line:
            raise NotReady("The window ended before it was told to.")
        return json.loads(line)


_MOMENTS = ("python_at", "imported_at", "built_at", "painted_at", "answered_at")


@asynccontextmanager
async def window_program(folder: Path) -> AsyncGenerator[WindowProgram]:
    """Start `lotline` on a data directory; it is killed in the end unless it was closed."""
    started_at = time.time()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "app.ui.measured", "--data-dir", str(folder)),
        *("--sip-port", "0", "--http-port", "0", "--now", MONDAY_MORNING),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=_surroundings(),
    )
    try:
        yield WindowProgram(process, started_at)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def _surroundings() -> dict[str, str]:
    """As a user's: modules that were read once are kept compiled."""
    found = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    is_blind = not (found.get("DISPLAY") or found.get("WAYLAND_DISPLAY"))
    if is_blind and sys.platform == "linux":
        found["QT_QPA_PLATFORM"] = "offscreen"
    return found
