"""Keeps the phone process that callers reach running, however often it dies. Engine loop.

Used by `telephony.softphone`.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import time

import structlog

from telephony.account import PhoneSettings
from telephony.errors import TelephonyError
from telephony.events import PhoneProcessDied, PhoneReady
from telephony.live_calls import LiveCalls
from telephony.phone_process import PhoneProcess

log = structlog.get_logger(__name__)

RESTART_AFTER_S = (0.0, 0.5, 1.0, 2.0, 5.0)
"""Pauses before the first, second … restart in a row; the last one stays."""
HEALTHY_S = 30.0
"""A phone process that lived so long starts the row anew."""


class MainPhone:
    """`start()`, then there is a process most of the time; `stop()` ends it and its restarts."""

    def __init__(self, settings: PhoneSettings, calls: LiveCalls) -> None:
        self.settings = settings
        self.process: PhoneProcess | None = None
        self._calls = calls
        self._keeper: asyncio.Task[None] | None = None
        self._stop_asked = asyncio.Event()

    async def start(self) -> None:
        """Start it and wait until it listens; raises `PortInUse` and the like."""
        self._stop_asked.clear()
        self.process = await self._start_process()
        self._calls.tell(PhoneReady(self.settings.sip_port, restarted=False))
        self._keeper = asyncio.create_task(self._keep_alive(), name="softphone")

    async def stop(self) -> None:
        """Hang up everything and end it; at most about four seconds."""
        self._stop_asked.set()
        if self.process is not None:
            await self.process.stop()
        if self._keeper is not None:
            await asyncio.wait([self._keeper])
            self._keeper = None
        self.process = None

    async def _start_process(self) -> PhoneProcess:
        process = PhoneProcess(self._calls.on_report)
        port = await process.start(self.settings)
        self.settings = dataclasses.replace(self.settings, sip_port=port)
        return process

    async def _keep_alive(self) -> None:
        """The task that outlives every phone process. It is never cancelled: it ends when asked to stop."""
        failures = 0
        while self.process is not None:
            started_s = time.monotonic()
            code = await self.process.wait()
            self._calls.end_all(self.process, "local" if self._stop_asked.is_set() else "dropped")
            if self._stop_asked.is_set():
                return
            self._calls.tell(PhoneProcessDied(code))
            failures = 0 if time.monotonic() - started_s > HEALTHY_S else failures
            failures = await self._restart(failures)

    async def _restart(self, failures: int) -> int:
        """Try until it listens again or stop is asked for; returns how many restarts this row has had."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(RESTART_AFTER_S[min(failures, len(RESTART_AFTER_S) - 1)]):
                    await self._stop_asked.wait()
            failures += 1
            try:
                if not self._stop_asked.is_set():
                    self.process = await self._start_process()
                    self._calls.tell(PhoneReady(self.settings.sip_port, restarted=True))
                if self._stop_asked.is_set() and self.process is not None:
                    await self.process.stop()
            except TelephonyError as error:
                log.error("phone_process_not_restarted", code=error.code, reason=str(error))
            else:
                return failures
