"""The screen of what is to be done: the list by urgency and due time, and the page of one task."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton

from app.events import AppEvent
from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.page import Page
from app.ui.pieces import button
from app.ui.tasks.alarm_model import moves_tasks
from app.ui.tasks.list_panel import ListPanel
from app.ui.tasks.task_panel import TaskPanel
from app.ui.tasks.tasks_model import TasksModel
from app.ui.theme import GAP, GUTTER, text_font
from app.ui.undo_bar import UndoBar
from app.ui.wording import tidy

EVERYONE = mark("Everyone’s tasks")
OPEN_KEY, DONE_KEY = "Alt+1", "Alt+2"


class TasksScreen(Page):
    """Watches a `TasksModel`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Tasks"))
        self.model = TasksModel(desk.requests, self)
        self._build_tools()
        self.list = ListPanel(self.model)
        self.task = TaskPanel(self.model)
        self.undo = UndoBar(self.model.undo)
        self.body.addWidget(self.undo)
        columns = QHBoxLayout()
        columns.setSpacing(GUTTER)
        columns.addWidget(self.list, 13)
        columns.addWidget(self.task, 8)
        self.body.addLayout(columns, 1)
        self.model.listed.connect(self._show_owners)
        self.task.call_wanted.connect(desk.call_wanted)
        self.model.undoable_changed.connect(self._show_undo)
        self.model.troubled.connect(desk.notice)
        desk.happened.connect(self._heard)

    def refresh(self) -> None:
        """Read the tasks anew."""
        self.model.look()

    def _build_tools(self) -> None:
        self.owner = QComboBox()
        self.owner.setAccessibleName(tr("Whose tasks are listed"))
        self.owner.setToolTip(tr("Choose your name to see only your own"))
        self.owner.setFont(text_font())
        self.owner.setMinimumHeight(4 * GAP)
        self.owner.setMinimumContentsLength(16)
        self.owner.addItem(tr(EVERYONE), "")
        self.owner.activated.connect(self._choose_owner)
        self.open = _choice(tr("To do"), OPEN_KEY, tr("What is still to be done, most urgent first"))
        self.done = _choice(tr("Done"), DONE_KEY, tr("What has been done, last first"))
        self.open.setChecked(True)
        self._choices = QButtonGroup(self)
        self._choices.addButton(self.open)
        self._choices.addButton(self.done)
        self.open.clicked.connect(lambda: self.model.want(done=False))
        self.done.clicked.connect(lambda: self.model.want(done=True))
        for widget in (self.open, self.done, self.owner):
            self.tools.addWidget(widget)

    def _choose_owner(self, row: int) -> None:
        self.model.want(owner=str(self.owner.itemData(row, Qt.ItemDataRole.UserRole)))

    def _heard(self, event: AppEvent) -> None:
        if self.isVisible() and moves_tasks(event):
            self.model.look()

    def _show_owners(self) -> None:
        chosen = self.model.wanted.owner or ""
        names = sorted({*self.model.owners, chosen} - {""})
        with QSignalBlocker(self.owner):
            self.owner.clear()
            self.owner.addItem(tr(EVERYONE), "")
            for name in names:
                self.owner.addItem(tidy(name, 40), name)
            self.owner.setCurrentIndex(self.owner.findData(chosen))

    def _show_undo(self) -> None:
        if self.model.undo_words:
            self.undo.say(self.model.undo_words, undoable=True)
        else:
            self.undo.hide()


def _choice(text: str, key: str, what: str) -> QPushButton:
    made = button(text, key, what)
    made.setObjectName("screen")
    made.setCheckable(True)
    made.setMinimumWidth(QFontMetrics(text_font(strong=True)).horizontalAdvance(text) + 4 * GAP)
    return made
