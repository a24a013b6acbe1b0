"""Customers and their cars. Called by the doors; `enter_*` by other repositories inside their transaction."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlmodel import Session, col, select

from app.stores.database import Database
from app.stores.mapping import as_row
from app.stores.rows import Customer
from app.stores.schema import CustomerRow, InventoryRow, VehicleRow

YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Customers:
    """Table `customers`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def by_phone(self, phone: str) -> Customer | None:
        """The customer with this E.164 number."""

        def find(session: Session) -> Customer | None:
            row = _with_phone(session, phone)
            return as_row(Customer, row) if row else None

        return await self._db.read(find)

    async def cars(self, customer_id: int) -> Sequence[str]:
        """A customer's cars in words, newest in the records first."""
        query = select(VehicleRow).where(col(VehicleRow.customer_id) == customer_id)
        query = query.order_by(col(VehicleRow.id).desc())

        def find(session: Session) -> list[str]:
            return [words for car in session.exec(query) if (words := car_words(car))]

        return await self._db.read(find)


def enter_customer(session: Session, phone: str, name: str, email: str | None) -> CustomerRow:
    """Find the customer by phone or add them; the name and address given last are kept."""
    row = _with_phone(session, phone) or CustomerRow(phone=phone, name=name)
    row.name = name
    row.email = email or row.email
    session.add(row)
    session.flush()
    return row


def enter_vehicle(session: Session, customer_id: int, words: str) -> VehicleRow:
    """Find or add a customer's car from words such as "2019 Honda Civic"."""
    year, make, model = car_in_words(words)
    query = select(VehicleRow).where(
        col(VehicleRow.customer_id) == customer_id,
        col(VehicleRow.year).is_not_distinct_from(year),
        col(VehicleRow.make).is_not_distinct_from(make),
        col(VehicleRow.model).is_not_distinct_from(model),
    )
    row = session.exec(query).first()
    if row is None:
        row = VehicleRow(customer_id=customer_id, year=year, make=make, model=model)
        session.add(row)
        session.flush()
    return row


def car_in_words(words: str) -> tuple[int | None, str | None, str | None]:
    """Split "2019 Honda Civic" into year, make and model; a single word is the model."""
    year = YEAR.search(words)
    names = YEAR.sub(" ", words).split()
    make = names[0] if len(names) > 1 else None
    model = " ".join(names[1:] if make else names) or None
    return (int(year.group()) if year else None, make, model)


def _with_phone(session: Session, phone: str) -> CustomerRow | None:
    return session.exec(select(CustomerRow).where(col(CustomerRow.phone) == phone)).first()


def car_words(car: VehicleRow | InventoryRow | None) -> str | None:
    """ "2019 Honda Civic", or what is known of it; None when that is nothing."""
    parts = (str(car.year or ""), car.make or "", car.model or "") if car else ()
    return " ".join(part for part in parts if part) or None
