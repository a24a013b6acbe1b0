"""Runs sipp, the SIP tester, against a phone or as a registrar. Its scenarios lie in `scenarios/`."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import socket
from collections import deque
from collections.abc import AsyncIterator
from pathlib import Path

SCENARIOS = Path(__file__).parent / "scenarios"
PATIENCE_S = 60.0
_FIRST_PORT, _BLOCKS, _BLOCK = 30_000, 340, 8
"""Above the softphone's own media ports and below those a system deals out (32,768 on Linux)."""
_turns = itertools.count(os.getpid() * 7)
_reserved: deque[socket.socket] = deque()


def free_udp_port() -> int:
    """An even port with three free ones after it, which no other test is dealt for a long while.

    A port that was only free when it was asked for is soon another's: sipp takes its own, its media port and
    the second one after that when it has started, and dies when any of them is taken.
    """
    while True:
        first = _FIRST_PORT + next(_turns) % _BLOCKS * _BLOCK
        if _reserve(first + _BLOCK - 1) and all(map(_free, range(first, first + 4))):
            return first


def _reserve(port: int) -> bool:
    """Bound over TCP, which nobody else here does, the block's last port says so to every process."""
    mark = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        mark.bind(("127.0.0.1", port))
    except OSError:
        mark.close()
        return False
    _reserved.append(mark)
    if len(_reserved) > _BLOCKS // 8:
        _reserved.popleft().close()
    return True


def _free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, contextlib.suppress(OSError):
        probe.bind(("127.0.0.1", port))
        return True
    return False


async def _spawn(folder: Path, scenario: str, *args: str) -> asyncio.subprocess.Process:
    which = ["-sn", scenario] if "." not in scenario else ["-sf", str(SCENARIOS / scenario)]
    media = ["-mi", "127.0.0.1", "-mp", str(free_udp_port())]
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
    port = port or free_udp_port()
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
