"""What has been and is to come with one customer: appointments, calls, open tasks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QTableView

from app.ui.customers.person_model import PersonModel
from app.ui.customers.wording import tab_words
from app.ui.pieces import Card, button, sentence
from app.ui.table_model import WordTable
from app.ui.tables import plain_table
from app.ui.theme import GAP, text_font

CARS_FROM_WIDTH = 560
NONE = {
    "Appointments": "No appointment yet.",
    "Calls": "No call with this number yet.",
    "Open tasks": "Nothing is to be done for this customer.",
}


class PastPanel(Card):
    """Watches the lists of a `PersonModel`, one at a time.

    Attributes:
        call_wanted: a call is to be opened.
    """

    call_wanted = Signal(int)

    def __init__(self, model: PersonModel) -> None:
        super().__init__("Past and coming")
        self.body.removeWidget(self.title)
        self.title.hide()
        self._models = {"Appointments": model.appointments, "Calls": model.calls, "Open tasks": model.tasks}
        widths = {"Appointments": (190, 0, 0, 90), "Calls": (190, 130, 0, 70), "Open tasks": (200, 0, 120)}
        self.pages = QStackedWidget()
        self.pages.setAccessibleName("Appointments, calls or open tasks")
        self.tables: dict[str, QTableView] = {}
        self.tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for number, (name, rows) in enumerate(self._models.items()):
            self.tabs[name] = _tab(name, f"Alt+{number + 1}")
            self.tables[name] = sized(plain_table(rows, f"{name} of this customer"), widths[name])
            self.pages.addWidget(_or_none(self.tables[name], rows, NONE[name]))
            self._group.addButton(self.tabs[name], number)
            row.addWidget(self.tabs[name])
        row.addStretch(1)
        self.open_call = button("Open the call", "Alt+C", "Read and hear the call that is chosen")
        self.open_call.hide()
        row.addWidget(self.open_call)
        self.body.addLayout(row)
        self.body.addWidget(self.pages, 1)
        self._model = model
        self._group.idClicked.connect(self.pages.setCurrentIndex)
        self.pages.currentChanged.connect(self._show_button)
        self.tables["Calls"].selectionModel().selectionChanged.connect(self._show_button)
        self.tables["Calls"].activated.connect(self._open_call)
        self.open_call.clicked.connect(self._open_call)
        self.tabs["Appointments"].setChecked(True)
        model.shown.connect(self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow window what is done matters more than with which car."""
        super().resizeEvent(event)
        self.tables["Appointments"].setColumnHidden(2, self.width() < CARS_FROM_WIDTH)

    def _open_call(self) -> None:
        chosen, person = self.tables["Calls"].selectionModel().selectedRows(), self._model.person
        if chosen and person is not None:
            self.call_wanted.emit(person.calls[chosen[0].row()].id)

    def _show_button(self) -> None:
        calls = self.tables["Calls"]
        self.open_call.setVisible(calls.isVisibleTo(self))
        self.open_call.setEnabled(calls.selectionModel().hasSelection())

    def _show(self) -> None:
        for name, rows in self._models.items():
            said = tab_words(name, rows.rows)
            self.tabs[name].setText(said)
            self.tabs[name].setAccessibleName(said)
            strong = QFontMetrics(text_font(strong=True))
            self.tabs[name].setMinimumWidth(strong.horizontalAdvance(said) + 4 * GAP)
        if self._models["Calls"].rows:
            self.tables["Calls"].selectRow(0)
        self._show_button()


def sized(table: QTableView, widths: Sequence[int]) -> QTableView:
    """Give columns their width in pixels; those with 0 share the rest."""
    head = table.horizontalHeader()
    for column, width in enumerate(widths):
        mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
        head.setSectionResizeMode(column, mode)
        if width:
            head.resizeSection(column, width)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table


def _or_none(table: QTableView, rows: WordTable, words: str) -> QStackedWidget:
    made = QStackedWidget()
    made.setAccessibleName(f"{table.accessibleName()}, or that there are none")
    made.addWidget(sentence(words, "Why there is nothing"))
    made.addWidget(table)
    rows.modelReset.connect(lambda: made.setCurrentIndex(1 if rows.rows else 0))
    return made


def _tab(name: str, key: str) -> QPushButton:
    made = button(name, key, f"Show the {name.lower()} of this customer")
    made.setObjectName("screen")
    made.setCheckable(True)
    return made
