"""A softphone on loopback for tests: remembers what it told, and lets a test wait for the next fact."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from telephony.account import PhoneSettings
from telephony.call import CallState
from telephony.events import CallArrived, CallStateChanged, PhoneEvent
from telephony.media import RATE_HZ, MediaTick
from telephony.softphone import PhoneCall, Softphone

E = TypeVar("E", bound=PhoneEvent)
PATIENCE_S = 60.0


class Desk:
    """`async with Desk() as desk:` starts and stops the phone. `told` waits for events in order."""

    def __init__(self, **settings: Any) -> None:
        self.events: list[PhoneEvent] = []
        self._news = asyncio.Event()
        self._calls: dict[str, PhoneCall] = {}
        self.phone = Softphone(PhoneSettings(**{"bind": "127.0.0.1", "sip_port": 0} | settings), self._hear)

    async def __aenter__(self) -> Self:
        await self.phone.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.phone.stop()

    @property
    def uri(self) -> str:
        return f"sip:desk@127.0.0.1:{self.phone.sip_port}"

    async def told(
        self, kind: type[E], where: Callable[[E], bool] = lambda _: True, within_s: float | None = PATIENCE_S
    ) -> E:
        """The first such event not asked for yet; waits for it."""
        async with asyncio.timeout(within_s):
            while True:
                for event in self.events:
                    if isinstance(event, kind) and where(event):
                        self.events.remove(event)
                        return event
                self._news.clear()
                await self._news.wait()

    async def call_in(self) -> PhoneCall:
        """The next inbound call."""
        return self._calls[(await self.told(CallArrived)).call_id]

    async def moved(self, call: PhoneCall, state: CallState) -> CallStateChanged:
        return await self.told(CallStateChanged, lambda e: e.call_id == call.id and e.state is state)

    def _hear(self, event: PhoneEvent) -> None:
        self.events.append(event)
        if isinstance(event, CallArrived):
            self._calls[event.call_id] = self.phone.calls[event.call_id]
        self._news.set()


async def connect(caller: Desk, callee: Desk, uri: str | None = None) -> tuple[PhoneCall, PhoneCall]:
    """An answered call between two desks, seen from both ends."""
    out = await caller.phone.dial(uri or callee.uri)
    into = await callee.call_in()
    await into.answer()
    await caller.moved(out, CallState.ACTIVE)
    await callee.moved(into, CallState.ACTIVE)
    return out, into


def tone(hz: float, seconds: float) -> bytes:
    """A sine at a quarter of full scale, s16le 16 kHz."""
    t = np.arange(round(RATE_HZ * seconds)) / RATE_HZ
    return (8000 * np.sin(2 * np.pi * hz * t)).astype("<i2").tobytes()


def samples(pcm: bytes) -> NDArray[np.int16]:
    return np.frombuffer(pcm, dtype="<i2")


def loudest_hz(pcm: bytes) -> float:
    """The strongest frequency; 0 for silence."""
    signal = samples(pcm).astype(float)
    if len(signal) == 0 or np.abs(signal).max() < 500:
        return 0.0
    spectrum = np.abs(np.fft.rfft(signal * np.hanning(len(signal))))
    return float(np.argmax(spectrum) * RATE_HZ / len(signal))


async def take(call: PhoneCall, count: int) -> list[MediaTick]:
    """The next ticks of a call, fewer when it ends."""
    got: list[MediaTick] = []
    if count == 0:
        return got
    async with asyncio.timeout(PATIENCE_S + count / 50):
        async for tick in call.ticks():
            got.append(tick)
            if len(got) == count:
                break
    return got


async def comes_to_hear(call: PhoneCall, hz: float) -> None:
    """Wait for half a second of this tone without a hole: a busy PC may make some in what comes first."""
    heard: deque[bytes] = deque(maxlen=25)
    async with asyncio.timeout(PATIENCE_S):
        async for tick in call.ticks():
            heard.append(tick.caller)
            if len(heard) == heard.maxlen and abs(loudest_hz(b"".join(heard)) - hz) < 5:
                return
    raise AssertionError(f"The call ended before {hz} Hz were heard.")


async def take_until(call: PhoneCall, where: Callable[[MediaTick], bool]) -> list[MediaTick]:
    """Ticks up to and with the first that fits."""
    got: list[MediaTick] = []
    async with asyncio.timeout(PATIENCE_S):
        async for tick in call.ticks():
            got.append(tick)
            if where(tick):
                return got
    raise AssertionError("The call ended before that tick came.")
