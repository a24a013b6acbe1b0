"""The shape of a dealership's TOML file, key for key. Read by `profile`; unknown keys are refused."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec
from msgspec import Meta

Words = Annotated[str, Meta(min_length=1)]
Count = Annotated[int, Meta(ge=1)]
Minutes = Annotated[int, Meta(ge=1, le=24 * 60)]
Dollars = Annotated[float, Meta(ge=0)]
Days = dict[str, str]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of every table in the file."""


class DealershipPart(Part, frozen=True):
    """`[dealership]`. `sample` marks prices and durations as invented."""

    name: Words
    address: Words
    phone: Annotated[str, Meta(pattern=r"^\+[1-9]\d{6,14}$")]
    timezone: Words
    agent_name: Words
    legal_name: str = ""
    directions: str = ""
    website: str = ""
    sample: bool = False


class BookingPart(Part, frozen=True):
    """`[booking]`. Without `lunch` the work bays are used all day."""

    service: Days
    service_bays: Count
    grid_min: Minutes = 30
    days_ahead_max: Count = 30
    lunch: str | None = None
    test_drive: dict[str, str | int] | None = None
    """Days like `service`, and `duration_min`."""


class ServicePart(Part, frozen=True):
    """`[[service_types]]`. Both prices 0 is free of charge."""

    name: Words
    duration_min: Minutes
    price_min: Dollars
    price_max: Dollars


class CarPart(Part, frozen=True):
    """`[[inventory]]`."""

    stock_number: Words
    year: Annotated[int, Meta(ge=1900, le=2100)]
    make: Words
    model: Words
    color: Words
    price: Dollars
    is_new: bool
    is_available: bool = True
    vin: Annotated[str, Meta(pattern=r"^[A-HJ-NPR-Z0-9]{17}$")] | None = None


class StaffPart(Part, frozen=True):
    """`[[staff]]`."""

    name: Words
    role: Words
    extension: str | None = None


class FaqPart(Part, frozen=True):
    """`[[faq]]`."""

    category: Words
    question: Words
    answer: Words
    keywords: str = ""


class ClosedPart(Part, frozen=True):
    """`[[closed]]`: a day on which every department is closed."""

    date: date
    reason: str = ""


class ProfileFile(Part, frozen=True):
    """The whole file."""

    dealership: DealershipPart
    hours: dict[str, Days]
    booking: BookingPart
    service_types: Annotated[list[ServicePart], Meta(min_length=1)]
    inventory: list[CarPart] = []
    staff: list[StaffPart] = []
    faq: list[FaqPart] = []
    closed: list[ClosedPart] = []
