"""A line that says what was just done and takes it back. Used by screens whose changes can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.ui.language import tr
from app.ui.pieces import Elided, Lamp, button
from app.ui.theme import GAP, text_font
from app.ui.wording import Tone

UNDO_KEY = "Ctrl+Z"


class UndoBar(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, on_undo: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("What was just done"))
        self.text = Elided(tr("What was just done, in words"))
        self.undo = button(tr("Undo"), UNDO_KEY, tr("Take back what was just done"))
        self.undo.clicked.connect(on_undo)
        self.dismiss = QPushButton(tr("Dismiss"))
        self.dismiss.setFont(text_font())
        self.dismiss.setAccessibleName(tr("Dismiss what was just done"))
        self.dismiss.clicked.connect(self.hide)
        lamp = Lamp()
        lamp.show_tone(Tone.GOOD)
        lamp.setAccessibleName(tr("Done"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP, GAP, GAP)
        row.setSpacing(GAP)
        row.addWidget(lamp)
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        row.addWidget(self.dismiss)
        self.hide()

    def say(self, what: str, *, undoable: bool) -> None:
        """Show a sentence, with the button that takes it back when it can be."""
        self.text.show_text(what)
        self.undo.setVisible(undoable)
        self.show()
