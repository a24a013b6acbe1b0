"""Judges what a sentence is: by a regression over its meaning and words, and by the examples near it.

Built by the composition root (`IntentClassifier.train`), asked by `understanding` on the engine loop;
the embedding itself runs on a worker thread. Training is deterministic.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import tomllib
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.dialogue.intents.features import Vectors, content_words, features, likenesses
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.neighbours import Neighbours
from engine.dialogue.intents.regression import HOW, fit, log_softmax
from engine.ports import Embedder

FOLDER = Path(__file__).parent
_FEW_WORDS = 2
_SAY = 0.65
"""Of each of the two opinions; half each would leave the sum less sure of itself than it is right."""
_LEAST_SHARE = 0.01
"""What an intent is granted that no near example has: to be unlike them all is no proof."""
_KEPT_FILES = 4
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Example:
    """A phrase and what it is."""

    text: str
    intent: Intent


@dataclass(frozen=True, slots=True)
class _Learnt:
    """What is kept between starts: the regression's weights and the examples as they are compared."""

    weights: Vectors
    rows: NDArray[np.float16]
    labels: NDArray[np.int64]


class IntentClassifier:
    """The regression and the neighbours, asked together. Implements `clauses.Classifier`."""

    def __init__(self, embedder: Embedder, learnt: _Learnt, vocabulary: frozenset[str]) -> None:
        self._embedder = embedder
        self._weights = learnt.weights
        self._neighbours = Neighbours(learnt.rows.astype(np.float32), learnt.labels, len(Intent))
        self._vocabulary = vocabulary

    @classmethod
    def train(cls, embedder: Embedder, *, cache: Path | None = None) -> IntentClassifier:
        """Learn from the examples.

        Args:
            embedder: the same that will be used later.
            cache: folder that keeps what was learnt between starts.
        """
        examples = load_examples()
        words = frozenset(word for example in examples for word in content_words(example.text))
        if cache is None:
            return cls(embedder, _learn(embedder, examples), words)
        file = cache / f"intents-{_key(embedder, examples)}.npz"
        learnt = _read(file)
        if learnt is None:
            learnt = _learn(embedder, examples)
            _write(learnt, file)
        return cls(embedder, learnt, words)

    async def rank(self, text: str) -> Sequence[tuple[Intent, float]]:
        """Intents with their probabilities, the likeliest first."""
        return await asyncio.to_thread(self.rank_now, text)

    def rank_now(self, text: str) -> Sequence[tuple[Intent, float]]:
        """The same, blocking."""
        if self._is_gibberish(text):
            nobody_knows = sorted(Intent, key=lambda intent: intent is not Intent.GENERAL)
            return [(intent, 1 / len(nobody_knows)) for intent in nobody_knows]
        seen = features(self._embedder, [text])
        shares = self._neighbours.shares(likenesses(seen)[0])
        opinions = log_softmax(seen @ self._weights) + np.log(shares + _LEAST_SHARE)
        probabilities = np.exp(log_softmax(_SAY * opinions))[0]
        return sorted(zip(Intent, map(float, probabilities), strict=True), key=lambda pair: -pair[1])

    def _is_gibberish(self, text: str) -> bool:
        """Several words of substance and none that was ever seen: what is near says nothing of them."""
        words = content_words(text)
        return len(words) >= _FEW_WORDS and self._vocabulary.isdisjoint(words)


def load_examples(folder: Path = FOLDER) -> list[Example]:
    """Read `examples_*.toml`; `{day}` and the like are filled from the lists in `words.toml`.

    Which word fills a place depends on the phrase alone: a new phrase leaves all others as they are.
    """
    words = tomllib.loads((folder / "words.toml").read_text(encoding="utf-8"))
    return [
        Example(_filled(phrase, words), Intent(intent))
        for file in sorted(folder.glob("examples_*.toml"))
        for intent, phrases in tomllib.loads(file.read_text(encoding="utf-8")).items()
        for phrase in phrases
    ]


def _filled(phrase: str, words: Mapping[str, Sequence[str]]) -> str:
    def word(place: re.Match[str]) -> str:
        choices = words[place[1]]
        return choices[zlib.crc32(f"{phrase}#{place.start()}".encode()) % len(choices)]

    return _PLACE.sub(word, phrase)


def _key(embedder: Embedder, examples: Sequence[Example]) -> str:
    """Names what was learnt: from which examples, with which embedder, and how."""
    learnt = [f"{example.intent}:{example.text}" for example in examples]
    seen = features(embedder, [examples[0].text])[0].round(1)
    how = f"{HOW} {seen.tolist()}"
    return hashlib.sha256("\0".join([*learnt, how]).encode()).hexdigest()[:32]


def _learn(embedder: Embedder, examples: Sequence[Example]) -> _Learnt:
    order = sorted(examples, key=lambda example: (len(example.text), example.text))
    labels = np.array([list(Intent).index(example.intent) for example in order])
    seen = features(embedder, [example.text for example in order])
    return _Learnt(fit(seen, labels, len(Intent)), likenesses(seen).astype(np.float16), labels)


def _read(file: Path) -> _Learnt | None:
    """What was learnt before; None when it was not, or the file is damaged."""
    try:
        with np.load(file) as kept:
            return _Learnt(kept["weights"], kept["rows"], kept["labels"])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def _write(learnt: _Learnt, file: Path) -> None:
    """Keep what was learnt, whole or not at all, and of older files only the latest."""
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(".part.npz")
    np.savez(partial, weights=learnt.weights, rows=learnt.rows, labels=learnt.labels)
    partial.replace(file)
    older = sorted(file.parent.glob("intents-*"), key=lambda each: each.stat().st_mtime, reverse=True)
    for each in older[_KEPT_FILES:]:
        each.unlink(missing_ok=True)
