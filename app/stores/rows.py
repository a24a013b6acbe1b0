"""The rows of the records as the rest of the app sees them: plain, frozen, without SQL."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class Customer:
    """`phone` is E.164 and unique."""

    id: int
    phone: str
    name: str
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Car:
    """What is known of a customer's car (table `vehicles`). `id` is 0 until it stands in the records."""

    id: int = 0
    make: str | None = None
    model: str | None = None
    year: int | None = None
    license_plate: str | None = None
    vin: str | None = None

    @property
    def words(self) -> str:
        """ "2019 Honda Civic", or as much as is known of it."""
        return " ".join(str(part) for part in (self.year, self.make, self.model) if part)


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """A customer as a list shows them: who, and their cars in words, newest in the records first."""

    customer: Customer
    cars: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suppression:
    """A wish not to be called, in the words it was made in. Once `lifted_at` is set it counts no more."""

    id: int
    phone: str
    words: str
    created_at: datetime
    lifted_at: datetime | None = None
    lifted_because: str | None = None


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

    `created_at` and `updated_at` (when it was last moved or cancelled) are aware and UTC.
    `bay` is the work bay from 1, None when the appointment takes none. `vehicle` is the
    customer's car in words, `for_sale` the car of a test drive.
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
    for_sale: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None

    @property
    def start(self) -> datetime:
        """Local, naive."""
        return datetime.combine(self.scheduled_date, self.scheduled_time)

    @property
    def end(self) -> datetime:
        """Local, naive."""
        return self.start + timedelta(minutes=self.duration_min)

    @property
    def what(self) -> str:
        """The service, or the car that is driven."""
        return self.service_name or self.for_sale or self.appointment_type


@dataclass(frozen=True, slots=True)
class NewAppointment:
    """What is to be booked: a service, or a drive in a car for sale.

    `start` is local to the dealership, naive; `vehicle` in words; `notes` is for
    those who do the work.
    """

    session_id: str
    appointment_type: str
    service_type_id: int | None
    inventory_id: int | None
    start: datetime
    duration_min: int
    customer_name: str
    customer_phone: str
    customer_email: str | None
    vehicle: str | None
    created_at: datetime
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Entered:
    """An appointment as it was asked for; `is_new` is false when it was so before."""

    appointment_id: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class Occupied:
    """A work bay or a car for sale that is taken from `start` until just before `end`; local, naive times.

    `place` is the number of the bay; a car is a single place, 1.
    """

    start: datetime
    end: datetime
    place: int


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
    """Times are UTC and aware. `outcome`: booked, transferred, message, answered, missed, rejected,
    dropped, failed, busy.

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


NOTE = "note"
"""Role of a turn that nobody on the line heard: a whisper to the agent, a pause of the recording."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a call; `complete` is false while the agent says it, and when it was interrupted."""

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
class NewTask:
    """What is to be done. Times are aware."""

    session_id: str
    kind: str
    text: str
    created_at: datetime
    owner: str
    due_at: datetime
    customer_name: str | None = None
    customer_phone: str | None = None
    state: str | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Which tasks are wanted: done or still to do, and whose; None is everyone's."""

    done: bool = False
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Repair:
    """How far a car is. `promised_at` is local to the dealership and naive, `updated_at` aware."""

    vehicle: str
    status: str
    promised_at: datetime | None
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class NewRepair:
    """What the shop says of a customer's car, which it names in words. `phone` is E.164."""

    phone: str
    customer_name: str
    vehicle: str
    status: str
    promised_at: datetime | None
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class SavedSession:
    """A conversation as it was saved; `state` is JSON, `updated_at` aware and UTC."""

    id: str
    caller_phone: str | None
    state: str
    ended: bool
    updated_at: datetime
