"""What is taken, and by whom: read by `appointments` inside its transactions."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlmodel import Session, col, select

from app.stores.rows import NewAppointment, Occupied
from app.stores.schema import AppointmentRow, CustomerRow, InventoryRow

SCHEDULED = "scheduled"
CANCELLED = "cancelled"


def occupied(
    session: Session, first: date, last: date, *, car: int | None = None, without: int | None = None
) -> list[Occupied]:
    """The work bays, or the car for sale with this id, as they are taken on these days (both included).

    Args:
        car: None for the bays.
        without: an appointment that does not count, because it is the one to be moved.
    """
    row = AppointmentRow
    is_theirs = col(row.bay).is_not(None) if car is None else col(row.inventory_id) == car
    query = select(
        col(row.scheduled_date), col(row.scheduled_time), col(row.duration_min), col(row.bay)
    ).where(
        col(row.scheduled_date).between(first, last),
        col(row.status) == SCHEDULED,
        col(row.id).is_distinct_from(without),
        is_theirs,
    )
    taken: list[Occupied] = []
    for day, at, duration_min, bay in session.exec(query):
        start = datetime.combine(day, at)
        taken.append(Occupied(start, start + timedelta(minutes=duration_min), bay or 1))
    return taken


def is_for_sale(session: Session, car: int) -> bool:
    """Whether the dealership still has this car."""
    row = session.get(InventoryRow, car)
    return row is not None and row.is_available


def same_booking(session: Session, new: NewAppointment) -> int | None:
    """What this session has booked already in the very same words."""
    query = (
        select(AppointmentRow.id)
        .join(CustomerRow, col(AppointmentRow.customer_id) == col(CustomerRow.id))
        .where(
            col(AppointmentRow.session_id) == new.session_id,
            col(AppointmentRow.service_type_id).is_not_distinct_from(new.service_type_id),
            col(AppointmentRow.inventory_id).is_not_distinct_from(new.inventory_id),
            col(AppointmentRow.scheduled_date) == new.start.date(),
            col(AppointmentRow.scheduled_time) == new.start.time(),
            col(AppointmentRow.status) == SCHEDULED,
            col(CustomerRow.phone) == new.customer_phone,
        )
    )
    return session.exec(query).first()
