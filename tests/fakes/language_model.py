"""An embedder and a language model without weights."""

from __future__ import annotations

import re
import zlib
from collections.abc import AsyncGenerator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

_SMALL = "a an the is are do does you your to of in on for i i'd my me we it please can could have at"
_IGNORED = frozenset(_SMALL.split())


class WordEmbedder:
    """`Embedder` that counts hashed words and word pairs: the same words are near, meaning is not known."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        vectors = np.zeros((len(texts), 384), dtype=np.float32)
        for row, text in enumerate(texts):
            words = re.findall(r"[\w']+", text.lower())
            weighted = [(word, 0.2 if word in _IGNORED else 1.0) for word in words]
            weighted += [(f"{one} {two}", 0.6) for one, two in pairwise(words)]
            for feature, weight in weighted:
                vectors[row, zlib.crc32(feature.encode()) % 384] += weight
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


class FakeModel:
    """`LanguageModel` that says what it was told to say, word by word, and remembers what it was asked."""

    def __init__(self, says: str) -> None:
        self.says = says
        self.asked: list[tuple[str, str]] = []
        self.closed = 0

    async def complete(self, system: str, user: str, *, max_tokens: int) -> AsyncGenerator[str, None]:
        self.asked.append((system, user))
        try:
            for word in self.says.split(" "):
                yield word + " "
        finally:
            self.closed += 1
