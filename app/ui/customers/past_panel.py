"""What has been and is to come with one customer: appointments, calls, open tasks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QTableView

from app.ui.customers.person_model import PersonModel
from app.ui.customers.wording import tab_words
from app.ui.language import Marked, mark, tr
from app.ui.pieces import Card, button, sentence
from app.ui.table_model import WordTable
from app.ui.tables import plain_table
from app.ui.theme import GAP, text_font

CARS_FROM_WIDTH = 560
APPOINTMENTS, CALLS, TASKS = mark("Appointments"), mark("Calls"), mark("Open tasks")


@dataclass(frozen=True, slots=True)
class _List:
    """How one of the lists is spoken of.

    Attributes:
        show: what its button does.
        name: of its table, for screen readers.
        none: what stands there when it is empty.
        widths: of its columns.
    """

    show: Marked
    name: Marked
    none: Marked
    widths: Sequence[int]


LISTS: Mapping[Marked, _List] = {
    APPOINTMENTS: _List(
        mark("Show the appointments of this customer"),
        mark("Appointments of this customer"),
        mark("No appointment yet."),
        (190, 0, 0, 90),
    ),
    CALLS: _List(
        mark("Show the calls of this customer"),
        mark("Calls of this customer"),
        mark("No call with this number yet."),
        (190, 130, 0, 84),
    ),
    TASKS: _List(
        mark("Show the open tasks of this customer"),
        mark("Open tasks of this customer"),
        mark("Nothing is to be done for this customer."),
        (200, 0, 120),
    ),
}


class PastPanel(Card):
    """Watches the lists of a `PersonModel`, one at a time.

    Attributes:
        call_wanted: a call is to be opened.
    """

    call_wanted = Signal(int)

    def __init__(self, model: PersonModel) -> None:
        super().__init__(tr("Past and coming"))
        self.body.removeWidget(self.title)
        self.title.hide()
        self._models = {APPOINTMENTS: model.appointments, CALLS: model.calls, TASKS: model.tasks}
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("Appointments, calls or open tasks"))
        self.tables: dict[str, QTableView] = {}
        self.tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for number, (name, rows) in enumerate(self._models.items()):
            self.tabs[name] = _tab(name, f"Alt+{number + 1}")
            about = LISTS[name]
            self.tables[name] = sized(plain_table(rows, tr(about.name)), about.widths)
            self.pages.addWidget(_or_none(self.tables[name], rows, tr(about.none)))
            self._group.addButton(self.tabs[name], number)
            row.addWidget(self.tabs[name])
        row.addStretch(1)
        self.open_call = button(tr("Open the call"), "Alt+C", tr("Read and hear the call that is chosen"))
        self.open_call.hide()
        row.addWidget(self.open_call)
        self.body.addLayout(row)
        self.body.addWidget(self.pages, 1)
        self._model = model
        self._group.idClicked.connect(self.pages.setCurrentIndex)
        self.pages.currentChanged.connect(self._show_button)
        self.tables[CALLS].selectionModel().selectionChanged.connect(self._show_button)
        self.tables[CALLS].activated.connect(self._open_call)
        self.open_call.clicked.connect(self._open_call)
        self.tabs[APPOINTMENTS].setChecked(True)
        model.shown.connect(self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow window what is done matters more than with which car."""
        super().resizeEvent(event)
        self.tables[APPOINTMENTS].setColumnHidden(2, self.width() < CARS_FROM_WIDTH)

    def _open_call(self) -> None:
        chosen, person = self.tables[CALLS].selectionModel().selectedRows(), self._model.person
        if chosen and person is not None:
            self.call_wanted.emit(person.calls[chosen[0].row()].id)

    def _show_button(self) -> None:
        calls = self.tables[CALLS]
        self.open_call.setVisible(calls.isVisibleTo(self))
        self.open_call.setEnabled(calls.selectionModel().hasSelection())

    def _show(self) -> None:
        for name, rows in self._models.items():
            said = tab_words(tr(name), rows.rows)
            self.tabs[name].setText(said)
            self.tabs[name].setAccessibleName(said)
            strong = QFontMetrics(text_font(strong=True))
            self.tabs[name].setMinimumWidth(strong.horizontalAdvance(said) + 4 * GAP)
        if self._models[CALLS].rows:
            self.tables[CALLS].selectRow(0)
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
    made.setAccessibleName(tr("{list}, or that there are none", list=table.accessibleName()))
    made.addWidget(sentence(words, tr("Why there is nothing")))
    made.addWidget(table)
    rows.modelReset.connect(lambda: made.setCurrentIndex(1 if rows.rows else 0))
    return made


def _tab(name: Marked, key: str) -> QPushButton:
    made = button(tr(name), key, tr(LISTS[name].show))
    made.setObjectName("screen")
    made.setCheckable(True)
    return made
