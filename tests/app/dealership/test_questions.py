"""How well callers' own questions find the dealership's answers, with the real embeddings and classifier.

`faq_questions.toml` was written by someone who knew neither the search nor the other wordings in the sample.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from app.dealership.knowledge import DealershipKnowledge
from app.dealership.tools import open_dealership
from app.stores.database import Database
from app.stores.faq import FaqEntries
from app.stores.vectors import Vectors
from engine.dialogue import wording
from engine.dialogue.dialogue import Dialogue
from engine.dialogue.embedding import MiniLM
from engine.dialogue.intents.classifier import IntentClassifier
from engine.ports import Reply
from tests.engine.dialogue.caller import work_classifier

pytestmark = pytest.mark.model

QUESTIONS = tomllib.loads(Path(__file__).with_name("faq_questions.toml").read_text("utf-8"))
MONDAY = datetime.fromisoformat("2026-03-02T09:00:00-06:00")
FROM_THE_RECORDS = (
    "Today, ",
    "On Sat",
    "On Sun",
    "Sales is open",
    "Service is",
    "We're closed",
    "An oil change costs",
    wording.NO_TRADE_IN_VALUE,
)
"""How answers begin that come from opening hours, services and what is never said on the phone."""


class Desk:
    """The sample dealership's dialogue without a language model."""

    def __init__(self, dialogue: Dialogue, answers: dict[str, str]) -> None:
        self._dialogue = dialogue
        self.answers = answers

    async def asked(self, text: str) -> tuple[Reply, str]:
        reply = await self._dialogue.open("session").respond(text)
        return reply, " ".join([sentence async for sentence in reply.sentences])


@pytest.fixture
async def desk(
    db: Database, tmp_path: Path, minilm: MiniLM, trained: IntentClassifier
) -> AsyncIterator[Desk]:
    tools = await open_dealership(db, lambda _: None, MONDAY)
    vectors = Vectors(tmp_path / "chroma", minilm, "minilm")
    vectors.start()
    entries = FaqEntries(db)
    knowledge = DealershipKnowledge.over(db, vectors, lambda: MONDAY)
    await knowledge.load()
    dialogue = Dialogue(trained, work_classifier(), knowledge, tools, None)
    yield Desk(dialogue, {entry.question: entry.answer for entry in await entries.all()})
    vectors.stop()


async def test_most_questions_find_their_answer_and_hardly_one_a_wrong_one(desk: Desk) -> None:
    right, wrong = 0, list[str]()
    for known in QUESTIONS["known"]:
        _, reply = await desk.asked(known["asked"])
        expected = [desk.answers[question] for question in known["answered_by"]]
        otherwise = known.get("or_says")
        if reply.startswith((*expected, *FROM_THE_RECORDS)) or (otherwise and re.search(otherwise, reply)):
            right += 1
        elif reply.startswith(tuple(desk.answers.values())):
            wrong.append(known["asked"])

    assert right >= 65, f"67 of {len(QUESTIONS['known'])} when this was written, now {right}"
    assert len(wrong) <= 1, wrong


async def test_a_question_about_something_else_is_never_answered_with_an_invention(desk: Desk) -> None:
    replies = [(await desk.asked(unknown["asked"]))[1] for unknown in QUESTIONS["unknown"]]
    answered = [reply for reply in replies if reply.startswith(tuple(desk.answers.values()))]

    assert len(answered) <= 1, answered


async def test_nobody_is_said_goodbye_to_for_asking_something_odd(desk: Desk) -> None:
    for question in [*QUESTIONS["known"], *QUESTIONS["unknown"]]:
        reply, _ = await desk.asked(question["asked"])
        assert not reply.ended, question["asked"]
