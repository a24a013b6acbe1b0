"""Tasks as a table that Qt's views can watch. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from app.stores.rows import Task
from app.ui.language import mark, tr
from app.ui.table_model import AnyIndex, PagedTable
from app.ui.tasks.wording import due_words, kind_words, when_words, who_words
from app.ui.wording import phone_words, tidy

if TYPE_CHECKING:
    from app.dealership.records import TaskPage

COLUMNS = (mark("Due"), mark("What"), mark("Customer"), mark("Number"), mark("For"), mark("Taken"))
TONE_ROLE = Qt.ItemDataRole.UserRole


class TaskTable(PagedTable[Task]):
    """Tasks in the order in which they are to be done, as far as they have been read.

    Attributes:
        now: when they were read: aware, in the dealership's zone.
        done: they are done, and the first column says since when.
    """

    columns = COLUMNS

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now: datetime | None = None
        self.done = False

    def show(self, page: TaskPage, *, done: bool, ends: bool) -> None:
        """Show these in place of what was shown."""
        self.now, self.done = page.now, done
        self.fill(page.tasks, ends=ends)

    def clear(self) -> None:
        """Show nothing."""
        self.fill(())

    def row_of(self, task: Task | None) -> int | None:
        """Where a task stands."""
        found = (row for row, each in enumerate(self._rows) if task is not None and each.id == task.id)
        return next(found, None)

    def words(self, row: int) -> Sequence[str]:
        """When it is due, what it is about, and who is concerned."""
        return _cells(self._rows[row], self._read_at)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As in every table, and the tone of the first column."""
        if role != TONE_ROLE:
            return super().data(index, role)
        return due_words(self._rows[index.row()], self._read_at)[1] if index.column() == 0 else None

    def over(self, column: int) -> str:
        """Over the first one whether it says when tasks are due or when they were done."""
        return tr("Done") if column == 0 and self.done else tr(COLUMNS[column])

    @property
    def _read_at(self) -> datetime:
        if self.now is None:
            raise RuntimeError("There are tasks, but not when they were read.")
        return self.now


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
