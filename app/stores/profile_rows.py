"""A dealership's standing data as it is read from its file, kept in the records and used by the agents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from app.stores.rows import Faq, ServiceType, Vehicle

Span = tuple[time, time]
"""From the first time until just before the second, on one day."""
Week = Mapping[int, Span]
"""By weekday, 0 is Monday; a closed day is absent."""


@dataclass(frozen=True, slots=True)
class BookingRules:
    """When appointments may be made.

    Attributes:
        grid_min: appointments start on multiples of this many minutes after midnight.
        days_ahead_max: the last day that can be booked, counted from today.
        lunch: no work bay is booked across it.
        service_bays: how many cars can be worked on at once.
        test_drive_min: how long a test drive takes.
        windows: by kind (`service`, `test_drive`): when it may start and must have ended.
    """

    grid_min: int
    days_ahead_max: int
    lunch: Span | None
    service_bays: int
    test_drive_min: int
    windows: Mapping[str, Week]


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A person calls can be passed to."""

    name: str
    role: str
    extension: str | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything that is true of a dealership until it is changed.

    Attributes:
        zone: IANA name of its time zone.
        sample: true when prices and durations are invented.
        hours: by department.
        closed: holidays and their reasons.
    """

    name: str
    legal_name: str
    address: str
    directions: str
    phone: str
    website: str
    zone: str
    agent_name: str
    sample: bool
    hours: Mapping[str, Week]
    booking: BookingRules
    closed: Mapping[date, str]
    services: Sequence[ServiceType]
    inventory: Sequence[Vehicle]
    staff: Sequence[StaffMember]
    faq: Sequence[Faq]
