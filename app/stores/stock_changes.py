"""Changes cars for sale in one transaction, after a look whether they still are as was thought.

Used by `inventory`, on the database's writer thread. One primitive serves an edit, a deletion, an import of
thousands of cars, and taking any of them back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from itertools import count, islice
from typing import Any

from sqlalchemy import Table as CoreTable
from sqlalchemy import bindparam, insert, update
from sqlmodel import Session, col, delete, func, or_, select

from app.stores.car_search import cars, columns
from app.stores.errors import CarInUse, CarsMoved, StockNumberTaken
from app.stores.rows import Vehicle
from app.stores.schema import AppointmentRow, InventoryRow
from app.stores.stock_rows import StockChange

_AT_ONCE = 500
"""So many ids or numbers are asked for in one statement."""


def apply(session: Session, change: StockChange, at: datetime) -> StockChange:
    """Check, then write; raises `CarsMoved`, `StockNumberTaken` or `CarInUse` and nothing is written."""
    kept = {car.id for car in change.after}
    gone = [car.id for car in change.before if car.id not in kept]
    _require_unmoved(session, change.before)
    _require_unused(session, gone)
    _require_free_numbers(session, change)
    for ids in _parts(gone):
        session.exec(delete(InventoryRow).where(col(InventoryRow.id).in_(ids)))
    standing = {car.id for car in change.before}
    after = _numbered(session, change)
    _update(session, [_values(car, at) for car in after if car.id in standing])
    _insert(session, [_values(car, at) for car in after if car.id not in standing])
    return StockChange(change.before, after)


def _require_unmoved(session: Session, before: Sequence[Vehicle]) -> None:
    standing = _by_id(session, [car.id for car in before])
    if any(standing.get(car.id) != car for car in before):
        raise CarsMoved("These cars were changed in the meantime, so nothing was done. Look at them again.")


def _require_unused(session: Session, gone: Sequence[int]) -> None:
    for ids in _parts(gone):
        used = session.exec(
            select(InventoryRow.stock_number)
            .join(AppointmentRow, col(AppointmentRow.inventory_id) == col(InventoryRow.id))
            .where(col(InventoryRow.id).in_(ids))
        ).first()
        if used is not None:
            raise CarInUse(f"{used} has a test drive in the records. Mark the car as sold instead.")


def _require_free_numbers(session: Session, change: StockChange) -> None:
    """Stock numbers are compared without regard to capitals."""
    own = {car.id for car in change.before}
    number = col(InventoryRow.stock_number)
    for several in _parts(change.after):
        exact = [car.stock_number for car in several]
        small = [each.lower() for each in exact]
        same = or_(number.in_(exact), func.lower(number).in_(small))
        for car_id, taken in session.exec(select(InventoryRow.id, InventoryRow.stock_number).where(same)):
            if car_id not in own:
                raise StockNumberTaken(f"Another car has the stock number {taken} already.")


def _numbered(session: Session, change: StockChange) -> list[Vehicle]:
    """Added cars get the ids that follow the highest one; one that comes back gets its own if it is free."""
    standing = {car.id for car in change.before}
    back = [car.id for car in change.after if car.id and car.id not in standing]
    taken = _by_id(session, back).keys()
    highest = session.exec(select(func.max(InventoryRow.id))).one() or 0
    free = count(max([highest, *back]) + 1)
    return [replace(car, id=next(free)) if car.id == 0 or car.id in taken else car for car in change.after]


def _values(car: Vehicle, at: datetime) -> Mapping[str, Any]:
    return asdict(car) | {"updated_at": at}


def _insert(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        session.connection().execute(insert(_table()), list(rows))


def _update(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        table = _table()
        statement = update(table).where(table.c.id == bindparam("of"))
        values = [{name: value for name, value in row.items() if name != "id"} for row in rows]
        of = [value | {"of": row["id"]} for value, row in zip(values, rows, strict=True)]
        session.connection().execute(statement, of)


def _table() -> CoreTable:
    table: CoreTable = getattr(InventoryRow, "__table__")  # noqa: B009 - SQLModel declares it to no type checker
    return table


def _by_id(session: Session, ids: Sequence[int]) -> dict[int, Vehicle]:
    found = (cars(session, columns().where(col(InventoryRow.id).in_(part))) for part in _parts(ids))
    return {car.id: car for several in found for car in several}


def _parts(whole: Collection[Any]) -> Iterator[list[Any]]:
    rest = iter(whole)
    while part := list(islice(rest, _AT_ONCE)):
        yield part
