"""A call's states and who is at the other end."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from telephony.errors import IllegalTransition


class Direction(StrEnum):
    """Who called whom."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"


class CallState(StrEnum):
    """Seen from this end, whatever the direction."""

    RINGING = "ringing"
    DIALING = "dialing"
    ACTIVE = "active"
    HELD = "held"
    """The other side has put us on hold."""
    ENDED = "ended"


_NEXT: dict[CallState, frozenset[CallState]] = {
    CallState.RINGING: frozenset({CallState.ACTIVE, CallState.ENDED}),
    CallState.DIALING: frozenset({CallState.ACTIVE, CallState.ENDED}),
    CallState.ACTIVE: frozenset({CallState.HELD, CallState.ENDED}),
    CallState.HELD: frozenset({CallState.ACTIVE, CallState.ENDED}),
    CallState.ENDED: frozenset(),
}


def advance(now: CallState, to: CallState) -> CallState:
    """Return `to` when a call may go there from `now`; raises `IllegalTransition`."""
    if to not in _NEXT[now]:
        raise IllegalTransition(f"A call cannot go from {now} to {to}.")
    return to


@dataclass(frozen=True, slots=True)
class Remote:
    """The other end as signalled.

    Attributes:
        uri: the SIP URI, without display name.
        display_name: as sent, may be empty.
        number: the user part when it looks like a telephone number, else None.
    """

    uri: str
    display_name: str = ""
    number: str | None = None


class StatefulCall:
    """The part of a call that can be waited for: `_turned` is set whenever something about it changes."""

    def __init__(self, state: CallState) -> None:
        self.state = state
        self._turned = asyncio.Event()

    async def becomes(self, so: Callable[[], bool], within_s: float) -> bool:
        """Wait until that is so of this call; false when it is not in time, or the call ended."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                while not so() and self.state is not CallState.ENDED:
                    self._turned.clear()
                    await self._turned.wait()
        return so()
