"""The table of calls in memory; the disk can be made to fail."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.errors import StoreError


class FakeCallRecords:
    """Keeps one dictionary a call. While `full` is true, nothing can be written."""

    def __init__(self) -> None:
        self.full = False
        self.calls: dict[int, dict[str, Any]] = {}
        self._turns: dict[int, tuple[int, str, str, bool, float | None]] = {}
        self._next_turn = 1
        self.unanswered: list[str] = []

    @property
    def turns(self) -> list[tuple[int, str, str, bool, float | None]]:
        """Call, role, text, whether complete, latency."""
        return list(self._turns.values())

    async def open(self, session_id: str, direction: str, remote: str, started_at: datetime) -> int:
        self._refuse_when_full()
        number = len(self.calls) + 1
        self.calls[number] = {"session_id": session_id, "direction": direction, "remote": remote}
        return number

    async def answered(self, call_id: int, at: datetime) -> None:
        self._refuse_when_full()
        self.calls[call_id]["answered_at"] = at

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
    ) -> int:
        self._refuse_when_full()
        turn_id, self._next_turn = self._next_turn, self._next_turn + 1
        self._turns[turn_id] = (call_id, role, text, complete, latency_s)
        if unanswered is not None:
            self.unanswered.append(unanswered)
        return turn_id

    async def correct_turn(self, turn_id: int, text: str, at: datetime, complete: bool) -> None:
        self._refuse_when_full()
        call_id, role, _, _, latency_s = self._turns[turn_id]
        if text:
            self._turns[turn_id] = (call_id, role, text, complete, latency_s)
        else:
            del self._turns[turn_id]

    async def caller_went_on(self, call_id: int, text: str) -> None:
        self._refuse_when_full()
        last = max(turn_id for turn_id, (_, role, *_) in self._turns.items() if role == "caller")
        self._turns[last] = (call_id, "caller", text, True, None)

    async def close(self, call_id: int, ended_at: datetime, outcome: str, recording: str | None) -> None:
        self._refuse_when_full()
        self.calls[call_id] |= {"outcome": outcome, "ended_at": ended_at, "recording": recording}

    def _refuse_when_full(self) -> None:
        if self.full:
            raise StoreError("The disk is full.")
