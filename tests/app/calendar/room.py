"""A calendar over the sample dealership's real records, on a Monday at nine."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path

from app.back_office import Archive, open_back_office
from app.calendar.calendar import AppointmentCalendar
from app.dealership.tools import DealershipTools
from app.events import AppEvent
from app.paths import DataDir
from app.stores.database import Database
from app.stores.rows import Appointment
from engine.ports import Booked, BookingRequest, Job
from tests.app.dealership.records import MONDAY_NINE, tools_at
from tests.fakes.agent_voices import agents_over

OIL, BRAKE_CHECK, BRAKE_PADS, INSPECTION = Job(1), Job(3), Job(4), Job(6)
CAMRY, RAV4 = Job(inventory_id=1), Job(inventory_id=2)
TEN = datetime(2026, 3, 3, 10)  # noqa: DTZ001 - local to the dealership
OIL_CHANGE = Appointment(
    id=7,
    customer_id=1,
    appointment_type="service",
    service_type_id=1,
    vehicle_id=1,
    inventory_id=None,
    scheduled_date=date(2026, 3, 3),
    scheduled_time=time(10),
    duration_min=30,
    status="scheduled",
    notes="Rattles; on the left,\nwhen cold",
    customer_name="Dana Cole",
    customer_phone="+12175550123",
    service_name="Oil Change",
    bay=2,
    vehicle="2019 Honda Civic",
    created_at=datetime(2026, 3, 1, 16, 5, tzinfo=UTC),
)


@dataclass
class Room:
    """The calendar, the agents' tools beside it, and what was published."""

    db: Database
    tools: DealershipTools
    calendar: AppointmentCalendar
    events: list[AppEvent] = field(default_factory=list[AppEvent])

    async def book(self, number: int, start: datetime = TEN, job: Job = OIL) -> int:
        """As the agent does in call `s<number>`."""
        request = BookingRequest(
            f"s{number}", job, start, f"Caller {number}", f"+1217555{number:04}", "one@example.com"
        )
        booked = await self.tools.book(request)
        assert isinstance(booked, Booked)
        return booked.appointment_id


async def open_room(db: Database, now: datetime = MONDAY_NINE) -> Room:
    """`db` is started."""
    events: list[AppEvent] = []
    tools = await tools_at(db, now, events.append)
    archive = Archive(
        db, DataDir(Path("unused")), tools, events.append, agents_over(db, tools, events.append)
    )
    return Room(db, tools, open_back_office(archive).calendar, events)
