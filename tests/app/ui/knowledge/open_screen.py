"""The knowledge screen over real records and vectors, and the real dialogue that answers from them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.dealership.knowledge import DealershipKnowledge
from app.stores.vectors import Vectors
from app.ui.knowledge.knowledge_screen import KnowledgeScreen
from engine.dialogue.dialogue import Dialogue
from tests.app.ui.conftest import Stage
from tests.fakes.embedder import WordEmbedder
from tests.fakes.judges import NoWork, WordClassifier

TOWING = "# Towing\nWe tow broken cars within twenty miles. It costs seventy five dollars.\n"


@contextmanager
def knowledge_screen(
    stage: Stage, folder: Path, embedder: WordEmbedder, title: str = "Knowledge"
) -> Iterator[KnowledgeScreen]:
    """Opened by its title, with the sample dealership's ten answers shown."""
    archive = stage.with_records(folder)
    vectors = Vectors(folder / "chroma", embedder, "words")
    vectors.start()
    publish = stage.appliance.feed.publish
    knowledge = DealershipKnowledge.over(archive.database, vectors, lambda: datetime.now(UTC), publish)
    stage.in_records(knowledge.load())
    stage.appliance.knowledge = knowledge
    stage.appliance.dialogue = Dialogue(WordClassifier(), NoWork(), knowledge, archive.tools, None)
    stage.open_ready()
    opened = stage.open_screen(title)
    assert isinstance(opened, KnowledgeScreen)
    stage.until(lambda: len(opened.answers.shown) == 10)
    yield opened
    vectors.stop()
