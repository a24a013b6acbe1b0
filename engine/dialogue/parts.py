"""Takes apart what a caller said in one breath: a no with a request behind it, two questions in a row.

Called by `together` and `talk` on the engine loop with the caller's own words.
"""

from __future__ import annotations

import re

from engine.dialogue.intents.names import Intent
from engine.dialogue.questions import Question

_NO_FIRST = re.compile(
    r"^\W*(?:actually |oh |um )?(?:no|nope|nah|not really)\b"
    r"(?! (?:problem|worries|idea|matter|way|one|more|later|earlier|need|doubt|big))"
    r"(?:,? (?:thanks|thank you))?\W+(?:(?:but|and|well|so|just)\b\W*)*(?P<rest>\w.{7,})",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = (
    r"(?:what|when|where|who|how|which|do (?:you|i)|does|is (?:there|it)|are (?:you|there)|"
    r"can (?:i|you|we)|could|will|would)\b"
)
_TWO = re.compile(
    rf"^(?P<first>.{{8,}}?)(?:\?+\s+(?:and |also |oh )*|,?\s+and (?:also )?)(?P<second>{_ASKS}.{{6,}})$",
    re.IGNORECASE | re.DOTALL,
)
_LEANS = re.compile(r"\b(?:it|its|that|those|them|they|this|one|ones)\b", re.IGNORECASE)

REQUESTS = frozenset(
    {
        Intent.FAQ,
        Intent.DEPARTMENT,
        Intent.BOOK_SERVICE,
        Intent.RESCHEDULE,
        Intent.CANCEL,
        Intent.VEHICLE_STATUS,
        Intent.INVENTORY,
    }
)
"""What may follow a no in the same breath."""
LEFT_BY_A_NO = frozenset({Question.TEST_DRIVE, Question.CALLER_NUMBER, Question.IS_IT_YOU, Question.GO_ON})
"""Questions whose no leads on to something else than a goodbye or a loss of what was said."""

SAYS_NOTHING_NEW = frozenset({Intent.GREETING, Intent.GENERAL, Intent.CONFIRM, Intent.DENY, Intent.REPEAT})
"""What a caller who was cut off may begin with, before the offer to go on."""
YES_OR_NO = frozenset({Intent.CONFIRM, Intent.DENY})
FREE_TEXT = frozenset({Question.MESSAGE_TEXT, Question.REASON})
NOTHING_OPEN = frozenset({Question.HELP, Question.ANYTHING_ELSE})
REST = re.compile(r"^[^.!?]*[.!]\s+(?P<rest>\w.{8,})", re.DOTALL)
"""A short answer, and what was said behind it."""


def after_no(text: str) -> str | None:
    """What follows a no: "What are your hours?" of "No, but what are your hours?"."""
    match = _NO_FIRST.search(text)
    return match["rest"] if match else None


def two_questions(text: str) -> tuple[str, str] | None:
    """Two questions that stand alone; None when there is one, or the second leans on the first."""
    match = _TWO.search(text.strip())
    if match is None or _LEANS.search(match["second"]):
        return None
    return f"{match['first']}?", match["second"]
