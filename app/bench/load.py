"""The whole appliance under a caller: start, greeting, voice to voice, memory. For `lotline bench load`.

The appliance runs as a process of its own, as it does for a user, on an empty data directory; the simulated
caller phones in over SIP on loopback. Figures are read from the records and recordings that the calls left.
"""

from __future__ import annotations

import asyncio
import re
import sys
import time
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil

from app.bench.figures import Spread
from app.demo.play import play_caller
from app.paths import DataDir
from app.stores.calls import Calls
from app.stores.database import Database
from telephony.media import RATE_HZ

_READY = re.compile(r"ready sip=(\d+)")
_AUDIBLE = 200
"""Of 32768: a sound, not the line's noise."""
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class LoadFigures:
    """The result of `measure`.

    Attributes:
        ready_s: from starting the program to its `ready` line.
        greeting: from the first frame of an answered call to the first audible one of the greeting.
        voice_to_voice: from the end of the caller's speech to the first agent audio leaving on RTP.
        slowest_s: the longest of them.
        memory_mib: most that the appliance's processes held together (unique set size).
        outcomes: of the calls.
    """

    ready_s: float
    greeting: Spread
    voice_to_voice: Spread
    slowest_s: float
    memory_mib: float
    outcomes: Sequence[str]

    def lines(self) -> list[str]:
        return [
            "The whole appliance",
            f"  ready after {self.ready_s:.1f} s; most memory {self.memory_mib:.0f} MiB",
            f"  greeting audible after answering: {self.greeting}",
            f"  voice to voice, {self.voice_to_voice.count} answers: {self.voice_to_voice}",
            f"  slowest answer: {self.slowest_s:.2f} s",
            f"  calls: {', '.join(self.outcomes)}",
        ]


async def measure(folder: Path, calls: int) -> LoadFigures:
    """Start the appliance in an empty `folder`, on loopback, and have the caller phone in `calls` times."""
    DataDir(folder).settings.write_text('[sip]\nbind = "127.0.0.1"\n', "utf-8")
    started = time.perf_counter()
    appliance = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "app", "serve", "--headless", "--sip-port", "0", "--http-port", "0"),
        *("--data-dir", str(folder)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    watching = asyncio.ensure_future(_most_memory(appliance.pid))
    try:
        port = await _port_when_ready(appliance)
        ready_s = time.perf_counter() - started
        for _ in range(calls):
            await play_caller(port)
    finally:
        watching.cancel()
        if appliance.returncode is None:
            appliance.terminate()
        await appliance.wait()
    memory = (await asyncio.gather(watching, return_exceptions=True))[0]
    return await _read(folder, ready_s, memory if isinstance(memory, float) else 0.0)


async def _port_when_ready(appliance: asyncio.subprocess.Process) -> int:
    if appliance.stdout is None:
        raise RuntimeError("the appliance was started without a pipe")
    line = (await appliance.stdout.readline()).decode()
    found = _READY.match(line)
    if found is None:
        raise RuntimeError(f"The appliance did not get ready: {line.strip() or 'it ended'}")
    return int(found[1])


async def _most_memory(pid: int) -> float:
    """Most MiB that a process and its children held, looked at twice a second until cancelled."""
    most = 0.0
    try:
        while True:
            most = max(most, _memory_mib(pid))
            await asyncio.sleep(0.5)
    except asyncio.CancelledError:
        return most


def _memory_mib(pid: int) -> float:
    try:
        process = psutil.Process(pid)
        return (
            sum(each.memory_full_info().uss for each in (process, *process.children(recursive=True))) / _MIB
        )
    except psutil.Error:
        return 0.0


async def _read(folder: Path, ready_s: float, memory_mib: float) -> LoadFigures:
    database = Database(DataDir(folder).database)
    await asyncio.to_thread(database.start)
    try:
        records = Calls(database)
        calls = await records.recent(1000, None)
        turns = [turn for call in calls for turn in await records.turns(call.id)]
    finally:
        database.stop()
    latencies = [turn.latency_s for turn in turns if turn.latency_s is not None]
    recordings = [folder / call.recording for call in calls if call.recording]
    return LoadFigures(
        ready_s,
        Spread.of([_greeting_s(path) for path in recordings]),
        Spread.of(latencies),
        max(latencies, default=0.0),
        memory_mib,
        [call.outcome or "open" for call in calls],
    )


def _greeting_s(recording: Path) -> float:
    """Seconds from the start of a recording to the agent's first audible sample."""
    with wave.open(str(recording)) as wav:
        stereo = np.frombuffer(wav.readframes(wav.getnframes()), dtype="<i2").reshape(-1, 2)
    return int(np.argmax(np.abs(stereo[:, 1].astype(np.int32)) > _AUDIBLE)) / RATE_HZ
