"""The list of tasks, most urgent first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget

from app.ui.language import Marked, mark, tr
from app.ui.pieces import Card, sentence
from app.ui.tables import plain_table
from app.ui.tasks.due_delegate import DueDelegate
from app.ui.tasks.task_table import COLUMNS
from app.ui.tasks.tasks_model import TasksModel

STRETCHED = mark("What")
WIDTHS: Mapping[Marked, int] = {
    mark("Due"): 200,
    mark("Customer"): 130,
    mark("Number"): 130,
    mark("For"): 110,
    mark("Taken"): 130,
}
"""Pixels; what is to be done gets the rest."""
_DUE_SHARE = 0.53
"""Of the list, at most, for when a task is due."""
NEEDS_WIDTH: Mapping[Marked, int] = {mark("Taken"): 860, mark("Number"): 720, mark("For"): 590}
"""Columns that give way in a narrow window, for the task's page says the same."""


class ListPanel(Card):
    """Watches the list of a `TasksModel`."""

    def __init__(self, model: TasksModel) -> None:
        super().__init__(tr("To do"))
        self._model = model
        self.table = plain_table(model.table, tr("Tasks"))
        self.table.setItemDelegateForColumn(0, DueDelegate(self.table))
        self._size_columns()
        self.empty = sentence(model.sentence, tr("Why there are no tasks"))
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        model.listed.connect(self._show)
        self._show()

    def _size_columns(self) -> None:
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(COLUMNS.index(STRETCHED), QHeaderView.ResizeMode.Stretch)
        for name, width in WIDTHS.items():
            head.resizeSection(COLUMNS.index(name), width)

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("Tasks, or the reason why there are none"))
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        self.body.addWidget(self.pages, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow window what is to be done matters more than who took it when."""
        super().resizeEvent(event)
        for name, width in NEEDS_WIDTH.items():
            self.table.setColumnHidden(COLUMNS.index(name), self.width() < width)
        self._fit_due()

    def _fit_due(self) -> None:
        """Its words are read whole: what is overdue is the first thing to see."""
        wanted = min(self.table.sizeHintForColumn(0), int(self.width() * _DUE_SHARE))
        self.table.setColumnWidth(0, max(WIDTHS[mark("Due")], wanted))

    def _show(self) -> None:
        self.title.show_text(tr("Done") if self._model.wanted.done else tr("To do"))
        self.empty.setText(self._model.sentence)
        self.pages.setCurrentIndex(1 if self._model.table.rows else 0)
        self._fit_due()
        row = self._model.table.row_of(self._model.selected)
        if row is not None:
            flags = QItemSelectionModel.SelectionFlag
            choice = self.table.selectionModel()
            with QSignalBlocker(choice):
                choice.setCurrentIndex(self._model.table.index(row, 0), flags.ClearAndSelect | flags.Rows)
            self.table.scrollTo(self._model.table.index(row, 0))
            self.table.viewport().update()

    def _choose(self, current: QModelIndex) -> None:
        self._model.select(current.row())
