"""Judges what a sentence is: a logistic regression over its meaning and words, trained on example phrases.

Built by the composition root (`IntentClassifier.train`), asked by `understanding` on the engine loop;
the embedding itself runs on a worker thread. Training is deterministic.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.dialogue.intents.features import Vectors, content_words, features
from engine.dialogue.intents.names import Intent
from engine.ports import Embedder

FOLDER = Path(__file__).parent
_EPOCHS = 20
_BATCH = 256
_LEARNING_RATE = 0.01
_DECAY = 2e-4
_FEW_WORDS = 2
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Example:
    """A phrase and what it is."""

    text: str
    intent: Intent


class IntentClassifier:
    """A linear head over what is seen of a sentence. Implements `clauses.Classifier`."""

    def __init__(self, embedder: Embedder, weights: Vectors, vocabulary: frozenset[str]) -> None:
        self._embedder = embedder
        self._weights = weights
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
            return cls(embedder, _learnt(embedder, examples), words)
        file = cache / f"intents-{_key(embedder, examples)}.npy"
        try:
            return cls(embedder, np.load(file), words)
        except (OSError, ValueError):
            weights = _learnt(embedder, examples)
        cache.mkdir(parents=True, exist_ok=True)
        partial = file.with_suffix(".part.npy")
        np.save(partial, weights)
        partial.replace(file)
        return cls(embedder, weights, words)

    async def rank(self, text: str) -> Sequence[tuple[Intent, float]]:
        """Intents with their probabilities, the likeliest first."""
        return await asyncio.to_thread(self.rank_now, text)

    def rank_now(self, text: str) -> Sequence[tuple[Intent, float]]:
        """The same, blocking."""
        if self._is_gibberish(text):
            nobody_knows = sorted(Intent, key=lambda intent: intent is not Intent.GENERAL)
            return [(intent, 1 / len(nobody_knows)) for intent in nobody_knows]
        probabilities = _softmax(features(self._embedder, [text]) @ self._weights)[0]
        return sorted(zip(Intent, map(float, probabilities), strict=True), key=lambda pair: -pair[1])

    def _is_gibberish(self, text: str) -> bool:
        """Several words of substance and none that was ever seen: what is near says nothing of them."""
        words = content_words(text)
        return len(words) >= _FEW_WORDS and self._vocabulary.isdisjoint(words)


def load_examples(folder: Path = FOLDER) -> list[Example]:
    """Read `examples_*.toml`; `{day}` and the like are filled from the lists in `words.toml` in turn."""
    lists = tomllib.loads((folder / "words.toml").read_text(encoding="utf-8"))
    words = {name: cycle(choices) for name, choices in lists.items()}
    examples: list[Example] = []
    for file in sorted(folder.glob("examples_*.toml")):
        for intent, phrases in tomllib.loads(file.read_text(encoding="utf-8")).items():
            examples += [
                Example(_PLACE.sub(lambda place: next(words[place[1]]), phrase), Intent(intent))
                for phrase in phrases
            ]
    return examples


def _key(embedder: Embedder, examples: Sequence[Example]) -> str:
    """Names what was learnt: from which examples, with which embedder, and how."""
    learnt = [f"{example.intent}:{example.text}" for example in examples]
    seen = features(embedder, [examples[0].text])[0].round(1)
    how = f"{_EPOCHS} {_BATCH} {_LEARNING_RATE} {_DECAY} {seen.tolist()}"
    return hashlib.sha256("\0".join([*learnt, how]).encode()).hexdigest()[:32]


def _learnt(embedder: Embedder, examples: Sequence[Example]) -> Vectors:
    order = sorted(examples, key=lambda example: (len(example.text), example.text))
    labels = np.array([list(Intent).index(example.intent) for example in order])
    return _fit(features(embedder, [example.text for example in order]), labels, len(Intent))


def _fit(inputs: Vectors, labels: NDArray[np.int64], classes: int) -> Vectors:
    """Multinomial logistic regression with L2 decay and half-balanced classes, by Adam on small batches.

    The rate of learning falls to nothing, so that the last batches do not shake what was learnt.
    """
    wanted = np.eye(classes, dtype=np.float32)[labels]
    share = (1.0 / np.maximum(wanted.sum(axis=0), 1.0) ** 0.5)[labels]
    share = (share / share.mean()).astype(np.float32)[:, None]
    weights = np.zeros((inputs.shape[1], classes), dtype=np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    batches = _batches(len(inputs))
    for step, batch in enumerate(batches, start=1):
        seen = inputs[batch]
        error = (_softmax(seen @ weights) - wanted[batch]) * share[batch] / len(batch)
        gradient = seen.T @ error + _DECAY * weights
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        rate = _LEARNING_RATE * (1 - step / (len(batches) + 1))
        weights -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return weights


def _batches(count: int) -> list[NDArray[np.int64]]:
    """Which rows are looked at together, epoch after epoch, in an order that is always the same."""
    random = np.random.default_rng(0)
    return [
        order[at : at + _BATCH]
        for order in (random.permutation(count) for _ in range(_EPOCHS))
        for at in range(0, count, _BATCH)
    ]


def _softmax(scores: Vectors) -> Vectors:
    scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    return scores / scores.sum(axis=1, keepdims=True)
