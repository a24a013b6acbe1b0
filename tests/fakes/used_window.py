"""Somebody at the real window, on a screen of its own (Xvfb): says what they do, and reads the records."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
READY_WITHIN_S = 240.0
ANSWERS_WITHIN_S = 60.0


class UsedWindow:
    """Made by `used_window`. `pictures` of its screen lie beside the records."""

    def __init__(self, process: asyncio.subprocess.Process, folder: Path) -> None:
        self._process = process
        self._folder = folder
        self.sip_port = 0
        self.pictures = folder / "pictures"
        self.pictures.mkdir(parents=True)

    async def ready(self) -> None:
        self.sip_port = (await self._told(READY_WITHIN_S))["sip_port"]

    async def does(self, order: str) -> None:
        """See `window_child`."""
        assert self._process.stdin
        self._process.stdin.write(f"{order}\n".encode())
        told = await self._told(ANSWERS_WITHIN_S)
        assert told.get("done"), f"{order}: {told}"

    async def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        await self.does(f"picture {self.pictures / name}.png")

    def rows(self, sql: str) -> list[dict[str, Any]]:
        path = f"file:{self._folder}/lotline.db?mode=ro"
        with contextlib.closing(sqlite3.connect(path, uri=True)) as db:
            db.row_factory = sqlite3.Row
            return [dict(row) for row in db.execute(sql)]

    async def until(
        self, sql: str, wanted: Callable[[list[dict[str, Any]]], bool], within_s: float = 60.0
    ) -> list[dict[str, Any]]:
        """Look at the records until they are as wanted."""
        try:
            async with asyncio.timeout(within_s):
                while not wanted(rows := self.rows(sql)):
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise AssertionError(f"{sql}: {self.rows(sql)}") from None
        return rows

    async def close(self) -> int:
        assert self._process.stdin
        self._process.stdin.close()
        return await self._process.wait()

    async def _told(self, within_s: float) -> dict[str, Any]:
        assert self._process.stdout
        async with asyncio.timeout(within_s):
            while not (line := await self._process.stdout.readline()).startswith(b"{"):
                assert line, "the window ended"
        return json.loads(line)


@contextlib.asynccontextmanager
async def used_window(folder: Path) -> AsyncIterator[UsedWindow]:
    """Open it over new records."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "stderr").open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            *("xvfb-run", "-a", "-s", "-screen 0 1360x840x24"),
            *(sys.executable, "-m", "tests.fakes.window_child", str(folder)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "xcb"},
        )
    window = UsedWindow(process, folder)
    try:
        await window.ready()
        yield window
    finally:
        if process.returncode is None:
            await window.close()
