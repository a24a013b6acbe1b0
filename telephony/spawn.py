"""Starts the program that is a phone process. Used by `telephony.phone_process`, on the engine loop."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path


async def spawn() -> asyncio.subprocess.Process:
    """Start `python -m telephony.pjsip` with pipes to its three streams."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "telephony.pjsip",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=_environment(),
    )


def _environment() -> dict[str, str]:
    """Ours, plus where `telephony` is, for an app that runs from a checkout elsewhere."""
    house = str(Path(__file__).parent.parent)
    inherited = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([house, inherited] if inherited else [house])}
