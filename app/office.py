"""What a receptionist works with: the dealership, its knowledge, the dialogue, and the desk that can be rung.

Opened by `app.compose` once the records and the models are there; lives on the engine loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from app.agents.agents import Agents
from app.agents.voices import SpokenVoices
from app.calls.consult import known_sentences
from app.calls.hand_off import HandOffs
from app.calls.reception import new_session_id
from app.chat import Chat
from app.conversations import KEPT, Conversations
from app.dealership.knowledge import DealershipKnowledge
from app.dealership.notices import USUAL_NOTICES
from app.dealership.tools import DealershipTools, open_dealership
from app.events import AgentChanged, AppEvent, DealershipChanged, StockChanged
from app.feed import Feed
from app.inference import Inference
from app.paths import DataDir, cache_dir
from app.phone.quiet import DoNotDisturb
from app.settings import Settings
from app.stores.agents import AgentVersions
from app.stores.database import Database
from app.stores.sessions import Sessions
from app.stores.vectors import Vectors
from engine.dialogue.dialogue import Dialogue
from engine.dialogue.intents.classifier import IntentClassifier
from engine.dialogue.work.classifier import WorkClassifier
from engine.floor import LEAD_IN
from engine.ports import Samples
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
    agents: Agents

    async def fixed_sentences(self) -> list[str]:
        """What can be said to a caller, and to the one who takes a caller."""
        facts = self.agents.facts
        consult = known_sentences(facts.people, facts.agent_name)
        return [LEAD_IN, *await self.dialogue.fixed_sentences(), *consult]

    async def likely_sentences(self) -> Sequence[str]:
        """What callers may be told from today on, with days and times in it, behind what is always said."""
        return [*await self.fixed_sentences(), *await self.dialogue.likely_sentences()]


@dataclass(frozen=True, slots=True)
class Ground:
    """What an office stands on: started records, loaded models, and where the business clock begins.

    Attributes:
        play: lets somebody at this PC hear speech to its end.
    """

    database: Database
    places: DataDir
    inference: Inference
    settings: Settings
    feed: Feed
    now: datetime | None
    play: Callable[[Samples], Awaitable[None]]


async def open_office(ground: Ground, stack: AsyncExitStack) -> Office:
    """Open everything; `stack` takes what has to be closed again."""
    models, feed = ground.inference.models, ground.feed
    tools = await open_dealership(ground.database, feed.publish, ground.now, _notice(ground.settings))
    agents = await _open_agents(ground, tools)
    expect = partial(_expect, tools, agents, models.speech_to_text.expect)
    expect()
    stack.callback(feed.subscribe(partial(_expect_new_words, expect)))
    knowledge = await _open_knowledge(ground, stack)
    classifier = await asyncio.to_thread(
        IntentClassifier.train, models.embedder, cache=cache_dir() / "intents"
    )
    work = await asyncio.to_thread(WorkClassifier.train, models.embedder, cache=cache_dir() / "intents")
    dialogue = Dialogue(classifier, work, knowledge, tools, models.language_model, agents.current)
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
    return Office(tools, knowledge, dialogue, conversations, chat, hand_offs, agents)


async def _open_agents(ground: Ground, tools: DealershipTools) -> Agents:
    voices = SpokenVoices(ground.inference, ground.play)
    agents = Agents(AgentVersions(ground.database), tools.facts, voices, ground.feed.publish, utc_now)
    await agents.load()
    return agents


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


def _expect(tools: DealershipTools, agents: Agents, expect: Callable[[Sequence[str]], None]) -> None:
    """The recogniser listens for the cars there are now, and for the agent's name."""
    expect([*tools.vocabulary(), agents.facts.agent_name])


def _expect_new_words(expect: Callable[[], None], event: AppEvent) -> None:
    if isinstance(event, StockChanged | AgentChanged | DealershipChanged):
        expect()


def _notice(settings: Settings) -> str:
    """What the agent says of itself and of the recording."""
    usual = USUAL_NOTICES[settings.calls.record]
    return settings.dialogue.notice or usual


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)
