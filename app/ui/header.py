"""The strip at the top: whether the line can take a call, and whether people here want to be left alone."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.language import mark, tr
from app.ui.line_model import LineModel
from app.ui.phone.quiet_model import QuietModel
from app.ui.pieces import Lamp, label
from app.ui.theme import GAP, text_font

QUIET = mark("Callers who want a person are told that nobody is free. Press to be rung for again")


class Header(QWidget):
    """Watches a `LineModel` and a `QuietModel`."""

    def __init__(self, line: LineModel, quiet: QuietModel) -> None:
        super().__init__()
        self._line, self._quiet = line, quiet
        self._lamp = Lamp()
        self.word = label("", tr("Line state"), strong=True)
        self.sentence = label("", tr("Line details"), muted=True)
        self.sentence.setWordWrap(True)
        self.quiet = QPushButton()
        self.quiet.setFont(text_font())
        self.quiet.setAccessibleDescription(tr(QUIET))
        self.quiet.setToolTip(tr(QUIET))
        self.quiet.clicked.connect(quiet.switch_off)
        self.setAccessibleName(tr("Phone line"))
        self._lay_out()
        line.changed.connect(self._show)
        quiet.changed.connect(self._show_quiet)
        self._show()
        self._show_quiet()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP // 2, 0, GAP // 2, 0)
        row.setSpacing(GAP)
        row.addWidget(self._lamp)
        row.addWidget(self.word)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.quiet)

    def _show(self) -> None:
        self._lamp.show_tone(self._line.tone)
        self.word.setText(self._line.word)
        self.sentence.setText(self._line.sentence)

    def _show_quiet(self) -> None:
        self.quiet.setText(f"⊘ {self._quiet.words}")
        state = self._quiet.words or tr("Do not disturb")
        self.quiet.setAccessibleName(tr("{state}, switch off", state=state))
        self.quiet.setVisible(self._quiet.on)
