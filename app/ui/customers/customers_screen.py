"""The screen of the customers: the search, who it finds, and the page of one of them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTableView

from app.events import AppEvent, AppointmentBooked, AppointmentCancelled, AppointmentMoved, CallChanged
from app.ui.customers.customers_model import CARS, COLUMNS, CustomersModel
from app.ui.customers.past_panel import sized
from app.ui.customers.person_model import PersonModel
from app.ui.customers.person_panel import PersonPanel
from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.page import Page
from app.ui.pieces import Card, key_words, label, sentence
from app.ui.search_field import SearchField
from app.ui.tables import plain_table
from app.ui.tasks.alarm_model import moves_tasks
from app.ui.theme import GUTTER
from telephony.call import CallState

SEARCH_KEY = "Ctrl+F"
CARS_FROM_WIDTH = 340


class CustomerList(Card):
    """The search and whom it finds; in a narrow window the names matter more than the cars."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(tr("Customers"))
        self._table = table
        self.body.removeWidget(self.title)
        self.title.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The page of each customer says their cars."""
        super().resizeEvent(event)
        self._table.setColumnHidden(COLUMNS.index(CARS), self.width() < CARS_FROM_WIDTH)


class CustomersScreen(Page):
    """Watches a `CustomersModel` and a `PersonModel`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Customers"))
        self.customers = CustomersModel(desk.requests, self)
        self.model = PersonModel(desk.requests, self)
        self._build()
        self._lay_out()
        self.customers.listed.connect(self._show)
        self.model.corrected.connect(self.customers.look)
        self.person.past.call_wanted.connect(desk.call_wanted)
        desk.happened.connect(self._heard)
        self._show()

    def refresh(self) -> None:
        """Read the list and the customer anew."""
        self.customers.look()
        self.model.look()

    def _build(self) -> None:
        self.search = SearchField(
            tr("Search the customers"),
            tr("Search: name, number, e-mail, car, plate …"),
            tr("Part of a name, a number, a car or a plate ({key})", key=key_words(SEARCH_KEY)),
        )
        self.search.sought.connect(lambda: self.customers.seek(self.search.text()))
        QShortcut(QKeySequence(SEARCH_KEY), self, self._to_search)
        self.table = sized(plain_table(self.customers.table, tr("Customers")), (0, 130, 0))
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.empty = sentence("", tr("Why no customers are listed"))
        self.total = label("", tr("How many customers there are"), muted=True)
        self.person = PersonPanel(self.model)

    def _lay_out(self) -> None:
        self.tools.addWidget(self.total)
        self.list = CustomerList(self.table)
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("Customers, or the reason why there are none"))
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        self.list.body.addWidget(self.search)
        self.list.body.addWidget(self.pages, 1)
        columns = QHBoxLayout()
        columns.setSpacing(GUTTER)
        columns.addWidget(self.list, 9)
        columns.addWidget(self.person, 11)
        self.body.addLayout(columns, 1)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _choose(self, current: QModelIndex) -> None:
        lines = self.customers.lines
        if 0 <= current.row() < len(lines):
            self.model.show(lines[current.row()].customer.id)

    def _show(self) -> None:
        """Whoever was on show stays while they are found; else the first is shown."""
        lines = self.customers.lines
        self.total.setText(self.customers.total)
        self.empty.setText(self.customers.sentence)
        self.pages.setCurrentIndex(1 if lines else 0)
        row = self.customers.row_of(self.model.customer_id)
        if row is None:
            row = 0
            self.model.show(lines[0].customer.id if lines else None)
        self._select(row)

    def _select(self, row: int) -> None:
        choice, flags = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        with QSignalBlocker(choice):
            choice.setCurrentIndex(self.customers.table.index(row, 0), flags.ClearAndSelect | flags.Rows)
        self.table.viewport().update()

    def _heard(self, event: AppEvent) -> None:
        if self.isVisible() and _is_about_customers(event):
            self.refresh()


def _is_about_customers(event: AppEvent) -> bool:
    if isinstance(event, CallChanged):
        return event.state is CallState.ENDED
    booked = isinstance(event, AppointmentBooked | AppointmentMoved | AppointmentCancelled)
    return booked or moves_tasks(event)
