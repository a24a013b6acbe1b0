"""Imports files while no appliance runs. Called by `lotline import knowledge` on the main thread."""
# ruff: noqa: T201 - what became of each file is a line for a person

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.dealership.knowledge import DealershipKnowledge
from app.errors import AlreadyRunning
from app.knowledge.errors import FileRefused
from app.knowledge.walk import content, walk
from app.paths import DataDir, models_dir
from app.stores.database import Database
from app.stores.vectors import Vectors
from engine.dialogue.embedding import MiniLM
from models.catalogue import Role
from models.catalogue import load as load_catalogue
from models.download.lock import only_one
from models.hardware import probe
from models.selection import select
from models.verification import present
from models.weights import Weights


async def import_files(folder: Path, paths: Sequence[Path], agent: str) -> int:
    """Take in every file, saying so; returns how many were refused.

    Raises:
        AlreadyRunning: an appliance works with this data directory.
        StoreError: the records or the disk refuse.
    """

    def refuse() -> None:
        raise AlreadyRunning(
            f"Lotline is running with the data directory {folder}. Send it the files through its HTTP door "
            "(POST /api/knowledge), or close it first."
        )

    with only_one(folder / "lock", refuse):
        async with _opened(folder) as knowledge:
            return await _import(knowledge, paths, agent)


async def _import(knowledge: DealershipKnowledge, paths: Sequence[Path], agent: str) -> int:
    refused = 0
    seen: set[str] = set()
    for name, path in walk(paths):
        try:
            if name in seen:
                raise FileRefused(f"{name}: another file of this name was taken in just now; rename one.")
            document = await knowledge.take_in(name, content(name, path), agent)
        except FileRefused as error:
            refused += 1
            print(f"lotline: {error}", file=sys.stderr, flush=True)
        else:
            seen.add(name)
            print(f"{name}: {document.chunks} passage{'' if document.chunks == 1 else 's'}", flush=True)
    print(f"{len(seen)} taken in, {refused} refused.")
    return refused


@asynccontextmanager
async def _opened(folder: Path) -> AsyncGenerator[DealershipKnowledge]:
    """The knowledge of a data directory with its embedding model, as the appliance opens them."""
    catalogue, places = load_catalogue(), DataDir(folder)
    chosen = select(catalogue, probe(), lambda model: present(model, models_dir()))
    name = chosen.choices[Role.EMBEDDING].model.name
    embedder = MiniLM(Weights(models_dir(), catalogue).path(name))
    database, vectors = Database(places.database), Vectors(places.chroma, embedder, name)
    await asyncio.to_thread(database.start)
    vectors.start()
    try:
        knowledge = DealershipKnowledge.over(database, vectors, lambda: datetime.now(UTC))
        await knowledge.load()
        yield knowledge
    finally:
        vectors.stop()
        database.stop()
