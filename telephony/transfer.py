"""Handing a call over by REFER (RFC 3515, RFC 5589): asks, waits for what becomes of it, takes the call back.

Used by `telephony.phone_call`, one object a call. Engine loop.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Protocol

from telephony.call import CallState
from telephony.errors import CallGone, TelephonyError, TransferFailed
from telephony.wire import Command, HangUp, Refer, Resume

SILENT_S = 30.0
"""Without a word from the other side for so long, a transfer has failed."""
BACK_BY_ITSELF_S = 1.0
BACK_S = 4.0
_ANSWERED, _REFUSED = 200, 300
_PENDING, _TIMEOUT = 491, 408


class Pipe(Protocol):
    """What it needs of the phone process."""

    def send(self, command: Command) -> None: ...

    async def request(self, make: Callable[[int], Command]) -> str: ...


class Leg(Protocol):
    """What it needs of the call."""

    id: str
    state: CallState
    held_by_us: bool

    async def hang_up(self) -> None: ...

    async def becomes(self, so: Callable[[], bool], within_s: float) -> bool: ...


class Transfer:
    """Follows one REFER at a time. `heard()` and `call_ended()` feed `run()`."""

    def __init__(self, leg: Leg, pipe: Pipe) -> None:
        self._leg = leg
        self._pipe = pipe
        self._words: asyncio.Queue[tuple[int, str] | None] | None = None

    async def run(self, uri: str) -> None:
        """Return when the target has answered and the leg is hung up; raises `TransferFailed`, `CallGone`."""
        if self._words is not None:
            raise TransferFailed(_PENDING, "This call is being transferred already.")
        self._words = asyncio.Queue()
        try:
            await self._pipe.request(lambda number: Refer(number, self._leg.id, uri))
            await self._outcome(self._words)
        except TransferFailed:
            await self._take_back()
            raise
        finally:
            self._words = None
        with contextlib.suppress(TelephonyError):  # it has ended already, in whatever way
            await self._leg.hang_up()

    def heard(self, status: int, reason: str) -> None:
        """A word about the target; when it answers after we gave up, the caller is gone from here too."""
        if self._words is not None:
            self._words.put_nowait((status, reason))
        elif _ANSWERED <= status < _REFUSED:
            self._pipe.send(HangUp(0, self._leg.id, 0))

    def call_ended(self) -> None:
        if self._words is not None:
            self._words.put_nowait(None)

    async def _outcome(self, words: asyncio.Queue[tuple[int, str] | None]) -> None:
        status, reason = 0, ""
        while status < _ANSWERED:
            try:
                async with asyncio.timeout(SILENT_S):
                    word = await words.get()
            except TimeoutError:
                raise TransferFailed(_TIMEOUT, "Nothing was heard of it for too long.") from None
            if word is None:
                raise CallGone("The call ended while it was being transferred.")
            status, reason = word
        if status >= _REFUSED:
            raise TransferFailed(status, reason)

    async def _take_back(self) -> None:
        """End every hold: ours now, theirs when the telephone that held for the other call leaves it so."""

        def back() -> bool:
            return self._leg.state is not CallState.HELD and not self._leg.held_by_us

        with contextlib.suppress(TelephonyError):  # whether it is back shows in its state
            if self._leg.held_by_us or not await self._leg.becomes(back, BACK_BY_ITSELF_S):
                await self._pipe.request(lambda number: Resume(number, self._leg.id))
                await self._leg.becomes(back, BACK_S)
