"""What one looks at in a calendar: some days with their appointments, and where one of them could go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from app.calendar.shut import Shut
from app.dealership.booking import Target
from app.stores.origins import Origin
from app.stores.profile_rows import Span
from app.stores.rows import Appointment
from engine.ports import Refusal


@dataclass(frozen=True, slots=True)
class Day:
    """One day. `holiday` is why it is closed, when it is one.

    Attributes:
        work: when no work is booked.
        drives: when no test drive is booked.
        both: when neither is; with the workshop's lunch.
    """

    day: date
    holiday: str | None
    work: Sequence[Shut]
    drives: Sequence[Shut]
    both: Sequence[Shut]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Some days in a row. Times are local to the dealership, naive.

    Attributes:
        seen: the hours that show every opening and every appointment of these days.
        bays: how many work bays there are.
        now: the moment of reading.
        appointments: those that were not cancelled, in order of time.
    """

    days: Sequence[Day]
    seen: Span
    bays: int
    grid_min: int
    now: datetime
    appointments: Sequence[Appointment]


@dataclass(frozen=True, slots=True)
class Openings:
    """Where one appointment could start on some days, on the grid; what is absent is not on it.

    Attributes:
        refusals: by start and bay (None for whichever is free, and for a drive): why not, None where it can.
    """

    appointment_id: int
    refusals: Mapping[Target, Refusal | None]


@dataclass(frozen=True, slots=True)
class Offer:
    """The free times of a day for one appointment, each with its bays (none for a drive).

    Attributes:
        refusal: why there is none.
        alternatives: times on other days when there is none.
    """

    free: Sequence[tuple[datetime, Sequence[int]]]
    refusal: Refusal | None
    alternatives: Sequence[datetime]


@dataclass(frozen=True, slots=True)
class Entry:
    """Everything about one appointment. `can_change`: it stands and is not over. `zone`: the dealership's."""

    appointment: Appointment
    origin: Origin
    can_change: bool
    zone: tzinfo
