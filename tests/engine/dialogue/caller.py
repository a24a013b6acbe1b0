"""A caller who speaks in text and hears every word of the answers."""

from __future__ import annotations

from functools import cache

from engine.dialogue.agents.proposal import Judge
from engine.dialogue.dialogue import Dialogue
from engine.dialogue.intents.classifier import IntentClassifier
from engine.dialogue.talk import SessionTalk
from engine.dialogue.work.classifier import WorkClassifier
from engine.ports import Knowledge, LanguageModel, Receptionist, Reply
from tests.fakes.dealership import FakeDealership, FakeKnowledge
from tests.fakes.language_model import WordEmbedder


@cache
def classifier() -> IntentClassifier:
    """Trained once on the real examples, with word counts instead of embeddings."""
    return IntentClassifier.train(WordEmbedder())


@cache
def work_classifier() -> WorkClassifier:
    """The same for the kinds of work."""
    return WorkClassifier.train(WordEmbedder())


class Caller:
    """Phones the fake dealership."""

    def __init__(
        self,
        dealership: FakeDealership | None = None,
        *,
        phone: str | None = None,
        model: LanguageModel | None = None,
        knowledge: Knowledge | None = None,
        judge: Judge | None = None,
        receptionist: Receptionist | None = None,
    ) -> None:
        self.dealership = dealership or FakeDealership()
        knowledge = knowledge or FakeKnowledge(WordEmbedder())
        self.receptionist = receptionist or Receptionist()
        judge = judge or work_classifier()
        self.dialogue = Dialogue(
            classifier(), judge, knowledge, self.dealership, model, lambda: self.receptionist
        )
        self.talk: SessionTalk = self.dialogue.open("call-1", caller_phone=phone)
        self.reply: Reply | None = None

    async def greeted(self) -> str:
        return await self.listen(await self.talk.greet())

    async def says(self, text: str) -> str:
        """One turn; the answer is heard to its end."""
        return await self.listen(await self.talk.respond(text))

    async def says_all(self, *texts: str) -> str:
        """Several turns; the last answer."""
        answer = ""
        for text in texts:
            answer = await self.says(text)
        return answer

    async def listen(self, reply: Reply, *, complete: bool = True) -> str:
        self.reply = reply
        text = " ".join([sentence async for sentence in reply.sentences])
        self.talk.heard(reply.id, text, complete=complete)
        return text
