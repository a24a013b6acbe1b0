"""The dealership's answers by meaning: Chroma on the local disk, filled from the `faq` table.

Called by `app.dealership.knowledge` from the engine loop; works on a thread of its own. Everything here can
be built again from the FAQ, and is when the FAQ or the embedding model changed.
"""
# pyright: reportUnknownMemberType=false, reportMissingTypeArgument=false, reportUnknownVariableType=false
# chromadb's types leave numpy's parameters open.

from __future__ import annotations

import asyncio
import hashlib
import json
import shutil
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

import structlog

from app.errors import StoreError
from app.stores.rows import Faq
from engine.ports import Embedder, Passage

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.api.models.Collection import Collection

T = TypeVar("T")

log = structlog.get_logger(__name__)

PREFIX = "faq-"
_TEXTS_AN_ENTRY = 8
"""So many vectors are looked at for each entry wanted, since several of them may be the same entry's."""
SPACE_BYTES = 5_000_000
"""Several times what the index of a dealership's FAQ takes."""
LAYOUT = "question, whole and other wordings"
"""What is embedded of an entry; part of the name, so that a change is indexed again."""


class FaqVectors:
    """One collection, named after what it was built from. `start()` before use, `stop()` after.

    Args:
        folder: `DIR/chroma`; one process at a time.
        embedder: makes the vectors.
        model: name or checksum of the embedding model; another one means other vectors.
    """

    def __init__(self, folder: Path, embedder: Embedder, model: str) -> None:
        self._folder = folder
        self._embedder = embedder
        self._model = model
        self._thread: ThreadPoolExecutor | None = None
        self._client: Client | None = None
        self._collection: Collection | None = None

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
        """Make the collection hold exactly these entries; cheap when it does already."""
        await self._run(lambda: self._index(entries))

    async def search(self, question: str, limit: int) -> Sequence[Passage]:
        """The nearest entries first, by cosine distance."""
        return await self._run(lambda: self._search(question, limit))

    async def _run(self, work: Callable[[], T]) -> T:
        if self._thread is None:
            raise RuntimeError("The vectors are used before start() or after stop().")
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._guarded, work)

    def _guarded(self, work: Callable[[], T]) -> T:
        with _as_store_error(self._folder):
            return work()

    def _index(self, entries: Sequence[Faq]) -> None:
        """Build on what is there; when that is damaged, from nothing."""
        try:
            self._build(entries)
        except (_chroma_error(), OSError) as error:
            log.warning("knowledge_index_rebuilt", reason=type(error).__name__)
            self._close()
            _forget_open_folders()
            shutil.rmtree(self._folder, ignore_errors=True)
            self._build(entries)

    def _build(self, entries: Sequence[Faq]) -> None:
        client = self._opened()
        name = PREFIX + _fingerprint(entries, self._model)
        standing = {other.name for other in client.list_collections() if other.name.startswith(PREFIX)}
        if name not in standing:
            self._require_space()
        collection = client.get_or_create_collection(
            name, embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
        )
        texts = [(number, text) for number, entry in enumerate(entries) for text in ways_to_ask(entry)]
        if collection.count() != len(texts):
            self._require_space()
            self._fill(collection, entries, texts)
        self._collection = collection
        for old in standing - {name}:
            client.delete_collection(old)

    def _fill(self, collection: Collection, entries: Sequence[Faq], texts: Sequence[tuple[int, str]]) -> None:
        """One vector for every text by which an entry may be found."""
        if texts:
            collection.upsert(
                ids=[str(number) for number in range(len(texts))],
                embeddings=self._embedder.embed([text for _, text in texts]),
                metadatas=[asdict(entries[number]) for number, _ in texts],
            )

    def _search(self, question: str, limit: int) -> list[Passage]:
        if self._collection is None:
            raise RuntimeError("The vectors are searched before index().")
        if self._collection.count() == 0:
            return []
        found = self._collection.query(
            query_embeddings=self._embedder.embed([question]),
            n_results=_TEXTS_AN_ENTRY * limit,
            include=["metadatas", "distances"],
        )
        (abouts,), (distances,) = found["metadatas"] or [[]], found["distances"] or [[]]
        nearest: dict[str, Passage] = {}
        for about, distance in zip(abouts, distances, strict=True):
            asked, answer, category = (str(about[key]) for key in ("question", "answer", "category"))
            nearest.setdefault(asked, Passage(asked, answer, category, float(distance)))
        return list(nearest.values())[:limit]

    def _opened(self) -> Client:
        if self._client is None:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not any(self._folder.iterdir()):
                self._require_space()
            self._client = _client(self._folder)
        return self._client

    def _require_space(self) -> None:
        """Refuse before Chroma begins to write: a disk that fills under it can hang it for good."""
        if shutil.disk_usage(self._folder).free < SPACE_BYTES:
            raise StoreError(
                f"The disk is full: the knowledge index in {self._folder} needs "
                f"{SPACE_BYTES // 1_000_000} MB. Free some space on it."
            )

    def _close(self) -> None:
        self._collection = None
        if self._client is not None:
            self._client.close()
            self._client = None


def ways_to_ask(entry: Faq) -> list[str]:
    """The texts by which an entry is found: its question alone, all of it, and every wording in its keywords.

    `keywords` are other ways to ask the same, parted by semicolons.
    """
    whole = f"{entry.category}: {entry.question} {entry.answer}"
    return [entry.question, whole, *(way.strip() for way in entry.keywords.split(";") if way.strip())]


def _client(folder: Path) -> Client:
    from chromadb import PersistentClient
    from chromadb.config import Settings

    try:
        return cast("Client", PersistentClient(str(folder), settings=Settings(anonymized_telemetry=False)))
    except _chroma_error():
        _forget_open_folders()
        raise


def _forget_open_folders() -> None:
    """Chroma keeps by folder what it opened, even what it failed to open, and would not try again."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient.clear_system_cache()


def _fingerprint(entries: Sequence[Faq], model: str) -> str:
    parts = [model, LAYOUT, *(asdict(entry) for entry in entries)]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


@contextmanager
def _as_store_error(folder: Path) -> Generator[None]:
    """Translate what Chroma and the disk under it raise; our own bugs pass unchanged."""
    try:
        yield
    except (_chroma_error(), OSError) as error:
        raise StoreError(
            f"The knowledge index in {folder} cannot be used. Free some space on the disk and check that "
            "the folder may be written to: the index is built again at the next start."
        ) from error


def _chroma_error() -> type[Exception]:
    """Imported here, since Chroma takes a second to load."""
    from chromadb.errors import ChromaError

    return ChromaError
