"""A word to the agent that the caller does not hear: a field, a key, and what the agent makes of it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.now.whisper_model import WhisperModel
from app.ui.pieces import button, key_words, label
from app.ui.theme import GAP, text_font

FIELD_KEY, WHISPER_KEY = "F3", "Ctrl+Return"
#: The examples after the colon stay English: the agent understands nothing else
_HINT = mark("Tell the agent: offer Tuesday · ask for the e-mail · say: …")
_LONGEST = 300


class WhisperRow(QWidget):
    """Watches what was whispered; hidden while the agent does not speak on the call on show."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._model = WhisperModel(desk)
        self.setAccessibleName(tr("Whisper to the agent"))
        self.field = QLineEdit()
        self.field.setFont(text_font())
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(tr("Tell the agent"))
        self.field.setPlaceholderText(tr(_HINT))
        unheard = tr("The caller does not hear it")
        self.field.setToolTip(f"{unheard} ({key_words(FIELD_KEY)})")
        self.send = button(tr("Whisper"), WHISPER_KEY, tr("Tell the agent; the caller does not hear it"))
        self.answer = label("", tr("What the agent makes of it"), scale=0.92, muted=True)
        self.answer.setWordWrap(True)
        self._lay_out()
        self.field.returnPressed.connect(self._whisper)
        self.field.textChanged.connect(self._show)
        self.send.clicked.connect(self._whisper)
        QShortcut(QKeySequence(FIELD_KEY), self, self.field.setFocus)
        self._model.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.field, 1)
        row.addWidget(self.send)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addLayout(row)
        rows.addWidget(self.answer)

    def _show(self) -> None:
        self.setVisible(self._model.offered)
        self.send.setEnabled(self._model.can_whisper and bool(self.field.text().strip()))
        self.answer.setText(self._model.answer)
        self.answer.setVisible(bool(self._model.answer))

    def _whisper(self) -> None:
        if self.send.isEnabled():
            text = self.field.text()
            self.field.clear()
            self._model.whisper(text)
