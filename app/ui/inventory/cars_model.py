"""The cars that fit the filters as a table that Qt's views can watch; more of them are read as one scrolls.

On Qt's thread, without widgets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from app.stores.rows import Vehicle
from app.stores.stock_rows import CarOrder, CarPage, CarQuery
from app.ui.inventory.inventory_words import cells
from app.ui.language import mark, tr
from app.ui.table_model import PagedTable

COLUMNS = (
    mark("Stock no."),
    mark("Year"),
    mark("Make"),
    mark("Model"),
    mark("Color"),
    mark("Price"),
    mark("New / used"),
    mark("Offered"),
)
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


class CarsModel(PagedTable[Vehicle]):
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
        self._asked_from: int | None = None
        self.wants_more.connect(self._ask_further)
        self.query = CarQuery()
        self.total = 0

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
        ends = offset + len(page.cars) >= page.total
        if offset == 0:
            self.fill(page.cars, ends=ends)
        else:
            self.add(page.cars, ends=ends)
        self.changed.emit()

    def row_of(self, car_id: int) -> int | None:
        """Row of a car among those that have been read."""
        return next((row for row, car in enumerate(self._rows) if car.id == car_id), None)

    def _ask_further(self) -> None:
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

    def over(self, column: int) -> str:
        """The title of a column."""
        return tr(COLUMNS[column])

    def words(self, row: int) -> Sequence[str]:
        """A car in the order of the columns."""
        return cells(self._rows[row])

    def side(self, column: int) -> Qt.AlignmentFlag:
        """Figures stand to the right, and so do their titles."""
        right = ORDERS[column] in _NUMBERS
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
