"""Everything the records know of one call, and how it is written out as JSON or text. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from pathlib import Path

from app.stores.rows import Appointment, Call, Task, Turn


@dataclass(frozen=True, slots=True)
class CallPage:
    """One call.

    Attributes:
        appointments: what it booked, moved or cancelled.
        recording: the file, None when there is none (any more).
    """

    call: Call
    customer_name: str | None
    turns: Sequence[Turn]
    appointments: Sequence[Appointment]
    tasks: Sequence[Task]
    recording: Path | None

    @property
    def is_live(self) -> bool:
        """It has not ended."""
        return self.call.ended_at is None

    @property
    def seconds(self) -> float | None:
        """How long was talked; None before the end, 0 when nobody answered."""
        call = self.call
        if call.ended_at is None:
            return None
        return (call.ended_at - call.answered_at).total_seconds() if call.answered_at else 0.0


def as_json(page: CallPage) -> str:
    """For programs: the rows as they stand in the records. Moments are UTC."""
    whole = asdict(page)
    del whole["recording"]
    return json.dumps(whole, indent=2, ensure_ascii=False, default=_plain) + "\n"


def as_text(page: CallPage) -> str:
    """For people: who and when, what was said, and what came of it."""
    return "\n".join(_lines(page)) + "\n"


def _plain(value: object) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    raise TypeError(f"{type(value).__name__} is not written out")


def _lines(page: CallPage) -> Iterator[str]:
    call = page.call
    yield f"Call {call.id}, {call.direction}: {page.customer_name or 'unknown name'}, {call.remote}"
    yield f"Began {_when(call.started_at)}"
    if page.seconds is not None:
        yield f"Talked {page.seconds:.0f} s, outcome: {call.outcome or 'unknown'}"
    yield ""
    for turn in page.turns:
        broken_off = "" if turn.complete else " [interrupted]"
        yield f"[{_clock(turn.at)}] {turn.role.capitalize()}: {turn.text}{broken_off}"
    for each in page.appointments:
        yield ""
        yield f"Appointment {each.id} ({each.status}): {each.what}, {each.start:%Y-%m-%d %H:%M}"
        yield f"  {each.customer_name}, {each.customer_phone}"
    for task in page.tasks:
        yield ""
        yield f"Task {task.id} ({task.kind}) for {task.owner or 'anybody'}: {task.text}"


def _when(at: datetime) -> str:
    return at.astimezone().strftime("%Y-%m-%d %H:%M:%S %z")


def _clock(at: datetime) -> str:
    return at.astimezone().strftime("%H:%M:%S")
