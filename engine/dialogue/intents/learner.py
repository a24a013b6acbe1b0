"""Learns from example phrases to tell sentences apart: by a regression over their meaning and words, and by
the examples near them.

Used by `intents.classifier` and `work.classifier`, each with labels of its own. Training is deterministic and
blocks; what was learnt is kept between starts.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import tomllib
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.dialogue.intents.features import Vectors, content_words, features, likenesses
from engine.dialogue.intents.neighbours import Neighbours
from engine.dialogue.intents.regression import HOW, fit, log_softmax
from engine.ports import Embedder

_SAY = 0.65
"""Of each of the two opinions; half each would leave the sum less sure of itself than it is right."""
_LEAST_SHARE = 0.01
"""What a label is granted that no near example has: to be unlike them all is no proof."""
_KEPT_FILES = 4
_REMEMBERED = 64
"""Sentences; the pieces of a turn are judged by whoever reads it, and again when it is read as a whole."""
_FEW_WORDS = 2
_PLACE = re.compile(r"\{(\w+)\}")

Label = TypeVar("Label", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Example(Generic[Label]):
    """A phrase and what it is."""

    text: str
    label: Label


@dataclass(frozen=True, slots=True)
class Learnt:
    """What is kept between starts: the regression's weights and the examples as they are compared."""

    weights: Vectors
    rows: NDArray[np.float16]
    labels: NDArray[np.int64]


class Learner(Generic[Label]):
    """The regression and the neighbours, asked together.

    Args:
        labels: what a sentence may be.
        embedder: the same that was learnt with.
        learnt: from the examples.
        vocabulary: the words of substance in the examples.
        unknown: comes first where not one of them was said.
    """

    def __init__(
        self,
        labels: type[Label],
        embedder: Embedder,
        learnt: Learnt,
        vocabulary: frozenset[str],
        unknown: Label,
    ) -> None:
        self._vocabulary, self._unknown = vocabulary, unknown
        self._judged = lru_cache(_REMEMBERED)(self._judge)
        self._labels = labels
        self._embedder = embedder
        self._weights = learnt.weights
        self._neighbours = Neighbours(learnt.rows.astype(np.float32), learnt.labels, len(labels))

    def knows(self, text: str) -> bool:
        """Whether every word of substance was seen in the examples."""
        return self._vocabulary.issuperset(content_words(text))

    async def rank(self, text: str) -> Sequence[tuple[Label, float]]:
        """Labels with their probabilities, the likeliest first."""
        return await asyncio.to_thread(self.rank_now, text)

    def rank_now(self, text: str) -> Sequence[tuple[Label, float]]:
        """The same, blocking."""
        return self._judged(text)

    def _judge(self, text: str) -> Sequence[tuple[Label, float]]:
        if self._is_gibberish(text):
            nobody_knows = sorted(self._labels, key=lambda label: label is not self._unknown)
            return [(label, 1 / len(nobody_knows)) for label in nobody_knows]
        seen = features(self._embedder, [text])
        shares = self._neighbours.shares(likenesses(seen)[0])
        opinions = log_softmax(seen @ self._weights) + np.log(shares + _LEAST_SHARE)
        probabilities = np.exp(log_softmax(_SAY * opinions))[0]
        return sorted(zip(self._labels, map(float, probabilities), strict=True), key=lambda pair: -pair[1])

    def _is_gibberish(self, text: str) -> bool:
        """Several words of substance and none that was ever seen: what is near says nothing of them."""
        words = content_words(text)
        return len(words) >= _FEW_WORDS and self._vocabulary.isdisjoint(words)


class Blanks:
    """Fills `{day}` and the like from lists of words.

    Which word fills a place depends on the phrase alone: a new phrase leaves all others as they are.
    """

    def __init__(self, file: Path) -> None:
        self._words: Mapping[str, Sequence[str]] = tomllib.loads(file.read_text(encoding="utf-8"))

    def filled(self, phrase: str) -> str:
        """The phrase without braces."""

        def word(place: re.Match[str]) -> str:
            choices = self._words[place[1]]
            return choices[zlib.crc32(f"{phrase}#{place.start()}".encode()) % len(choices)]

        return _PLACE.sub(word, phrase)


def read_examples(folder: Path, labels: type[Label], blanks: Blanks) -> Iterator[Example[Label]]:
    """The phrases of `examples_*.toml`, by label."""
    for file in sorted(folder.glob("examples_*.toml")):
        for label, phrases in tomllib.loads(file.read_text(encoding="utf-8")).items():
            for phrase in phrases:
                yield Example(blanks.filled(phrase), labels(label))


def vocabulary(examples: Sequence[Example[Label]]) -> frozenset[str]:
    """The words of substance in the examples."""
    return frozenset(word for example in examples for word in content_words(example.text))


def learn(
    labels: type[Label], examples: Sequence[Example[Label]], embedder: Embedder, cache: Path | None, name: str
) -> Learnt:
    """What the examples teach.

    Args:
        embedder: the same that will be used later.
        cache: folder that keeps what was learnt between starts.
        name: of the file in it.
    """
    if cache is None:
        return _learn(labels, embedder, examples)
    file = cache / f"{name}-{_key(embedder, examples)}.npz"
    learnt = _read(file)
    if learnt is None:
        learnt = _learn(labels, embedder, examples)
        _write(learnt, file, name)
    return learnt


def _key(embedder: Embedder, examples: Sequence[Example[Label]]) -> str:
    """Names what was learnt: from which examples, with which embedder, and how."""
    learnt = [f"{example.label}:{example.text}" for example in examples]
    seen = features(embedder, [examples[0].text])[0].round(1)
    how = f"{HOW} {seen.tolist()}"
    return hashlib.sha256("\0".join([*learnt, how]).encode()).hexdigest()[:32]


def _learn(labels: type[Label], embedder: Embedder, examples: Sequence[Example[Label]]) -> Learnt:
    order = sorted(examples, key=lambda example: (len(example.text), example.text))
    numbers = np.array([list(labels).index(example.label) for example in order])
    seen = features(embedder, [example.text for example in order])
    return Learnt(fit(seen, numbers, len(labels)), likenesses(seen).astype(np.float16), numbers)


def _read(file: Path) -> Learnt | None:
    """What was learnt before; None when it was not, or the file is damaged."""
    try:
        with np.load(file) as kept:
            return Learnt(kept["weights"], kept["rows"], kept["labels"])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def _write(learnt: Learnt, file: Path, name: str) -> None:
    """Keep what was learnt, whole or not at all, and of older files only the latest."""
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(".part.npz")
    np.savez(partial, weights=learnt.weights, rows=learnt.rows, labels=learnt.labels)
    partial.replace(file)
    older = sorted(file.parent.glob(f"{name}-*"), key=lambda each: each.stat().st_mtime, reverse=True)
    for each in older[_KEPT_FILES:]:
        each.unlink(missing_ok=True)
