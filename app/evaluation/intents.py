"""How well intents are told apart, on two sets of phrases that teach nothing.

`intents` holds sentences as they come to mind; `calls` holds them as they come over the phone: long, messy,
in dialect, as a recogniser writes them. Awaited by `lotline eval intents`.
"""

from __future__ import annotations

import asyncio
import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from importlib.resources import files
from pathlib import Path

import msgspec

from app.dealership.tools import open_dealership
from app.inference import Inference
from app.paths import DataDir, cache_dir, models_dir
from app.settings import Settings
from app.stores.database import Database
from engine.dialogue.embedding import MiniLM
from engine.dialogue.intents.classifier import IntentClassifier
from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.understanding import understand
from engine.ports import Tools
from models.catalogue import Role
from models.catalogue import load as load_catalogue
from models.hardware import probe
from models.weights import Weights

_NOW = datetime.fromisoformat("2026-03-02T09:00")  # local to the dealership; a Monday
_OFFERED = (time(9), time(10), time(14))
SETS = ("intents", "calls")


class Phrase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A caller's sentence, what it is, and the question it answers."""

    text: str
    intent: str
    after: str | None = None


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    phrases: Sequence[Phrase]


@dataclass(frozen=True, slots=True)
class IntentFigures:
    """The result of `measure` for one set of phrases.

    Attributes:
        by_intent: right and all, by what the phrase is.
        confused: (what it is, what it was taken for) and how often.
        wrong: each phrase that was misunderstood, and what it was taken for.
    """

    name: str
    right: int
    asked: int
    by_intent: dict[str, tuple[int, int]]
    confused: list[tuple[str, str, int]]
    wrong: list[tuple[str, str, str]]

    @property
    def accuracy(self) -> float:
        return self.right / self.asked

    def lines(self) -> list[str]:
        """For a person."""
        of_all = f"{self.right} of {self.asked} labelled phrases"
        lines = [f"{self.name.capitalize()}: {self.accuracy:.1%} ({of_all})"]
        lines += [f"  {name:<16} {right:>3} of {of}" for name, (right, of) in self.by_intent.items()]
        lines += [f"  {is_} taken for {taken}: {times}" for is_, taken, times in self.confused]
        return lines


def phrases(name: str = "intents") -> Sequence[Phrase]:
    """The labelled phrases of one of the `SETS` that ship."""
    text = files("app.evaluation").joinpath("data", f"{name}.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), _File).phrases


async def measure(folder: Path) -> list[IntentFigures]:
    """Ask the dialogue what each phrase of every set is; the sample dealership's records go into `folder`."""
    database = Database(DataDir(folder).database)
    await asyncio.to_thread(database.start)
    try:
        tools = await open_dealership(database, lambda _: None, _NOW)
        classifier = await asyncio.to_thread(_classifier)
        return [await _measure(name, tools, classifier) for name in SETS]
    finally:
        await asyncio.to_thread(database.stop)


async def _measure(name: str, tools: Tools, classifier: IntentClassifier) -> IntentFigures:
    taken = [(phrase, await _taken_for(phrase, tools, classifier)) for phrase in phrases(name)]
    return _figures(name, taken)


def _classifier() -> IntentClassifier:
    catalogue = load_catalogue()
    chosen = Inference(models_dir(), catalogue, probe(), Settings(), cache_dir() / "phrases")
    embedder = MiniLM(Weights(models_dir(), catalogue).path(chosen.name(Role.EMBEDDING)))
    return IntentClassifier.train(embedder, cache=cache_dir() / "intents")


async def _taken_for(phrase: Phrase, tools: Tools, classifier: IntentClassifier) -> str:
    session = Session("phrase", question=Question(phrase.after) if phrase.after else None)
    if session.question is Question.TIME:
        day = _NOW.date() + timedelta(days=1)
        session.offers = [datetime.combine(day, each) for each in _OFFERED]
    return (await understand(phrase.text, session, tools, classifier)).intent.value


def _figures(name: str, taken: Sequence[tuple[Phrase, str]]) -> IntentFigures:
    wrong = [(phrase.text, phrase.intent, was) for phrase, was in taken if was != phrase.intent]
    asked = Counter(phrase.intent for phrase, _ in taken)
    missed = Counter(is_ for _, is_, _ in wrong)
    pairs = Counter((is_, was) for _, is_, was in wrong)
    return IntentFigures(
        name,
        right=len(taken) - len(wrong),
        asked=len(taken),
        by_intent={name: (times - missed[name], times) for name, times in asked.items()},
        confused=[(is_, was, times) for (is_, was), times in pairs.most_common()],
        wrong=wrong,
    )
