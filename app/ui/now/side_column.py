"""What stands beside the call: in a low window the lower cards make room, so that none is cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.language import tr
from app.ui.theme import GAP, GUTTER

_AGENDA_LEAST = 15 * GAP
"""Its heading and two lines."""


class SideColumn(QWidget):
    """The wish always stands there; the timing goes first when room is short, then the agenda."""

    def __init__(self, wish: QWidget, timing: QWidget, agenda: QWidget) -> None:
        super().__init__()
        self._wish, self._timing, self._agenda = wish, timing, agenda
        self.setAccessibleName(tr("Now"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GUTTER)
        rows.addWidget(wish)
        rows.addWidget(timing)
        rows.addWidget(agenda, 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What can make room needs none."""
        return QSize(super().minimumSizeHint().width(), self._wish.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More or less room."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """A card that needs more room than before asks for it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        left = self.height() - self._wish.sizeHint().height() - GUTTER
        timing = self._timing.sizeHint().height() + GUTTER
        agenda_fits = left >= _AGENDA_LEAST
        self._timing.setVisible(left >= timing + _AGENDA_LEAST)
        self._agenda.setVisible(agenda_fits)
