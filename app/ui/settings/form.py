"""What the sections' forms are made of: captions, fields, hints under them, a line for the result."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.language import tr
from app.ui.pieces import Lamp, label
from app.ui.theme import GAP, GUTTER, text_font
from app.ui.wording import Tone

_FIELD_WIDTH = 420


class Section(QScrollArea):
    """One section's cards under each other; it scrolls where the window has no room for them."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ground = QWidget()
        self.ground.setAccessibleName(title)
        self.setWidget(self.ground)
        self.ground.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.rows = QVBoxLayout(self.ground)
        self.rows.setContentsMargins(0, 0, GAP, 0)
        self.rows.setSpacing(GUTTER)

    def refresh(self) -> None:
        """Read anew what is shown."""


class Form(QWidget):
    """Captions on the left, fields on the right, hints under the fields."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(GAP // 2)
        self._grid.setColumnStretch(1, 100)
        self._grid.setColumnStretch(2, 1)

    def add(self, caption: str, field: QWidget, hint: str = "") -> None:
        """One row; the hint says what to put there."""
        row = self._grid.rowCount()
        named = label(caption, tr("{caption}, label", caption=caption))
        named.setBuddy(field)
        _name(field, caption, hint)
        self._grid.addWidget(named, row, 0)
        self._grid.addWidget(field, row, 1, 1, 1 if field.maximumWidth() <= _FIELD_WIDTH else 2)
        self._grid.setRowMinimumHeight(row + 1, GAP // 2)
        if hint:
            under = hint_label(hint, tr("{caption}, hint", caption=caption))
            under.setContentsMargins(0, 0, 0, GAP)
            self._grid.addWidget(under, row + 1, 1, 1, 2)


class Result(QWidget):
    """A lamp and a sentence on how something went; empty while there is nothing to say."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._lamp = Lamp()
        self._lamp.setAccessibleName(tr("{name}, lamp", name=name))
        self.text = label("", name)
        self.text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._lamp, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.hide()

    def say(self, sentence: str, tone: Tone) -> None:
        """Show how it went; an empty sentence shows nothing."""
        self._lamp.show_tone(tone)
        self._lamp.setVisible(tone is not Tone.QUIET)
        self.text.setText(sentence)
        self.setVisible(bool(sentence))


def hint_label(text: str, name: str) -> QLabel:
    """A muted sentence that takes as many lines as it needs."""
    made = label(text, name, scale=0.92, muted=True)
    made.setWordWrap(True)
    return made


def paragraph(text: str, name: str) -> QLabel:
    """A sentence of a card, in as many lines as it needs."""
    made = label(text, name)
    made.setWordWrap(True)
    return made


def line_edit(placeholder: str = "", *, secret: bool = False) -> QLineEdit:
    """A field for one line; a secret one shows dots."""
    made = QLineEdit()
    made.setFont(text_font())
    made.setPlaceholderText(placeholder)
    made.setMinimumWidth(_FIELD_WIDTH // 2)
    made.setMaximumWidth(_FIELD_WIDTH)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def choice(options: Sequence[tuple[str, object]]) -> QComboBox:
    """A list to choose from: what is shown, and what it stands for."""
    made = QComboBox()
    made.setFont(text_font())
    made.setMaximumWidth(_FIELD_WIDTH)
    for shown, value in options:
        made.addItem(shown, value)
    return made


def show_value(made: QComboBox, shown: str, value: object) -> None:
    """Choose a value; one that the list does not have, written by hand, is added to it."""
    if made.findData(value) < 0:
        made.addItem(shown, value)
    made.setCurrentIndex(made.findData(value))


def check_box(text: str, what: str) -> QCheckBox:
    """A choice of yes or no."""
    made = QCheckBox(text)
    made.setFont(text_font())
    _name(made, text, what)
    return made


def buttons(*made: QAbstractButton) -> QHBoxLayout:
    """Buttons beside each other, from the left."""
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for each in made:
        row.addWidget(each)
    row.addStretch(1)
    return row


def _name(field: QWidget, caption: str, hint: str) -> None:
    field.setAccessibleName(caption)
    field.setAccessibleDescription(hint)
    field.setToolTip(hint)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
