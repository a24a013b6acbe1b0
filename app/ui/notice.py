"""A line that says what did not work, until it is dismissed or something else is said.

The technical text behind it is folded away.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from app.ui.language import tr
from app.ui.pieces import Lamp, label
from app.ui.theme import GAP, text_font
from app.ui.wording import Tone

_COPIED = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class Notice(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Notice"))
        self.text = label("", tr("What did not work"))
        self.text.setWordWrap(True)
        self.dismiss = QPushButton(tr("Dismiss"))
        self.dismiss.setFont(text_font())
        self.dismiss.setAccessibleName(tr("Dismiss the notice"))
        self.dismiss.clicked.connect(self.hide)
        self.unfold = QPushButton(tr("Details"))
        self.unfold.setFont(text_font())
        self.unfold.setCheckable(True)
        self.unfold.setAccessibleName(tr("Technical details"))
        self.details = label("", tr("Technical details"), scale=0.92, muted=True)
        self.details.setWordWrap(True)
        self.details.setTextInteractionFlags(_COPIED)
        self.unfold.toggled.connect(self.details.setVisible)
        self._lay_out()
        self.hide()

    def say(self, what: str) -> None:
        """Show a sentence."""
        self.text.setText(what)
        self.unfold.setChecked(False)
        for each in (self.unfold, self.details):
            each.hide()
        self.show()

    def explain(self, what: str, technical: str) -> None:
        """Put the technical text behind a sentence, if that is the one on show."""
        if technical and self.text.text() == what:
            self.details.setText(technical)
            self.unfold.show()

    def _lay_out(self) -> None:
        lamp = Lamp()
        lamp.show_tone(Tone.BAD)
        lamp.setAccessibleName(tr("Warning"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(lamp)
        row.addWidget(self.text, 1)
        row.addWidget(self.unfold)
        row.addWidget(self.dismiss)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * GAP, GAP, GAP, GAP)
        rows.addLayout(row)
        rows.addWidget(self.details)
