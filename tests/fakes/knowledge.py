"""Documents without records or vectors: `app.commands.KnowledgeCommands` over a plain list."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from app.knowledge.errors import FileRefused
from app.stores.document_rows import Document
from app.stores.errors import UnknownDocument, UnknownEntry
from app.stores.rows import Faq
from engine.ports import Passage

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


class FakeKnowledge:
    """Takes any content in that begins with a letter; `asked` are the questions and whose they were."""

    def __init__(self) -> None:
        self.kept: dict[int, tuple[Document, bytes]] = {}
        self.asked: list[tuple[str, str, int]] = []
        self.answers: dict[int, Faq] = {}
        self.cancelled = False

    async def take_in(self, name: str, content: bytes, agent: str = "receptionist") -> Document:
        if not content[:1].isalpha():
            raise FileRefused(f"{name}: this is not text.")
        number = max(self.kept, default=0) + 1
        digest = hashlib.sha256(content).hexdigest()
        self.kept[number] = Document(number, name, agent, "text", digest, NOON, 1), content
        return self.kept[number][0]

    async def forget(self, document_id: int) -> None:
        if self.kept.pop(document_id, None) is None:
            raise UnknownDocument("There is no such document.")

    def documents(self) -> Sequence[Document]:
        return [document for document, _ in self.kept.values()]

    def cancel(self) -> None:
        self.cancelled = True

    async def entries(self) -> Sequence[Faq]:
        return list(self.answers.values())

    async def keep_entry(self, entry: Faq) -> Faq:
        kept = replace(entry, id=entry.id or max(self.answers, default=0) + 1)
        self.answers[kept.id] = kept
        return kept

    async def drop_entry(self, entry_id: int) -> None:
        if self.answers.pop(entry_id, None) is None:
            raise UnknownEntry("This answer is not there any more.")

    async def nearest(self, question: str, agent: str, limit: int) -> Sequence[Passage]:
        self.asked.append((question, agent, limit))
        return [Passage("Towing", "We tow. We do not fly.", "a.md", 0.25, "document", "We tow.")]
