"""The passages of the documents by meaning: a collection for each agent. Used by `vectors`, on its thread.

Only ids and vectors are kept here; the words are the records'.
"""
# pyright: reportUnknownMemberType=false, reportMissingTypeArgument=false, reportUnknownVariableType=false
# chromadb's types leave numpy's parameters open.

from __future__ import annotations

import hashlib
from collections.abc import Collection as Several
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.stores.chroma import SPACE_BYTES, ChromaFolder

if TYPE_CHECKING:
    from chromadb.api.models.Collection import Collection

PREFIX = "documents-"
_BATCH = 1_000
"""Chroma takes 5,461 at a time."""
_BYTES_A_VECTOR = 6_000
"""Its 384 numbers lie in the log and in the index."""


@dataclass(frozen=True, slots=True)
class Near:
    """A vector near to a question: its id and the cosine distance."""

    id: str
    distance: float


class DocumentVectors:
    """Vectors of one embedding model; those of another are dropped by `keep_only`.

    Args:
        folder: shared with the stored answers.
        model: name or checksum of the embedding model.
    """

    def __init__(self, folder: ChromaFolder, model: str) -> None:
        self._folder = folder
        self._prefix = PREFIX + hashlib.sha256(model.encode()).hexdigest()[:12] + "-"
        self._collections: dict[str, Collection] = {}

    def keep_only(self, agents: Several[str]) -> None:
        """Drop the collections of other agents and of other models."""
        for name in self._folder.names(PREFIX) - {self._prefix + agent for agent in agents}:
            self._folder.drop(name)
        self._collections.clear()

    def ids(self, agent: str) -> frozenset[str]:
        """Everything that stands for an agent."""
        return frozenset(self._collection(agent).get(include=[])["ids"])

    def add(self, agent: str, ids: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Add `vectors` (n, 384) under their ids, in place of what stands there."""
        self._folder.require_space(SPACE_BYTES + len(ids) * _BYTES_A_VECTOR)
        for at in range(0, len(ids), _BATCH):
            self._collection(agent).upsert(
                ids=list(ids[at : at + _BATCH]), embeddings=vectors[at : at + _BATCH]
            )

    def remove(self, agent: str, ids: Sequence[str]) -> None:
        """Forget these; those that are not there are passed over."""
        for at in range(0, len(ids), _BATCH):
            self._collection(agent).delete(ids=list(ids[at : at + _BATCH]))

    def search(self, agent: str, vector: NDArray[np.float32], limit: int) -> list[Near]:
        """The nearest first; `vector` has shape (1, 384). Nothing for an agent without documents."""
        collection = self._collections.get(agent)
        if collection is None:
            return []
        found = collection.query(query_embeddings=vector, n_results=limit, include=["distances"])
        (ids,), (distances,) = found["ids"], found["distances"] or [[]]
        return [Near(each, float(distance)) for each, distance in zip(ids, distances, strict=True)]

    def forget(self) -> None:
        """The folder was closed or thrown away."""
        self._collections.clear()

    def _collection(self, agent: str) -> Collection:
        if agent not in self._collections:
            self._collections[agent] = self._folder.collection(self._prefix + agent)
        return self._collections[agent]
