"""What speech over the agent's own words is: encouragement, an echo, an early answer, or a wish to be heard.

Asked by the conversation on the engine loop once the words are known; pure functions. Until then the agent
is silent, so nothing is lost by waiting for them.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import Enum, auto

from engine.ports import Expects
from engine.turns.answers import answers

_ENCOURAGES = re.compile(
    r"(?:\W*(?:m+|mm+|h?m+-?h?m+|mhm+|uh-?huh|uh|um|ah+a?|oh|ooh|okay|ok|right|sure|yeah|yes|yep|yup|"
    r"i see|got (?:it|you|that)|all ?right|alright|great|good|cool|perfect|fine|wow|huh|exactly|"
    r"i understand|understood|of course|thank you|thanks)\b)+\W*",
    re.IGNORECASE,
)
"""Back-channels: said to show that one listens, not to take the turn (Yngve, 1970)."""
_LIKE_OUR_OWN = 0.8


class Meaning(Enum):
    """What the caller's words over the agent's are."""

    LISTENS = auto()
    """Nothing that wants an answer: a cough, "mm-hmm", the agent's own echo."""
    ANSWERS = auto()
    """The answer to what the agent is just asking, a little early."""
    INTERRUPTS = auto()


def meaning(
    words: str, agent_says: str, expects: Expects, *, remaining_s: float, early_answer_s: float
) -> Meaning:
    """What the words are.

    Args:
        words: what was heard over the agent's words; empty for a cough or a door.
        agent_says: what the agent is saying, for its own echo.
        expects: what the agent's words ask for.
        remaining_s: how much of them is still to come.
        early_answer_s: an answer this near to their end is meant as one.
    """
    if not words.strip() or _is_echo(words, agent_says):
        return Meaning.LISTENS
    if answers(expects, words) and remaining_s <= early_answer_s:
        return Meaning.ANSWERS
    return Meaning.LISTENS if _ENCOURAGES.fullmatch(words) else Meaning.INTERRUPTS


def same_words(one: str, other: str) -> bool:
    """Whether two transcripts say the same."""
    return _plain(one) == _plain(other)


def _is_echo(words: str, agent_says: str) -> bool:
    """Whether the words are a run of the agent's own; a word or two may be repeated by the caller."""
    heard, said = _plain(words), _plain(agent_says)
    if len(heard) < 3 or not said:
        return False
    block = SequenceMatcher(None, said, heard, autojunk=False).find_longest_match()
    return block.size >= _LIKE_OUR_OWN * len(heard)


def _plain(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower())
