"""The real appliance as a process of its own, as a user starts it, and a phone to call it with."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import psutil

from telephony.account import PhoneSettings
from telephony.call import CallState
from telephony.softphone import PhoneCall, Softphone

READY_WITHIN_S = 240
_READY = re.compile(r"ready sip=(\w+) http=(\d+)")


class Served:
    """`lotline serve --headless` on free ports. `start()` returns once it is ready."""

    def __init__(self, data_dir: Path, *arguments: str) -> None:
        self.data_dir = data_dir
        self._arguments = arguments
        self._process: subprocess.Popen[str] | None = None
        self.sip_port = 0
        self.http_port = 0

    def start(self) -> None:
        self.data_dir.mkdir(exist_ok=True)
        (self.data_dir / "settings.toml").write_text('[sip]\nbind = "127.0.0.1"\n')
        command = [sys.executable, "-m", "app", "serve", "--headless", "--sip-port", "0", "--http-port", "0"]
        command += ["--data-dir", str(self.data_dir), *self._arguments]
        errors = (self.data_dir.parent / f"{self.data_dir.name}.stderr").open("w")
        with errors:
            self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        found = _READY.match(line)
        assert found, f"not ready: {line!r}, {Path(errors.name).read_text()[-2000:]}"
        self.sip_port = int(found[1]) if found[1] != "off" else 0
        self.http_port = int(found[2])

    @property
    def process(self) -> subprocess.Popen[str]:
        assert self._process is not None
        return self._process

    @property
    def phone_pid(self) -> int:
        """The phone process."""
        children = psutil.Process(self.process.pid).children(recursive=True)
        return next(child.pid for child in children if "telephony.pjsip" in " ".join(child.cmdline()))

    def kill(self) -> None:
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        """End it as a service manager would; returns its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        code = self.process.wait(timeout=60)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code

    def client(self) -> httpx.Client:
        key = (self.data_dir / "api_key").read_text().strip()
        return httpx.Client(
            base_url=f"http://127.0.0.1:{self.http_port}", headers={"xi-api-key": key}, timeout=30
        )

    def rows(self, sql: str) -> list[dict[str, Any]]:
        """Read the records as another program would."""
        with contextlib.closing(sqlite3.connect(f"file:{self.data_dir}/lotline.db?mode=ro", uri=True)) as db:
            db.row_factory = sqlite3.Row
            return [dict(row) for row in db.execute(sql)]

    async def until(
        self, sql: str, wanted: Callable[[list[dict[str, Any]]], bool], within_s: float = 60.0
    ) -> list[dict[str, Any]]:
        """Look at the records until they are as wanted."""
        async with asyncio.timeout(within_s):
            while not wanted(rows := self.rows(sql)):
                await asyncio.sleep(0.1)
        return rows


@contextlib.contextmanager
def served(data_dir: Path, *arguments: str) -> Iterator[Served]:
    """Start the appliance and stop it in the end."""
    appliance = Served(data_dir, *arguments)
    try:
        appliance.start()
        yield appliance
    finally:
        appliance.stop()


@contextlib.asynccontextmanager
async def telephone() -> AsyncIterator[Softphone]:
    """A phone on loopback."""
    phone = Softphone(PhoneSettings(bind="127.0.0.1", sip_port=0, codecs=("PCMU/8000",)), lambda _: None)
    await phone.start()
    try:
        yield phone
    finally:
        await phone.stop()


async def dial(phone: Softphone, appliance: Served) -> PhoneCall:
    """Call the appliance and wait until it answers or refuses."""
    call = await phone.dial(f"sip:127.0.0.1:{appliance.sip_port}")
    async with asyncio.timeout(60):
        while call.state is CallState.DIALING:
            await asyncio.sleep(0.02)
    return call


async def hear(call: PhoneCall, seconds: float) -> float:
    """Listen until this much sound has come, and return the loudest frame's RMS of 32768."""
    loudest, audible_s = 0.0, 0.0
    async with asyncio.timeout(60):
        async for tick in call.ticks():
            rms = float(np.sqrt(np.mean(np.square(np.frombuffer(tick.caller, "<i2").astype(float)))))
            loudest = max(loudest, rms)
            audible_s += 0.02 if rms > 100 else 0.0
            if audible_s >= seconds:
                break
    return loudest
