"""A call without a telephone: microphone and speakers in place of a line, everything behind it the same.

Taken by `app.calls.reception` like a call that came in. Engine loop.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Callable
from typing import Any, NoReturn, Protocol

from telephony.call import CallState, Direction, Remote, StatefulCall, advance
from telephony.errors import TelephonyError, TransferFailed
from telephony.events import CallStateChanged
from telephony.media import MediaTick

REMOTE = Remote("practice", "Practice call")
_NOT_HERE = 488
_NO_LINE = "A practice call has no telephone line."


class Sound(Protocol):
    """A headset, as a practice call needs it."""

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    def ticks(self) -> AsyncIterator[MediaTick]: ...

    def play(self, tag: int, pcm: bytes) -> None: ...

    def stop_playing(self) -> None: ...


class PracticeCall(StatefulCall):
    """Implements what `app.calls.session` needs of a call; whoever wears the headset is the caller.

    Args:
        call_id: no other call's.
        sound: opened already, so that what is missing was said before there was a call.
        tell: gets what becomes of it, as the telephone would tell.
    """

    direction = Direction.INBOUND
    remote = REMOTE
    account: str | None = None

    def __init__(self, call_id: str, sound: Sound, tell: Callable[[CallStateChanged], None]) -> None:
        super().__init__(CallState.RINGING)
        self.id = call_id
        self._sound = sound
        self._tell = tell
        self._answered_s = math.inf

    async def answer(self) -> None:
        """The agent takes it."""
        self._answered_s = asyncio.get_running_loop().time()
        self._move(CallState.ACTIVE)

    async def hang_up(self) -> None:
        """Either side ends it; nothing happens when it is over."""
        if self.state is not CallState.ENDED:
            await self._sound.close()
            self._move(CallState.ENDED)

    async def ticks(self) -> AsyncIterator[MediaTick]:
        """Every 20 ms until it ends; what was said while it rang was not said to the agent."""
        async for tick in self._sound.ticks():
            if tick.at_s >= self._answered_s:
                yield tick

    def play(self, tag: int, pcm: bytes) -> None:
        """Let the caller hear something."""
        self._sound.play(tag, pcm)

    def stop_playing(self) -> None:
        """Throw away what is queued."""
        self._sound.stop_playing()

    async def transfer_to(self, consult: Any) -> NoReturn:
        """There is no line that could be handed over."""
        await self.transfer(str(consult))

    async def transfer(self, target_uri: str) -> NoReturn:
        """The same."""
        raise TransferFailed(_NOT_HERE, f"A practice call cannot be put through to {target_uri}.")

    async def hold(self) -> NoReturn:
        """There is no line that could be held."""
        raise TelephonyError(_NO_LINE)

    async def resume(self) -> NoReturn:
        """The same."""
        raise TelephonyError(_NO_LINE)

    async def send_digits(self, digits: str) -> NoReturn:
        """There is no telephone at the other end."""
        raise TelephonyError(f"{_NO_LINE} The keys {digits} were not sent.")

    def _move(self, to: CallState) -> None:
        self.state = advance(self.state, to)
        self._turned.set()
        self._tell(CallStateChanged(self.id, self.direction, to, status=200 if to is CallState.ENDED else 0))
