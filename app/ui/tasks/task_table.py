"""Tasks as a table that Qt's views can watch. On Qt's thread, without widgets."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from app.dealership.records import TaskPage
from app.stores.rows import Task
from app.ui.table_model import AnyIndex, TableModel
from app.ui.tasks.wording import due_words, kind_words, when_words, who_words
from app.ui.wording import phone_words, tidy

COLUMNS = ("Due", "What", "Customer", "Number", "For", "Taken")
TONE_ROLE = Qt.ItemDataRole.UserRole


class TaskTable(TableModel):
    """Tasks in the order in which they are to be done, as far as they have been read.

    Attributes:
        wants_more: the view has come to the end of what has been read.
        done: they are done, and the first column says since when.
    """

    columns = COLUMNS

    wants_more = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Task] = []
        self._ends = True
        self._now: datetime | None = None
        self.done = False

    @property
    def rows(self) -> Sequence[Task]:
        """What has been read so far."""
        return self._rows

    @property
    def now(self) -> datetime | None:
        """When it was read: aware, in the dealership's zone."""
        return self._now

    def fill(self, page: TaskPage, *, done: bool, ends: bool) -> None:
        """Show these in place of what was shown."""
        self.beginResetModel()
        self._rows, self._now, self._ends, self.done = list(page.tasks), page.now, ends, done
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows, self._ends = [], True
        self.endResetModel()

    def add(self, tasks: Sequence[Task], *, ends: bool) -> None:
        """Show these below the others."""
        self._ends = ends
        if tasks:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(tasks) - 1)
            self._rows.extend(tasks)
            self.endInsertRows()

    def row_of(self, task: Task | None) -> int | None:
        """Where a task stands."""
        found = (row for row, each in enumerate(self._rows) if task is not None and each.id == task.id)
        return next(found, None)

    def canFetchMore(self, parent: AnyIndex) -> bool:  # noqa: N802 - Qt's name
        """There are more than have been read."""
        return not parent.isValid() and not self._ends

    def fetchMore(self, parent: AnyIndex) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Ask once for the next page."""
        self._ends = True
        self.wants_more.emit()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell; the same as its tooltip, for a narrow column cuts it; the tone of the first."""
        if not index.isValid() or index.row() >= len(self._rows) or self._now is None:
            return None
        task = self._rows[index.row()]
        if role == TONE_ROLE:
            return due_words(task, self._now)[1] if index.column() == 0 else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _cells(task, self._now)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{html.escape(_cells(task, self._now)[index.column()])}</span>"
        return None

    def over(self, column: int) -> str:
        """Over the first one whether it says when tasks are due or when they were done."""
        return "Done" if column == 0 and self.done else COLUMNS[column]


def _cells(task: Task, now: datetime) -> tuple[str, ...]:
    kind, text = kind_words(task), tidy(task.text, 200)
    return (
        due_words(task, now)[0],
        f"{kind}: {text}" if text else kind,
        who_words(task),
        phone_words(task.customer_phone) if task.customer_phone else "",
        tidy(task.owner or "", 40),
        when_words(task.created_at, now),
    )
