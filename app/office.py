"""What a receptionist works with: the dealership, its knowledge, the dialogue, and the desk that can be rung.

Opened by `app.compose` once the records and the models are there; lives on the engine loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from app.calls.consult import known_sentences
from app.calls.hand_off import HandOffs
from app.calls.reception import new_session_id
from app.chat import Chat
from app.conversations import KEPT, Conversations
from app.dealership.knowledge import DealershipKnowledge
from app.dealership.tools import NOTICE, NOTICE_UNRECORDED, DealershipTools, open_dealership
from app.events import AppEvent, StockChanged
from app.feed import Feed
from app.inference import Inference
from app.paths import DataDir, cache_dir
from app.phone.quiet import DoNotDisturb
from app.settings import Settings
from app.stores.database import Database
from app.stores.sessions import Sessions
from app.stores.vectors import Vectors
from engine.dialogue.dialogue import Dialogue
from engine.dialogue.intents.classifier import IntentClassifier
from engine.dialogue.work.classifier import WorkClassifier
from engine.floor import LEAD_IN
from models.catalogue import Role


@dataclass(frozen=True, slots=True)
class Office:
    """All of it, ready to be used by calls and doors."""

    tools: DealershipTools
    knowledge: DealershipKnowledge
    dialogue: Dialogue
    conversations: Conversations
    chat: Chat
    hand_offs: HandOffs

    async def fixed_sentences(self) -> list[str]:
        """What can be said to a caller, and to the one who takes a caller."""
        facts = self.tools.facts()
        consult = known_sentences(facts.people, facts.agent_name)
        return [LEAD_IN, *await self.dialogue.fixed_sentences(), *consult]

    async def likely_sentences(self) -> Sequence[str]:
        """What callers may be told from today on, with days and times in it."""
        return await self.dialogue.likely_sentences()


@dataclass(frozen=True, slots=True)
class Ground:
    """What an office stands on: started records, loaded models, and where the business clock begins."""

    database: Database
    places: DataDir
    inference: Inference
    settings: Settings
    feed: Feed
    now: datetime | None


async def open_office(ground: Ground, stack: AsyncExitStack) -> Office:
    """Open everything; `stack` takes what has to be closed again."""
    models, feed = ground.inference.models, ground.feed
    tools = await open_dealership(ground.database, feed.publish, ground.now, _notice(ground.settings))
    models.speech_to_text.expect(tools.vocabulary())
    stack.callback(feed.subscribe(partial(_expect_new_cars, tools, models.speech_to_text.expect)))
    knowledge = await _open_knowledge(ground, stack)
    classifier = await asyncio.to_thread(
        IntentClassifier.train, models.embedder, cache=cache_dir() / "intents"
    )
    work = await asyncio.to_thread(WorkClassifier.train, models.embedder, cache=cache_dir() / "intents")
    dialogue = Dialogue(classifier, work, knowledge, tools, models.language_model)
    conversations = await _open_conversations(ground, dialogue)
    chat = Chat(conversations, feed, new_session_id, utc_now)
    quiet = DoNotDisturb(ground.database, tools.now, feed.publish)
    hand_offs = HandOffs(
        tools.counters.tasks,
        lambda: tools.facts().people,
        conversations.notify,
        feed,
        utc_now,
        quiet.is_on,
    )
    stack.push_async_callback(hand_offs.stop)
    stack.callback(feed.subscribe(hand_offs.on_event))
    return Office(tools, knowledge, dialogue, conversations, chat, hand_offs)


async def _open_knowledge(ground: Ground, stack: AsyncExitStack) -> DealershipKnowledge:
    embedder, model = ground.inference.models.embedder, ground.inference.name(Role.EMBEDDING)
    vectors = Vectors(ground.places.chroma, embedder, model)
    await asyncio.to_thread(vectors.start)
    stack.callback(vectors.stop)
    knowledge = DealershipKnowledge.over(ground.database, vectors, utc_now, ground.feed.publish)
    await knowledge.load()
    return knowledge


async def _open_conversations(ground: Ground, dialogue: Dialogue) -> Conversations:
    saved = Sessions(ground.database)
    await saved.delete_older(utc_now() - KEPT)
    return Conversations(
        dialogue, saved, timedelta(minutes=ground.settings.dialogue.session_idle_min), utc_now
    )


def _expect_new_cars(
    tools: DealershipTools, expect: Callable[[Sequence[str]], None], event: AppEvent
) -> None:
    """The recogniser listens for the cars there are now."""
    if isinstance(event, StockChanged):
        expect(tools.vocabulary())


def _notice(settings: Settings) -> str:
    """What the agent says of itself and of the recording."""
    usual = NOTICE if settings.calls.record else NOTICE_UNRECORDED
    return settings.dialogue.notice or usual


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)
