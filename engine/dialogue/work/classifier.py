"""Judges what work a sentence is about, from example phrases of every kind of work.

Built by the composition root (`WorkClassifier.train`), asked by the booking agent on the engine loop where a
caller's words name no service; the embedding itself runs on a worker thread.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path

from engine.dialogue.intents.classifier import FOLDER as INTENTS
from engine.dialogue.intents.classifier import load_examples as load_intents
from engine.dialogue.intents.learner import Blanks, Example, Learner, learn, read_examples, vocabulary
from engine.dialogue.intents.names import Intent
from engine.dialogue.work.kinds import Kind
from engine.ports import Embedder

_FOLDER = Path(__file__).parent
_NO_WORK = frozenset(Intent) - {Intent.BOOK_SERVICE, Intent.PROVIDE_INFO, Intent.EMERGENCY, Intent.MESSAGE}
"""Intents whose examples ask for no work. What endangers people is judged before this is asked."""
_ONE_IN = 3


class WorkClassifier(Learner[Kind]):
    """Implements `agents.wanted.Judge`."""

    @classmethod
    def train(cls, embedder: Embedder, *, cache: Path | None = None) -> WorkClassifier:
        """Learn from the examples.

        Args:
            embedder: the same that will be used later.
            cache: folder that keeps what was learnt between starts.
        """
        examples = load_examples()
        learnt = learn(Kind, examples, embedder, cache, "work")
        return cls(Kind, embedder, learnt, vocabulary(examples), Kind.NONE)


def load_examples() -> list[Example[Kind]]:
    """Every phrase alone and once more in a frame, and what callers say who want something else."""
    blanks = Blanks(INTENTS / "words.toml")
    phrases = list(read_examples(_FOLDER, Kind, blanks))
    return [*phrases, *_framed(phrases, blanks), *_said_otherwise()]


def _framed(phrases: Sequence[Example[Kind]], blanks: Blanks) -> Iterator[Example[Kind]]:
    """Each wish among the words that stand around it in a call."""
    every: list[str] = tomllib.loads((_FOLDER / "frames.toml").read_text(encoding="utf-8"))["every"]
    for example, frame in zip(phrases, cycle(every), strict=False):
        around = blanks.filled(frame.replace("{}", "|"))
        yield Example(around.replace("|", example.text), example.label)


def _said_otherwise() -> Iterator[Example[Kind]]:
    others = [example.text for example in load_intents() if example.label in _NO_WORK]
    return (Example(text, Kind.NONE) for text in others[::_ONE_IN])
