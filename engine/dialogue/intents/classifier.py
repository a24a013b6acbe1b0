"""Judges what a sentence is, from example phrases of every intent.

Built by the composition root (`IntentClassifier.train`), asked by `understanding` on the engine loop;
the embedding itself runs on a worker thread.
"""

from __future__ import annotations

from pathlib import Path

from engine.dialogue.intents.learner import Blanks, Example, Learner, learn, read_examples, vocabulary
from engine.dialogue.intents.names import Intent
from engine.ports import Embedder

FOLDER = Path(__file__).parent


class IntentClassifier(Learner[Intent]):
    """Implements `clauses.Classifier`."""

    @classmethod
    def train(cls, embedder: Embedder, *, cache: Path | None = None) -> IntentClassifier:
        """Learn from the examples.

        Args:
            embedder: the same that will be used later.
            cache: folder that keeps what was learnt between starts.
        """
        examples = load_examples()
        learnt = learn(Intent, examples, embedder, cache, "intents")
        return cls(Intent, embedder, learnt, vocabulary(examples), Intent.GENERAL)


def load_examples(folder: Path = FOLDER) -> list[Example[Intent]]:
    """Read `examples_*.toml`; `{day}` and the like are filled from the lists in `words.toml`."""
    return list(read_examples(folder, Intent, Blanks(folder / "words.toml")))
