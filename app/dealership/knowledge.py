"""What the dealership knows, found by meaning: `engine.ports.Knowledge` over FAQ and documents.

Also what the doors may do with the documents (`app.commands.KnowledgeCommands`). On the engine loop.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from app.dealership.adapter import records_for_the_engine
from app.events import AppEvent, DocumentProgress, KnowledgeChanged
from app.knowledge.answers import checked
from app.knowledge.shelves import Library
from app.stores.database import Database
from app.stores.document_rows import RECEPTIONIST, Document
from app.stores.documents import Documents
from app.stores.faq import FaqEntries
from app.stores.rows import Faq
from app.stores.vectors import Vectors
from engine.ports import Passage


class DealershipKnowledge:
    """Implements `engine.ports.Knowledge`. The vectors are started and stopped by whoever made them.

    Args:
        entries: the stored answers, of all agents.
        library: the documents, each of one agent.
        vectors: both by meaning.
        publish: told of every change and of how far a document is.
    """

    def __init__(
        self, entries: FaqEntries, library: Library, vectors: Vectors, publish: Callable[[AppEvent], None]
    ) -> None:
        self._entries = entries
        self._library = library
        self._vectors = vectors
        self._publish = publish

    @classmethod
    def over(
        cls,
        db: Database,
        vectors: Vectors,
        now: Callable[[], datetime],
        publish: Callable[[AppEvent], None] = lambda _: None,
    ) -> DealershipKnowledge:
        """The knowledge in the records `db`; `now` is the real time in UTC, `publish` hears of changes."""

        def on_progress(name: str, done: int, total: int) -> None:
            publish(DocumentProgress(name, done, total))

        library = Library(Documents(db), vectors, now, on_progress)
        return cls(FaqEntries(db), library, vectors, publish)

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
        document = await self._library.take_in(name, content, agent)
        self._publish(KnowledgeChanged())
        return document

    def cancel(self) -> None:
        """Stop what is being taken in; `take_in` raises `ImportCancelled`."""
        self._library.cancel()

    async def forget(self, document_id: int) -> None:
        """Forget a document; raises `UnknownDocument`."""
        await self._library.forget(document_id)
        self._publish(KnowledgeChanged())

    async def entries(self) -> Sequence[Faq]:
        """The stored answers, in the dealership's order."""
        return await self._entries.all()

    async def keep_entry(self, entry: Faq) -> Faq:
        """Keep a stored answer (id 0: a new one); it is found from the next question on.

        Raises `AnswerRefused` or `QuestionTaken`.
        """
        kept = await self._entries.put(checked(entry))
        await self._entries_changed()
        return kept

    async def drop_entry(self, entry_id: int) -> None:
        """Delete a stored answer; raises `UnknownEntry`."""
        await self._entries.remove(entry_id)
        await self._entries_changed()

    async def _entries_changed(self) -> None:
        self._publish(KnowledgeChanged())
        await self._vectors.index(await self._entries.all())

    def documents(self) -> Sequence[Document]:
        """Every document, oldest import first."""
        return self._library.documents()

    async def answers(self) -> Sequence[str]:
        """What the FAQ answers, word for word."""
        with records_for_the_engine():
            return [entry.answer for entry in await self._entries.all()]
