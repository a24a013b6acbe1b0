from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.dealership.importer import standing_profile
from app.dealership.knowledge import DealershipKnowledge
from app.stores.database import Database
from app.stores.vectors import Vectors
from engine.ports import Embedder
from tests.fakes.embedder import WordEmbedder

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
Opened = Callable[..., Awaitable[DealershipKnowledge]]


@pytest.fixture
async def opened(db: Database, tmp_path: Path) -> AsyncIterator[Opened]:
    """Opens the knowledge of the sample dealership again, closing it first, as a restart would."""
    current: list[Vectors] = []

    async def open_again(embedder: Embedder | None = None, model: str = "words") -> DealershipKnowledge:
        for each in current:
            each.stop()
        current[:] = [Vectors(tmp_path / "chroma", embedder or WordEmbedder(), model)]
        current[0].start()
        await standing_profile(db)
        knowledge = DealershipKnowledge.over(db, current[0], lambda: NOON)
        await knowledge.load()
        return knowledge

    yield open_again
    for each in current:
        each.stop()
