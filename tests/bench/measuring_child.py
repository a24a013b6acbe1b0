"""Measures an appliance for ever: `measuring_child.py PROGRAM FOLDER`; PROGRAM stands for Lotline."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

from app.bench.measuring import measured
from app.bench.served import served


async def measure() -> None:
    async with served(Path(sys.argv[2])) as appliance:
        sys.stdout.write(f"{appliance.pid}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs start without it
sys.executable = sys.argv[1]
measured(measure)
