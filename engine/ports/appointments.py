"""Appointments as the dialogue asks for them and the records answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ServiceOffer:
    """A service the dealership sells. Prices in dollars; both 0 means free of charge."""

    id: int
    name: str
    duration_min: int
    price_min: float
    price_max: float


@dataclass(frozen=True, slots=True)
class Job:
    """What an appointment is for: a service, or a drive in a car for sale. Exactly one is set."""

    service_id: int | None = None
    inventory_id: int | None = None


class Refusal(StrEnum):
    """Why a time cannot be booked."""

    CLOSED = "closed"
    PAST = "past"
    TOO_FAR = "too_far"
    LUNCH = "lunch"
    OUTSIDE_HOURS = "outside_hours"
    OFF_GRID = "off_grid"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Availability:
    """Answer to "can this be done then?".

    Attributes:
        free: start times on the asked day that can be booked, in order (empty when none).
        refusal: why the asked day (or the asked time on it) cannot be had; None when it can.
        alternatives: up to three start times nearest to the wish, local to the dealership.
    """

    free: Sequence[datetime]
    refusal: Refusal | None = None
    alternatives: Sequence[datetime] = ()


@dataclass(frozen=True, slots=True)
class BookingRequest:
    """An appointment as the caller confirmed it. `start` is local to the dealership, naive.

    `notes` is for those who do the work: what the caller says is wrong.
    """

    session_id: str
    job: Job
    start: datetime
    customer_name: str
    customer_phone: str
    customer_email: str | None = None
    vehicle: str | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Booked:
    """The row that now stands in the database."""

    appointment_id: int
    start: datetime


@dataclass(frozen=True, slots=True)
class NotBooked:
    """The time went away between asking and confirming."""

    refusal: Refusal
    alternatives: Sequence[datetime] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """An appointment that stands and is not over. `start` is local to the dealership, naive.

    Attributes:
        id: also the reference number that callers are told.
        what: the service's name, or the car to be driven ("2025 Toyota Camry").
        vehicle: the customer's own car in words.
    """

    id: int
    job: Job
    what: str
    start: datetime
    customer_name: str
    customer_phone: str
    vehicle: str | None = None


@dataclass(frozen=True, slots=True)
class AppointmentSearch:
    """By what an appointment is looked for; what is None does not matter. `phone` is E.164."""

    phone: str | None = None
    name: str | None = None
    reference: int | None = None
