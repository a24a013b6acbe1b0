"""The page of one task: who, by when, for whom, the words, and what can be done with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.stores.rows import Task
from app.ui.language import mark, tr
from app.ui.pieces import Card, Elided, Lamp, button, label, sentence
from app.ui.tasks.tasks_model import TasksModel
from app.ui.tasks.wording import due_words, heading_words, late_words, state_words, when_words
from app.ui.theme import GAP, GUTTER, Paint, text_font
from app.ui.wording import phone_words, tidy

NONE_SELECTED = mark("Choose a task to read it here.")
SEEN_KEY, DONE_KEY, AGAIN_KEY, CALL_KEY = "Alt+S", "Alt+D", "Alt+O", "Alt+C"
UNKNOWN, NOT_YET = mark("not known"), mark("not yet")
FACTS = (mark("Customer"), mark("Number"), mark("For"), mark("Taken"), mark("Seen"), mark("Outcome"))


class TaskPanel(Card):
    """Watches the selected task.

    Attributes:
        call_wanted: the call it came out of is to be opened.
    """

    call_wanted = Signal(int)

    def __init__(self, model: TasksModel) -> None:
        super().__init__(tr("Task"))
        self._model = model
        self._build()
        self._lay_out()
        model.shown.connect(self._show)
        self._show()

    def _build(self) -> None:
        self.lamp = Lamp()
        self.lamp.setAccessibleName(tr("How urgent it is"))
        self.due = label("", tr("Due"), strong=True)
        self.due.setWordWrap(True)
        self.values: dict[str, Elided] = {name: Elided(tr(name)) for name in FACTS}
        self.names: dict[str, QLabel] = {
            name: label(tr(name), tr("{caption}, label", caption=tr(name)), muted=True) for name in FACTS
        }
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(tr("What the caller said"))
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setFont(text_font(1.05))
        self.words.document().setDocumentMargin(0)
        self.words.viewport().setAutoFillBackground(False)
        read = tr("Somebody has read this task and takes care of it")
        self.seen = button(tr("Mark as seen"), SEEN_KEY, read)
        self.done = button(tr("Done"), DONE_KEY, tr("Nothing is left to do; it can be undone"))
        self.again = button(tr("To do again"), AGAIN_KEY, tr("It is not done after all"))
        self.call = button(tr("Open the call"), CALL_KEY, tr("Read and hear the call this came out of"))
        self.call.clicked.connect(self._open_call)
        self.done.setObjectName("main")
        self.seen.clicked.connect(self._model.acknowledge)
        self.done.clicked.connect(self._model.complete)
        self.again.clicked.connect(self._model.reopen)

    def _lay_out(self) -> None:
        late = QHBoxLayout()
        late.setSpacing(GAP)
        late.addWidget(self.lamp)
        late.addWidget(self.due, 1)
        facts = QGridLayout()
        facts.setHorizontalSpacing(2 * GAP)
        facts.setVerticalSpacing(GAP // 2 + 2)
        facts.setColumnStretch(1, 1)
        for row, name in enumerate(FACTS):
            facts.addWidget(self.names[name], row, 0)
            facts.addWidget(self.values[name], row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for each in (self.done, self.again, self.seen):
            buttons.addWidget(each)
        buttons.addStretch(1)
        self.page = QWidget()
        self.page.setAccessibleName(tr("The task"))
        rows = QVBoxLayout(self.page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GUTTER)
        for layout in (late, facts):
            rows.addLayout(layout)
        rows.addWidget(self.words, 1)
        rows.addWidget(self.call, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addLayout(buttons)
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("The task, or how to choose one"))
        self.pages.addWidget(sentence(tr(NONE_SELECTED), tr("How to choose a task")))
        self.pages.addWidget(self.page)
        self.body.addWidget(self.pages, 1)

    def _show(self) -> None:
        task, now = self._model.selected, self._model.table.now
        if task is None or now is None:
            self.title.show_text(tr("Task"))
            self.pages.setCurrentIndex(0)
            return
        self.pages.setCurrentIndex(1)
        self.title.show_text(heading_words(task))
        self.lamp.show_tone(due_words(task, now)[1])
        self.due.setText(late_words(task, now))
        self._show_facts(task, now)
        if self.words.toPlainText() != task.text:
            self.words.setPlainText(task.text)
        self.done.setVisible(task.completed_at is None)
        self.again.setVisible(task.completed_at is not None)
        self.seen.setVisible(task.completed_at is None)
        self.seen.setEnabled(task.acknowledged_at is None)

        self.call.setVisible(self._model.call_id is not None)

    def _open_call(self) -> None:
        if self._model.call_id is not None:
            self.call_wanted.emit(self._model.call_id)

    def _show_facts(self, task: Task, now: datetime) -> None:
        seen = when_words(task.acknowledged_at, now) if task.acknowledged_at else tr(NOT_YET)
        facts = {
            "Customer": tidy(task.customer_name or "", 120) or tr(UNKNOWN),
            "Number": phone_words(task.customer_phone) if task.customer_phone else tr(UNKNOWN),
            "For": tidy(task.owner or "", 80) or tr("nobody yet"),
            "Taken": when_words(task.created_at, now),
            "Seen": seen,
            "Outcome": state_words(task),
        }
        missing = (tr(UNKNOWN), tr(NOT_YET))
        for name, said in facts.items():
            self.values[name].show_text(said)
            self.values[name].setForegroundRole(Paint.MUTED if said in missing else Paint.TEXT)
            self.values[name].setVisible(bool(said))
            self.names[name].setVisible(bool(said))
