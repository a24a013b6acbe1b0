"""The waveform of a recording with the buttons to hear it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.calls.player_model import SPEEDS, PlayerModel
from app.ui.calls.waveform_view import WaveformView
from app.ui.language import mark, tr
from app.ui.pieces import button, label, rename
from app.ui.theme import GAP, text_font

PLAY_KEY = "Alt+P"
_AROUND_TEXT = 5 * GAP
PLAY, PAUSE = mark("▶ Play"), mark("❚❚ Pause")


class PlayerBar(QWidget):
    """Watches a `PlayerModel`; falls silent when nobody looks any more."""

    def __init__(self, model: PlayerModel, waveform: WaveformView) -> None:
        super().__init__()
        self.setAccessibleName(tr("Player of the recording"))
        self._model = model
        self.waveform = waveform
        what = tr("Hear the recording, the caller left and the agent right")
        self.play = button(tr(PLAY), PLAY_KEY, what)
        self.speed = QComboBox()
        self.speed.setFont(text_font())
        self.speed.setAccessibleName(tr("Speed"))
        self.speed.setToolTip(tr("How fast it is played; the voices stay as deep as they are"))
        self.speed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for speed in SPEEDS:
            self.speed.addItem(tr("{times}×", times=QLocale().toString(speed, "g", 3)), speed)
        self.trouble = label("", tr("Why the recording is not heard"))
        self.trouble.setWordWrap(True)
        self._lay_out()
        self.play.clicked.connect(model.toggle)
        self.speed.activated.connect(lambda: model.play_at(self.speed.currentData()))
        waveform.toggled.connect(model.toggle)
        model.changed.connect(self._show)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Another screen is open, or another call; a window that is only made small plays on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._model.pause()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self.play)
        column.addWidget(self.speed)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.waveform, 1)
        row.addLayout(column)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addLayout(row)
        rows.addWidget(self.trouble)

    def _show(self) -> None:
        self._name_button()
        self.play.setMinimumWidth(self.play.fontMetrics().horizontalAdvance(tr(PAUSE)) + _AROUND_TEXT)
        self.speed.setCurrentIndex(self.speed.findData(self._model.speed))
        self.trouble.setText(self._model.sentence)
        self.trouble.setVisible(bool(self._model.sentence))

    def _name_button(self) -> None:
        if self._model.playing:
            rename(self.play, tr(PAUSE), tr("Pause"))
        else:
            rename(self.play, tr(PLAY), tr("Play"))
