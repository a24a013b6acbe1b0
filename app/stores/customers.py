"""Customers and their cars. Called by the doors; `enter_*` by other repositories inside their transaction."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sqlmodel import Session, col, func, select

from app.stores.customer_search import matches
from app.stores.database import Database
from app.stores.errors import UnknownCustomer
from app.stores.mapping import as_row
from app.stores.rows import Car, Customer, CustomerLine
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

    async def get(self, customer_id: int) -> Customer:
        """Raises `UnknownCustomer`."""
        return await self._db.read(lambda session: as_row(Customer, _found(session, customer_id)))

    async def count(self) -> int:
        """How many there are."""
        query = select(func.count()).select_from(CustomerRow)
        return await self._db.read(lambda session: session.exec(query).one())

    async def page(self, words: str, limit: int, before_id: int | None = None) -> Sequence[CustomerLine]:
        """Those that the words are found in, newest in the records first; without words all of them."""
        query = select(CustomerRow).where(*matches(words)).order_by(col(CustomerRow.id).desc()).limit(limit)
        if before_id is not None:
            query = query.where(col(CustomerRow.id) < before_id)

        def find(session: Session) -> list[CustomerLine]:
            found = [as_row(Customer, row) for row in session.exec(query)]
            cars = _cars_of(session, [each.id for each in found])
            return [CustomerLine(each, tuple(cars.get(each.id, ()))) for each in found]

        return await self._db.read(find)

    async def garage(self, customer_id: int) -> Sequence[Car]:
        """A customer's cars, newest in the records first."""
        query = select(VehicleRow).where(col(VehicleRow.customer_id) == customer_id)
        query = query.order_by(col(VehicleRow.id).desc())
        return await self._db.read(lambda session: [as_row(Car, row) for row in session.exec(query)])

    async def rename(self, customer_id: int, name: str, email: str | None) -> Customer:
        """On the disk when this returns; raises `UnknownCustomer`."""

        def update(session: Session) -> Customer:
            row = _found(session, customer_id)
            row.name, row.email = name, email
            return as_row(Customer, row)

        return await self._db.write(update, durable=True)

    async def put_car(self, customer_id: int, car: Car) -> Car:
        """Add a car or correct one of theirs; on the disk when this returns. Raises `UnknownCustomer`."""

        def put(session: Session) -> Car:
            customer = _found(session, customer_id)
            row = session.get(VehicleRow, car.id) if car.id else VehicleRow(customer_id=customer.id)
            if row is None or row.customer_id != customer.id:
                raise UnknownCustomer("This car is not in the records any more.")
            row.make, row.model, row.year = car.make, car.model, car.year
            row.license_plate, row.vin = car.license_plate, car.vin
            session.add(row)
            session.flush()
            return as_row(Car, row)

        return await self._db.write(put, durable=True)


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


def _found(session: Session, customer_id: int) -> CustomerRow:
    row = session.get(CustomerRow, customer_id)
    if row is None:
        raise UnknownCustomer(f"There is no customer {customer_id} in the records.")
    return row


def _cars_of(session: Session, customer_ids: Sequence[int]) -> Mapping[int, list[str]]:
    """Cars in words by customer, newest in the records first."""
    query = select(VehicleRow).where(col(VehicleRow.customer_id).in_(customer_ids))
    cars: dict[int, list[str]] = {}
    for car in session.exec(query.order_by(col(VehicleRow.id).desc())):
        words = car_words(car)
        if words:
            cars.setdefault(car.customer_id, []).append(words)
    return cars


def car_words(car: VehicleRow | InventoryRow | None) -> str | None:
    """ "2019 Honda Civic", or what is known of it; None when that is nothing."""
    parts = (str(car.year or ""), car.make or "", car.model or "") if car else ()
    return " ".join(part for part in parts if part) or None
