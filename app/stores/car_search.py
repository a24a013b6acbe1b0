"""Which rows of `inventory` fit a query, and their order. Used by `inventory`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Select, select
from sqlmodel import Session, col, func, or_

from app.stores.rows import Vehicle
from app.stores.schema import InventoryRow
from app.stores.stock_rows import CarOrder, CarQuery

_ESCAPE = "\\"
_WORDS = frozenset({CarOrder.STOCK_NUMBER, CarOrder.MAKE, CarOrder.MODEL, CarOrder.COLOR})


def columns() -> Select[*tuple[Any, ...]]:
    """A query for what a `Vehicle` is made of, column by column: quick for thousands of rows."""
    return select(*(getattr(InventoryRow, name) for name in Vehicle.__slots__))


def cars(session: Session, query: Select[*tuple[Any, ...]]) -> list[Vehicle]:
    """The cars that `columns` finds."""
    return [Vehicle(*row) for row in session.connection().execute(query)]


def fitting(query: CarQuery) -> Iterator[Any]:
    """A condition for each thing that is wanted."""
    row = InventoryRow
    if query.make is not None:
        yield func.lower(row.make) == query.make.lower()
    if query.is_new is not None:
        yield col(row.is_new) == query.is_new
    if query.is_available is not None:
        yield col(row.is_available) == query.is_available
    if query.price_min is not None:
        yield col(row.price) >= query.price_min
    if query.price_max is not None:
        yield col(row.price) <= query.price_max
    for word in query.text.split():
        yield _stands_in_row(word)


def in_order(statement: Select[*tuple[Any, ...]], query: CarQuery) -> Select[*tuple[Any, ...]]:
    """Sorted as wanted, words without regard to capitals; cars that are alike by their ids."""
    column = col(getattr(InventoryRow, query.order.value))
    column = column.collate("NOCASE") if query.order in _WORDS else column
    return statement.order_by(column.desc() if query.descending else column, col(InventoryRow.id))


def _stands_in_row(word: str) -> Any:
    """ "crv" also finds a CR-V."""
    row = InventoryRow
    texts = (row.stock_number, row.make, row.model, row.color, func.coalesce(row.vin, ""))
    whole: Any = func.printf("%s %s %s %s %s %d", *texts, row.year)
    pattern = f"%{_literal(word)}%"
    found = whole.like(pattern, escape=_ESCAPE)
    return found if "-" in word else or_(found, func.replace(whole, "-", "").like(pattern, escape=_ESCAPE))


def _literal(word: str) -> str:
    for sign in (_ESCAPE, "%", "_"):
        word = word.replace(sign, _ESCAPE + sign)
    return word
