"""The strip at the top: whether the line can take a call."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.line_model import LineModel
from app.ui.pieces import Lamp, label
from app.ui.theme import GAP


class Header(QWidget):
    """Watches a `LineModel`."""

    def __init__(self, line: LineModel) -> None:
        super().__init__()
        self._line = line
        self._lamp = Lamp()
        self.word = label("", "Line state", strong=True)
        self.sentence = label("", "Line details", muted=True)
        self.sentence.setWordWrap(True)
        self.setAccessibleName("Line")
        self._lay_out()
        line.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP // 2, 0, GAP // 2, 0)
        row.setSpacing(GAP)
        row.addWidget(self._lamp)
        row.addWidget(self.word)
        row.addWidget(self.sentence, 1)

    def _show(self) -> None:
        self._lamp.show_tone(self._line.tone)
        self.word.setText(self._line.word)
        self.sentence.setText(self._line.sentence)
