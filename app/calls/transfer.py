"""Puts a caller through to a person: rings them, tells them who it is, and hands the call over. Engine loop.

The person hears the summary and says yes before the caller reaches them, so an answering machine never gets
a caller. The telephone system is asked to join the two (REFER with Replaces, RFC 3891); where it refuses,
the two legs are joined here.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

import structlog

from app.calls.consult import ConsultTalk
from app.calls.hand_off import Target
from app.calls.line import Call, PhoneLine
from app.calls.mixer import Mixer, Side
from app.calls.ringback import OFF_S, ON_S, ringback
from engine.conversation import Conversation
from engine.listening import Stages
from engine.settings import ConversationSettings
from telephony.call import CallState
from telephony.errors import TelephonyError, TransferFailed

log = structlog.get_logger(__name__)

ANSWER_S = 25.0
"""How long the person's telephone rings before the caller comes back to the agent."""
CONSULT_S = 40.0
_RINGBACK_TAG = 0x7FFF_0000
_BRIDGE_TAG = _RINGBACK_TAG + 1


class Transferred(StrEnum):
    """What came of it."""

    YES = "yes"
    NO = "no"
    CALLER_GONE = "caller_gone"


class Leg(Call, Protocol):
    """A softphone's call as a transfer needs it."""

    state: CallState

    async def hang_up(self) -> None: ...

    async def becomes(self, so: Callable[[], bool], within_s: float) -> bool: ...


L = TypeVar("L", bound=Leg)
L_contra = TypeVar("L_contra", bound=Leg, contravariant=True)


class CallersLeg(Leg, Protocol[L_contra]):
    """The leg that is handed over."""

    async def transfer_to(self, consult: L_contra) -> None: ...


class WarmTransfer(Generic[L]):
    """One caller on the way to a person.

    Args:
        dial: places the leg to the person; it never fails for want of a free line.
        agent_name: who the person hears.
        on_joined: told when the two are joined here and the agent is off the line.
    """

    def __init__(
        self,
        call: CallersLeg[L],
        line: PhoneLine,
        dial: Callable[[str], Awaitable[L]],
        stages: Callable[[], Stages],
        settings: ConversationSettings,
        agent_name: str,
        on_joined: Callable[[], None],
    ) -> None:
        self._call = call
        self._line = line
        self._dial = dial
        self._stages = stages
        self._settings = settings
        self._agent_name = agent_name
        self._on_joined = on_joined
        self._leg: L | None = None

    async def run(self, target: Target) -> Transferred:
        """Try; afterwards the caller is with the person and this side is off the line, or back here."""
        self._line.waits = True
        waiting = asyncio.ensure_future(self._caller_waits())
        reaching = asyncio.ensure_future(self._reach(target))
        try:
            await asyncio.wait({waiting, reaching}, return_when=asyncio.FIRST_COMPLETED)
            if not reaching.done():
                return Transferred.CALLER_GONE
            leg = reaching.result()
            if leg is None:
                return Transferred.NO
            return await self._hand_over(leg, waiting)
        finally:
            for task in (waiting, reaching):
                task.cancel()
            await asyncio.gather(waiting, reaching, return_exceptions=True)
            self._line.stop()
            self._line.waits = False
            if self._leg is not None and self._leg.state is not CallState.ENDED:
                with contextlib.suppress(TelephonyError):
                    await self._leg.hang_up()

    async def _caller_waits(self) -> None:
        """Let the caller hear that it rings, and take in what the line brings, until they hang up."""
        heard_s = ON_S + OFF_S
        async for _ in self._line.ticks():
            heard_s += 0.02
            if heard_s >= ON_S + OFF_S:
                heard_s = 0.0
                self._line.play(_RINGBACK_TAG, ringback(1))

    async def _reach(self, target: Target) -> L | None:
        """The person's leg once they said yes; None when nobody did."""
        try:
            leg = self._leg = await self._dial(target.uri)
            await leg.becomes(lambda: leg.state is not CallState.DIALING, ANSWER_S)
            if leg.state is not CallState.ACTIVE:
                log.info("person_not_reached", state=leg.state)
                return None
            return leg if await self._takes(leg, target) else None
        except TelephonyError as error:
            log.info("person_not_reached", code=error.code)
            return None

    async def _takes(self, leg: L, target: Target) -> bool:
        talk, line = ConsultTalk(target, self._agent_name), PhoneLine(leg, None)
        conversation = Conversation(line, line, self._stages(), talk, self._settings, lambda _: None)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CONSULT_S):
                await conversation.run()
        return talk.taken and leg.state is CallState.ACTIVE

    async def _hand_over(self, leg: L, waiting: asyncio.Future[None]) -> Transferred:
        self._line.stop()
        try:
            await self._call.transfer_to(leg)
        except TransferFailed as error:
            if leg.state is CallState.ENDED:
                return Transferred.NO
            log.info("joined_here", status=error.status)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            await self._join(leg)
        except TelephonyError as error:
            log.info("caller_not_handed_over", code=error.code)
            return Transferred.CALLER_GONE
        return Transferred.YES

    async def _join(self, leg: L) -> None:
        """Carry the sound between the two until one of them hangs up; nobody takes it down."""
        self._line.recorder = None
        self._on_joined()
        mixer = Mixer()
        mixer.connect(Side.CALLER, Side.COLLEAGUE)
        pumps = [
            asyncio.ensure_future(_carry(mixer, Side.CALLER, self._line, self._call)),
            asyncio.ensure_future(_carry(mixer, Side.COLLEAGUE, PhoneLine(leg, None), leg)),
        ]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)


async def _carry(mixer: Mixer, side: Side, line: PhoneLine, call: Call) -> None:
    async for tick in line.ticks():
        mixer.say(side, tick.caller)
        if (frame := mixer.hear(side)) is not None:
            call.play(_BRIDGE_TAG, frame)
