"""The rows of the records as the rest of the app sees them: plain, frozen, without SQL."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time


@dataclass(frozen=True, slots=True)
class Customer:
    """`phone` is E.164 and unique."""

    id: int
    phone: str
    name: str
    email: str | None = None


@dataclass(frozen=True, slots=True)
class ServiceType:
    """Prices in dollars; both 0 means free of charge. `sample`: invented, and to be labelled so.

    `id` is 0 until it stands in the records.
    """

    id: int
    name: str
    duration_min: int
    price_min: float
    price_max: float
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Appointment:
    """Date and time are local to the dealership. `status`: scheduled, cancelled, completed.

    `bay` is the work bay from 1, None when the appointment takes none. `vehicle` is the
    customer's car in words.
    """

    id: int
    customer_id: int
    appointment_type: str
    service_type_id: int | None
    vehicle_id: int | None
    inventory_id: int | None
    scheduled_date: date
    scheduled_time: time
    duration_min: int
    status: str
    notes: str
    customer_name: str
    customer_phone: str
    service_name: str | None
    bay: int | None = None
    vehicle: str | None = None


@dataclass(frozen=True, slots=True)
class NewAppointment:
    """What is to be booked. `start` is local to the dealership, naive; `vehicle` in words."""

    session_id: str
    appointment_type: str
    service_type_id: int
    start: datetime
    duration_min: int
    customer_name: str
    customer_phone: str
    customer_email: str | None
    vehicle: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Entered:
    """An appointment that stands; `is_new` is false when it stood before."""

    appointment_id: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class Occupied:
    """A work bay that is taken from `start` until just before `end`, local to the dealership, naive."""

    start: datetime
    end: datetime
    bay: int


@dataclass(frozen=True, slots=True)
class Vehicle:
    """A car for sale (table `inventory`). `price` in dollars; `sample`: it is invented.

    `id` is 0 until it stands in the records.
    """

    id: int
    make: str
    model: str
    year: int
    color: str
    price: float
    is_new: bool
    is_available: bool
    stock_number: str
    sample: bool = False
    vin: str | None = None


@dataclass(frozen=True, slots=True)
class Faq:
    """A question the dealership has an answer to. `id` is 0 until it stands in the records."""

    id: int
    category: str
    question: str
    answer: str
    keywords: str


@dataclass(frozen=True, slots=True)
class Call:
    """Times are UTC and aware. `outcome`: booked, message, answered, missed, rejected, dropped, failed, busy.

    `recording` is a path relative to the data directory.
    """

    id: int
    session_id: str
    direction: str
    remote: str
    started_at: datetime
    answered_at: datetime | None
    ended_at: datetime | None
    outcome: str | None
    recording: str | None


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a call; `complete` is false when the agent was interrupted."""

    id: int
    call_id: int
    role: str
    text: str
    at: datetime
    complete: bool
    intent: str | None
    latency_s: float | None


@dataclass(frozen=True, slots=True)
class Task:
    """Something a person has to do. `kind` is a `TaskKind`; `state` a `HandOffState`, None for the others."""

    id: int
    session_id: str
    kind: str
    text: str
    customer_name: str | None
    customer_phone: str | None
    created_at: datetime
    owner: str | None
    due_at: datetime | None
    acknowledged_at: datetime | None
    completed_at: datetime | None
    state: str | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class SavedSession:
    """A conversation as it was saved; `state` is JSON, `updated_at` aware and UTC."""

    id: str
    caller_phone: str | None
    state: str
    ended: bool
    updated_at: datetime
