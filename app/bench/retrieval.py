"""What finding an answer costs among 10,000 passages. Awaited by `lotline bench retrieval`.

The passages are generated: sentences of a dealership, five a passage, embedded once each and told apart by a
little noise, so that they lie as crowded as those of one trade do. Questions are embedded for real.
"""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.bench.figures import Spread, timed
from app.dealership.knowledge import DealershipKnowledge
from app.knowledge.passages import Shelved
from app.stores.database import Database
from app.stores.document_rows import RECEPTIONIST, Chunk, Document
from app.stores.documents import Documents
from app.stores.vectors import Vectors
from engine.dialogue.embedding import MiniLM
from models.catalogue import Catalogue, Role
from models.weights import Weights

PASSAGES = 10_000
_ROUNDS = 20
_SENTENCES_EACH = 5
_NOISE = 0.03
"""A standard deviation of each of 384 numbers: two copies of a sentence are about 0.25 apart."""
_SUBJECTS = (
    "The warranty", "A loaner car", "The shuttle", "An oil change", "A used car", "The service department",
    "A deposit", "A test drive", "The parts counter", "A tire rotation", "A brake inspection", "The invoice",
)  # fmt: skip
_STATEMENTS = (
    "can be had on weekdays until four.", "costs nothing for the first year.", "takes about an hour.",
    "is offered within eight miles.", "needs a valid license.", "may be returned within three days.",
    "is explained by a person at the desk.", "does not cover damage from an accident.",
)  # fmt: skip
_SENTENCES = tuple(f"{subject} {statement}" for subject, statement in product(_SUBJECTS, _STATEMENTS))
_QUESTIONS = (
    "How long is the warranty?", "Do I get a car while mine is in the shop?", "Where does the shuttle go?",
    "What does an oil change cost?", "Can I return a used car?", "Who won the world cup?",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RetrievalFigures:
    """The result of `measure`: from the question's words to the passages."""

    passages: int
    search: Spread
    embedding: Spread

    def lines(self) -> list[str]:
        return [
            f"Retrieval among {self.passages:,} passages",
            f"  question to passages: {_ms(self.search)}",
            f"  of which embedding:   {_ms(self.embedding)}",
        ]


def _ms(spread: Spread) -> str:
    return f"median {spread.median_s * 1000:.1f} ms, p95 {spread.p95_s * 1000:.1f} ms"


async def measure(weights: Weights, catalogue: Catalogue) -> RetrievalFigures:
    """Build an index in a folder of its own, ask, and throw it away; raises `ModelsError`."""
    model = catalogue.of_role(Role.EMBEDDING)[0]
    embedder = MiniLM(weights.path(model.name))
    with tempfile.TemporaryDirectory(prefix="lotline-bench-") as place:
        db = Database(Path(place) / "lotline.db")
        vectors = Vectors(Path(place) / "chroma", embedder, model.name)
        db.start()
        vectors.start()
        try:
            return await _asked(await _filled(db, vectors, embedder), embedder)
        finally:
            vectors.stop()
            db.stop()


async def _filled(db: Database, vectors: Vectors, embedder: MiniLM) -> DealershipKnowledge:
    """The knowledge of a dealership whose one document has all the passages."""
    await vectors.index([])
    now, dice = datetime.now(UTC), np.random.default_rng(1)
    picks = dice.integers(len(_SENTENCES), size=(PASSAGES, _SENTENCES_EACH))
    rows: list[list[int]] = picks.tolist()
    chunks = [
        Chunk(position, "", " ".join(_SENTENCES[pick] for pick in row)) for position, row in enumerate(rows)
    ]
    document = Document(1, "generated.txt", RECEPTIONIST, "text", "0" * 64, now, PASSAGES)
    await Documents(db).put(document, chunks)
    ids = list(Shelved(document, chunks).texts())
    await vectors.keep(RECEPTIONIST, ids, _crowd(embedder.embed(_SENTENCES), picks, dice))
    knowledge = DealershipKnowledge.over(db, vectors, lambda: now)
    await knowledge.load()
    return knowledge


def _crowd(
    known: NDArray[np.float32], picks: NDArray[np.int64], dice: np.random.Generator
) -> NDArray[np.float32]:
    """Unit vectors, six a passage: the mean of its sentences, then each of them."""
    sentences = known[picks]
    whole = sentences.mean(axis=1, keepdims=True)
    every = np.concatenate([whole, sentences], axis=1).reshape(-1, known.shape[1])
    noisy = every + dice.normal(0, _NOISE, every.shape)
    return (noisy / np.linalg.norm(noisy, axis=1, keepdims=True)).astype(np.float32)


async def _asked(knowledge: DealershipKnowledge, embedder: MiniLM) -> RetrievalFigures:
    searching, embedding = list[float](), list[float]()
    await knowledge.search(_QUESTIONS[0])
    for question in _QUESTIONS * _ROUNDS:
        _, took_s = await timed(knowledge.search(question))
        searching.append(took_s)
        began = time.perf_counter()
        embedder.embed([question])
        embedding.append(time.perf_counter() - began)
    return RetrievalFigures(PASSAGES, Spread.of(searching), Spread.of(embedding))
