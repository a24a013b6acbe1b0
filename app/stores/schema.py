"""The tables of `DIR/lotline.db`, as DESIGN's public contract names them. Used by `app.stores` only.

`migrations/` builds the same shape step by step; a test compares the two. The full-text index `transcripts`
and the triggers on `turns` that keep it stand in the migrations only.
"""
# pyright: reportAssignmentType=false, reportIncompatibleVariableOverride=false, reportUnannotatedClassAttribute=false
# SQLAlchemy declares __tablename__ and metadata as descriptors that no plain value may replace.

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import Index, MetaData, text
from sqlmodel import Field, SQLModel, UniqueConstraint

from app.stores.columns import ClockText, LocalText, UtcText

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name, so that a batch migration can find it."""


class Table(SQLModel):
    """Base of all tables, with a catalogue of its own."""

    metadata = MetaData(naming_convention=NAMES)


class CustomerRow(Table, table=True):
    """Who has called; the phone number (E.164) says who is who."""

    __tablename__ = "customers"
    id: int = Field(default=None, primary_key=True)
    phone: str = Field(unique=True)
    name: str
    email: str | None = None


class VehicleRow(Table, table=True):
    """A customer's car."""

    __tablename__ = "vehicles"
    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customers.id", index=True)
    make: str | None = None
    model: str | None = None
    year: int | None = None
    license_plate: str | None = None
    vin: str | None = None


class ServiceTypeRow(Table, table=True):
    """`offered` is false once the dealership's file names it no more; old appointments may refer to it."""

    __tablename__ = "service_types"
    id: int = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    duration_min: int
    price_min: float
    price_max: float
    position: int
    offered: bool
    sample: bool


class InventoryRow(Table, table=True):
    """A car for sale; `updated_at` is when the dealership last said something about it."""

    __tablename__ = "inventory"
    id: int = Field(default=None, primary_key=True)
    make: str
    model: str
    year: int
    color: str
    price: float
    is_new: bool
    is_available: bool
    stock_number: str = Field(unique=True)
    sample: bool
    vin: str | None = None
    updated_at: datetime = Field(sa_type=UtcText)


class AppointmentRow(Table, table=True):
    """Date and time are local to the dealership; `bay` is the work bay it takes.

    `updated_by` is the session that last moved or cancelled it.
    """

    __tablename__ = "appointments"
    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customers.id", index=True)
    appointment_type: str
    service_type_id: int | None = Field(default=None, foreign_key="service_types.id")
    vehicle_id: int | None = Field(default=None, foreign_key="vehicles.id")
    inventory_id: int | None = Field(default=None, foreign_key="inventory.id")
    scheduled_date: date = Field(index=True)
    scheduled_time: time = Field(sa_type=ClockText)
    duration_min: int
    status: str
    notes: str
    bay: int | None = None
    session_id: str = Field(index=True)
    created_at: datetime = Field(sa_type=UtcText)
    updated_at: datetime | None = Field(default=None, sa_type=UtcText)
    updated_by: str | None = None


class FaqRow(Table, table=True):
    """A question and the dealership's own answer."""

    __tablename__ = "faq"
    id: int = Field(default=None, primary_key=True)
    category: str
    question: str
    answer: str
    keywords: str


class CallRow(Table, table=True):
    """One call over the phone, in or out."""

    __tablename__ = "calls"
    id: int = Field(default=None, primary_key=True)
    session_id: str = Field(index=True)
    direction: str
    remote: str = Field(index=True)
    started_at: datetime = Field(sa_type=UtcText, index=True)
    answered_at: datetime | None = Field(default=None, sa_type=UtcText)
    ended_at: datetime | None = Field(default=None, sa_type=UtcText)
    outcome: str | None = None
    recording: str | None = None


class TurnRow(Table, table=True):
    """What one side said, once; `unanswered` is the caller's question that this turn has no answer to."""

    __tablename__ = "turns"
    __table_args__ = (
        Index("ix_turns_at", "at", "latency_s", sqlite_where=text("latency_s IS NOT NULL")),
        Index("ix_turns_unanswered", "at", "unanswered", sqlite_where=text("unanswered IS NOT NULL")),
    )
    id: int = Field(default=None, primary_key=True)
    call_id: int = Field(foreign_key="calls.id", index=True)
    role: str
    text: str
    at: datetime = Field(sa_type=UtcText)
    complete: bool
    intent: str | None = None
    latency_s: float | None = None
    unanswered: str | None = None


class TaskRow(Table, table=True):
    """Something a person has to do; `state` is a hand-off's."""

    __tablename__ = "tasks"
    id: int = Field(default=None, primary_key=True)
    session_id: str = Field(index=True)
    kind: str
    text: str
    customer_name: str | None = None
    customer_phone: str | None = Field(default=None, index=True)
    created_at: datetime = Field(sa_type=UtcText)
    owner: str | None = Field(default=None, index=True)
    due_at: datetime | None = Field(default=None, sa_type=UtcText)
    acknowledged_at: datetime | None = Field(default=None, sa_type=UtcText)
    completed_at: datetime | None = Field(default=None, sa_type=UtcText, index=True)
    state: str | None = None
    urgent: bool = False


class SuppressionRow(Table, table=True):
    """Who does not want to be called, and how they said so; why they may be called again, if they may."""

    __tablename__ = "suppressions"
    id: int = Field(default=None, primary_key=True)
    phone: str | None = Field(default=None, index=True)
    session_id: str
    words: str
    created_at: datetime = Field(sa_type=UtcText)
    lifted_at: datetime | None = Field(default=None, sa_type=UtcText)
    lifted_because: str | None = None


class RepairRow(Table, table=True):
    """How far the work on a customer's car is."""

    __tablename__ = "repairs"
    __table_args__ = (UniqueConstraint("vehicle_id"),)
    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customers.id", index=True)
    vehicle_id: int = Field(foreign_key="vehicles.id")
    status: str
    promised_at: datetime | None = Field(default=None, sa_type=LocalText)
    updated_at: datetime = Field(sa_type=UtcText)


class SessionRow(Table, table=True):
    """A conversation as it can be taken up again; `state` is JSON."""

    __tablename__ = "sessions"
    id: str = Field(primary_key=True)
    caller_phone: str | None = Field(default=None, index=True)
    state: str
    ended: bool
    updated_at: datetime = Field(sa_type=UtcText)


class DealershipRow(Table, table=True):
    """One row: the dealership whose phone this is, and how it books."""

    __tablename__ = "dealerships"
    id: int = Field(default=None, primary_key=True)
    name: str
    legal_name: str
    address: str
    directions: str
    phone: str
    website: str
    zone: str
    agent_name: str
    sample: bool
    grid_min: int
    days_ahead_max: int
    service_bays: int
    test_drive_min: int
    lunch_from: time | None = Field(default=None, sa_type=ClockText)
    lunch_until: time | None = Field(default=None, sa_type=ClockText)


class OpeningHoursRow(Table, table=True):
    """Weekday 0 is Monday; a closed day has no row."""

    __tablename__ = "opening_hours"
    __table_args__ = (UniqueConstraint("department", "weekday"),)
    id: int = Field(default=None, primary_key=True)
    department: str
    weekday: int
    opens: time = Field(sa_type=ClockText)
    closes: time = Field(sa_type=ClockText)


class BookingWindowRow(Table, table=True):
    """When appointments of a kind (`service`, `test_drive`) may start and must have ended."""

    __tablename__ = "booking_windows"
    __table_args__ = (UniqueConstraint("kind", "weekday"),)
    id: int = Field(default=None, primary_key=True)
    kind: str
    weekday: int
    opens: time = Field(sa_type=ClockText)
    closes: time = Field(sa_type=ClockText)


class ClosedDayRow(Table, table=True):
    """A holiday."""

    __tablename__ = "closed_days"
    id: int = Field(default=None, primary_key=True)
    day: date = Field(unique=True)
    reason: str


class StaffRow(Table, table=True):
    """A person calls can be passed to."""

    __tablename__ = "staff"
    id: int = Field(default=None, primary_key=True)
    name: str
    role: str
    extension: str | None = None


class DocumentRow(Table, table=True):
    """What an agent was given to read; the same name again replaces it."""

    __tablename__ = "documents"
    __table_args__ = (UniqueConstraint("name", "agent"),)
    id: int = Field(default=None, primary_key=True)
    name: str
    agent: str
    kind: str
    sha256: str
    imported_at: datetime = Field(sa_type=UtcText)
    chunks: int


class ChunkRow(Table, table=True):
    """One passage of a document; `position` counts from 0."""

    __tablename__ = "chunks"
    id: int = Field(default=None, primary_key=True)
    document_id: int = Field(foreign_key="documents.id", index=True)
    position: int
    heading: str
    text: str


class AnswerRuleRow(Table, table=True):
    """Who answers which calls; the first that fits, by `position` from 0. Times are local, as on the wall."""

    __tablename__ = "answer_rules"
    id: int = Field(default=None, primary_key=True)
    position: int
    who: str
    rings_s: int
    days: int
    begins: time | None = Field(default=None, sa_type=ClockText)
    ends: time | None = Field(default=None, sa_type=ClockText)
    account: str | None = None
    caller_kind: str
    caller: str


class QuietPeriodRow(Table, table=True):
    """At most one row: nobody at the PC is to be disturbed until then, or until it is switched off."""

    __tablename__ = "quiet_periods"
    id: int = Field(default=None, primary_key=True)
    until: datetime | None = Field(default=None, sa_type=UtcText)


class FavouriteRow(Table, table=True):
    """Somebody the people at this PC call often; `position` counts from 0."""

    __tablename__ = "favourites"
    id: int = Field(default=None, primary_key=True)
    position: int
    address: str = Field(unique=True)
    name: str


class AgentVersionRow(Table, table=True):
    """The agent as it was from a moment on; "" is what the dealership's file and the settings say."""

    __tablename__ = "agent_versions"
    id: int = Field(default=None, primary_key=True)
    created_at: datetime = Field(sa_type=UtcText)
    changed: str
    name: str
    welcome: str
    voice: str
    instructions: str
    duties: str
    first_person: str
    asks_again: int
