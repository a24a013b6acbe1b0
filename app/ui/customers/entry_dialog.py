"""A few fields to fill in, with the sentence that says what is wrong beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.customers.person_model import Answers, Typed
from app.ui.language import Marked, mark, tr
from app.ui.pieces import label
from app.ui.theme import GAP, Paint, text_font

WIDTH_PX = 460
_SAVE = mark("Save")


@dataclass(frozen=True, slots=True)
class Field:
    """One line to fill in.

    Attributes:
        key: what the room calls it.
        name: before the line.
        text: what stands there at first.
        example: shown while it is empty.
    """

    key: str
    name: str
    text: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """What a dialog asks.

    Attributes:
        title: of the window, and its heading.
        about: a sentence below it; none when empty.
        save: on the button that does it.
        grave: it is not easily undone.
        needed: key of a field without which nothing can be saved.
    """

    title: str
    about: str
    fields: Sequence[Field]
    save: Marked = _SAVE
    grave: bool = False
    needed: str = ""


class EntryDialog(QDialog):
    """Stays open until what was typed is in the records, or is given up."""

    def __init__(self, parent: QWidget, form: Form, on_save: Callable[[Typed, Answers], None]) -> None:
        super().__init__(parent)
        self._form = form
        self._on_save = on_save
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(form.title)
        self.setAccessibleName(form.title)
        self.setMinimumWidth(WIDTH_PX)
        self.fields = {field.key: _line(field) for field in form.fields}
        self.trouble = label("", tr("What is wrong"))
        self.trouble.setWordWrap(True)
        self.trouble.setForegroundRole(Paint.BAD)
        self.trouble.hide()
        self.save = _button(tr(form.save), "grave" if form.grave else "main")
        self.cancel = _button(tr("Cancel"), "")
        self.save.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        for line in self.fields.values():
            line.textChanged.connect(self._show_button)
        self._show_button()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(2 * GAP)
        rows.addWidget(label(self._form.title, tr("Heading"), scale=1.1, strong=True))
        if self._form.about:
            about = label(self._form.about, tr("What this does"), muted=True)
            about.setWordWrap(True)
            rows.addWidget(about)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP)
        for row, field in enumerate(self._form.fields):
            named = tr("{caption}, label", caption=field.name)
            grid.addWidget(label(field.name, named, muted=True), row, 0)
            grid.addWidget(self.fields[field.key], row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        rows.addLayout(grid)
        rows.addWidget(self.trouble)
        rows.addStretch(1)
        rows.addLayout(buttons)

    def _show_button(self) -> None:
        needed = self.fields.get(self._form.needed)
        self.save.setEnabled(needed is None or bool(needed.text().strip()))

    def _save(self) -> None:
        self.save.setEnabled(False)
        typed = {key: line.text() for key, line in self.fields.items()}
        self._on_save(typed, (self.accept, self._say))

    def _say(self, sentence: str) -> None:
        self.trouble.setText(f"⚠ {sentence}")
        self.trouble.show()
        self._show_button()


def _line(field: Field) -> QLineEdit:
    made = QLineEdit(field.text)
    made.setAccessibleName(field.name)
    made.setFont(text_font())
    made.setPlaceholderText(field.example)
    return made


def _button(text: str, rank: str) -> QPushButton:
    made = QPushButton(text)
    made.setFont(text_font())
    made.setAccessibleName(text)
    made.setObjectName(rank)
    return made
