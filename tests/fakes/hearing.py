"""How much of a sentence was understood, where a voice and a recogniser stand between.

What a test is about must not hang on one word that a recogniser may hear otherwise on another processor.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from app.bench.wer import fair_words


def understood(said: str, heard: str) -> float:
    """The share of the words said that were heard, in their order, 0 to 1. Other words do not count."""
    words = fair_words(said)
    blocks = SequenceMatcher(None, words, fair_words(heard), autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(words)


def alike(one: str, other: str) -> float:
    """How near two spellings are, 0 to 1: "Tom Wagner" and "Tom Wigner" are 0.9."""
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio()
