"""A line that says what did not work, until it is dismissed or something else is said."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.ui.language import tr
from app.ui.pieces import Lamp, label
from app.ui.theme import GAP, text_font
from app.ui.wording import Tone


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
        lamp = Lamp()
        lamp.show_tone(Tone.BAD)
        lamp.setAccessibleName(tr("Warning"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP, GAP, GAP)
        row.setSpacing(GAP)
        row.addWidget(lamp)
        row.addWidget(self.text, 1)
        row.addWidget(self.dismiss)
        self.hide()

    def say(self, what: str) -> None:
        """Show a sentence."""
        self.text.setText(what)
        self.show()
