"""Words that callers are likely to say, and whether to believe that one was said. Pure; used by `whisper`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from engine.stt.decoder import Decoded

_MUCH_THE_SAME = 0.6
"""Share of letters in common from which two passes over the same sound count as the same sentence."""


class Hints:
    """The dealership's own words.

    Given as the text before the window they turn "a new Monday" into "a new Mustang" and "R-AV force" into
    "RAV4", but also "the 4th" into "the Ford", and coughs into whole sentences made of them. So the pass
    with hints is taken only where it brings such a word, is surer than the pass without, and says much the
    same: over 144 clips of six synthetic callers that kept every car's name and none of the inventions.

    Attributes:
        text: what is given to the recogniser, "" for none.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self.text = ", ".join(dict.fromkeys(words))
        self._words = frozenset(word for phrase in words for word in _letters(phrase))

    def better(self, hinted: Decoded, plain: Decoded) -> bool:
        """Whether the pass with hints is to be believed."""
        said, without = _letters(hinted.text), _letters(plain.text)
        brings = self._words.intersection(said) - set(without)
        same = SequenceMatcher(None, " ".join(said), " ".join(without)).ratio() >= _MUCH_THE_SAME
        return bool(brings) and same and hinted.finished and hinted.mean_logprob > plain.mean_logprob


def _letters(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())
