"""Appointments: booked, moved and cancelled in one transaction each, and read by the doors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlmodel import Session, col, or_, select

from app.stores.customers import car_words, enter_customer, enter_vehicle
from app.stores.database import Database
from app.stores.errors import UnknownAppointment
from app.stores.mapping import as_row
from app.stores.occupied import CANCELLED, SCHEDULED, is_for_sale, occupied, same_booking
from app.stores.rows import Appointment, Entered, NewAppointment, Occupied
from app.stores.schema import AppointmentRow, CustomerRow, InventoryRow, ServiceTypeRow, VehicleRow
from engine.ports import Refusal

SERVICE = "service"
TEST_DRIVE = "test_drive"

Decide = Callable[[Sequence[Occupied]], int | Refusal]
"""Given what is taken on the day, the place to use or why there is none."""


@dataclass(frozen=True, slots=True)
class Change:
    """Who changes which appointment, and when: `now` is local and naive, `at` the same moment, aware."""

    session_id: str
    appointment_id: int
    now: datetime
    at: datetime


class Appointments:
    """Table `appointments`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def occupied(
        self, first: date, last: date, *, car: int | None = None, without: int | None = None
    ) -> Sequence[Occupied]:
        """Work bays, or one car for sale, as taken from the first day to the last, both included."""
        return await self._db.read(lambda session: occupied(session, first, last, car=car, without=without))

    async def book(self, new: NewAppointment, decide: Decide) -> Entered | Refusal:
        """Decide and insert with nobody else writing in between.

        The same customer asking again for the same job, time and car gets the row that stands.
        The row is on the disk when this returns.
        """

        def insert(session: Session) -> Entered | Refusal:
            existing = same_booking(session, new)
            if existing is not None:
                return Entered(existing, is_new=False)
            place = _place(session, new.inventory_id, new.start, decide)
            if isinstance(place, Refusal):
                return place
            return Entered(_insert(session, new, place), is_new=True)

        return await self._db.write(insert, durable=True)

    async def move(
        self, change: Change, start: datetime, decide: Decide, bay: int | None = None
    ) -> Entered | Refusal | None:
        """Take the new time and free the old one with nobody else writing in between.

        At the same time it stays as it is, unless another `bay` is wanted.

        None when the appointment does not stand any more. The row is on the disk when this returns.
        """

        def update(session: Session) -> Entered | Refusal | None:
            row = session.get(AppointmentRow, change.appointment_id)
            if row is None or not _stands(row, change.now):
                return None
            if _start(row) == start and bay in (None, row.bay):
                return Entered(row.id, is_new=False)
            place = _place(session, row.inventory_id, start, decide, without=row.id)
            if isinstance(place, Refusal):
                return place
            row.scheduled_date, row.scheduled_time = start.date(), start.time()
            row.bay = place if row.inventory_id is None else None
            row.updated_at, row.updated_by = change.at, change.session_id
            return Entered(row.id, is_new=True)

        return await self._db.write(update, durable=True)

    async def cancel(self, change: Change) -> Entered | None:
        """Free its time; None when it does not stand any more, unless the same session has cancelled it."""

        def update(session: Session) -> Entered | None:
            row = session.get(AppointmentRow, change.appointment_id)
            if row is None:
                return None
            if row.status == CANCELLED and row.updated_by == change.session_id:
                return Entered(row.id, is_new=False)
            if not _stands(row, change.now):
                return None
            row.status, row.updated_at, row.updated_by = CANCELLED, change.at, change.session_id
            return Entered(row.id, is_new=True)

        return await self._db.write(update, durable=True)

    async def on(self, day: date) -> Sequence[Appointment]:
        """That day's appointments in order of time."""
        return await self.between(day, day)

    async def between(self, first: date, last: date) -> Sequence[Appointment]:
        """Those of the first day to the last, both included, in order of time."""
        query = (
            _joined()
            .where(col(AppointmentRow.scheduled_date).between(first, last))
            .order_by(
                col(AppointmentRow.scheduled_date), col(AppointmentRow.scheduled_time), col(AppointmentRow.id)
            )
        )
        return await self._db.read(lambda session: [_row(session, *found) for found in session.exec(query)])

    async def standing(
        self, now: datetime, *, phone: str | None = None, appointment_id: int | None = None
    ) -> Sequence[Appointment]:
        """Those that are not over at `now` (local, naive), soonest first; of one customer, or just one."""
        query = _joined().where(
            col(AppointmentRow.status) == SCHEDULED, col(AppointmentRow.scheduled_date) >= now.date()
        )
        if phone is not None:
            query = query.where(col(CustomerRow.phone) == phone)
        if appointment_id is not None:
            query = query.where(col(AppointmentRow.id) == appointment_id)

        def find(session: Session) -> list[Appointment]:
            found = [_row(session, *each) for each in session.exec(query) if _stands(each[0], now)]
            return sorted(found, key=lambda each: (each.start, each.id))

        return await self._db.read(find)

    async def of_customer(self, customer_id: int) -> Sequence[Appointment]:
        """Everything a customer ever had booked, latest first."""
        query = _joined().where(col(AppointmentRow.customer_id) == customer_id)
        query = query.order_by(
            col(AppointmentRow.scheduled_date).desc(),
            col(AppointmentRow.scheduled_time).desc(),
            col(AppointmentRow.id).desc(),
        )
        return await self._db.read(lambda session: [_row(session, *found) for found in session.exec(query)])

    async def find(self, appointment_id: int) -> Appointment | None:
        """One appointment, whatever became of it."""
        query = _joined().where(col(AppointmentRow.id) == appointment_id)

        def find(session: Session) -> Appointment | None:
            found = session.exec(query).first()
            return _row(session, *found) if found else None

        return await self._db.read(find)

    async def get(self, appointment_id: int) -> Appointment:
        """Raises `UnknownAppointment`."""
        found = await self.find(appointment_id)
        if found is None:
            raise UnknownAppointment(f"There is no appointment {appointment_id} in the records.")
        return found

    async def of_session(self, session_id: str) -> int | None:
        """The last appointment that came out of one conversation."""
        query = (
            select(AppointmentRow.id)
            .where(col(AppointmentRow.session_id) == session_id)
            .order_by(col(AppointmentRow.id).desc())
        )
        return await self._db.read(lambda session: session.exec(query).first())

    async def touched_by(self, session_id: str) -> Sequence[Appointment]:
        """Those that one conversation booked, or was the last to move or cancel, oldest first."""
        by_it = or_(
            col(AppointmentRow.session_id) == session_id, col(AppointmentRow.updated_by) == session_id
        )
        query = _joined().where(by_it).order_by(col(AppointmentRow.id))
        return await self._db.read(lambda session: [_row(session, *found) for found in session.exec(query)])


def _place(
    session: Session, car: int | None, start: datetime, decide: Decide, without: int | None = None
) -> int | Refusal:
    if car is not None and not is_for_sale(session, car):
        return Refusal.FULL
    return decide(occupied(session, start.date(), start.date(), car=car, without=without))


def _start(row: AppointmentRow) -> datetime:
    return datetime.combine(row.scheduled_date, row.scheduled_time)


def _stands(row: AppointmentRow, now: datetime) -> bool:
    return row.status == SCHEDULED and _start(row) + timedelta(minutes=row.duration_min) > now


def _insert(session: Session, new: NewAppointment, place: int) -> int:
    customer = enter_customer(session, new.customer_phone, new.customer_name, new.customer_email)
    vehicle = enter_vehicle(session, customer.id, new.vehicle) if new.vehicle else None
    row = AppointmentRow(
        customer_id=customer.id,
        appointment_type=new.appointment_type,
        service_type_id=new.service_type_id,
        inventory_id=new.inventory_id,
        vehicle_id=vehicle.id if vehicle else None,
        scheduled_date=new.start.date(),
        scheduled_time=new.start.time(),
        duration_min=new.duration_min,
        status=SCHEDULED,
        notes=new.notes,
        bay=place if new.inventory_id is None else None,
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
    session: Session,
    row: AppointmentRow,
    customer: CustomerRow,
    service: ServiceTypeRow | None,
    vehicle: VehicleRow | None,
) -> Appointment:
    for_sale = session.get(InventoryRow, row.inventory_id) if row.inventory_id else None
    return as_row(
        Appointment,
        row,
        customer_name=customer.name,
        customer_phone=customer.phone,
        service_name=service.name if service else None,
        vehicle=car_words(vehicle),
        for_sale=car_words(for_sale),
    )
