"""Where dialogues are opened and kept, in memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class FakeTalks:
    """Opens what `make` makes; `kept` and `closed` say what was asked."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self.open_talks: dict[str, Any] = {}
        self.kept: list[str] = []
        self.closed: list[str] = []

    async def open(self, session_id: str, caller_phone: str | None, *, on_line: bool = False) -> Any:
        self.open_talks[session_id] = self._make()
        return self.open_talks[session_id]

    async def find(self, session_id: str) -> Any:
        return self.open_talks.get(session_id)

    async def keep(self, session_id: str) -> None:
        self.kept.append(session_id)

    def close(self, session_id: str) -> None:
        self.closed.append(session_id)
