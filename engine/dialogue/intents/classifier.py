"""Judges what a sentence is, from example phrases of every intent.

Built by the composition root (`IntentClassifier.train`), asked by `understanding` on the engine loop;
the embedding itself runs on a worker thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from engine.dialogue.intents.features import content_words
from engine.dialogue.intents.learner import Blanks, Example, Learner, Learnt, learn, read_examples
from engine.dialogue.intents.names import Intent
from engine.ports import Embedder

FOLDER = Path(__file__).parent
_FEW_WORDS = 2


class IntentClassifier(Learner[Intent]):
    """Implements `clauses.Classifier`."""

    def __init__(self, embedder: Embedder, learnt: Learnt, vocabulary: frozenset[str]) -> None:
        super().__init__(Intent, embedder, learnt)
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
        return cls(embedder, learn(Intent, examples, embedder, cache, "intents"), words)

    def rank_now(self, text: str) -> Sequence[tuple[Intent, float]]:
        """Intents with their probabilities, the likeliest first; blocking."""
        if self._is_gibberish(text):
            nobody_knows = sorted(Intent, key=lambda intent: intent is not Intent.GENERAL)
            return [(intent, 1 / len(nobody_knows)) for intent in nobody_knows]
        return super().rank_now(text)

    def _is_gibberish(self, text: str) -> bool:
        """Several words of substance and none that was ever seen: what is near says nothing of them."""
        words = content_words(text)
        return len(words) >= _FEW_WORDS and self._vocabulary.isdisjoint(words)


def load_examples(folder: Path = FOLDER) -> list[Example[Intent]]:
    """Read `examples_*.toml`; `{day}` and the like are filled from the lists in `words.toml`."""
    return list(read_examples(folder, Intent, Blanks(folder / "words.toml")))
