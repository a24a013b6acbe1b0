"""The calls of the past as the window's history shows them. On the engine loop."""

from __future__ import annotations

from collections.abc import Sequence

from app.stores.calls import Calls
from app.stores.rows import Call, Turn


class History:
    """Everything that was ever said on the phone."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    async def recent(self, limit: int, before_id: int | None = None) -> Sequence[Call]:
        """Newest first, those older than `before_id`."""
        return await self._calls.recent(limit, before_id)

    async def turns(self, call_id: int) -> Sequence[Turn]:
        """What was said in one call, in order."""
        return await self._calls.turns(call_id)
