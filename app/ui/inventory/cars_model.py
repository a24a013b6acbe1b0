"""The cars that fit the filters as a table that Qt's views can watch; more of them are read as one scrolls.

On Qt's thread, without widgets.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from app.stores.rows import Vehicle
from app.stores.stock_rows import CarOrder, CarPage, CarQuery
from app.ui.inventory.inventory_words import cells
from app.ui.table_model import AnyIndex, TableModel

COLUMNS = ("Stock no.", "Year", "Make", "Model", "Color", "Price", "New / used", "Offered")
ORDERS = (
    CarOrder.STOCK_NUMBER,
    CarOrder.YEAR,
    CarOrder.MAKE,
    CarOrder.MODEL,
    CarOrder.COLOR,
    CarOrder.PRICE,
    CarOrder.IS_NEW,
    CarOrder.IS_AVAILABLE,
)
AT_ONCE = 200
"""So many cars are read at a time."""
_NUMBERS = (CarOrder.PRICE, CarOrder.YEAR)


class CarsModel(TableModel):
    """As many cars as have been read of those that fit.

    Attributes:
        wanted: emitted with a query, an offset and a number when cars are to be read; `take` is to follow.
        changed: rows or total are new.
        total: how many cars fit.
    """

    columns = COLUMNS

    wanted = Signal(object, int, int)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Vehicle] = []
        self._asked_from: int | None = None
        self.query = CarQuery()
        self.total = 0

    @property
    def cars(self) -> Sequence[Vehicle]:
        """Those that have been read."""
        return self._rows

    def seek(self, query: CarQuery) -> None:
        """Look for other cars."""
        self.query = query
        self._ask(0, AT_ONCE)

    def reload(self) -> None:
        """Read anew; what is shown stays until the answer comes."""
        self._ask(0, max(AT_ONCE, len(self._rows)))

    def take(self, query: CarQuery, offset: int, page: CarPage) -> None:
        """Show what was read, unless something else has been asked for since."""
        if query != self.query or offset != self._asked_from:
            return
        self._asked_from = None
        self.total = page.total
        if offset == 0:
            self.beginResetModel()
            self._rows = list(page.cars)
            self.endResetModel()
        elif page.cars:
            self.beginInsertRows(QModelIndex(), offset, offset + len(page.cars) - 1)
            self._rows += page.cars
            self.endInsertRows()
        self.changed.emit()

    def row_of(self, car_id: int) -> int | None:
        """Row of a car among those that have been read."""
        return next((row for row, car in enumerate(self._rows) if car.id == car_id), None)

    def canFetchMore(self, parent: AnyIndex) -> bool:  # noqa: N802 - Qt's name
        """Whether there are more than have been read."""
        return not parent.isValid() and len(self._rows) < self.total

    def fetchMore(self, parent: AnyIndex) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Ask for the next cars."""
        if self._asked_from is None:
            self._ask(len(self._rows), AT_ONCE)

    def _ask(self, offset: int, count: int) -> None:
        self._asked_from = offset
        self.wanted.emit(self.query, offset, count)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order all cars, also those not yet read."""
        if 0 <= column < len(ORDERS):
            descending = order == Qt.SortOrder.DescendingOrder
            self.seek(replace(self.query, order=ORDERS[column], descending=descending))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell; the same as its tooltip, for a narrow column cuts it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cells(self._rows[index.row()])[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{html.escape(cells(self._rows[index.row()])[index.column()])}</span>"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_side(index.column()) | Qt.AlignmentFlag.AlignVCenter)
        return None

    def side(self, column: int) -> Qt.AlignmentFlag:
        """Figures stand to the right, and so do their titles."""
        return _side(column)


def _side(column: int) -> Qt.AlignmentFlag:
    right = ORDERS[column] in _NUMBERS
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
