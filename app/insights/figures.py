"""What the insights of a period consist of: plain numbers, ready to be drawn, told or exported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.insights.period import Period
from app.stores.insight_rows import Span, Waits
from engine.ports import HandOffState


class Ending(StrEnum):
    """What came of an incoming call; the first five are saved, the others lost."""

    BOOKED = "booked"
    TRANSFERRED = "transferred"
    CALL_BACK = "call_back"
    MESSAGE = "message"
    ANSWERED = "answered"
    MISSED = "missed"
    DROPPED = "dropped"


LOST = (Ending.MISSED, Ending.DROPPED)
ENDING_OF: Mapping[str, Ending] = {
    **{ending.value: ending for ending in Ending},
    "rejected": Ending.MISSED,
    "busy": Ending.MISSED,
    "failed": Ending.DROPPED,
}
"""By `calls.outcome`."""
NOT_PUT_THROUGH = (HandOffState.DECLINED, HandOffState.TIMED_OUT, HandOffState.FAILED)


@dataclass(frozen=True, slots=True)
class Wait:
    """How long callers waited for an answer in one stretch of time, in seconds; None without answers."""

    span: Span
    answers: int
    median_s: float | None
    p90_s: float | None
    p95_s: float | None


@dataclass(frozen=True, slots=True)
class Question:
    """A question without an answer, as it was asked last, and how often it was asked in like words."""

    words: str
    times: int
    last_at: datetime
    call_id: int


@dataclass(frozen=True, slots=True)
class Insight:
    """A period summed up.

    Attributes:
        hours: incoming calls that are over, by local hour of the day (24) and ending.
        answered: how many of them were answered.
        outgoing: calls Lotline placed; not among `hours`.
        hand_offs: how the searches for a person ended.
        waits: over time, in order.
        wait: over the whole period.
        questions: those asked most often first.
    """

    period: Period
    hours: Sequence[Mapping[Ending, int]]
    answered: int
    outgoing: int
    hand_offs: Mapping[HandOffState, int]
    waits: Sequence[Wait]
    wait: Wait
    questions: Sequence[Question]

    @property
    def calls(self) -> int:
        """Incoming calls that are over."""
        return sum(sum(hour.values()) for hour in self.hours)

    def of(self, *endings: Ending) -> int:
        """How many ended so."""
        return sum(hour.get(ending, 0) for hour in self.hours for ending in endings)

    @property
    def saved(self) -> int:
        """Calls somebody got something out of."""
        return self.calls - self.of(*LOST)

    @property
    def not_put_through(self) -> int:
        """Searches for a person that came to nothing."""
        return sum(self.hand_offs.get(state, 0) for state in NOT_PUT_THROUGH)

    @property
    def transfers(self) -> int:
        """Searches for a person that are over."""
        return self.not_put_through + self.hand_offs.get(HandOffState.COMPLETED, 0)


def wait_of(span: Span, waits: Waits) -> Wait:
    """Sum up how long callers waited."""
    return Wait(span, sum(waits.values()), *(_quantile(waits, part) for part in (0.5, 0.9, 0.95)))


def _quantile(waits: Waits, part: float) -> float | None:
    """The shortest wait that is not exceeded in this part of the answers (nearest rank)."""
    left = part * sum(waits.values())
    for hundredths in sorted(waits):
        left -= waits[hundredths]
        if left <= 1e-9:
            return hundredths / 100
    return None
