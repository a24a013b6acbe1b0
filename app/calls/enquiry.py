"""A second call, to a colleague, while the caller waits: who talks with whom, and what becomes of the two.

Telephone engineers call it an enquiry call. One object for each time a person here takes a call over, owned
by `app.calls.at_the_desk`. Engine loop. Nobody is lost when a side goes: the others go on.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

import structlog

from app.calls.line import UNRECORDED_TAG
from app.calls.mixer import Mixer, Side
from app.calls.transfer import ANSWER_S, Leg
from app.errors import TooLate
from app.live_events import ColleagueState
from telephony.call import CallState
from telephony.errors import TelephonyError, TransferFailed
from telephony.media import MediaTick

log = structlog.get_logger(__name__)

_SCHEME = re.compile(r"sips?:", re.IGNORECASE)
_NOBODY: frozenset[Side] = frozenset()
_CONNECTED: Mapping[ColleagueState, tuple[frozenset[Side], frozenset[Side]]] = {
    ColleagueState.RINGS: (_NOBODY, frozenset({Side.CALLER, Side.PERSON})),
    ColleagueState.ASKED: (frozenset({Side.PERSON, Side.COLLEAGUE}), frozenset({Side.CALLER})),
    ColleagueState.WAITS: (frozenset({Side.CALLER, Side.PERSON}), frozenset({Side.COLLEAGUE})),
    ColleagueState.MERGED: (frozenset(Side), _NOBODY),
    ColleagueState.ALONE: (frozenset({Side.PERSON, Side.COLLEAGUE}), _NOBODY),
    ColleagueState.CONNECTED: (frozenset({Side.CALLER, Side.COLLEAGUE}), _NOBODY),
    ColleagueState.GONE: (frozenset({Side.CALLER, Side.PERSON}), _NOBODY),
}
"""Who talks, and who waits, while it stands so with the colleague."""
_ANSWERED = frozenset({ColleagueState.ASKED, ColleagueState.WAITS, ColleagueState.MERGED})
_NOT_REACHED = "{} did not take the call. You are back with the caller."
_HUNG_UP = "{} hung up. You are back with the caller."
_CALLER_LEFT = "The caller hung up. You still speak with {}."
_STAYS_HERE = (
    "The telephone system would not connect the two, so their call runs over this PC until one hangs up."
)


class ColleaguesLeg(Leg, Protocol):
    """A softphone's call as a person here speaks on it with a colleague."""

    async def send_digits(self, digits: str) -> None: ...


class CallersLeg(Protocol):
    """The caller's, as it is handed over."""

    state: CallState

    async def transfer_to(self, consult: Any) -> None: ...


class Enquiry:
    """One colleague at a time.

    Args:
        dial: places the leg to the colleague; it never fails for want of a free line.
        tell: gets the colleague's address, how it stands with them, and a sentence for the person here.

    Attributes:
        mixer: who hears whom on this call.
        state: how it stands with the colleague; None without one.
        handed_over: the telephone system connected the two; nobody here is on the call.
        left_alone: set when the colleague left a caller with whom nobody here talks any more.
    """

    def __init__(
        self,
        call: CallersLeg,
        dial: Callable[[str], Awaitable[ColleaguesLeg]],
        tell: Callable[[str, ColleagueState, str], None],
    ) -> None:
        self._call = call
        self._dial = dial
        self._tell = tell
        self.mixer = Mixer()
        self.mixer.connect(Side.CALLER, Side.PERSON)
        self.state: ColleagueState | None = None
        self.left_alone = asyncio.Event()
        self._leg: ColleaguesLeg | None = None
        self._address = ""
        self._dialling = self._closed = self.handed_over = False
        self._life: asyncio.Future[None] | None = None
        self._settled = asyncio.Event()
        self._settled.set()

    # --- what the person does ---------------------------------------------------------------------

    async def ask(self, uri: str) -> None:
        """Ring a colleague and let the caller wait; raises `TelephonyError` or `TooLate`."""
        if self.state is not None or self._dialling:
            raise TooLate("A colleague is on the line already.")
        self._dialling = True
        try:
            leg = await self._dial(uri)
        finally:
            self._dialling = False
        self._leg, self._address = leg, uri
        if self._closed:
            await self._hang_up()
            raise TooLate("The call is over.")
        self._move(ColleagueState.RINGS)
        self._life = asyncio.ensure_future(self._live(leg))

    def swap(self) -> None:
        """Speak with the other of the two."""
        self._answered()
        asked = self.state is not ColleagueState.ASKED
        self._move(ColleagueState.ASKED if asked else ColleagueState.WAITS)

    def merge(self) -> None:
        """Let all three hear each other."""
        self._answered()
        self._move(ColleagueState.MERGED)

    async def connect(self) -> None:
        """Leave caller and colleague together.

        Where the telephone system refuses that, their call goes on here (`CONNECTED`). A colleague or caller
        who hangs up meanwhile leaves the other one with the person here.
        """
        leg = self._answered()
        self._settled.clear()
        try:
            await self._call.transfer_to(leg)
            self.handed_over = True
        except TransferFailed as error:
            if leg.state is not CallState.ENDED and not self._closed:
                log.info("joined_here", status=error.status)
                self._move(ColleagueState.CONNECTED, _STAYS_HERE)
        except TelephonyError:
            if self._call.state is not CallState.ENDED:
                raise
        finally:
            self._settled.set()
        if leg.state is CallState.ENDED and self._call.state is not CallState.ENDED:
            self._gone(_HUNG_UP)

    async def drop(self) -> None:
        """Hang up on the colleague: back to the caller, if they are still there."""
        self._there()
        await self._end()
        self._gone("")

    async def send_digits(self, digits: str) -> bool:
        """Press keys for the colleague if it is they whom the person speaks with; says whether it was."""
        if self._leg is None or self.state not in {ColleagueState.ASKED, ColleagueState.ALONE}:
            return False
        await self._leg.send_digits(digits)
        return True

    # --- what becomes of it -----------------------------------------------------------------------

    async def outlive_the_caller(self) -> None:
        """The caller is gone: let person and colleague talk on, if both are there, until one hangs up."""
        await self._settled.wait()
        there = self._leg is not None and self._leg.state is not CallState.ENDED
        left = self._closed or self.handed_over
        if there and not left and self.state in _ANSWERED and self._life is not None:
            self._move(ColleagueState.ALONE, _CALLER_LEFT)
            await asyncio.wait({self._life})

    async def close(self) -> None:
        """End it, however it stands."""
        self._closed = True
        await self._end()
        self.state = None

    async def _live(self, leg: ColleaguesLeg) -> None:
        await leg.becomes(lambda: leg.state is not CallState.DIALING, ANSWER_S)
        answered = leg.state not in {CallState.DIALING, CallState.ENDED}
        if answered:
            self._move(ColleagueState.ASKED)
            async for tick in leg.ticks():
                self._carry(leg, tick)
        if self._settled.is_set():
            await self._hang_up()
            self._gone(_HUNG_UP if answered else _NOT_REACHED)

    def _carry(self, leg: ColleaguesLeg, tick: MediaTick) -> None:
        self.mixer.say(Side.COLLEAGUE, tick.caller)
        if (frame := self.mixer.hear(Side.COLLEAGUE)) is not None:
            leg.play(UNRECORDED_TAG, frame)

    def _gone(self, sentence: str) -> None:
        """Back to the caller, while they and the person here are still on the call."""
        alone = self.state in {ColleagueState.ALONE, ColleagueState.CONNECTED}
        if self.state is ColleagueState.CONNECTED:
            self.left_alone.set()
        if self.state is not None and not self._closed:
            self._move(ColleagueState.GONE, "" if alone else sentence)

    def _move(self, to: ColleagueState, sentence: str = "") -> None:
        self.state = None if to is ColleagueState.GONE else to
        talk, waiting = _CONNECTED[to]
        self.mixer.connect(*talk, waiting=waiting)
        self._tell(self._address, to, sentence.format(self._name))

    @property
    def _name(self) -> str:
        return _SCHEME.sub("", self._address)

    def _there(self) -> ColleaguesLeg:
        if self._leg is None or self.state is None:
            raise TooLate("There is no colleague on the line.")
        if not self._settled.is_set():
            raise TooLate("The two are being connected.")
        return self._leg

    def _answered(self) -> ColleaguesLeg:
        leg = self._there()
        if self.state is ColleagueState.RINGS:
            raise TooLate(f"{self._name} has not answered yet.")
        if self.state not in _ANSWERED:
            raise TooLate("The caller or you have left this call.")
        return leg

    async def _end(self) -> None:
        if self._life is not None:
            self._life.cancel()
            await asyncio.gather(self._life, return_exceptions=True)
        await self._hang_up()

    async def _hang_up(self) -> None:
        if self._leg is not None and self._leg.state is not CallState.ENDED:
            with contextlib.suppress(TelephonyError):
                await self._leg.hang_up()
