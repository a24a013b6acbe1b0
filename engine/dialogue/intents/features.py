"""What the classifier sees of a sentence: its meaning as an embedding, and the words themselves, hashed.

Embeddings of short sentences blur what one word decides ("cancel" and "reschedule" are near); words, pairs
of words and four-letter pieces, hashed into a fixed number of columns (the hashing trick, Weinberger et al.
2009), keep it. Called by `classifier` on whatever thread embeds.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.ports import Embedder

_COLUMNS = 2_048
_FOLDED = 256
_PIECE = 4
_SCALE = 8.0
"""Unit vectors are small; scaled up, the regression converges in few steps. The same for both parts."""

_WORD = re.compile(r"[\w']+")
_LITTLE = 2
_SMALL_WORDS = frozenset(
    {"the", "and", "but", "for", "you", "your", "that", "this", "with", "from", "was", "are"}
)
Vectors = NDArray[np.float32]


def features(embedder: Embedder, texts: Sequence[str]) -> Vectors:
    """One row a text: embedding, hashed words, and a one for the bias."""
    ones = np.ones((len(texts), 1), dtype=np.float32)
    return np.hstack([embedder.embed(texts) * _SCALE, _hashed(texts) * _SCALE, ones])


def likenesses(rows: Vectors) -> Vectors:
    """Shorter rows of unit length, to lay side by side: half the embedding, half the words in fewer columns.

    Args:
        rows: as `features` gives them.
    """
    meaning, words = rows[:, : -_COLUMNS - 1], rows[:, -_COLUMNS - 1 : -1]
    folded = words.reshape(len(rows), -1, _FOLDED).sum(axis=1)
    return np.hstack([_unit(meaning), _unit(folded)]) / np.sqrt(np.float32(2.0))


def content_words(text: str) -> frozenset[str]:
    """The words that could say what a sentence is about."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    return frozenset(word for word in words if len(word) > _LITTLE and word not in _SMALL_WORDS)


def _hashed(texts: Sequence[str]) -> Vectors:
    """Unit vectors, shape (len(texts), 2048)."""
    rows = np.zeros((len(texts), _COLUMNS), dtype=np.float32)
    for row, text in zip(rows, texts, strict=True):
        for piece in set(_pieces(text)):
            row[zlib.crc32(piece.encode()) % _COLUMNS] += 1.0
    return _unit(rows)


def _unit(rows: Vectors) -> Vectors:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def _pieces(text: str) -> Iterator[str]:
    """Words, neighbours (with the ends of the sentence), and runs of four letters across words."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    yield from words
    yield from (f"{one}_{next_one}" for one, next_one in zip(["<", *words], [*words, ">"], strict=True))
    run = f" {' '.join(words)} "
    yield from (run[at : at + _PIECE] for at in range(len(run) - _PIECE + 1))
