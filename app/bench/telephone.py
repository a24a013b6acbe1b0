"""A caller's telephone for the benches: it dials, says lines, listens until the agent is silent, hangs up.

Lives on the bench's asyncio loop; each telephone has a phone process of its own and speaks G.711 µ-law.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Protocol

import numpy as np

from app.bench.heard import NATURAL_PAUSE_S, audible
from app.errors import AppError
from engine.ports import Samples
from telephony.account import PhoneSettings
from telephony.call import CallState
from telephony.media import FRAME_S, RATE_HZ, MediaTick
from telephony.softphone import Softphone

_AGENT_MAY_PAUSE_S = 1.2
"""After so much silence the agent has said what it had to say."""
_ANSWERS_WITHIN_S = 12.0
_SAYS_IT_WITHIN_S = 60.0
_SPARE_S = 5.0


class NotTaken(AppError):
    """The appliance did not take a call."""

    code = "call_not_taken"


class Sounding(Protocol):
    """The part of a softphone's call that carries sound."""

    def ticks(self) -> AsyncIterator[MediaTick]: ...

    def play(self, tag: int, pcm: bytes) -> None: ...


class CallersLine:
    """An answered call as the caller has it.

    Attributes:
        ticks: all that was sent and heard; lines are tagged 1, 2, 3 ….
        over: the call has ended.
        lines: how many lines were said; the tag of the last one.
    """

    def __init__(self, call: Sounding) -> None:
        self._call = call
        self.ticks: list[MediaTick] = []
        self.over = False
        self.lines = 0
        self._line_over = 0
        self._last_tag = 0
        self._last_heard = -1
        self._moved = asyncio.Event()

    async def follow(self) -> None:
        """Take in what is sent and heard, until the call is over."""
        async for tick in self._call.ticks():
            if audible(tick.caller).any():
                self._last_heard = len(self.ticks)
            self._last_tag = tick.tag or self._last_tag
            self.ticks.append(tick)
            self._moved.set()
        self.over = True
        self._moved.set()

    async def say(self, audio: Samples) -> None:
        """Return once the line has gone out."""
        self.lines += 1
        self._call.play(self.lines, audio.astype("<i2", copy=False).tobytes())
        await self._until(lambda: self._gone_out, audio.size / RATE_HZ + _SPARE_S)
        self._line_over = len(self.ticks)

    async def echo(self, seconds: float, share: float, delay_s: float) -> None:
        """Send back what is heard, so much weaker and later, as a line of its own."""
        self.lines += 1
        first, delay = len(self.ticks), round(delay_s / FRAME_S)
        for number in range(first, first + round(seconds / FRAME_S)):
            if not await self._until(lambda number=number: len(self.ticks) > number, _SPARE_S):
                return
            heard = np.frombuffer(self.ticks[number - delay].caller, "<i2")
            self._call.play(self.lines, (heard * share).astype("<i2").tobytes())
        await self._until(lambda: self._gone_out, _SPARE_S)
        self._line_over = len(self.ticks)

    async def hear_out(self, pause_s: float = _AGENT_MAY_PAUSE_S) -> bool:
        """Wait until the agent has answered and is silent; false when it was not heard for long."""
        heard = await self._until(lambda: self._heard_some, _ANSWERS_WITHIN_S)
        return heard and await self._until(lambda: self._silent_s >= pause_s, _SAYS_IT_WITHIN_S)

    async def hear_next(self, seconds: float) -> bool:
        """Wait until the agent, which was spoken over, is silent, and then as `hear_some`."""
        await self._until(lambda: self._silent_s > NATURAL_PAUSE_S, _SAYS_IT_WITHIN_S)
        self._line_over = len(self.ticks)
        return await self.hear_some(seconds)

    async def hear_some(self, seconds: float) -> bool:
        """Wait until the agent has answered for so long; false when it was not heard for long."""
        heard = await self._until(lambda: self._heard_some, _ANSWERS_WITHIN_S)
        frames = len(self.ticks) + round(seconds / FRAME_S)
        await self._until(lambda: len(self.ticks) >= frames, seconds + _SPARE_S)
        return heard

    @property
    def _gone_out(self) -> bool:
        return self._last_tag == self.lines and self.ticks[-1].tag == 0

    @property
    def _heard_some(self) -> bool:
        return self._last_heard >= self._line_over

    @property
    def _silent_s(self) -> float:
        return (len(self.ticks) - 1 - self._last_heard) * FRAME_S

    async def _until(self, so: Callable[[], bool], within_s: float) -> bool:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                while not so() and not self.over:
                    self._moved.clear()
                    await self._moved.wait()
        return so()


class Telephone:
    """Makes one call after the other. `start()` first, `stop()` at the end."""

    def __init__(self) -> None:
        settings = PhoneSettings(bind="127.0.0.1", sip_port=0, codecs=("PCMU/8000",))
        self._moved = asyncio.Event()
        self._phone = Softphone(settings, lambda _: self._moved.set())

    async def start(self) -> None:
        await self._phone.start()

    async def stop(self) -> None:
        await self._phone.stop()

    @asynccontextmanager
    async def call(self, sip_port: int) -> AsyncGenerator[CallersLine]:
        """Phone in on loopback and hang up at the end; raises `NotTaken`."""
        call = await self._phone.dial(f"sip:127.0.0.1:{sip_port}")
        while call.state is CallState.DIALING:
            self._moved.clear()
            await self._moved.wait()
        if call.state is CallState.ENDED:
            raise NotTaken("The appliance did not take a call.")
        line = CallersLine(call)
        following = asyncio.ensure_future(line.follow())
        try:
            yield line
        finally:
            await call.hang_up()
            await following


@asynccontextmanager
async def telephones(number: int) -> AsyncGenerator[Sequence[Telephone]]:
    """So many callers with a telephone each."""
    phones = [Telephone() for _ in range(number)]
    try:
        await asyncio.gather(*(phone.start() for phone in phones))
        yield phones
    finally:
        await asyncio.gather(*(phone.stop() for phone in phones))


async def hold(phone: Telephone, sip_port: int, lines: Sequence[Samples]) -> Sequence[MediaTick]:
    """Hear the greeting, say one line after the other and hear each answer out; returns the call's ticks."""
    async with phone.call(sip_port) as line:
        await line.hear_out()
        for audio in lines:
            if line.over:
                break
            await line.say(audio)
            await line.hear_out()
    return line.ticks
