"""What the tests' person does with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

PATIENCE_MS = 60_000
"""So long no busy PC takes for anything: what has not come by then never does."""
_BETWEEN_LOOKS_MS = 5


def usable(button: QAbstractButton) -> bool:
    """A person could press it now."""
    return button.isVisible() and button.isEnabled()


def click(button: QAbstractButton) -> None:
    """Press a button as soon as a person could: what enables it may still be on its way from the engine."""
    patience = QDeadlineTimer(PATIENCE_MS)
    while not usable(button) and not patience.hasExpired():
        QTest.qWait(_BETWEEN_LOOKS_MS)
    assert usable(button), f"{button.text()!r} cannot be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
