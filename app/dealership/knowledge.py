"""The dealership's answers found by meaning: `engine.ports.Knowledge` over the FAQ. On the engine loop."""

from __future__ import annotations

from collections.abc import Sequence

from app.dealership.adapter import records_for_the_engine
from app.stores.faq import FaqEntries
from app.stores.vectors import FaqVectors
from engine.ports import Passage


class FaqKnowledge:
    """Implements `engine.ports.Knowledge`. The vectors are started and stopped by whoever made them."""

    def __init__(self, entries: FaqEntries, vectors: FaqVectors) -> None:
        self._entries = entries
        self._vectors = vectors

    async def load(self) -> None:
        """Bring the vectors in line with the FAQ; once at the start and after an import."""
        await self._vectors.index(await self._entries.all())

    async def search(self, question: str, *, limit: int = 3) -> Sequence[Passage]:
        """Nearest answers first."""
        with records_for_the_engine():
            return await self._vectors.search(question, limit)

    async def answers(self) -> Sequence[str]:
        """What the FAQ answers, word for word."""
        with records_for_the_engine():
            return [entry.answer for entry in await self._entries.all()]
