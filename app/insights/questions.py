"""Puts questions together that ask for the same thing in like words. Pure; called by `insights`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import tzinfo

from app.insights.figures import Question
from app.stores.insight_rows import AskedInVain

_ALIKE = 0.5
"""Shared words from which two questions count as one, as a part of all their words (Jaccard)."""
_COMMON_WORDS = """
a an the is are am do does did you your i i'm my me we our it its to of in on for from at by with as and
or if can could will would should may have has had be been there this that these those any some what which
who when where how why please just so um uh well hi hello hey okay yeah like want know tell wondering also
guys
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def together(asked: Sequence[AskedInVain], most: int, zone: tzinfo) -> Sequence[Question]:
    """Those asked most often first; each in the words of the one that was asked most, with local times."""
    groups: list[tuple[frozenset[str], list[AskedInVain]]] = []
    for each in asked:
        words = _content(each.question)
        like = next((group for known, group in groups if _alike(words, known)), None)
        if like is None:
            groups.append((words, [each]))
        else:
            like.append(each)
    found = [_as_one(group, zone) for _, group in groups]
    return sorted(found, key=lambda one: (-one.times, -one.last_at.timestamp()))[:most]


def _as_one(group: Sequence[AskedInVain], zone: tzinfo) -> Question:
    last = max(group, key=lambda each: each.last_at)
    times = sum(each.times for each in group)
    return Question(group[0].question, times, last.last_at.astimezone(zone), last.call_id)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return one == other or len(one & other) >= max(_ALIKE * len(one | other), 1)


def _content(question: str) -> frozenset[str]:
    """Words that carry the meaning, without a plural's s; all of them where none is left."""
    words = re.findall(r"[\w']+", question.casefold())
    kept = [word for word in words if word not in _COMMON]
    return frozenset(word.removesuffix("s") if len(word) > 3 else word for word in kept or words)
