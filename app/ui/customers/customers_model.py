"""Which customers are listed. On Qt's thread, without widgets; watched by the customers' screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.stores.rows import CustomerLine
from app.ui.customers.wording import count_words, line_cells
from app.ui.language import mark, tr
from app.ui.requests import Requests
from app.ui.table_model import WordTable

if TYPE_CHECKING:
    from app.dealership.customers import CustomerBook

PAGE = 200
CARS = mark("Cars")
COLUMNS = (mark("Name"), mark("Number"), CARS)
NOBODY_YET = mark("No customers yet. Whoever books an appointment on the phone is kept here.")
NOBODY_FOUND = mark("Nobody found. Try part of a name, a number, a car or a plate.")
NOT_READY = mark("The customers are shown here once Lotline is ready.")


class CustomersModel(QObject):
    """Those that the search finds, newest in the records first.

    Attributes:
        listed: the rows or the sentences are new.
        table: the rows.
        total: how many customers there are, in words.
        sentence: what stands there instead of rows, when there are none.
    """

    listed = Signal()

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._asked = 0
        self._words = ""
        self._lines: list[CustomerLine] = []
        self.table = WordTable([tr(name) for name in COLUMNS], self)
        self.table.wants_more.connect(self._look_further)
        self.total = ""
        self.sentence = tr(NOT_READY)

    @property
    def lines(self) -> Sequence[CustomerLine]:
        """Who has been read so far."""
        return self._lines

    def row_of(self, customer_id: int | None) -> int | None:
        """Where a customer stands in the list."""
        found = (row for row, line in enumerate(self._lines) if line.customer.id == customer_id)
        return next(found, None)

    def seek(self, words: str) -> None:
        """List those that these words are found in."""
        if words.split() != self._words.split():
            self._words = words
            self._lines = []
            self.look()

    def look(self) -> None:
        """Read the list anew, as far as it was read before."""
        self._asked += 1
        number, words, limit = self._asked, self._words, max(PAGE, len(self._lines))

        async def read(book: CustomerBook) -> tuple[int, Sequence[CustomerLine]]:
            return await book.count(), await book.page(words, limit)

        def take(found: tuple[int, Sequence[CustomerLine]]) -> None:
            if number == self._asked:
                self._fill(*found, limit)

        self._requests.ask(lambda appliance: read(appliance.back_office.customers), take, self._failed)

    def _fill(self, count: int, lines: Sequence[CustomerLine], limit: int) -> None:
        self._lines = list(lines)
        self.total = count_words(count)
        self.sentence = tr(NOBODY_FOUND if count else NOBODY_YET)
        self.table.fill([line_cells(line) for line in lines], ends=len(lines) < limit)
        self.listed.emit()

    def _look_further(self) -> None:
        number, words, last = self._asked, self._words, self._lines[-1].customer.id

        def take(lines: Sequence[CustomerLine]) -> None:
            if number == self._asked:
                self._lines.extend(lines)
                self.table.add([line_cells(line) for line in lines], ends=len(lines) < PAGE)

        self._requests.ask(
            lambda appliance: appliance.back_office.customers.page(words, PAGE, last), take, self._failed
        )

    def _failed(self, sentence: str) -> None:
        self._lines = []
        self.table.fill([])
        self.sentence = tr("The customers cannot be shown. {sentence}", sentence=sentence)
        self.listed.emit()
