"""What speech over the agent's own words is: encouragement, an echo, an early answer, or a wish to be heard.

Asked by the conversation on the engine loop once the words are known; pure functions. Until then the agent
is silent, so nothing is lost by waiting for them. What is brief is misheard more often than not ("mm-hmm" as
"Oh hi", a cough as a number), so it has to sound like a wish.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import Enum, auto

from engine.ports import Expects
from engine.turns.answers import answers

_ENCOURAGES = re.compile(
    r"(?:\W*(?:m+|mm+|h?m+-?h?m+|mhm+|hums?|uh-?huh|uh|um|ah+a?|oh|ooh|okay|ok|right|sure|yeah|yes|yep|yup|"
    r"i see|got (?:it|you|that)|all ?right|alright|great|good|cool|perfect|fine|wow|huh|exactly|"
    r"i understand|understood|of course|thank you|thanks)\b)+\W*",
    re.IGNORECASE,
)
"""Back-channels: said to show that one listens, not to take the turn (Yngve, 1970)."""
_WISHES = re.compile(
    r"\b(?:stop|wait|hold|hang|listen|excuse|sorry|pardon|no|nope|not|don't|but|actually|never ?mind|hello|"
    r"hey|what|what's|when|where|who|why|how|which|can|could|may|do|does|did|is|are|will|would|"
    r"again|repeat|slower|louder|question|help|cancel|agent|operator|human|person|somebody|someone|manager|"
    r"representative|one (?:moment|second)|just a (?:moment|second))\b",
    re.IGNORECASE,
)
"""What the shortest interruptions are made of. No goodbye: "uh-huh" was heard as one."""
_ASKS_NOTHING_CERTAIN = frozenset({Expects.OPEN, Expects.YES_NO, Expects.NOTHING})
"""To other questions a single word is an answer."""
_BRIEF_S = 0.75
"""Speech in the longest back-channels of the benches' voices, and in the briefest questions."""
_LIKE_OUR_OWN = 0.8


class Sound:
    """How long the caller has spoken over the agent's words: arithmetic on seconds.

    Attributes:
        silent_s: how long the caller has been silent since.
    """

    def __init__(self) -> None:
        self.silent_s = 0.0
        self._spoken_s = 0.0
        self._turn_s = 0.0
        self._let_pass_s = 0.0

    def step(self, voiced_s: float, seconds: float) -> None:
        """Advance by one tick; `voiced_s` is the speech in the caller's turn, nothing between turns."""
        if voiced_s > self._turn_s:
            self.silent_s, self._spoken_s = 0.0, voiced_s
        else:
            self.silent_s += seconds
        if voiced_s < self._turn_s:
            self._let_pass_s = 0.0
        self._turn_s = voiced_s

    def let_pass(self) -> None:
        """The agent goes on all the same; only what the caller says from now on is new."""
        self._let_pass_s = self._turn_s

    @property
    def new_s(self) -> float:
        """Speech that the agent did not let pass."""
        return self._turn_s - self._let_pass_s

    @property
    def brief(self) -> bool:
        """Whether it can be all a back-channel was."""
        return self._spoken_s <= _BRIEF_S


class Meaning(Enum):
    """What the caller's words over the agent's are."""

    LISTENS = auto()
    """Nothing that wants an answer: a cough, "mm-hmm", the agent's own echo."""
    ANSWERS = auto()
    """The answer to what the agent is just asking, a little early."""
    INTERRUPTS = auto()


def meaning(
    words: str,
    agent_says: str,
    expects: Expects,
    *,
    brief: bool,
    remaining_s: float,
    early_answer_s: float,
) -> Meaning:
    """What the words are.

    Args:
        words: what was heard over the agent's words; empty for a cough or a door.
        agent_says: what the agent is saying, for its own echo.
        expects: what the agent's words ask for.
        brief: they were no longer than a back-channel.
        remaining_s: how much of them is still to come.
        early_answer_s: an answer this near to their end is meant as one.
    """
    if not words.strip() or _is_echo(words, agent_says):
        return Meaning.LISTENS
    if answers(expects, words) and remaining_s <= early_answer_s:
        return Meaning.ANSWERS
    if _ENCOURAGES.fullmatch(words):
        return Meaning.LISTENS
    is_misheard = brief and expects in _ASKS_NOTHING_CERTAIN and not _WISHES.search(words)
    return Meaning.LISTENS if is_misheard else Meaning.INTERRUPTS


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
