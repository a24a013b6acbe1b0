"""Where an appointment came from: the call it was made in. Called by `app.calendar`."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, col, select

from app.stores.database import Database
from app.stores.mapping import as_row
from app.stores.rows import Call
from app.stores.schema import AppointmentRow, CallRow, CustomerRow


@dataclass(frozen=True, slots=True)
class Origin:
    """`call` is None when it was not made on the phone. `changed_by` is the session that last changed it."""

    customer_email: str | None
    call: Call | None
    changed_by: str | None


class Origins:
    """Reads `appointments`, `customers` and `calls`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def of(self, appointment_id: int) -> Origin | None:
        """Of one appointment; None when there is none."""

        def find(session: Session) -> Origin | None:
            row = session.get(AppointmentRow, appointment_id)
            if row is None:
                return None
            customer = session.get(CustomerRow, row.customer_id)
            query = select(CallRow).where(col(CallRow.session_id) == row.session_id)
            call = session.exec(query.order_by(col(CallRow.id).desc())).first()
            email = customer.email if customer else None
            return Origin(email, as_row(Call, call) if call else None, row.updated_by)

        return await self._db.read(find)
