"""Appointments: what is taken, booking in one transaction, and what the doors show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from sqlmodel import Session, col, select

from app.stores.customers import enter_customer, enter_vehicle
from app.stores.database import Database
from app.stores.errors import UnknownAppointment
from app.stores.mapping import as_row
from app.stores.rows import Appointment, Entered, NewAppointment, Occupied
from app.stores.schema import AppointmentRow, CustomerRow, ServiceTypeRow, VehicleRow
from engine.ports import Refusal

SCHEDULED = "scheduled"

Decide = Callable[[Sequence[Occupied]], int | Refusal]
"""Given what is taken on the day, the bay to use or why there is none."""


class Appointments:
    """Table `appointments`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def occupied(self, first: date, last: date) -> Sequence[Occupied]:
        """Work bays taken from the first day to the last, both included."""
        return await self._db.read(lambda session: _occupied(session, first, last))

    async def book(self, new: NewAppointment, decide: Decide) -> Entered | Refusal:
        """Decide and insert with nobody else writing in between.

        The same session asking again for the same service, time and phone gets the row it already has.
        The row is on the disk when this returns.
        """

        def insert(session: Session) -> Entered | Refusal:
            existing = _same(session, new)
            if existing is not None:
                return Entered(existing, is_new=False)
            bay = decide(_occupied(session, new.start.date(), new.start.date()))
            if isinstance(bay, Refusal):
                return bay
            return Entered(_insert(session, new, bay), is_new=True)

        return await self._db.write(insert, durable=True)

    async def on(self, day: date) -> Sequence[Appointment]:
        """That day's appointments in order of time."""
        query = _joined().where(col(AppointmentRow.scheduled_date) == day)
        query = query.order_by(col(AppointmentRow.scheduled_time), col(AppointmentRow.id))
        return await self._db.read(lambda session: [_row(*found) for found in session.exec(query)])

    async def get(self, appointment_id: int) -> Appointment:
        """Raises `UnknownAppointment`."""
        query = _joined().where(col(AppointmentRow.id) == appointment_id)

        def find(session: Session) -> Appointment:
            found = session.exec(query).first()
            if found is None:
                raise UnknownAppointment(f"There is no appointment {appointment_id} in the records.")
            return _row(*found)

        return await self._db.read(find)

    async def of_session(self, session_id: str) -> int | None:
        """The last appointment that came out of one conversation."""
        query = (
            select(AppointmentRow.id)
            .where(col(AppointmentRow.session_id) == session_id)
            .order_by(col(AppointmentRow.id).desc())
        )
        return await self._db.read(lambda session: session.exec(query).first())


def _occupied(session: Session, first: date, last: date) -> list[Occupied]:
    query = select(
        col(AppointmentRow.scheduled_date),
        col(AppointmentRow.scheduled_time),
        col(AppointmentRow.duration_min),
        col(AppointmentRow.bay),
    ).where(
        col(AppointmentRow.scheduled_date).between(first, last),
        col(AppointmentRow.status) == SCHEDULED,
        col(AppointmentRow.bay).is_not(None),
    )
    taken: list[Occupied] = []
    for day, at, duration_min, bay in session.exec(query):
        start = datetime.combine(day, at)
        taken.append(Occupied(start, start + timedelta(minutes=duration_min), bay or 0))
    return taken


def _same(session: Session, new: NewAppointment) -> int | None:
    query = (
        select(AppointmentRow.id)
        .join(CustomerRow, col(AppointmentRow.customer_id) == col(CustomerRow.id))
        .where(
            col(AppointmentRow.session_id) == new.session_id,
            col(AppointmentRow.service_type_id) == new.service_type_id,
            col(AppointmentRow.scheduled_date) == new.start.date(),
            col(AppointmentRow.scheduled_time) == new.start.time(),
            col(AppointmentRow.status) == SCHEDULED,
            col(CustomerRow.phone) == new.customer_phone,
        )
    )
    return session.exec(query).first()


def _insert(session: Session, new: NewAppointment, bay: int) -> int:
    customer = enter_customer(session, new.customer_phone, new.customer_name, new.customer_email)
    vehicle = enter_vehicle(session, customer.id, new.vehicle) if new.vehicle else None
    row = AppointmentRow(
        customer_id=customer.id,
        appointment_type=new.appointment_type,
        service_type_id=new.service_type_id,
        vehicle_id=vehicle.id if vehicle else None,
        scheduled_date=new.start.date(),
        scheduled_time=new.start.time(),
        duration_min=new.duration_min,
        status=SCHEDULED,
        notes="",
        bay=bay,
        session_id=new.session_id,
        created_at=new.created_at,
    )
    session.add(row)
    session.flush()
    return row.id


def _joined():
    return (
        select(AppointmentRow, CustomerRow, ServiceTypeRow, VehicleRow)
        .join(CustomerRow, col(AppointmentRow.customer_id) == col(CustomerRow.id))
        .join(ServiceTypeRow, col(AppointmentRow.service_type_id) == col(ServiceTypeRow.id), isouter=True)
        .join(VehicleRow, col(AppointmentRow.vehicle_id) == col(VehicleRow.id), isouter=True)
    )


def _row(
    row: AppointmentRow, customer: CustomerRow, service: ServiceTypeRow | None, vehicle: VehicleRow | None
) -> Appointment:
    car = (str(vehicle.year or ""), vehicle.make or "", vehicle.model or "") if vehicle else ()
    return as_row(
        Appointment,
        row,
        customer_name=customer.name,
        customer_phone=customer.phone,
        service_name=service.name if service else None,
        vehicle=" ".join(part for part in car if part) or None,
    )
