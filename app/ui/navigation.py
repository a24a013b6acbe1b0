"""The list of screens at the window's left edge."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.language import tr
from app.ui.pieces import key_words, label
from app.ui.screens import Screen
from app.ui.theme import GAP, text_font

_NUMBERED = 10
"""So many screens have a key: Ctrl+1 … Ctrl+9 and Ctrl+0."""


class Navigation(QWidget):
    """One button a screen; the open one is pressed. Below them the guide's, as long as it is not finished."""

    def __init__(
        self,
        screens: Sequence[Screen],
        on_open: Callable[[int], object],
        on_guide: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Screens"))
        self._screens = screens
        self._on_open, self._on_guide = on_open, on_guide
        self._badges: dict[int, QLabel] = {}
        self.buttons = [_button(number, screen) for number, screen in enumerate(screens)]
        self._group = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addWidget(label("Lotline", tr("Product name"), scale=1.5, strong=True))
        rows.addSpacing(GAP)
        for number, made in enumerate(self.buttons):
            self._group.addButton(made, number)
            rows.addWidget(made)
        rows.addStretch(1)
        self.guide = _entry(tr("First steps"), tr("Go on with the guide of the first start"))
        self.guide.hide()
        self._group.addButton(self.guide, len(self.buttons))
        rows.addWidget(self.guide)
        self._group.idClicked.connect(self._on_click)

    def _on_click(self, number: int) -> None:
        if number < len(self.buttons):
            self._on_open(number)
        else:
            self._on_guide()

    def mark(self, number: int) -> None:
        """Show which screen is open."""
        self.buttons[number].setChecked(True)

    def mark_guide(self) -> None:
        """Show that the guide is open."""
        self.guide.show()
        self.guide.setChecked(True)

    def badge(self, title: str, count: int, what: str) -> None:
        """Put a number beside a screen's title; 0 takes it away.

        Args:
            title: which screen, as `SCREENS` has it.
            count: shown as it is.
            what: a sentence on what is counted, for the tooltip and for screen readers.
        """
        number = next(number for number, screen in enumerate(self._screens) if screen.title == title)
        button, screen = self.buttons[number], self._screens[number]
        if number not in self._badges:
            self._badges[number] = _badge(button)
        self._badges[number].setText(str(count))
        self._badges[number].setVisible(count > 0)
        said = f"{tr(screen.what)}. {what}" if count else tr(screen.what)
        button.setAccessibleDescription(said)
        button.setToolTip(said + _key_words(number))


def _badge(button: QPushButton) -> QLabel:
    made = label("", tr("How many"), scale=0.85, strong=True)
    made.setObjectName("badge")
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row = QHBoxLayout(button)
    row.setContentsMargins(0, 0, GAP, 0)
    row.addStretch(1)
    row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
    return made


def _key(number: int) -> str:
    return f"Ctrl+{(number + 1) % 10}" if number < _NUMBERED else ""


def _key_words(number: int) -> str:
    return f" ({key_words(_key(number))})" if _key(number) else ""


def _button(number: int, screen: Screen) -> QPushButton:
    made = _entry(tr(screen.title), tr(screen.what))
    made.setShortcut(QKeySequence(_key(number)))
    made.setToolTip(tr(screen.what) + _key_words(number))
    return made


def _entry(title: str, what: str) -> QPushButton:
    made = QPushButton(title)
    made.setObjectName("screen")
    made.setCheckable(True)
    made.setFont(text_font())
    made.setAccessibleName(title)
    made.setAccessibleDescription(what)
    made.setToolTip(what)
    return made
