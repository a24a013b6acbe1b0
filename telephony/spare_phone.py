"""A second phone process for the legs that must not fail for want of a line. Engine loop.

One phone process carries four legs, and this build of pjsip knows no more. The second one takes the
accounts' passwords but does not register and takes no calls. It starts in a tenth of a second and holds
about 41 MB, so it is started by its first leg; it then stays until the softphone stops. When it dies,
its own legs are dropped, and the next leg starts it again.
"""

from __future__ import annotations

import asyncio
import dataclasses

from telephony.account import PhoneSettings
from telephony.errors import PhoneProcessGone
from telephony.live_calls import LiveCalls
from telephony.phone_process import PhoneProcess

LEGS = 4
RTP_PORTS_APART = 1000


class SparePhone:
    """`running()` starts it when there is none; `stop()` ends it for good, until `allow()`."""

    def __init__(self, calls: LiveCalls) -> None:
        self._calls = calls
        self._process: PhoneProcess | None = None
        self._watcher: asyncio.Task[None] | None = None
        self._one_at_a_time = asyncio.Lock()
        self._stopped = False

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def allow(self) -> None:
        """From now on it may be started."""
        self._stopped = False

    async def running(self, main: PhoneSettings) -> PhoneProcess:
        """The process, started with what the main one's settings leave free; raises `TelephonyError`."""
        async with self._one_at_a_time:
            if self._stopped:
                raise PhoneProcessGone("The phone has been stopped.")
            if self._process is None or self._process.pid is None:
                process = PhoneProcess(self._calls.on_report)
                await process.start(beside(main), registers=False)
                self._process = process
                self._watcher = asyncio.create_task(self._watch(process), name="spare phone")
            return self._process

    async def stop(self) -> None:
        """Hang up its legs and end it."""
        self._stopped = True
        async with self._one_at_a_time:
            if self._process is not None and self._watcher is not None:
                await self._process.stop()
                await asyncio.wait([self._watcher])
            self._process = self._watcher = None

    async def _watch(self, process: PhoneProcess) -> None:
        await process.wait()
        self._calls.end_all(process, "local" if self._stopped else "dropped")


def beside(main: PhoneSettings) -> PhoneSettings:
    """Settings for a process that only dials, on ports of its own."""
    return dataclasses.replace(
        main,
        sip_port=0,
        tls_port=None if main.tls_port is None else 0,
        rtp_port_from=main.rtp_port_from and main.rtp_port_from + RTP_PORTS_APART,
        max_calls=LEGS,
        direct_calls=False,
    )
