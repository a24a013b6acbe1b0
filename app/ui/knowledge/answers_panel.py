"""The stored answers as a list, and one of them in a form."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.stores.rows import Faq
from app.ui.knowledge.answers_model import NEW, AnswersModel
from app.ui.language import mark, tr
from app.ui.pieces import Card, button, label, sentence
from app.ui.tables import plain_table
from app.ui.theme import GAP, Paint, text_font

NO_ANSWERS = mark("There are no stored answers yet. Add the first: a question callers ask, and what you say.")
NO_FIT = mark("No answer has these words in it.")
_TOPIC_PX = 96


class AnswersPanel(Card):
    """Watches the stored answers."""

    def __init__(self, answers: AnswersModel) -> None:
        super().__init__(tr("Stored answers"))
        self._answers = answers
        self.seek = _line(tr("Search the stored answers"), tr("Search the stored answers"))
        self.table = plain_table(answers.table, tr("Stored answers"))
        self.empty = sentence("", tr("Why no answers are listed"))
        self.form = AnswerForm(answers)
        self._lay_out()
        self.seek.textChanged.connect(answers.seek)
        self.table.activated.connect(self._open)
        self.table.clicked.connect(self._open)
        answers.changed.connect(self._show)
        answers.opened.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        self._rows = QStackedWidget()
        self._rows.setAccessibleName(tr("The answers, or the reason why there are none"))
        self._rows.addWidget(self.empty)
        self._rows.addWidget(self.table)
        both = QWidget()
        both.setAccessibleName(tr("List of stored answers"))
        rows = QVBoxLayout(both)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self.seek)
        rows.addWidget(self._rows, 1)
        self._pages = QStackedWidget()
        self._pages.setAccessibleName(tr("The answers, or one of them"))
        self._pages.addWidget(both)
        self._pages.addWidget(self.form)
        self.body.addWidget(self._pages, 1)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(1, max(_TOPIC_PX, head.sectionSizeHint(1)))

    def _open(self, index: QModelIndex) -> None:
        self._answers.open(self._answers.shown[index.row()])

    def _show(self) -> None:
        entry, count = self._answers.entry, len(self._answers.shown)
        self.empty.setText(tr(NO_FIT if self._answers.words else NO_ANSWERS))
        self._rows.setCurrentIndex(1 if count else 0)
        self._pages.setCurrentIndex(0 if entry is None else 1)
        if entry is not None:
            self.title.show_text(tr("Change an answer") if entry.id else tr("New answer"))
        elif count:
            self.title.show_text(tr("Stored answers ({count})", count=QLocale().toString(count)))
        else:
            self.title.show_text(tr("Stored answers"))


class AnswerForm(QWidget):
    """One stored answer to be typed."""

    def __init__(self, answers: AnswersModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("A stored answer"))
        self._answers = answers
        self.question = _line(tr("Question"), tr("Do you have loaner cars?"))
        self.answer = _text(tr("Answer"), tr("What the agent says, word for word"))
        one_a_line = tr("One a line: can I get a car while mine is in the shop")
        self.ways = _text(tr("Other ways to ask"), one_a_line)
        self.topic = _line(tr("Topic"), tr("general"))
        self.trouble = label("", tr("What is wrong with the answer"))
        self.trouble.setForegroundRole(Paint.BAD)
        self.trouble.setWordWrap(True)
        keeps = tr("Keep the answer; the agent knows it with the next question")
        self.save = button(tr("Save"), "Ctrl+S", keeps)
        self.save.setObjectName("main")
        self.leave = button(tr("Cancel"), "Ctrl+Backspace", tr("Back to the list; nothing is changed"))
        self.delete = button(tr("Delete"), "Ctrl+Delete", tr("Delete this answer; this can be undone"))
        self.delete.setObjectName("grave")
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(lambda: answers.open(None))
        self.delete.clicked.connect(answers.delete)
        answers.opened.connect(self._show)
        answers.refused.connect(self.say)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        fields = {
            tr("Question"): self.question,
            tr("Answer"): self.answer,
            tr("Asked also as"): self.ways,
            tr("Topic"): self.topic,
        }
        for row, (name, field) in enumerate(fields.items()):
            top = (
                Qt.AlignmentFlag.AlignTop
                if isinstance(field, QPlainTextEdit)
                else Qt.AlignmentFlag.AlignVCenter
            )
            grid.addWidget(label(name, tr("{caption}, label", caption=name), muted=True), row, 0, top)
            grid.addWidget(field, row, 1)
        grid.setRowStretch(1, 2)
        grid.setRowStretch(2, 1)
        grid.addWidget(self.trouble, 4, 0, 1, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.save)
        grid.addLayout(buttons, 5, 0, 1, 2)

    def say(self, what: str) -> None:
        """Say what is wrong."""
        self.trouble.setText(f"⚠ {what}" if what else "")
        self.trouble.setVisible(bool(what))

    def _save(self) -> None:
        entry = self._answers.entry or NEW
        self._answers.save(
            Faq(
                entry.id,
                self.topic.text(),
                self.question.text(),
                self.answer.toPlainText(),
                self.ways.toPlainText(),
            )
        )

    def _show(self) -> None:
        entry = self._answers.entry
        self.say("")
        if entry is None:
            return
        self.question.setText(entry.question)
        self.question.setCursorPosition(0)
        self.answer.setPlainText(entry.answer)
        self.ways.setPlainText("\n".join(way.strip() for way in entry.keywords.split(";")))
        self.topic.setText(entry.category)
        self.delete.setVisible(entry.id != 0)
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)


def _line(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setFont(text_font())
    return made


def _text(name: str, hint: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setFont(text_font())
    made.setTabChangesFocus(True)
    return made
