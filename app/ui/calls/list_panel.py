"""The calls that were found, as a table under the choices."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTableView

from app.ui.calls.filter_panel import FilterPanel
from app.ui.calls.history_model import HistoryModel
from app.ui.calls.list_model import COLUMNS, TALKED, WHO, CallListModel
from app.ui.calls.wording import widest_words
from app.ui.language import tr
from app.ui.pieces import Card, label, sentence
from app.ui.tables import plain_table

LENGTHS_FROM_WIDTH = 480
_CELL_MARGINS = 22


class ListPanel(Card):
    """Watches the history.

    Attributes:
        chosen: emitted with the id of the call on which the person is.
    """

    chosen = Signal(int)

    def __init__(self, history: HistoryModel, choices: FilterPanel) -> None:
        super().__init__(tr("Calls found"))
        self._history = history
        self.title.hide()
        self.count = label("", tr("How many calls are listed"), muted=True)
        self.table = _table(history.rows)
        self.empty = sentence("", tr("Why there are no calls"))
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("Calls or the reason why there are none"))
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        self.body.addWidget(choices)
        self.body.addWidget(self.count)
        self.body.addWidget(self.pages, 1)
        history.changed.connect(self._show)
        history.rows.modelReset.connect(self._show)
        history.rows.rowsInserted.connect(self._show)
        history.rows.rowsRemoved.connect(self._show)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow window it matters more who called than how long."""
        super().resizeEvent(event)
        self.table.setColumnHidden(COLUMNS.index(TALKED), self.width() < LENGTHS_FROM_WIDTH)

    def mark(self, call_id: int | None) -> None:
        """Put the mark where this call stands, without choosing it anew."""
        row = self._history.rows.row_of(call_id)
        with QSignalBlocker(self.table.selectionModel()):
            if row is None:
                self.table.setCurrentIndex(QModelIndex())
                self.table.clearSelection()
            else:
                self.table.selectRow(row)
        self.table.viewport().update()

    def _show(self) -> None:
        self.count.setText(self._history.count_words)
        self.empty.setText(self._history.sentence)
        self.pages.setCurrentIndex(1 if self._history.rows.rows else 0)

    def _moved(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self._history.rows.rows[now.row()].call.id)


def _table(rows: CallListModel) -> QTableView:
    """Columns have fixed widths: measuring the cells of every row would take long."""
    made = plain_table(rows, tr("Calls, newest first"))
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    head = made.horizontalHeader()
    for column, texts in enumerate(widest_words()):
        stretches = column == COLUMNS.index(WHO)
        mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Fixed
        head.setSectionResizeMode(column, mode)
        if not stretches:
            widest = max(made.fontMetrics().horizontalAdvance(text) for text in texts)
            head.resizeSection(column, widest + _CELL_MARGINS)
    return made
