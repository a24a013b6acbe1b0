"""Judges a long turn by its wishes: of a story, what is asked for counts, wherever in it that comes.

Called by `understanding` on the engine loop. One embedding of three sentences is near to what most of
them are about; a sentence that wishes or asks, and is sure by itself, outweighs it.
"""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Protocol

from engine.dialogue.intents.names import Intent
from engine.dialogue.slots.spoken import any_of

_WISH_WORDS = r"""
(?:i|we)(?:'d| would| just)* (?:like|love|want|wanna|need|prefer|appreciate)|(?:i|we)'d (?:rather|be)
(?:i|we) (?:want(?:ed)?|wanna|need|ought|have to|must|should|was hoping|wondered|was wondering)
(?:can|could|would|will|might|may|shall|should) (?:i|we|you|y'all|one|some\w+)
(?:please|let's|let me|tell (?:me|them|him|her)|have (?:some\w+|him|her|them)|give|put|get|book|cancel)
(?:you can|make it|i'll (?:take|have)|how about|what about|looking (?:for|to)|i'm (?:after|calling))
"""
WISHES = re.compile(rf"\?|\b{any_of(_WISH_WORDS)}\b", re.IGNORECASE)
_CLAUSE = (
    r"(?:so |and |but |then )?(?:i'd like|i want|i need|can|could|would|will|might|may|please|you can)\b"
)
_END = re.compile(rf"(?<=[.!?])\s+|,\s+(?={_CLAUSE})", re.IGNORECASE)
_ENOUGH_WORDS = 4
_MOST = 8
_SURE = 0.6
_LAST_COUNTS = 1.25
_TOLD = frozenset(
    {
        Intent.GENERAL, Intent.PROVIDE_INFO, Intent.CONFIRM, Intent.DENY, Intent.GREETING, Intent.GOODBYE,
        Intent.HOLD, Intent.REPEAT, Intent.SPAM,
    }
)  # fmt: skip
"""What a sentence is that asks for nothing."""

Ranking = Sequence[tuple[Intent, float]]


class Classifier(Protocol):
    """What a sentence is, judged by its meaning."""

    def knows(self, text: str) -> bool:
        """Whether every word of substance was seen in the examples."""
        ...

    async def rank(self, text: str) -> Ranking:
        """Intents with their probabilities, the likeliest first."""
        ...


async def rank(text: str, classifier: Classifier) -> Ranking:
    """Intents of a turn with their probabilities, the likeliest first."""
    clauses = [each for each in _END.split(text) if len(each.split()) >= _ENOUGH_WORDS]
    if len(clauses) < 2:
        return await classifier.rank(text)
    wishes = [each for each in clauses if WISHES.search(each)][-_MOST:]
    whole, *parts = await asyncio.gather(*(classifier.rank(each) for each in (text, *wishes)))
    return _together(whole, [ranking[0] for ranking in parts])


def _together(whole: Ranking, wishes: Sequence[tuple[Intent, float]]) -> Ranking:
    """The whole and every wish that is sure, the last of them a little more."""
    sure = [(intent, weight) for intent, weight in wishes if intent not in _TOLD and weight >= _SURE]
    weights: defaultdict[Intent, float] = defaultdict(float, whole)
    for place, (intent, weight) in enumerate(sure, start=1):
        weights[intent] += weight * (_LAST_COUNTS if place == len(sure) else 1)
    total = sum(weights.values())
    return sorted(((intent, weight / total) for intent, weight in weights.items()), key=lambda pair: -pair[1])
