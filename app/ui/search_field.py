"""A line of words to look for. Used by every screen with a long list."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton

from app.ui.language import tr
from app.ui.theme import text_font

PAUSE_MS = 150
"""So long after the last key it is looked for."""


class SearchField(QLineEdit):
    """Has words looked for once whoever types them pauses.

    Attributes:
        sought: other words stand here: after a pause, or at once with Enter.
        entered: Enter was pressed again; what stands here has been looked for.
    """

    sought = Signal()
    entered = Signal()

    def __init__(self, name: str, hint: str, what: str = "") -> None:
        super().__init__()
        self.setFont(text_font())
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setToolTip(what)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear: {name}", name=name))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.sought)
        self.textChanged.connect(self._pause.start)
        self.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.sought.emit()
        else:
            self.entered.emit()
