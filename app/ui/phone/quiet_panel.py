"""The switch that leaves people at this PC alone, with the time at which it ends by itself."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTimeEdit, QWidget

from app.ui.language import Marked, mark, tr
from app.ui.phone.quiet_model import QuietModel
from app.ui.phone.wording import DO_NOT_DISTURB
from app.ui.pieces import button, rename
from app.ui.theme import GAP, text_font

if TYPE_CHECKING:
    from app.phone.quiet import Until

QUIET_KEY = "Ctrl+Shift+Q"
WHAT = mark("Callers who want a person are told that nobody is free; the agent goes on answering")
_HOW_LONG: tuple[tuple[Marked, timedelta | None], ...] = (
    (mark("until I switch it off"), None),
    (mark("for 30 minutes"), timedelta(minutes=30)),
    (mark("for 1 hour"), timedelta(hours=1)),
    (mark("for 2 hours"), timedelta(hours=2)),
)


class QuietPanel(QWidget):
    """Watches a `QuietModel`."""

    def __init__(self, model: QuietModel) -> None:
        super().__init__()
        self.setAccessibleName(tr(DO_NOT_DISTURB))
        self._model = model
        self.switch = button(tr(DO_NOT_DISTURB), QUIET_KEY, tr(WHAT))
        self.switch.setCheckable(True)
        self.switch.clicked.connect(self._switch)
        self.how_long = QComboBox()
        self.how_long.setFont(text_font())
        self.how_long.setAccessibleName(tr("How long nobody is to be disturbed"))
        for words, _ in _HOW_LONG:
            self.how_long.addItem(tr(words))
        self.how_long.addItem(tr("until …"))
        self.how_long.currentIndexChanged.connect(self._show)
        self.until = _clock(tr("Until what time nobody is to be disturbed"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for each in (self.switch, self.how_long, self.until):
            row.addWidget(each)
        model.changed.connect(self._show)
        self._show()

    def _chosen(self) -> Until:
        at = self.until.time()
        if self._ends_at_a_time():
            return time(at.hour(), at.minute())
        return _HOW_LONG[self.how_long.currentIndex()][1]

    def _ends_at_a_time(self) -> bool:
        return self.how_long.currentIndex() == len(_HOW_LONG)

    def _switch(self) -> None:
        if self._model.on:
            self._model.switch_off()
        else:
            self._model.switch_on(self._chosen())

    def _show(self) -> None:
        self.switch.setChecked(self._model.on)
        rename(self.switch, self._model.words or tr(DO_NOT_DISTURB))
        self.how_long.setVisible(not self._model.on)
        self.until.setVisible(not self._model.on and self._ends_at_a_time())


def _clock(name: str) -> QTimeEdit:
    made = QTimeEdit(QTime((QTime.currentTime().hour() + 1) % 24, 0))
    made.setFont(text_font())
    made.setMinimumHeight(4 * GAP)
    made.setLocale(QLocale())
    #: An hour in Qt's format: h:mm AP for 9:05 AM, HH:mm for 09:05
    made.setDisplayFormat(tr("h:mm AP"))
    made.setAccessibleName(name)
    made.lineEdit().setAccessibleName(name)
    return made
