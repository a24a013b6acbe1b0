"""A call's records, written in order and never in the call's way. One object a call, on the engine loop.

What cannot be written just now (disk full, file locked) is kept and tried again until it is, or until the
program stops; a call never waits for the disk.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import structlog

from app.errors import StoreError

log = structlog.get_logger(__name__)

_RETRY_S = 1.0


class CallRecords(Protocol):
    """The table of calls."""

    async def open(self, session_id: str, direction: str, remote: str, started_at: datetime) -> int: ...

    async def answered(self, call_id: int, at: datetime) -> None: ...

    async def add_turn(
        self,
        call_id: int,
        role: str,
        text: str,
        at: datetime,
        complete: bool,
        intent: str | None,
        latency_s: float | None,
        unanswered: str | None = None,
    ) -> int: ...

    async def correct_turn(self, turn_id: int, text: str, at: datetime, complete: bool) -> None: ...

    async def caller_went_on(self, call_id: int, text: str) -> None: ...

    async def close(self, call_id: int, ended_at: datetime, outcome: str, recording: str | None) -> None: ...


@dataclass(frozen=True, slots=True)
class About:
    """What else is written down of a reply.

    Attributes:
        intent: what the caller's sentence was.
        unanswered: the caller's question that there is no answer to.
    """

    intent: str
    latency_s: float | None
    unanswered: str | None = None


class Journal:
    """Queues a call's entries; `run()` writes them until `close()` has been written."""

    def __init__(self, records: CallRecords) -> None:
        self._records = records
        self._entries: asyncio.Queue[Callable[[], Awaitable[object]] | None] = asyncio.Queue()
        self.call_id = 0
        """Key of the row in `calls`; 0 until it stands."""
        self._running = 0
        """Key of the row in `turns` of the reply that is being said."""
        self.opened = asyncio.Event()

    def open(self, session_id: str, direction: str, remote: str, started_at: datetime) -> None:
        async def entry() -> None:
            self.call_id = await self._records.open(session_id, direction, remote, started_at)
            self.opened.set()

        self._entries.put_nowait(entry)

    def answered(self, at: datetime) -> None:
        self._entries.put_nowait(lambda: self._records.answered(self.call_id, at))

    def caller_said(self, text: str, at: datetime, *, goes_on: bool) -> None:
        """Write down a turn of the caller, in the place of the last one when that went on."""
        if goes_on:
            self._entries.put_nowait(lambda: self._records.caller_went_on(self.call_id, text))
        else:
            self.said("caller", text, at)

    def said(self, role: str, text: str, at: datetime) -> None:
        """Write down a whole turn that nothing is to be added to."""
        self._entries.put_nowait(
            lambda: self._records.add_turn(self.call_id, role, text, at, True, None, None)
        )

    def agent_says(self, text: str, at: datetime, about: About) -> None:
        """Write down what has begun to be heard of a reply; `agent_said` puts it right in the end."""
        self._entries.put_nowait(lambda: self._agent_turn(text, at, False, about))

    def agent_said(self, text: str, at: datetime, about: About, *, complete: bool) -> None:
        """Write down what was heard of a reply that is over; without `text` none was."""

        async def entry() -> None:
            await self._agent_turn(text, at, complete, about)
            self._running = 0

        self._entries.put_nowait(entry)

    async def _agent_turn(self, text: str, at: datetime, complete: bool, about: About) -> None:
        records = self._records
        if self._running:
            await records.correct_turn(self._running, text, at, complete)
        elif text:
            self._running = await records.add_turn(
                self.call_id, "agent", text, at, complete, about.intent, about.latency_s, about.unanswered
            )

    def add(self, entry: Callable[[], Awaitable[object]]) -> None:
        """Write something else of this call in its turn."""
        self._entries.put_nowait(entry)

    def close(self, ended_at: datetime, outcome: str, recording: str | None) -> None:
        self._entries.put_nowait(lambda: self._records.close(self.call_id, ended_at, outcome, recording))
        self._entries.put_nowait(None)

    async def run(self) -> None:
        """Write every entry, in order, until the closing one stands."""
        while (entry := await self._entries.get()) is not None:
            await self._until_written(entry)

    async def _until_written(self, entry: Callable[[], Awaitable[object]]) -> None:
        while True:
            try:
                await entry()
            except StoreError as error:
                log.error("call_record_waits", reason=str(error))
                await asyncio.sleep(_RETRY_S)
            else:
                return
