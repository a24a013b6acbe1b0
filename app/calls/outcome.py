"""What a finished call counts as in the records."""

from __future__ import annotations

from collections.abc import Sequence

from telephony.call import Direction
from telephony.events import CallStateChanged

_BUSY = {486, 600}


def outcome_of(
    direction: Direction,
    end: CallStateChanged | None,
    *,
    answered: bool,
    failed: bool,
    transferred: bool,
    appointment_id: int | None,
    tasks: Sequence[int],
) -> str:
    """Return the word for `calls.outcome`. A call that was dropped is never called anything better."""
    if end is not None and end.ended_by == "dropped":
        return "dropped"
    if not answered:
        return _unanswered(direction, end)
    if appointment_id is not None:
        return "booked"
    if transferred:
        return "transferred"
    if tasks:
        return "message"
    return "failed" if failed else "answered"


def _unanswered(direction: Direction, end: CallStateChanged | None) -> str:
    if end is not None and end.ended_by == "local":
        return "rejected" if direction is Direction.INBOUND else "missed"
    if direction is Direction.INBOUND:
        return "missed"
    return "busy" if end is not None and end.status in _BUSY else "failed"
