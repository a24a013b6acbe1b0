"""What a caller would be told who asks this first, found out without telling anyone. Made by `Dialogue`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from engine.dialogue.slots.spoken import sentences
from engine.ports import Passage

FAQ = "faq"


class Outcome(StrEnum):
    """What a question leads to."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"
    """The agent says that it does not know and offers a person."""
    TASK = "task"
    """It is taken for a wish: an appointment, a car, a message, a person."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What would be said.

    Attributes:
        said: sentences, in order; none when something would be done for the caller first.
        agent: who would say it.
        read: passages that the sentences are taken from, where they are not said whole.
    """

    outcome: Outcome
    said: Sequence[str]
    agent: str
    read: Sequence[str] = ()

    def uses(self, passage: Passage) -> bool:
        """Whether this passage is what would be said."""
        whole = sentences(passage.answer)
        return passage.answer in self.read or (bool(whole) and set(whole) <= set(self.said))
