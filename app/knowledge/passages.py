"""From vectors near a question back to the passages they stand for, and the sentences worth saying.

Used by `library`, on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.knowledge.sentences import sentences
from app.stores.document_rows import Chunk, Document
from app.stores.document_vectors import Near
from engine.ports import Passage

_WHOLE = 0
"""Number of a passage's own vector; its sentences count from 1."""
_NEARLY_AS_NEAR = 0.08
"""A second sentence is said too when it is no farther behind the nearest than this."""
_SAID_MAX = 2
_REFERS_BACK = re.compile(
    r"^(?:it|its|they|their|this|these|those|that|after that|then|otherwise)\b|"
    r"\b(?:than|of|after|beyond|before|until) (?:that|this|it|them|then)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Shelved:
    """A document with its passages, as it is found."""

    document: Document
    chunks: Sequence[Chunk]

    @property
    def key(self) -> str:
        """Of this content under this number; neither alone, since a restored copy may give a number again."""
        return f"{self.document.id}-{self.document.sha256[:16]}"

    def same_place(self, other: Shelved) -> bool:
        """Whether one replaces the other."""
        return (self.document.name, self.document.agent) == (other.document.name, other.document.agent)

    def texts(self) -> dict[str, str]:
        """What is embedded, by id: every passage whole, and each sentence of those that have several."""
        texts: dict[str, str] = {}
        for chunk in self.chunks:
            parts = sentences(chunk.text)
            said = [chunk.text, *(parts if len(parts) > 1 else [])]
            for number, text in enumerate(said):
                texts[f"{self.key}/{chunk.position}/{number}"] = self._under_heading(chunk, text)
        return texts

    def _under_heading(self, chunk: Chunk, text: str) -> str:
        return f"{chunk.heading}: {text}" if chunk.heading else text


def passages(shelf: Mapping[str, Shelved], near: Sequence[Near]) -> list[Passage]:
    """Nearest first; vectors of documents that no longer stand belong to nothing."""
    found: dict[tuple[str, int], list[tuple[int, float]]] = {}
    for each in near:
        key, position, sentence = each.id.split("/")
        if key in shelf:
            found.setdefault((key, int(position)), []).append((int(sentence), each.distance))
    return [_passage(shelf[key], position, hits) for (key, position), hits in found.items()]


def _passage(shelved: Shelved, position: int, hits: Sequence[tuple[int, float]]) -> Passage:
    chunk = shelved.chunks[position]
    return Passage(
        question=chunk.heading or shelved.document.name,
        answer=chunk.text,
        category=shelved.document.name,
        distance=hits[0][1],
        source="document",
        excerpt=_excerpt(sentences(chunk.text), [hit for hit in hits if hit[0] != _WHOLE]),
    )


def _excerpt(parts: Sequence[str], hits: Sequence[tuple[int, float]]) -> str:
    """The nearest sentence, with the one before when it speaks of "that", else with the next nearest.

    The next nearest is said when it is nearly as near; without a hit, the first sentences are said.
    """
    if len(parts) <= _SAID_MAX or not hits:
        return " ".join(parts[:_SAID_MAX])
    nearest, distance = hits[0]
    if nearest > 1 and _REFERS_BACK.search(parts[nearest - 1]):
        return " ".join(parts[nearest - 2 : nearest])
    said = sorted(number for number, other in hits[:_SAID_MAX] if other <= distance + _NEARLY_AS_NEAR)
    return " ".join(parts[number - 1] for number in said)
