"""Opens the window and lets it live: `run_window` is what `lotline` without a command does.

Runs on the main thread. The window is on the screen before the appliance has begun to load.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.qt_bridge import Appliance, EngineThread, QtBridge
from app.ui import theme
from app.ui.desk import Desk, Errand
from app.ui.stop_signals import StopSignals
from app.ui.window import Window

ENGINE_END_S = 5.0
"""How long the engine loop may take to end after the appliance has stopped."""


def run_window(make_appliance: Callable[[], Appliance], errand: Errand | None = None) -> int:
    """Open the window, start the appliance behind it, and return the exit status when it is closed.

    Args:
        make_appliance: builds the appliance; called on the engine loop once the window is shown.
        errand: awaited on the engine loop when the appliance is ready; the window closes after it. What it
            raises, or what kept the appliance from starting, is raised here once everything has stopped.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationDisplayName("Lotline")
    follow_system_theme(app)
    engine = EngineThread()
    engine.start()
    desk = Desk(QtBridge(engine), make_appliance, errand)
    window = Window(desk)
    with StopSignals(window.close_unasked):
        window.show()
        QTimer.singleShot(0, desk.open)
        status = app.exec()
    engine.stop(ENGINE_END_S)
    if desk.failure is not None:
        raise desk.failure
    return status


def follow_system_theme(app: QApplication) -> None:
    """Light or dark as the system is, now and whenever it changes."""
    hints = QGuiApplication.styleHints()

    def dress(scheme: Qt.ColorScheme) -> None:
        theme.apply(app, scheme)

    dress(hints.colorScheme())
    hints.colorSchemeChanged.connect(dress)
