"""Rings the desk for callers who want a person, and brings the answer back to their conversation.

Made by `app.compose`; hears of each wish over the feed, is answered by the doors. Engine loop. The ring
does not hold the conversation up: it goes on until the answer comes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog

from app.errors import CannotTransfer, StoreError, TooLate
from app.events import AppEvent, CallChanged, DoNotDisturbChanged, HandOffMoved, PersonUnwanted, PersonWanted
from app.feed import Feed
from engine.ports import HandOffState, Notice, Person, Urgency
from telephony.call import CallState

log = structlog.get_logger(__name__)

RING_S = 30.0
_URGENCY: Mapping[HandOffState, Urgency] = {
    HandOffState.COMPLETED: Urgency.INTERRUPT,
    HandOffState.FAILED: Urgency.INTERRUPT,
    HandOffState.DECLINED: Urgency.HIGH,
    HandOffState.TIMED_OUT: Urgency.HIGH,
}
_ORDER = list(HandOffState)


class HandOffTasks(Protocol):
    """Where hand-offs stand in the records; of two that decide at once the first wins."""

    async def set_state(self, task_id: int, state: HandOffState, person: str | None = None) -> bool: ...


@dataclass(frozen=True, slots=True)
class Target:
    """Where a caller is put through to, and what was known when they asked."""

    person: str
    uri: str
    summary: str


@dataclass(slots=True)
class _Ring:
    wanted: PersonWanted
    until: datetime
    timer: asyncio.Task[None] | None = None
    target: Target | None = None


class HandOffs:
    """Every search for a person that is going on.

    Args:
        people: the staff, with their extensions.
        notify: brings a notice to a session; False when it is over.
        is_quiet: nobody at the desk is to be disturbed: callers are told at once that nobody is free.
    """

    def __init__(
        self,
        tasks: HandOffTasks,
        people: Callable[[], Sequence[Person]],
        notify: Callable[[str, Notice], bool],
        feed: Feed,
        utc_now: Callable[[], datetime],
        is_quiet: Callable[[], Awaitable[bool]],
    ) -> None:
        self._tasks = tasks
        self._people = people
        self._notify = notify
        self._feed = feed
        self._utc_now = utc_now
        self._is_quiet = is_quiet
        self._rings: dict[int, _Ring] = {}
        self._work: set[asyncio.Task[None]] = set()

    # --- what happens elsewhere -------------------------------------------------------------------

    def on_event(self, event: AppEvent) -> None:
        """Begin to ring when a person is wanted; stop when that caller is gone."""
        if isinstance(event, PersonWanted):
            ring = _Ring(event, self._utc_now() + timedelta(seconds=RING_S))
            self._rings[event.task_id] = ring
            ring.timer = self._start(self._ring(ring))
        elif isinstance(event, PersonUnwanted):
            self._withdrawn(event.task_id)
        elif isinstance(event, DoNotDisturbChanged) and event.on:
            for ring in [each for each in self._rings.values() if each.target is None]:
                self._start(self._silence(ring))
        elif isinstance(event, CallChanged) and event.state is CallState.ENDED:
            for ring in [each for each in self._rings.values() if each.wanted.session_id == event.session_id]:
                self._start(self._caller_gone(ring))

    @property
    def ringing(self) -> Sequence[HandOffMoved]:
        """Those nobody has answered yet, for a door that opens late."""
        return [
            self._moved(ring, HandOffState.RUNNING) for ring in self._rings.values() if ring.target is None
        ]

    # --- what the desk says -----------------------------------------------------------------------

    async def accept(self, task_id: int, person: str | None = None, uri: str | None = None) -> None:
        """Somebody takes the caller.

        Args:
            person: who; None is the one that was wanted, or the first of the staff.
            uri: number of the house or SIP URI to put the caller through to; None is that person's extension.

        Raises:
            TooLate: it was answered already, timed out, or the caller is gone.
            CannotTransfer: there is nowhere to put the caller through to.
        """
        ring = self._open(task_id)
        target = self._target(ring.wanted, person, uri)
        await self._decide(ring, HandOffState.COMPLETED, target.person)
        ring.target = target
        self._tell(ring, HandOffState.COMPLETED, target.person)

    async def decline(self, task_id: int, person: str | None = None) -> None:
        """Nobody at the desk takes the caller; raises `TooLate`."""
        ring = self._open(task_id)
        await self._decide(ring, HandOffState.DECLINED, person)
        self._over(ring, HandOffState.DECLINED, person)

    # --- what the call says -----------------------------------------------------------------------

    def target(self, task_id: int) -> Target | None:
        """Where the caller goes; None when it was not accepted."""
        ring = self._rings.get(task_id)
        return ring.target if ring else None

    def put_through(self, task_id: int) -> None:
        """Caller and person talk."""
        self._rings.pop(task_id, None)

    async def failed(self, task_id: int) -> None:
        """The person could not be reached after all: the caller comes back to the agent."""
        ring = self._rings.get(task_id)
        if ring is None:
            return
        person = ring.target.person if ring.target else None
        await self._set(task_id, HandOffState.FAILED, person)
        self._over(ring, HandOffState.FAILED, person)

    async def stop(self) -> None:
        """Stop ringing."""
        for task in list(self._work):
            task.cancel()
        await asyncio.gather(*self._work, return_exceptions=True)

    # --- ringing ----------------------------------------------------------------------------------

    async def _ring(self, ring: _Ring) -> None:
        if await self._is_quiet():
            await self._silence(ring)
            return
        await self._set(ring.wanted.task_id, HandOffState.RUNNING)
        self._feed.publish(self._moved(ring, HandOffState.RUNNING))
        await asyncio.sleep(RING_S)
        if await self._set(ring.wanted.task_id, HandOffState.TIMED_OUT):
            self._over(ring, HandOffState.TIMED_OUT)

    async def _silence(self, ring: _Ring) -> None:
        """As when somebody declines, without a person who did."""
        if await self._set(ring.wanted.task_id, HandOffState.DECLINED):
            if ring.timer is not None and ring.timer is not asyncio.current_task():
                ring.timer.cancel()
            self._over(ring, HandOffState.DECLINED)

    def _withdrawn(self, task_id: int) -> None:
        """The caller knows; only the desk has to be told."""
        ring = self._rings.pop(task_id, None)
        if ring is None:
            return
        if ring.timer is not None:
            ring.timer.cancel()
        self._feed.publish(self._moved(ring, HandOffState.DECLINED))

    async def _caller_gone(self, ring: _Ring) -> None:
        person = ring.target.person if ring.target else None
        if await self._set(ring.wanted.task_id, HandOffState.FAILED, person):
            self._over(ring, HandOffState.FAILED, person)

    def _open(self, task_id: int) -> _Ring:
        ring = self._rings.get(task_id)
        if ring is None or ring.target is not None:
            raise TooLate("Somebody else answered, or the caller is not waiting any more.")
        return ring

    async def _decide(self, ring: _Ring, state: HandOffState, person: str | None) -> None:
        if not await self._tasks.set_state(ring.wanted.task_id, state, person):
            raise TooLate("Somebody else answered, or the caller is not waiting any more.")
        if ring.timer is not None:
            ring.timer.cancel()

    async def _set(self, task_id: int, state: HandOffState, person: str | None = None) -> bool:
        """What the records cannot take just now must not leave a caller waiting."""
        try:
            return await self._tasks.set_state(task_id, state, person)
        except StoreError as error:
            log.error("hand_off_not_written", reason=str(error))
            return True

    def _over(self, ring: _Ring, state: HandOffState, person: str | None = None) -> None:
        self._rings.pop(ring.wanted.task_id, None)
        self._tell(ring, state, person)

    def _tell(self, ring: _Ring, state: HandOffState, person: str | None) -> None:
        wanted = ring.wanted
        number = wanted.task_id * len(_ORDER) + _ORDER.index(state)
        self._notify(wanted.session_id, Notice(number, _URGENCY[state], wanted.task_id, state, person))
        self._feed.publish(self._moved(ring, state, person))

    def _moved(self, ring: _Ring, state: HandOffState, person: str | None = None) -> HandOffMoved:
        wanted = ring.wanted
        return HandOffMoved(
            wanted.session_id,
            wanted.task_id,
            wanted.wanted,
            wanted.summary,
            wanted.urgent,
            state,
            ring.until,
            person,
        )

    def _target(self, wanted: PersonWanted, person: str | None, uri: str | None) -> Target:
        named = (person or wanted.wanted).casefold()
        staff = [each for each in self._people() if named and named in f"{each.name} {each.role}".casefold()]
        name = person or (staff[0].name if staff else wanted.wanted or "our team")
        to = uri or next((each.extension for each in staff if each.extension), None)
        if to is None:
            raise CannotTransfer(
                f"There is no extension of {name}. Give the number or SIP address to transfer to."
            )
        return Target(name, to, wanted.summary)

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)
        return task
