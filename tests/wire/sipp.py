"""Runs sipp, the SIP tester, against a phone or as a registrar. Its scenarios lie in `scenarios/`."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from tests.fakes.ports import free_port

SCENARIOS = Path(__file__).parent / "scenarios"
PATIENCE_S = 60.0


async def _spawn(folder: Path, scenario: str, *args: str) -> asyncio.subprocess.Process:
    which = ["-sn", scenario] if "." not in scenario else ["-sf", str(SCENARIOS / scenario)]
    media = ["-mi", "127.0.0.1", "-mp", str(free_port())]
    return await asyncio.create_subprocess_exec(
        "sipp", *which, "-i", "127.0.0.1", *media, "-nostdin", "-trace_err", *args,
        cwd=folder, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip


def _errors(folder: Path) -> str:
    return "\n".join(path.read_text(errors="replace") for path in folder.glob("*_errors.log"))


async def call_with_sipp(folder: Path, port: int, scenario: str, *args: str) -> None:
    """Run a calling scenario against our port; raises when sipp saw anything it did not expect."""
    process = await _spawn(folder, scenario, *args, f"127.0.0.1:{port}")
    try:
        async with asyncio.timeout(PATIENCE_S):
            code = await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert code == 0, f"sipp ended with {code}:\n{_errors(folder)}"


@contextlib.asynccontextmanager
async def answering_sipp(
    folder: Path, scenario: str, *args: str, port: int | None = None, to_the_end: bool = False
) -> AsyncIterator[int]:
    """A sipp that waits for messages; yields its port. With `to_the_end` it has to play all of it."""
    port = port or free_port()
    process = await _spawn(folder, scenario, "-p", str(port), *args, *(["-m", "1"] if to_the_end else []))
    try:
        yield port
        if to_the_end:
            async with asyncio.timeout(PATIENCE_S):
                code = await process.wait()
            assert code == 0, f"sipp ended with {code}:\n{_errors(folder)}"
    except TimeoutError as error:
        error.add_note(f"What sipp wrote: {_errors(folder) or 'nothing'}")
        raise
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
