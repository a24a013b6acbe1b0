"""Everything the dealership knows, by meaning: stored answers and documents, in Chroma on the local disk.

Called by `app.dealership.knowledge` and `app.knowledge.shelves` from the engine loop; works on a thread of
its own. Everything here can be built again from the records, and is when they or the embedding model changed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import structlog
from numpy.typing import NDArray

from app.stores.chroma import ChromaFolder, chroma_error
from app.stores.document_vectors import DocumentVectors, Near
from app.stores.faq_vectors import FaqVectors
from app.stores.rows import Faq
from engine.ports import Embedder, Passage

T = TypeVar("T")

log = structlog.get_logger(__name__)

_VECTORS_A_PASSAGE = 10
"""So many are looked at for each passage wanted: its sentences have vectors of their own."""
_EMBEDDED_AT_ONCE = 8
"""Few, so that an import and a live call share the processor."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """What lies near a question: whole stored answers, and ids in an agent's documents."""

    answers: Sequence[Passage]
    documents: Sequence[Near]


class Vectors:
    """Embeds, keeps and finds. `start()` before use, `stop()` after.

    Args:
        folder: `DIR/chroma`; one process at a time.
        embedder: makes the vectors.
        model: name or checksum of the embedding model; another one means other vectors.
    """

    def __init__(self, folder: Path, embedder: Embedder, model: str) -> None:
        self._folder = ChromaFolder(folder)
        self._embedder = embedder
        self._faq = FaqVectors(self._folder, embedder, model)
        self._documents = DocumentVectors(self._folder, model)
        self._thread: ThreadPoolExecutor | None = None

    def start(self) -> None:
        """Only starts the thread; the files are opened by `index`."""
        self._thread = ThreadPoolExecutor(1, "vectors")

    def stop(self) -> None:
        """Finish what was asked for and let go of the files."""
        if self._thread is not None:
            self._thread.submit(self._close)
            self._thread.shutdown()
            self._thread = None

    async def index(self, entries: Sequence[Faq]) -> None:
        """Bring the stored answers in line with these entries; cheap when they are already."""
        await self._run(lambda: self._index(entries))

    async def keep_only(self, agents: Collection[str]) -> None:
        """Drop the documents' vectors of other agents and of other models."""
        await self._run(lambda: self._documents.keep_only(agents))

    async def document_ids(self, agent: str) -> frozenset[str]:
        """Every id that stands for an agent's documents."""
        return await self._run(lambda: self._documents.ids(agent))

    async def add(
        self,
        agent: str,
        texts: Sequence[tuple[str, str]],
        on_part: Callable[[int], None] | None = None,
    ) -> None:
        """Embed (id, text) pairs of an agent's documents and keep them. Live questions go in between.

        `on_part` is told how many have been embedded; when it raises, nothing is kept.
        """
        parts: list[NDArray[np.float32]] = []
        for at in range(0, len(texts), _EMBEDDED_AT_ONCE):
            parts.append(await asyncio.to_thread(self._embed, texts[at : at + _EMBEDDED_AT_ONCE]))
            if on_part is not None:
                on_part(min(at + _EMBEDDED_AT_ONCE, len(texts)))
        if parts:
            await self.keep(agent, [id_ for id_, _ in texts], np.concatenate(parts))

    async def keep(self, agent: str, ids: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Keep vectors (n, 384) of an agent's documents under their ids."""
        await self._run(lambda: self._documents.add(agent, ids, vectors))

    async def remove(self, agent: str, ids: Sequence[str]) -> None:
        """Forget vectors of an agent's documents."""
        await self._run(lambda: self._documents.remove(agent, ids))

    async def search(self, question: str, agent: str, limit: int) -> Nearest:
        """The nearest first, by cosine distance; one trip to the thread for all of it."""
        return await self._run(lambda: self._search(question, agent, limit))

    def _search(self, question: str, agent: str, limit: int) -> Nearest:
        vector = self._embedder.embed([question])
        near = self._documents.search(agent, vector, _VECTORS_A_PASSAGE * limit)
        return Nearest(self._faq.search(vector, limit), near)

    def _embed(self, texts: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        return self._embedder.embed([text for _, text in texts])

    async def _run(self, work: Callable[[], T]) -> T:
        if self._thread is None:
            raise RuntimeError("The vectors are used before start() or after stop().")
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._guarded, work)

    def _guarded(self, work: Callable[[], T]) -> T:
        with self._folder.as_store_error():
            return work()

    def _index(self, entries: Sequence[Faq]) -> None:
        """Build on what is there; when that is damaged, from nothing."""
        try:
            self._faq.build(entries)
        except (chroma_error(), OSError) as error:
            log.warning("knowledge_index_rebuilt", reason=type(error).__name__)
            self._forget()
            self._folder.throw_away()
            self._faq.build(entries)

    def _close(self) -> None:
        self._forget()
        self._folder.close()

    def _forget(self) -> None:
        self._faq.forget()
        self._documents.forget()
