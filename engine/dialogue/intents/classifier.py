"""Judges what a sentence is: a logistic regression trained at start on embeddings of example phrases.

Built by the composition root (`IntentClassifier.train`), asked by `understanding` on the engine loop;
the embedding itself runs on a worker thread. Training is deterministic.
"""

from __future__ import annotations

import asyncio
import hashlib
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.dialogue.intents.names import Intent
from engine.ports import Embedder

EXAMPLES = Path(__file__).with_name("examples.toml")
_STEPS = 300
_LEARNING_RATE = 0.05
_DECAY = 3e-4
_SCALE = 8.0
"""Unit vectors are small; scaled up, the regression converges in few steps."""

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Example:
    """A phrase and what it is."""

    text: str
    intent: Intent


class IntentClassifier:
    """A linear head over sentence embeddings. Implements `understanding.Classifier`."""

    def __init__(self, embedder: Embedder, weights: Vectors, bias: Vectors) -> None:
        self._embedder = embedder
        self._weights = weights
        self._bias = bias

    @classmethod
    def train(cls, embedder: Embedder, *, cache: Path | None = None) -> IntentClassifier:
        """Learn from the examples.

        Args:
            embedder: the same that will be used later.
            cache: folder that keeps the examples' embeddings between starts.
        """
        examples = load_examples(EXAMPLES)
        vectors = _embedded(embedder, [example.text for example in examples], cache)
        labels = np.array([list(Intent).index(example.intent) for example in examples])
        return cls(embedder, *_fit(vectors, labels, len(Intent)))

    async def rank(self, text: str) -> Sequence[tuple[Intent, float]]:
        """Intents with their probabilities, the likeliest first."""
        return await asyncio.to_thread(self.rank_now, text)

    def rank_now(self, text: str) -> Sequence[tuple[Intent, float]]:
        """The same, blocking."""
        vector = self._embedder.embed([text])[0] * _SCALE
        probabilities = _softmax((vector @ self._weights + self._bias)[None, :])[0]
        return sorted(zip(Intent, map(float, probabilities), strict=True), key=lambda pair: -pair[1])


def load_examples(file: Path) -> list[Example]:
    """Read labelled phrases; `{day}` and the like are filled from the file's own word lists in turn."""
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    words = {name: cycle(choices) for name, choices in data.pop("words", {}).items()}
    examples: list[Example] = []
    for intent, phrases in data.items():
        examples += [Example(_filled(phrase, words), Intent(intent)) for phrase in phrases]
    return examples


def _filled(phrase: str, words: dict[str, cycle[str]]) -> str:
    for name, choices in words.items():
        if f"{{{name}}}" in phrase:
            phrase = phrase.replace(f"{{{name}}}", next(choices))
    return phrase


def _embedded(embedder: Embedder, texts: Sequence[str], cache: Path | None) -> Vectors:
    """Embeddings of the texts, from the cache when exactly these were embedded before."""
    if cache is None:
        return embedder.embed(texts)
    key = hashlib.sha256("\0".join(texts).encode()).hexdigest()[:32]
    file = cache / f"intent-examples-{key}.npy"
    try:
        return np.load(file)
    except (OSError, ValueError):
        vectors = embedder.embed(texts)
    cache.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(".part.npy")
    np.save(partial, vectors)
    partial.replace(file)
    return vectors


def _fit(vectors: Vectors, labels: NDArray[np.int64], classes: int) -> tuple[Vectors, Vectors]:
    """Multinomial logistic regression with L2 decay and balanced classes, by Adam on the whole set."""
    inputs = (vectors * _SCALE).astype(np.float32)
    wanted = np.eye(classes, dtype=np.float32)[labels]
    counts = np.maximum(wanted.sum(axis=0), 1.0)
    share = (1.0 / counts**0.5)[labels]
    share = (share / share.sum()).astype(np.float32)[:, None]
    weights = np.zeros((inputs.shape[1] + 1, classes), dtype=np.float32)
    inputs = np.hstack([inputs, np.ones((len(inputs), 1), dtype=np.float32)])
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        gradient = inputs.T @ ((_softmax(inputs @ weights) - wanted) * share) + _DECAY * weights
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        weights -= _LEARNING_RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return weights[:-1], weights[-1]


def _softmax(scores: Vectors) -> Vectors:
    scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    return scores / scores.sum(axis=1, keepdims=True)
