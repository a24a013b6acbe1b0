"""Tells when something that was awaited has been painted. On Qt's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class Painted(QObject):
    """Calls `then` once, after the first painting of one of the widgets at which `so` holds."""

    def __init__(self, widgets: Sequence[QWidget], so: Callable[[], bool], then: Callable[[], None]) -> None:
        super().__init__(widgets[0])
        self._widgets = widgets
        self._so = so
        self._then = then
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's name and signature
        """A window is painted in one pass; what comes after it in the queue sees all of it."""
        if event.type() == QEvent.Type.Paint and self._so():
            for widget in self._widgets:
                widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._done)
        return False

    def _done(self) -> None:
        self.deleteLater()
        self._then()
