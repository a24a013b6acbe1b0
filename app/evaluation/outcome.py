"""What holding one conversation brought, before and after it is graded. Pure values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.evaluation.conversation import Conversation
from app.stores.tables import Tables


class Kind(StrEnum):
    """What can be wrong with a conversation."""

    WRONG_INTENT = "wrong intent"
    WRONG_SLOT = "wrong slot"
    WRONG_AGENT = "wrong agent"
    MISSING_ROW = "missing row"
    UNWANTED_ROW = "unwanted row"
    NOT_SAID = "not said"
    MUST_NOT_BE_SAID = "must not be said"
    INVENTED_FACT = "invented fact"
    FALSE_CLAIM = "false claim"
    DOUBLE_BOOKING = "double booking"
    NOT_ENDED = "not ended"
    CRASH = "crash"


INTENT_ONLY = frozenset({Kind.WRONG_INTENT, Kind.WRONG_AGENT})
"""Counted, but a caller who got what they came for does not mind: the task succeeded."""


@dataclass(frozen=True, slots=True)
class Failure:
    """One thing that was wrong; `turn` counts from 1, 0 is the conversation as a whole."""

    kind: Kind
    turn: int
    detail: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """One turn as it went.

    Attributes:
        by: which caller said it.
        answer: what `/api/chat` answered; over the phone `{"reply": …}`.
        before, after: the records around it.
        took_s: from the message sent to the answer received.
        with_model: whether the language model was at work in it.
        understood: over the phone, what was written down of the caller's words in the whole call.
    """

    by: str
    says: str
    answer: Mapping[str, Any]
    before: Tables
    after: Tables
    took_s: float = 0.0
    with_model: bool = False
    understood: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """A conversation as it was held. `crash` says what stopped it; `setting` the voice and the noise."""

    conversation: Conversation
    exchanges: Sequence[Exchange]
    first: Tables
    last: Tables
    crash: str = ""
    setting: str = "text"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A graded conversation."""

    held: Held
    failures: Sequence[Failure] = field(default_factory=tuple[Failure, ...])
    intents_asked: int = 0

    @property
    def succeeded(self) -> bool:
        """Whether the caller got what they came for, and nothing wrong was said or written."""
        return all(failure.kind in INTENT_ONLY for failure in self.failures)

    def count(self, *kinds: Kind) -> int:
        return sum(failure.kind in kinds for failure in self.failures)
