"""The dealership's stored answers by meaning. Used by `vectors`, on its thread."""
# pyright: reportUnknownMemberType=false, reportMissingTypeArgument=false, reportUnknownVariableType=false
# chromadb's types leave numpy's parameters open.

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.stores.chroma import ChromaFolder
from app.stores.rows import Faq
from engine.ports import Embedder, Passage

if TYPE_CHECKING:
    from chromadb.api.models.Collection import Collection

PREFIX = "faq-"
_TEXTS_AN_ENTRY = 8
"""So many vectors are looked at for each entry wanted, since several of them may be the same entry's."""
LAYOUT = "question, whole and other wordings"
"""What is embedded of an entry; part of the name, so that a change is indexed again."""


class FaqVectors:
    """One collection, named after what it was built from."""

    def __init__(self, folder: ChromaFolder, embedder: Embedder, model: str) -> None:
        self._folder = folder
        self._embedder = embedder
        self._model = model
        self._collection: Collection | None = None

    def build(self, entries: Sequence[Faq]) -> None:
        """Make the collection hold exactly these entries; cheap when it does already."""
        name = PREFIX + _fingerprint(entries, self._model)
        standing = self._folder.names(PREFIX)
        known = self._known() if name not in standing else {}
        if name not in standing:
            self._folder.require_space()
        collection = self._folder.collection(name)
        texts = [(number, text) for number, entry in enumerate(entries) for text in ways_to_ask(entry)]
        if collection.count() != len(texts):
            self._folder.require_space()
            self._fill(collection, entries, texts, known)
        self._collection = collection
        for old in standing - {name}:
            self._folder.drop(old)

    def _fill(
        self,
        collection: Collection,
        entries: Sequence[Faq],
        texts: Sequence[tuple[int, str]],
        known: Mapping[str, NDArray[np.float32]],
    ) -> None:
        """One vector for every text by which an entry may be found; only texts not `known` are embedded."""
        if not texts:
            return
        new = list(dict.fromkeys(text for _, text in texts if text not in known))
        vectors = dict(known) | (dict(zip(new, self._embedder.embed(new), strict=True)) if new else {})
        collection.upsert(
            ids=[str(number) for number in range(len(texts))],
            embeddings=np.stack([vectors[text] for _, text in texts]),
            metadatas=[asdict(entries[number]) for number, _ in texts],
        )

    def _known(self) -> dict[str, NDArray[np.float32]]:
        """The vectors of what is searched now, by text, so that one changed answer costs one embedding.

        An entry's texts stand one after the other, as `ways_to_ask` has them.
        """
        if self._collection is None:
            return {}
        found: Any = self._collection.get(include=["metadatas", "embeddings"])
        places = {int(id_): place for place, id_ in enumerate(found["ids"])}
        known: dict[str, NDArray[np.float32]] = {}
        number = 0
        while number in places:
            for text in ways_to_ask(Faq(**found["metadatas"][places[number]])):
                known[text] = np.asarray(found["embeddings"][places[number]], np.float32)
                number += 1
        return known

    def search(self, vector: NDArray[np.float32], limit: int) -> list[Passage]:
        """The nearest entries first, by cosine distance; `vector` has shape (1, 384)."""
        if self._collection is None:
            raise RuntimeError("The vectors are searched before index().")
        found = self._collection.query(
            query_embeddings=vector, n_results=_TEXTS_AN_ENTRY * limit, include=["metadatas", "distances"]
        )
        (abouts,), (distances,) = found["metadatas"] or [[]], found["distances"] or [[]]
        nearest: dict[str, Passage] = {}
        for about, distance in zip(abouts, distances, strict=True):
            asked, answer, category = (str(about[key]) for key in ("question", "answer", "category"))
            nearest.setdefault(asked, Passage(asked, answer, category, float(distance)))
        return list(nearest.values())[:limit]

    def forget(self) -> None:
        """The folder was closed or thrown away."""
        self._collection = None


def ways_to_ask(entry: Faq) -> list[str]:
    """The texts by which an entry is found: its question alone, all of it, and every wording in its keywords.

    `keywords` are other ways to ask the same, parted by semicolons.
    """
    whole = f"{entry.category}: {entry.question} {entry.answer}"
    return [entry.question, whole, *(way.strip() for way in entry.keywords.split(";") if way.strip())]


def _fingerprint(entries: Sequence[Faq], model: str) -> str:
    parts = [model, LAYOUT, *(asdict(entry) for entry in entries)]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]
