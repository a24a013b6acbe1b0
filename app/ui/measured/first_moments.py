"""Notes when the window was first painted and when it first answered the mouse. On Qt's thread."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.ui.measured.painted import Painted
from app.ui.window import Window


class FirstMoments(QObject):
    """Watches a window that is about to be shown, and presses the button of its first screen.

    Attributes:
        answered: the button is painted as pressed, and let go.
        painted_at: seconds of the wall clock, as `answered_at`.
    """

    answered = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._button = window.navigation.buttons[0]
        self.painted_at = self.answered_at = 0.0
        Painted([window], lambda: True, self._press)

    def _press(self) -> None:
        self.painted_at = time.time()
        Painted([self._button], self._button.isDown, self._let_go)
        _send(self._button, QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)

    def _let_go(self) -> None:
        self.answered_at = time.time()
        _send(self._button, QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)
        self.answered.emit()


def _send(button: QAbstractButton, kind: QEvent.Type, held: Qt.MouseButton) -> None:
    middle = QPointF(button.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(button, QMouseEvent(kind, middle, button.mapToGlobal(middle), left, held, none))
