"""What a sentence is, judged by a word or two in it: a dialogue's classifiers without training."""

from __future__ import annotations

from collections.abc import Sequence

from engine.dialogue.intents.names import Intent
from engine.dialogue.work.kinds import Kind


class WordClassifier:
    """A wish to book has "book" in it; everything else is a question."""

    def knows(self, text: str) -> bool:
        return True

    async def rank(self, text: str) -> Sequence[tuple[Intent, float]]:
        return [(Intent.BOOK_SERVICE if "book" in text.lower() else Intent.FAQ, 0.9)]


class NoWork:
    """No sentence is about work on a car."""

    async def rank(self, text: str) -> Sequence[tuple[Kind, float]]:
        return [(Kind.NONE, 1.0), *((kind, 0.0) for kind in Kind if kind is not Kind.NONE)]
