"""The list of screens at the window's left edge."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from app.ui.pieces import label
from app.ui.screens import Screen
from app.ui.theme import GAP, text_font

_NUMBERED = 10
"""So many screens have a key: Ctrl+1 … Ctrl+9 and Ctrl+0."""


class Navigation(QWidget):
    """One button a screen; the open one is pressed."""

    def __init__(self, screens: Sequence[Screen], on_open: Callable[[int], object]) -> None:
        super().__init__()
        self.setAccessibleName("Screens")
        self.buttons = [_button(number, screen) for number, screen in enumerate(screens)]
        self._group = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addWidget(label("Lotline", "Product name", scale=1.5, strong=True))
        rows.addSpacing(GAP)
        for number, made in enumerate(self.buttons):
            self._group.addButton(made, number)
            rows.addWidget(made)
        rows.addStretch(1)
        self._group.idClicked.connect(on_open)

    def mark(self, number: int) -> None:
        """Show which screen is open."""
        self.buttons[number].setChecked(True)


def _button(number: int, screen: Screen) -> QPushButton:
    made = QPushButton(screen.title)
    made.setObjectName("screen")
    made.setCheckable(True)
    made.setFont(text_font())
    made.setAccessibleName(screen.title)
    made.setAccessibleDescription(screen.what)
    key = f"Ctrl+{(number + 1) % 10}" if number < _NUMBERED else ""
    made.setShortcut(QKeySequence(key))
    made.setToolTip(f"{screen.what} ({key})" if key else screen.what)
    return made
