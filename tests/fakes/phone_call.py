"""A softphone call without a softphone: the other end is a `FakeLine`."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

import numpy as np

from telephony.call import CallState, Direction, Remote, advance
from telephony.events import CallStateChanged
from telephony.media import SILENCE, MediaTick
from tests.fakes.line import FakeLine


class FakePhoneCall:
    """Moves as the softphone's call does and reports each move to `on_state`. `played`: what it was given."""

    def __init__(self, line: FakeLine, direction: Direction = Direction.INBOUND) -> None:
        self.id = "call-1"
        self.direction = direction
        self.account: str | None = "desk@pbx"
        self.remote = Remote("sip:+12175550142@127.0.0.1", "John", "+12175550142")
        self.state = CallState.RINGING if direction is Direction.INBOUND else CallState.DIALING
        self.on_state: Callable[[CallStateChanged], None] = lambda _: None
        self.transferred_to: list[object] = []
        self.refuses_transfer: Exception | None = None
        self.asked: list[str] = []
        self.played: list[tuple[int, bytes]] = []
        self._line = line
        self._moved = asyncio.Event()

    async def becomes(self, so: Callable[[], bool], within_s: float) -> bool:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                while not so() and self.state is not CallState.ENDED:
                    self._moved.clear()
                    await self._moved.wait()
        return so()

    async def transfer_to(self, consult: object) -> None:
        if self.refuses_transfer is not None:
            raise self.refuses_transfer
        self.transferred_to.append(consult)
        self.end("local")

    async def hold(self) -> None:
        self.asked.append("hold")

    async def resume(self) -> None:
        self.asked.append("resume")

    async def send_digits(self, digits: str) -> None:
        self.asked.append(f"keys {digits}")

    async def transfer(self, target_uri: str) -> None:
        if self.refuses_transfer is not None:
            raise self.refuses_transfer
        self.asked.append(f"transfer {target_uri}")
        self.end("local")

    async def answer(self) -> None:
        self.move(CallState.ACTIVE)

    async def reject(self, status: int = 486) -> None:
        self.end("local", status)

    async def hang_up(self) -> None:
        self.end("local")

    def end(self, by: str, status: int = 200) -> None:
        if self.state is not CallState.ENDED:
            self._line.hang_up()
            self.move(CallState.ENDED, status, by)

    def move(self, to: CallState, status: int = 0, by: str = "") -> None:
        self.state = advance(self.state, to)
        self._moved.set()
        self.on_state(CallStateChanged(self.id, self.direction, to, status, "", by))  # type: ignore[arg-type]

    async def ticks(self) -> AsyncIterator[MediaTick]:
        async for tick in self._line.ticks():
            yield MediaTick(tick.caller, SILENCE, tick.reply_id, tick.at_s)

    def play(self, tag: int, pcm: bytes) -> None:
        self.played.append((tag, pcm))
        self._line.play(tag, np.frombuffer(pcm, dtype="<i2"))

    def stop_playing(self) -> None:
        self._line.stop()
