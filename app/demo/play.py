"""Starts the simulated caller as a process of its own. Engine loop."""

from __future__ import annotations

import asyncio
import contextlib
import sys

import structlog

log = structlog.get_logger(__name__)

_LONGEST_CALL_S = 240


async def play_caller(sip_port: int, scenario: str = "oil-change", user: str = "lotline") -> bool:
    """Have the caller phone in on loopback, from `user`@…; returns whether its call was answered.

    Cancelling ends the caller's process too; a caller that never finishes is ended after four minutes.
    """
    caller = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "app.demo.caller",
        f"sip:127.0.0.1:{sip_port}",
        "--scenario",
        scenario,
        "--user",
        user,
        stdin=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(_LONGEST_CALL_S):
            return await caller.wait() == 0
    except TimeoutError:
        log.error("demo_caller_took_too_long")
        return False
    finally:
        if caller.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                caller.terminate()
            await caller.wait()
