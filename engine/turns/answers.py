"""Whether the words heard so far already answer the question that was asked.

Short answers and numbers are where sound alone misjudges the end of a turn ("Yeah." scores 0.13 with Smart
Turn, a pause between digit groups scores high): knowing the question settles it.
"""

from __future__ import annotations

import re

from engine.ports import Expects

_YES_NO = re.compile(
    r"(?:(?:yes|yeah|yep|yup|no|nope|nah|sure|correct|right|okay|ok|perfect|absolutely|exactly|please|"
    r"that's|that is|it is|it's|all|it|thank you|thanks|good ?bye|bye|great|good|fine)[\s,.!]*)+",
    re.IGNORECASE,
)
_TELEPHONE_DIGITS = 10


def answers(expects: Expects, text: str) -> bool:
    """True when nothing more needs to be waited for."""
    if expects is Expects.YES_NO:
        return _YES_NO.fullmatch(text.strip()) is not None
    if expects is Expects.PHONE:
        return sum(c.isdigit() for c in text) >= _TELEPHONE_DIGITS
    return False


def unfinished(expects: Expects, text: str) -> bool:
    """True when something is surely still to come: a telephone number with digits missing."""
    digits = sum(c.isdigit() for c in text)
    return expects is Expects.PHONE and 0 < digits < _TELEPHONE_DIGITS
