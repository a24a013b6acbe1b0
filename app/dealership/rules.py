"""When jobs of a kind may be done: work in a bay, or drives in a car for sale. Used by `booking`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from app.stores.profile_rows import Profile, Span, Week


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules for one kind of job.

    Attributes:
        hours: when the department that does it is open.
        window: when it may start and must have ended.
        closed: holidays.
        lunch: not worked across; None when nobody has to be there for it all the time.
        places: how many such jobs can be done at once: the work bays, or the one car.
    """

    hours: Week
    window: Week
    closed: Collection[date]
    grid_min: int
    days_ahead_max: int
    lunch: Span | None
    places: int


def service_rules(profile: Profile) -> Rules:
    """Work takes a bay, and no bay is worked in across lunch."""
    booking = profile.booking
    return Rules(
        hours=profile.hours["service"],
        window=booking.windows["service"],
        closed=profile.closed,
        grid_min=booking.grid_min,
        days_ahead_max=booking.days_ahead_max,
        lunch=booking.lunch,
        places=booking.service_bays,
    )


def drive_rules(profile: Profile) -> Rules:
    """A car for sale is out once at a time. A dealership without a window for test drives makes none."""
    booking = profile.booking
    window = booking.windows.get("test_drive", {})
    return Rules(
        hours=profile.hours.get("sales", window),
        window=window,
        closed=profile.closed,
        grid_min=booking.grid_min,
        days_ahead_max=booking.days_ahead_max,
        lunch=None,
        places=1,
    )
