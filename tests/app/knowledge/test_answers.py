"""Stored answers as people add, change and delete them."""

from __future__ import annotations

import pytest

from app.dealership.knowledge import DealershipKnowledge
from app.events import AppEvent, DocumentProgress, KnowledgeChanged
from app.knowledge.errors import AnswerRefused, ImportCancelled
from app.stores.database import Database
from app.stores.errors import QuestionTaken, UnknownEntry
from app.stores.rows import Faq
from app.stores.vectors import Vectors
from tests.app.knowledge.conftest import NOON, Opened
from tests.fakes.embedder import WordEmbedder

NEW = Faq(0, "", " Do you\nwrap gifts? ", "Yes, every car gets a bow.", "car with a bow\nribbon ; ;")


async def first(knowledge: DealershipKnowledge, question: str) -> str:
    return (await knowledge.search(question, limit=1))[0].answer


async def test_a_new_answer_is_found_with_the_next_question_and_forgotten_after_its_deletion(
    opened: Opened,
) -> None:
    knowledge = await opened()
    kept = await knowledge.keep_entry(NEW)

    assert kept == Faq(kept.id, "general", "Do you wrap gifts?", NEW.answer, "car with a bow; ribbon")
    assert await first(knowledge, "do you wrap gifts") == NEW.answer
    assert await first(knowledge, "ribbon") == NEW.answer
    await knowledge.drop_entry(kept.id)
    assert await first(knowledge, "do you wrap gifts") != NEW.answer
    await knowledge.keep_entry(kept)
    assert (await knowledge.entries())[-1] == kept


async def test_one_changed_answer_embeds_only_what_is_new(opened: Opened) -> None:
    embedder = WordEmbedder()
    knowledge = await opened(embedder)
    kept = await knowledge.keep_entry(NEW)
    before = {question: await first(knowledge, question) for question in ("tire rotation", "loaner car")}
    embedder.embedded.clear()
    await knowledge.keep_entry(Faq(kept.id, "gifts", kept.question, "No bows any more.", kept.keywords))

    assert embedder.embedded == [f"gifts: {kept.question} No bows any more."]
    assert {question: await first(knowledge, question) for question in before} == before
    assert await first(knowledge, "ribbon") == "No bows any more."


async def test_a_restart_finds_what_was_added(opened: Opened) -> None:
    await (await opened()).keep_entry(NEW)
    assert await first(await opened(), "do you wrap gifts") == NEW.answer


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        (Faq(0, "", " ", "Yes.", ""), "question is missing"),
        (Faq(0, "", "Why?", "\n", ""), "answer is missing"),
        (Faq(0, "", "Why?", "x" * 1001, ""), "1,000 are the most"),
    ],
)
async def test_half_an_answer_is_refused(opened: Opened, entry: Faq, sentence: str) -> None:
    knowledge = await opened()
    before = await knowledge.entries()
    with pytest.raises(AnswerRefused, match=sentence):
        await knowledge.keep_entry(entry)
    assert await knowledge.entries() == before


async def test_a_question_has_one_answer(opened: Opened) -> None:
    knowledge = await opened()
    await knowledge.keep_entry(NEW)
    with pytest.raises(QuestionTaken, match="Do you wrap gifts"):
        await knowledge.keep_entry(Faq(0, "", "DO YOU WRAP GIFTS?", "No.", ""))
    with pytest.raises(UnknownEntry):
        await knowledge.drop_entry(10_000)


async def test_a_document_tells_how_far_it_is_and_can_be_stopped(opened: Opened, db: Database) -> None:
    await opened()
    told: list[AppEvent] = []
    vectors = Vectors(db.path.parent / "chroma-2", WordEmbedder(), "words")
    vectors.start()
    knowledge = DealershipKnowledge.over(db, vectors, lambda: NOON, told.append)
    await knowledge.load()
    text = "\n\n".join(f"# Part {number}\nThis is part {number}. It says little." for number in range(20))
    await knowledge.take_in("parts.md", text.encode())
    steps = [event.done for event in told if isinstance(event, DocumentProgress)]
    assert steps == [*range(8, 60, 8), 60]
    assert told[-1] == KnowledgeChanged()

    def stop(event: AppEvent) -> None:
        if isinstance(event, DocumentProgress):
            knowledge.cancel()

    knowledge = DealershipKnowledge.over(db, vectors, lambda: NOON, stop)
    await knowledge.load()
    before = knowledge.documents()
    with pytest.raises(ImportCancelled, match=r"^parts\.md: stopped"):
        await knowledge.take_in("parts.md", text.replace("little", "much").encode())
    assert knowledge.documents() == before
    vectors.stop()
