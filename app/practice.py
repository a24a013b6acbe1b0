"""What a practice call works with: the dialogue of every call, over a copy of the records that ends with it.

One `PracticeRoom` a call, made by `practising` when `app.calls.reception` takes it. Engine loop.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from app.calls.parts import CallParts
from app.dealership.tools import DealershipTools
from app.events import AppEvent, PersonWanted
from app.stores.practice_records import PracticeRecords
from engine.dialogue.dialogue import Dialogue
from engine.dialogue.talk import SessionTalk
from engine.ports import HandOffState, Notice, Urgency


def practising(dialogue: Dialogue, tools: DealershipTools, records: Path, parts: CallParts) -> CallParts:
    """What all calls share, but for what a conversation can change and whom it can ring.

    Args:
        records: the file of the real ones.
    """
    room = PracticeRoom(dialogue, tools, PracticeRecords(records))
    return replace(parts, talks=room, hand_offs=room, practice=True)


class PracticeRoom:
    """Implements `app.calls.parts.Talks` and `app.calls.parts.Found` for one call.

    Nobody is told of what is done here. Who wants a person hears that nobody is free.
    """

    def __init__(self, dialogue: Dialogue, tools: DealershipTools, records: PracticeRecords) -> None:
        self._records = records
        self._dialogue = dialogue.over(tools.over(records, self._on_event))
        self._talk: SessionTalk | None = None

    async def open(self, session_id: str, caller_phone: str | None, *, on_line: bool) -> SessionTalk:  # noqa: ARG002 - of the protocol
        """Begin, with the records as they are now; raises `StoreError`."""
        await asyncio.to_thread(self._records.start)
        self._talk = self._dialogue.open(session_id, caller_phone=caller_phone)
        return self._talk

    async def keep(self, session_id: str) -> None:
        """Nobody takes it up again."""

    def close(self, session_id: str) -> None:  # noqa: ARG002 - of the protocol
        """Forget all of it."""
        self._records.stop()

    def target(self, task_id: int) -> None:
        """Nobody is rung, so nobody takes the caller."""

    def put_through(self, task_id: int) -> None:
        """Does not happen."""

    async def failed(self, task_id: int) -> None:
        """Does not happen either."""

    def _on_event(self, event: AppEvent) -> None:
        if isinstance(event, PersonWanted) and self._talk is not None:
            notice = Notice(event.task_id, Urgency.HIGH, event.task_id, HandOffState.DECLINED)
            asyncio.get_running_loop().call_soon(self._talk.notify, notice)
