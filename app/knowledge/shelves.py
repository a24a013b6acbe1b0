"""The documents the dealership gave its agents to read: taken in, replaced, forgotten, found by meaning.

Called by the doors and by `app.dealership.knowledge`, on the engine loop. The records are the truth; the
vectors follow them and are mended at the start. A document is found from the moment it stands whole in the
records, never in part.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Callable, Sequence
from datetime import datetime

import structlog

from app.errors import StoreError
from app.knowledge.chunking import cut
from app.knowledge.errors import FileRefused, ImportCancelled
from app.knowledge.passages import Shelved, passages
from app.knowledge.reading import read
from app.stores.document_rows import RECEPTIONIST, Chunk, Document
from app.stores.document_vectors import Near
from app.stores.documents import Documents
from app.stores.vectors import Vectors
from engine.ports import Passage

CHUNKS_MAX = 10_000
NAME_CHARS_MAX = 200
_AGENT = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,30}[a-z0-9])?")

Progress = Callable[[str, int, int], None]

log = structlog.get_logger(__name__)


class Library:
    """All documents of all agents.

    Args:
        documents: the records.
        vectors: started, and `index`ed before `load`.
        now: the real time, UTC.
        on_progress: told the name of the document that is taken in, how far it is, and of how much.
    """

    def __init__(
        self,
        documents: Documents,
        vectors: Vectors,
        now: Callable[[], datetime],
        on_progress: Progress | None = None,
    ) -> None:
        self._documents = documents
        self._vectors = vectors
        self._now = now
        self._on_progress = on_progress
        self._unwanted = False
        self._shelf: dict[str, Shelved] = {}
        self._one_at_a_time = asyncio.Lock()

    async def load(self) -> None:
        """Read the records and mend the vectors after a crash, a restored copy or another model."""
        kept = await self._documents.all()
        self._shelf = {each.key: each for each in (Shelved(*pair) for pair in kept.items())}
        agents = {document.agent for document in kept}
        await self._vectors.keep_only(agents)
        for agent in sorted(agents):
            await self._mend(agent)

    async def take_in(self, name: str, content: bytes, agent: str = RECEPTIONIST) -> Document:
        """Read a file for an agent, in place of the one of the same name.

        Raises:
            FileRefused: it cannot be read; what stood before still stands.
            StoreError: the records or the disk refuse it; what stood before still stands.
            ImportCancelled: `cancel` was called meanwhile; what stood before still stands.
        """
        check_names(name, agent)
        async with self._one_at_a_time:
            self._unwanted = False
            kind, chunks = await asyncio.to_thread(_chunks, name, content)
            number, digest = await self._documents.next_id(), hashlib.sha256(content).hexdigest()
            new = Shelved(Document(number, name, agent, kind, digest, self._now(), len(chunks)), chunks)
            old = [each for each in self._shelf.values() if each.same_place(new)]
            texts = list(new.texts().items())
            await self._vectors.add(agent, texts, lambda done: self._go_on(name, done, len(texts)))
            await self._documents.put(new.document, chunks)
            self._shelf[new.key] = new
            await self._take_down(old)
        log.info("document_taken_in", agent=agent, kind=kind, chunks=len(chunks))
        return new.document

    def cancel(self) -> None:
        """Stop taking in the document that is being taken in, if there is one."""
        self._unwanted = True

    def _go_on(self, name: str, done: int, total: int) -> None:
        if self._unwanted:
            raise ImportCancelled(f"{name}: stopped. Nothing of it is answered from.")
        if self._on_progress is not None:
            self._on_progress(name, done, total)

    async def forget(self, document_id: int) -> None:
        """Forget a document: its passages are found no more; raises `UnknownDocument`."""
        async with self._one_at_a_time:
            await self._documents.remove(document_id)
            await self._take_down([each for each in self._shelf.values() if each.document.id == document_id])

    def documents(self) -> Sequence[Document]:
        """Every document, oldest import first."""
        return [each.document for each in self._shelf.values()]

    def passages(self, near: Sequence[Near], limit: int) -> list[Passage]:
        """The passages that vectors near a question belong to, nearest first."""
        return passages(self._shelf, near)[:limit]

    async def _mend(self, agent: str) -> None:
        texts = {
            id_: text
            for each in self._shelf.values()
            if each.document.agent == agent
            for id_, text in each.texts().items()
        }
        standing = await self._vectors.document_ids(agent)
        missing = [(id_, text) for id_, text in texts.items() if id_ not in standing]
        if missing:
            log.warning("document_vectors_mended", agent=agent, missing=len(missing))
            await self._vectors.add(agent, missing)
        await self._vectors.remove(agent, sorted(standing - texts.keys()))

    async def _take_down(self, old: Sequence[Shelved]) -> None:
        """Vectors that cannot be removed now belong to nothing, are never shown, and go at the next start."""
        for each in old:
            del self._shelf[each.key]
        try:
            for each in old:
                await self._vectors.remove(each.document.agent, list(each.texts()))
        except StoreError as error:
            log.warning("document_vectors_left", reason=type(error).__name__)


def check_names(name: str, agent: str) -> None:
    """Refuse what is no name of a file or of an agent; raises `FileRefused`."""
    if not name.strip() or len(name) > NAME_CHARS_MAX or not name.isprintable():
        raise FileRefused(f"A document needs a name of 1 to {NAME_CHARS_MAX} printable characters.")
    if not _AGENT.fullmatch(agent):
        raise FileRefused(
            f"{name}: an agent is named with up to 32 small letters, digits and hyphens ({RECEPTIONIST})."
        )


def _chunks(name: str, content: bytes) -> tuple[str, Sequence[Chunk]]:
    """Read and cut, on a worker thread."""
    reading = read(name, content)
    cuts = cut(reading.pieces)
    if not cuts:
        raise FileRefused(f"{name}: there are headings in it and no text.")
    if len(cuts) > CHUNKS_MAX:
        raise FileRefused(f"{name}: it makes {len(cuts):,} passages; {CHUNKS_MAX:,} are the most.")
    return reading.kind, [Chunk(at, each.heading, each.text) for at, each in enumerate(cuts)]
