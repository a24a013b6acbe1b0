"""Voices for the agent without models or a sound card: what was learnt and played is kept in lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from app.agents.agents import Agents
from app.dealership.tools import DealershipTools
from app.events import AppEvent
from app.stores.agents import AgentVersions
from app.stores.database import Database

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


class FakeVoices:
    """Implements `app.agents.agents.AgentVoices`."""

    usual = "af_heart"

    def __init__(self) -> None:
        self.there = ["af_bella", "af_heart", "am_michael", "bm_george"]
        self.learnt: list[tuple[Sequence[str], str, str]] = []
        self.played: list[tuple[str, str]] = []
        self.trouble: Exception | None = None

    def names(self) -> Sequence[str]:
        return self.there

    async def learn(self, sentences: Sequence[str], voice: str, told: str) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.learnt.append((sentences, voice, told))

    async def play(self, sentences: Sequence[str], voice: str) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.played.append((" ".join(sentences), voice))


def agents_over(
    db: Database,
    tools: DealershipTools,
    publish: Callable[[AppEvent], None],
    voices: FakeVoices | None = None,
) -> Agents:
    """The agent of the dealership in these records; `load` it where there may be versions."""
    return Agents(AgentVersions(db), tools.facts, voices or FakeVoices(), publish, lambda: NOON)
