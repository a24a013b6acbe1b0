"""Watches for tasks that become overdue, whichever screen is open. On Qt's thread, without widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.events import AppEvent, HandOffMoved, PersonUnwanted, TaskChanged, TaskCreated
from app.ui.requests import Requests
from app.ui.tasks.wording import alarm_words

if TYPE_CHECKING:
    from app.dealership.records import TaskPage

LOOK_MS = 20_000
"""How often the clock is looked at; tasks are due to the minute."""
_MOVES_TASKS = (TaskCreated, TaskChanged, HandOffMoved, PersonUnwanted)


def moves_tasks(event: AppEvent) -> bool:
    """Whether the list of tasks is another one after this event."""
    return isinstance(event, _MOVES_TASKS)


class OverdueAlarm(QObject):
    """How many tasks are late, and a sentence once for each that has become so.

    Attributes:
        changed: the count may be another.
        late: a sentence about tasks that were not late when last looked at.
        count: how many are late.
    """

    changed = Signal()
    late = Signal(str)

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._told: set[int] = set()
        self.count = 0
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self.look)

    def watch(self) -> None:
        """The appliance has started."""
        self._clock.start()
        self.look()

    def apply(self, event: AppEvent) -> None:
        """Look again when tasks have changed."""
        if self._clock.isActive() and moves_tasks(event):
            self.look()

    def look(self) -> None:
        """Ask what is late now; what stands in the way is said where tasks are shown, not every time here."""
        self._requests.ask(
            lambda appliance: appliance.back_office.records.overdue_tasks(), self.take, lambda _: None
        )

    def take(self, page: TaskPage) -> None:
        """Count what is late, and tell what was not yet told."""
        self.count = len(page.tasks)
        self.changed.emit()
        fresh = [task for task in page.tasks if task.id not in self._told]
        self._told.update(task.id for task in fresh)
        if fresh:
            self.late.emit(alarm_words(fresh, page.now))
