"""What is taken, and by whom: read by `appointments` inside its transactions."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlmodel import Session, col, select

from app.stores.customers import car_in_words
from app.stores.rows import NewAppointment, Occupied
from app.stores.schema import AppointmentRow, CustomerRow, InventoryRow, VehicleRow

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
    """The appointment this customer has already for the same job, time and car, from whichever call.

    A call that broke off after the yes and is taken up in another one must not book twice.
    """
    query = (
        select(AppointmentRow.id, VehicleRow)
        .join(CustomerRow, col(AppointmentRow.customer_id) == col(CustomerRow.id))
        .join(VehicleRow, col(AppointmentRow.vehicle_id) == col(VehicleRow.id), isouter=True)
        .where(
            col(AppointmentRow.service_type_id).is_not_distinct_from(new.service_type_id),
            col(AppointmentRow.inventory_id).is_not_distinct_from(new.inventory_id),
            col(AppointmentRow.scheduled_date) == new.start.date(),
            col(AppointmentRow.scheduled_time) == new.start.time(),
            col(AppointmentRow.status) == SCHEDULED,
            col(CustomerRow.phone) == new.customer_phone,
        )
    )
    for appointment_id, vehicle in session.exec(query):
        theirs = (vehicle.year, vehicle.make, vehicle.model) if vehicle else None
        if theirs is None or new.vehicle is None or theirs == car_in_words(new.vehicle):
            return appointment_id
    return None
