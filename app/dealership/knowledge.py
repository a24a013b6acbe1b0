"""What the dealership knows, found by meaning: `engine.ports.Knowledge` over FAQ and documents.

Also what the doors may do with the documents (`app.commands.KnowledgeCommands`). On the engine loop.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from app.dealership.adapter import records_for_the_engine
from app.knowledge.shelves import RECEPTIONIST, Library
from app.stores.database import Database
from app.stores.document_rows import Document
from app.stores.documents import Documents
from app.stores.faq import FaqEntries
from app.stores.vectors import Vectors
from engine.ports import Passage


class DealershipKnowledge:
    """Implements `engine.ports.Knowledge`. The vectors are started and stopped by whoever made them.

    Args:
        entries: the stored answers, of all agents.
        library: the documents, each of one agent.
        vectors: both by meaning.
    """

    def __init__(self, entries: FaqEntries, library: Library, vectors: Vectors) -> None:
        self._entries = entries
        self._library = library
        self._vectors = vectors

    @classmethod
    def over(cls, db: Database, vectors: Vectors, now: Callable[[], datetime]) -> DealershipKnowledge:
        """The knowledge in the records `db`; `now` is the real time in UTC."""
        return cls(FaqEntries(db), Library(Documents(db), vectors, now), vectors)

    async def load(self) -> None:
        """Bring the vectors in line with the records; once at the start and after an import of the FAQ."""
        await self._vectors.index(await self._entries.all())
        await self._library.load()

    async def search(self, question: str, *, limit: int = 3) -> Sequence[Passage]:
        """Up to `limit` stored answers and as many passages of the receptionist's, nearest first."""
        with records_for_the_engine():
            return await self.nearest(question, RECEPTIONIST, limit)

    async def nearest(self, question: str, agent: str, limit: int) -> Sequence[Passage]:
        """The same for any agent; raises `StoreError`."""
        nearest = await self._vectors.search(question, agent, limit)
        documents = self._library.passages(nearest.documents, limit)
        return sorted([*nearest.answers, *documents], key=lambda passage: passage.distance)

    async def take_in(self, name: str, content: bytes, agent: str = RECEPTIONIST) -> Document:
        """Read a file in place of the one of the same name; raises `FileRefused` or `StoreError`."""
        return await self._library.take_in(name, content, agent)

    async def forget(self, document_id: int) -> None:
        """Forget a document; raises `UnknownDocument`."""
        await self._library.forget(document_id)

    def documents(self) -> Sequence[Document]:
        """Every document, oldest import first."""
        return self._library.documents()

    async def answers(self) -> Sequence[str]:
        """What the FAQ answers, word for word."""
        with records_for_the_engine():
            return [entry.answer for entry in await self._entries.all()]
