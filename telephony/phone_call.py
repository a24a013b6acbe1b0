"""One call as the app handles it. Engine loop only; made by `telephony.softphone`."""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
from collections import deque
from collections.abc import AsyncIterator, Callable
from typing import Protocol

import structlog

from telephony.address import to_uri
from telephony.call import CallState, Direction, Remote, StatefulCall, advance
from telephony.digits import Keypad
from telephony.errors import BadAddress, CallGone, PhoneProcessGone, TelephonyError, TransferFailed
from telephony.media import RATE_HZ, MediaTick
from telephony.transfer import Transfer
from telephony.wire import Answer, AskReplaces, Command, HangUp, Hold, Play, Resume, SendDigits, StopPlaying

log = structlog.get_logger(__name__)

MAX_TICKS_WAITING = 500
"""Ten seconds; an app that reads no ticks for longer loses the oldest."""
PIECE_BYTES = RATE_HZ * 2
"""Audio goes over the pipe in seconds, so that a stop is never behind one long message."""
MAX_UNSENT_BYTES = 8 * 1024 * 1024
GLARE_S = (2.1, 4.0)
"""RFC 3261 §14.1: how long to wait before asking again."""
_NO_SUCH_CALL = 481
_DIGITS = re.compile(r"[0-9*#A-Da-d]{1,32}")


class Pipe(Protocol):
    """What a call needs of the phone process."""

    def send(self, command: Command) -> None: ...

    def unsent_bytes(self) -> int: ...

    async def request(self, make: Callable[[int], Command]) -> str: ...


class PhoneCall(StatefulCall):
    """A leg. Read its fields, ask it to do things; it changes through `telephony.events` only.

    Attributes:
        account: the account it came from or was dialled with; None is a direct call.
        secure: whether the audio is encrypted (SDES-SRTP). Known once it is active.
        codec: such as `G722/16000`. Known once it is active.
        held_by_us: whether the other side is on hold here; the state stays as it is then.
        keypad: counts the keys that the other side presses.
        pipe: the phone process that carries it.
    """

    def __init__(
        self, pipe: Pipe, call_id: str, direction: Direction, remote: Remote, account: str | None
    ) -> None:
        super().__init__(CallState.RINGING if direction is Direction.INBOUND else CallState.DIALING)
        self.id = call_id
        self.direction = direction
        self.remote = remote
        self.account = account
        self.secure = False
        self.codec = ""
        self.held_by_us = False
        self.keypad = Keypad()
        self.pipe = pipe
        self._ticks: deque[MediaTick] = deque(maxlen=MAX_TICKS_WAITING)
        self._news = asyncio.Event()
        self._transfer = Transfer(self, pipe)

    async def ring(self) -> None:
        """Let the caller hear that it rings (180)."""
        await self._answer(180)

    async def answer(self) -> None:
        """Take the call; raises `CallGone` when the caller was quicker to hang up."""
        await self._answer(200)

    async def reject(self, status: int = 486) -> None:
        """Refuse a ringing call."""
        await self._hang_up(status)

    async def hang_up(self) -> None:
        """End the call, whatever its state; nothing happens when it is over."""
        await self._hang_up(0)

    def play(self, tag: int, pcm: bytes) -> None:
        """Queue s16le 16 kHz audio of any length behind what is queued. Over 60 s queued is refused."""
        if self.state is CallState.ENDED:
            return
        if self.pipe.unsent_bytes() > MAX_UNSENT_BYTES:
            log.warning("play_refused", call_id=self.id, pcm_bytes=len(pcm), reason="pipe")
            return
        for start in range(0, len(pcm), PIECE_BYTES):
            self.pipe.send(Play(self.id, tag, pcm[start : start + PIECE_BYTES]))

    def stop_playing(self) -> None:
        """Throw away what is queued. The pipe keeps its order, so nothing sent before is heard later."""
        if self.state is not CallState.ENDED:
            self.pipe.send(StopPlaying(self.id))

    async def send_digits(self, digits: str) -> None:
        """Send up to 32 DTMF digits (0-9 * # A-D)."""
        if not _DIGITS.fullmatch(digits):
            raise BadAddress("DTMF knows 0-9, *, # and A-D, at most 32 at once.")
        await self.pipe.request(lambda number: SendDigits(number, self.id, digits.upper()))

    async def hold(self) -> None:
        """Put the other side on hold; returns when it is. Nothing is heard or played until `resume()`."""
        await self._agree(lambda number: Hold(number, self.id), lambda: self.held_by_us)

    async def resume(self) -> None:
        """Take the other side off hold; returns when it is."""
        await self._agree(lambda number: Resume(number, self.id), lambda: not self.held_by_us)

    async def transfer(self, target_uri: str) -> None:
        """Hand the call over blindly; returns when the target has answered and this leg is hung up.

        Args:
            target_uri: a SIP URI, or a number when the call has an account.

        Raises:
            TransferFailed: refused, busy, or nothing heard for 30 s; the call goes on here, off hold.
            CallGone: the other side hung up before that.
        """
        registrar = self.account.rpartition("@")[2] if self.account else None
        await self._transfer.run(to_uri(target_uri, registrar))

    async def transfer_to(self, consult: PhoneCall) -> None:
        """Put the other side in our place in `consult`, in whichever process; raises as `transfer`."""
        await self._transfer.run(await consult.replacing_uri())
        with contextlib.suppress(TelephonyError):  # the one who took our place ends it too
            await consult.hang_up()

    async def replacing_uri(self) -> str:
        """Where and how somebody else takes our place here; raises `TransferFailed` when it is not up."""
        uri = ""
        with contextlib.suppress(CallGone, PhoneProcessGone):
            uri = await self.pipe.request(lambda number: AskReplaces(number, self.id))
        if not uri:
            raise TransferFailed(_NO_SUCH_CALL, "The other call is not up.")
        return uri

    async def ticks(self) -> AsyncIterator[MediaTick]:
        """Yield every 20 ms of the call until it ends; for one reader."""
        while True:
            while self._ticks:
                yield self._ticks.popleft()
            if self.state is CallState.ENDED:
                return
            self._news.clear()
            await self._news.wait()

    # --- told by the softphone ---

    def took(self, tick: MediaTick) -> None:
        """A tick came over the pipe."""
        self._ticks.append(tick)
        self._news.set()

    def moved(self, to: CallState) -> None:
        """The call changed; `ticks()` ends after the last tick when it is over."""
        self.state = advance(self.state, to)
        self._news.set()
        self._turned.set()
        if to is CallState.ENDED:
            self._transfer.call_ended()

    def hold_moved(self, held: bool) -> None:
        """The other side is on hold here, or no longer."""
        self.held_by_us = held
        self._turned.set()

    def transfer_moved(self, status: int, reason: str) -> None:
        """The other side says how far it is with a transfer."""
        self._transfer.heard(status, reason)

    def forget_ticks(self) -> None:
        """The phone process died: what it sent last is no longer of use."""
        self._ticks.clear()

    async def _answer(self, status: int) -> None:
        if self.direction is not Direction.INBOUND:
            raise TelephonyError("Only an inbound call can be answered.")
        await self.pipe.request(lambda number: Answer(number, self.id, status))

    async def _hang_up(self, status: int) -> None:
        if self.state is not CallState.ENDED:
            await self.pipe.request(lambda number: HangUp(number, self.id, status))

    async def _agree(self, ask: Callable[[int], Command], so: Callable[[], bool]) -> None:
        """Ask, and once more after a while: the other side may have asked at the same moment (491)."""
        for _ in range(2):
            await self.pipe.request(ask)
            if await self.becomes(so, random.uniform(*GLARE_S)):  # noqa: S311 - no secret
                return
        raise TelephonyError("The other side did not agree to the hold, or to its end.")
