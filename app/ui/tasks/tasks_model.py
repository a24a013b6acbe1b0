"""Which tasks are listed, which one is on show, and what a person does to it.

On Qt's thread, without widgets; watched by the tasks' screen.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.stores.rows import Task, TaskFilter
from app.ui.language import mark, tr
from app.ui.requests import Requests
from app.ui.tasks.task_table import TaskTable
from app.ui.tasks.wording import heading_words
from app.ui.wording import tidy

if TYPE_CHECKING:
    from app.dealership.records import DealershipRecords, TaskPage

PAGE = 200
NONE_OPEN = mark("Nothing to do. Messages and call-backs that callers leave appear here at once.")
NONE_DONE = mark("Nothing has been done yet. What you mark as done is kept here.")
NOT_READY = mark("The tasks are shown here once Lotline is ready.")

Do: TypeAlias = "Callable[[DealershipRecords], Awaitable[Task]]"


class TasksModel(QObject):
    """The list, its filter, the task that is selected, and what can be undone.

    Attributes:
        listed: the rows, the owners or the sentence are new.
        shown: another task is selected, or more is known of it.
        undoable_changed: there is something else to undo, or nothing.
        troubled: a sentence about what did not work.
        table: the rows.
        wanted: which tasks are listed.
        owners: everyone who has or had a task.
        sentence: what stands there instead of rows, when there are none.
        selected: the task on show.
        call_id: the call it came out of, once that is known.
    """

    listed = Signal()
    shown = Signal()
    undoable_changed = Signal()
    troubled = Signal(str)

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._asked = 0
        self._undoable: list[tuple[Task, Task]] = []
        self.table = TaskTable(self)
        self.table.wants_more.connect(self._look_further)
        self.wanted = TaskFilter()
        self.owners: Sequence[str] = ()
        self.sentence = tr(NOT_READY)
        self.selected: Task | None = None
        self.call_id: int | None = None
        self._call_asked_for: int | None = None

    # --- what is listed ---

    def want(self, *, done: bool | None = None, owner: str | None = None) -> None:
        """List others: done or not, or those of one owner; "" is everyone's."""
        if done is not None:
            self.wanted = replace(self.wanted, done=done)
        if owner is not None:
            self.wanted = replace(self.wanted, owner=owner or None)
        self.selected = None
        self.table.clear()
        self.look()

    def look(self) -> None:
        """Read the list anew, as far as it was read before."""
        self._asked += 1
        number, wanted, limit = self._asked, self.wanted, max(PAGE, len(self.table.rows))

        async def read(records: DealershipRecords) -> tuple[TaskPage, Sequence[str]]:
            return await records.tasks(wanted, limit), await records.task_owners()

        def take(found: tuple[TaskPage, Sequence[str]]) -> None:
            if number == self._asked:
                self.owners = found[1]
                self._fill(found[0], ends=len(found[0].tasks) < limit)

        self._requests.ask(lambda appliance: read(appliance.back_office.records), take, self._failed)

    def _look_further(self) -> None:
        number, wanted, offset = self._asked, self.wanted, len(self.table.rows)

        def take(page: TaskPage) -> None:
            if number == self._asked:
                self.table.add(page.tasks, ends=len(page.tasks) < PAGE)

        self._requests.ask(
            lambda appliance: appliance.back_office.records.tasks(wanted, PAGE, offset), take, self._failed
        )

    def _fill(self, page: TaskPage, *, ends: bool) -> None:
        at = self.table.row_of(self.selected)
        self.table.show(page, done=self.wanted.done, ends=ends)
        self.sentence = self._nothing_words()
        self._select_again(at)
        self.listed.emit()
        self._show()

    def _select_again(self, at: int | None) -> None:
        """The same task, else the one that took its place, so that one can go on from there."""
        rows = self.table.rows
        row = self.table.row_of(self.selected)
        if row is None:
            row = min(at or 0, len(rows) - 1)
        self.selected = rows[row] if rows else None

    def _failed(self, sentence: str) -> None:
        self.table.clear()
        self.selected = None
        self.sentence = tr("The tasks cannot be shown. {sentence}", sentence=sentence)
        self.listed.emit()
        self._show()

    def _nothing_words(self) -> str:
        if self.wanted.owner:
            return tr("Nothing here for {owner}.", owner=tidy(self.wanted.owner, 60))
        return tr(NONE_DONE if self.wanted.done else NONE_OPEN)

    # --- what is done to them ---

    def select(self, row: int) -> None:
        """Show a task."""
        rows = self.table.rows
        if 0 <= row < len(rows) and rows[row] is not self.selected:
            self.selected = rows[row]
            self._show()

    def _show(self) -> None:
        """Show the selected task, and find out which call it came out of."""
        task_id = self.selected.id if self.selected else None
        if task_id != self._call_asked_for:
            self._call_asked_for, self.call_id = task_id, None
            if task_id is not None:
                self._look_for_call(task_id)
        self.shown.emit()

    def _look_for_call(self, task_id: int) -> None:
        def take(call_id: int | None) -> None:
            if task_id == self._call_asked_for:
                self.call_id = call_id
                self.shown.emit()

        self._requests.ask(
            lambda appliance: appliance.back_office.records.call_of_task(task_id), take, self.troubled.emit
        )

    def acknowledge(self) -> None:
        """The selected task has been seen."""
        self._do(lambda records, task: records.acknowledge_task(task.id))

    def complete(self) -> None:
        """The selected task is done."""
        self._do(lambda records, task: records.complete_task(task.id))

    def reopen(self) -> None:
        """The selected task is to be done after all."""
        self._do(lambda records, task: records.reopen_task(task.id))

    @property
    def undo_words(self) -> str:
        """What would be undone; empty when there is nothing."""
        if not self._undoable:
            return ""
        before, after = self._undoable[-1]
        task = heading_words(after)
        if (before.completed_at is None) is (after.completed_at is None):
            return tr("Seen: {task}", task=task)
        return tr("Done: {task}", task=task) if after.completed_at else tr("To do again: {task}", task=task)

    def undo(self) -> None:
        """Take the last change back."""
        if self._undoable:
            before, after = self._undoable.pop()
            self.undoable_changed.emit()
            self._ask(lambda records: records.put_task_back(before, after), lambda _: self.look())

    def _do(self, do: Callable[[DealershipRecords, Task], Awaitable[Task]]) -> None:
        before = self.selected
        if before is not None:
            self._ask(lambda records: do(records, before), lambda after: self._done(before, after))

    def _done(self, before: Task, after: Task) -> None:
        if after != before:
            self._undoable.append((before, after))
            self.undoable_changed.emit()
        self.look()

    def _ask(self, do: Do, on_done: Callable[[Task], None]) -> None:
        self._requests.ask(lambda appliance: do(appliance.back_office.records), on_done, self._not_done)

    def _not_done(self, sentence: str) -> None:
        self.troubled.emit(sentence)
        self.look()
