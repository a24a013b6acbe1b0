"""How far the work on customers' cars is. Called by `app.dealership.repairs`."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from app.stores.customers import car_words, enter_customer, enter_vehicle
from app.stores.database import Database
from app.stores.rows import NewRepair, Repair
from app.stores.schema import CustomerRow, RepairRow, VehicleRow


class Repairs:
    """Table `repairs`: one row a car."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def put(self, new: NewRepair) -> Repair:
        """Enter how far a car is, in place of what was known of it; on the disk when this returns."""

        at = new.updated_at

        def enter(session: Session) -> Repair:
            customer = enter_customer(session, new.phone, new.customer_name, None)
            vehicle = enter_vehicle(session, customer.id, new.vehicle)
            row = session.exec(select(RepairRow).where(col(RepairRow.vehicle_id) == vehicle.id)).first()
            if row is None:
                row = RepairRow(customer_id=customer.id, vehicle_id=vehicle.id, status="", updated_at=at)
            row.status, row.promised_at, row.updated_at = new.status, new.promised_at, at
            session.add(row)
            session.flush()
            session.refresh(row)
            return _row(row, vehicle)

        return await self._db.write(enter, durable=True)

    async def of(self, phone: str) -> Sequence[Repair]:
        """The cars of the customer with this E.164 number, last written down first."""
        query = (
            select(RepairRow, VehicleRow)
            .join(VehicleRow, col(RepairRow.vehicle_id) == col(VehicleRow.id))
            .join(CustomerRow, col(RepairRow.customer_id) == col(CustomerRow.id))
            .where(col(CustomerRow.phone) == phone)
            .order_by(col(RepairRow.updated_at).desc(), col(RepairRow.id).desc())
        )
        return await self._db.read(lambda session: [_row(*found) for found in session.exec(query)])


def _row(row: RepairRow, vehicle: VehicleRow) -> Repair:
    return Repair(car_words(vehicle) or "", row.status, row.promised_at, row.updated_at)
