"""Who takes a call: turns what the phone reports into call sessions. Engine loop."""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from collections.abc import Callable, Coroutine, Mapping
from typing import Protocol

import structlog

from app.calls.parts import CallParts, PhoneCall
from app.calls.practice import REMOTE
from app.calls.session import CallSession
from app.errors import UnknownCall
from telephony.errors import TelephonyError
from telephony.events import CallArrived, CallStateChanged, PhoneEvent

log = structlog.get_logger(__name__)

FINISH_S = 30.0
"""How long the calls of an appliance that was asked to stop may go on."""
_STOP_S = 6.0
_SERVICE_UNAVAILABLE = 503


class ArrivingCall(PhoneCall, Protocol):
    """A call that can also be turned away."""

    async def reject(self, status: int) -> None: ...


def new_session_id() -> str:
    """An id that nobody can guess and no two sessions share."""
    return uuid.uuid4().hex


class Reception:
    """Keeps the live calls.

    Args:
        calls: the softphone's own mapping of live calls.
        when_quiet: done in a thread of its own whenever the last live call is over.
        practice: of what all calls share, what a practice call has.
    """

    def __init__(
        self,
        calls: Callable[[], Mapping[str, ArrivingCall]],
        parts: CallParts,
        when_quiet: Callable[[], None],
        practice: Callable[[CallParts], CallParts],
    ) -> None:
        self.closed = False
        """Whether it takes no call any more."""
        self._calls = calls
        self._parts = parts
        self._when_quiet = when_quiet
        self._practice = practice
        self._expected: set[str] = set()
        self._by_call: dict[str, CallSession] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def on_phone_event(self, event: PhoneEvent) -> None:
        """Open a session for a call that arrives; tell a session what its call does."""
        if isinstance(event, CallArrived):
            call = self._calls().get(event.call_id)
            if call is not None and self.closed:
                self._begin(self._turn_away(call))
            elif call is not None:
                self._arrived(call)
        elif isinstance(event, CallStateChanged) and event.call_id in self._by_call:
            self._by_call[event.call_id].on_state(event)

    def expect_practice(self) -> str:
        """A name; the one call that comes from it over the line, as the demo's does, is a practice call."""
        name = f"practice-{new_session_id()}"
        self._expected.add(name)
        return name

    def expect_no_more(self, name: str) -> None:
        """Whoever was expected is not coming (again)."""
        self._expected.discard(name)

    def _arrived(self, call: PhoneCall) -> None:
        name = call.remote.uri.partition(":")[2].partition("@")[0]
        practice = name in self._expected
        if practice:
            self.expect_no_more(name)
            call.remote = REMOTE
        self.take(call, practice=practice)

    def take(self, call: PhoneCall, *, practice: bool = False) -> CallSession:
        """Give a call a session of its own and let it run."""
        parts = self._practice(self._parts) if practice else self._parts
        session = CallSession(new_session_id(), call, parts)
        self._by_call[call.id] = session
        self._begin(self._live(session))
        return session

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _turn_away(self, call: ArrivingCall) -> None:
        log.info("call_turned_away", call_id=call.id)
        with contextlib.suppress(TelephonyError):  # the caller was quicker
            await call.reject(_SERVICE_UNAVAILABLE)

    async def _live(self, session: CallSession) -> None:
        with structlog.contextvars.bound_contextvars(session_id=session.session_id, call_id=session.call.id):
            try:
                await session.run()
            except Exception:
                log.exception("call_session_failed")
            finally:
                self._by_call.pop(session.call.id, None)
                if not self._by_call:
                    self._begin(asyncio.to_thread(self._when_quiet))

    def find(self, session_id: str) -> CallSession:
        """The live call of a session; raises `UnknownCall`."""
        for session in self._by_call.values():
            if session.session_id == session_id:
                return session
        raise UnknownCall("That call is over or was never there.")

    @property
    def live(self) -> int:
        """How many calls there are now."""
        return len(self._by_call)

    async def finish(self) -> None:
        """Take no call any more, and wait for those that are live to end, `FINISH_S` at most."""
        self.closed = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=FINISH_S)

    async def stop(self) -> None:
        """Hang up what is live and wait, within bounds, until every record is closed."""
        self.closed = True
        await asyncio.gather(
            *(session.hang_up() for session in list(self._by_call.values())), return_exceptions=True
        )
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_STOP_S)
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
