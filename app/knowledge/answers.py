"""Stored answers as people type them: tidied, or refused in one sentence.

Called by `app.dealership.knowledge` on the engine loop; pure.
"""

from __future__ import annotations

from dataclasses import replace

from app.knowledge.errors import AnswerRefused
from app.knowledge.text_files import one_line
from app.stores.rows import Faq

QUESTION_CHARS_MAX = 300
ANSWER_CHARS_MAX = 1_000
"""About a minute of speech; nobody listens longer on the phone."""
CATEGORY = "general"


def checked(entry: Faq) -> Faq:
    """The entry on single lines; raises `AnswerRefused`."""
    question, answer = one_line(entry.question), one_line(entry.answer)
    ways = [one_line(way) for way in entry.keywords.replace("\n", ";").split(";")]
    _require("question", question, QUESTION_CHARS_MAX)
    _require("answer", answer, ANSWER_CHARS_MAX)
    return replace(
        entry,
        category=one_line(entry.category) or CATEGORY,
        question=question,
        answer=answer,
        keywords="; ".join(way for way in ways if way),
    )


def _require(what: str, text: str, chars_max: int) -> None:
    if not text:
        raise AnswerRefused(f"The {what} is missing.")
    if len(text) > chars_max:
        raise AnswerRefused(f"The {what} has {len(text):,} characters; {chars_max:,} are the most.")
