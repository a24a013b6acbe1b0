from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.dealership.importer import import_profile, standing_profile
from app.dealership.knowledge import DealershipKnowledge
from app.dealership.profile import SAMPLE, parse_profile
from app.stores.database import Database
from app.stores.vectors import Vectors
from engine.dialogue.embedding import MiniLM
from engine.ports import Knowledge
from tests.fakes.embedder import WordEmbedder

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
IN_OTHER_WORDS = {
    "Are you guys open on Sundays?": "hours",
    "What's your address?": "location",
    "Do you have payment plans?": "financing",
    "How much time does an oil change need?": "services",
    "Got any SUVs?": "sales",
    "Which brands do you carry?": "sales",
    "Do you give me a car while mine is in the shop?": "loaner",
}


async def test_questions_are_answered_from_the_dealerships_own_faq(db: Database, tmp_path: Path) -> None:
    await standing_profile(db)
    vectors = Vectors(tmp_path / "chroma", WordEmbedder(), "words")
    vectors.start()
    knowledge = DealershipKnowledge.over(db, vectors, lambda: NOON)
    await knowledge.load()
    as_the_engine_sees_it: Knowledge = knowledge
    found = await as_the_engine_sees_it.search("how long does the oil change take", limit=2)
    assert found[0].answer == "An oil change takes about thirty minutes."
    assert len(found) == 2
    vectors.stop()


@pytest.mark.model
async def test_questions_in_other_words_find_the_answer_by_meaning(
    db: Database, tmp_path: Path, minilm: MiniLM
) -> None:
    await standing_profile(db)
    vectors = Vectors(tmp_path / "chroma", minilm, "minilm-l6-v2-int8")
    vectors.start()
    knowledge = DealershipKnowledge.over(db, vectors, lambda: NOON)
    await knowledge.load()
    nearest = {question: (await knowledge.search(question, limit=1))[0] for question in IN_OTHER_WORDS}
    assert {question: each.category for question, each in nearest.items()} == IN_OTHER_WORDS
    (off_topic,) = await knowledge.search("Who won the world cup?", limit=1)
    assert max(each.distance for each in nearest.values()) < 0.75 < off_topic.distance
    vectors.stop()


async def test_an_imported_faq_is_found_after_the_next_load(db: Database, tmp_path: Path) -> None:
    await standing_profile(db)
    vectors = Vectors(tmp_path / "chroma", WordEmbedder(), "words")
    vectors.start()
    knowledge = DealershipKnowledge.over(db, vectors, lambda: NOON)
    await knowledge.load()
    text = SAMPLE.read_text("utf-8").replace("about thirty minutes", "about forty minutes")
    await import_profile(db, parse_profile(text))
    await knowledge.load()
    found = await knowledge.search("how long does an oil change take", limit=20)
    assert found[0].answer == "An oil change takes about forty minutes."
    assert len(found) == 10
    vectors.stop()
