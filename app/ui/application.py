"""Opens the window and lets it live: `run_window` is what `lotline` without a command does.

Runs on the main thread. The window is on the screen before the appliance has begun to load.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.errors import BadSettings
from app.paths import DataDir
from app.qt_bridge import Appliance, EngineThread, QtBridge
from app.settings import Settings, load
from app.ui.desk import Desk, Errand
from app.ui.guide.memory import GuideMemory
from app.ui.language import speak
from app.ui.light_start import settle
from app.ui.line_model import Stage
from app.ui.link_door import LinkDoor
from app.ui.memory import Memory
from app.ui.shortcuts import keyboards
from app.ui.stop_signals import StopSignals
from app.ui.tray import Tray
from app.ui.window import Window

ENGINE_END_S = 5.0
"""How long the engine loop may take to end after the appliance has stopped."""


def run_window(
    make_appliance: Callable[[], Appliance],
    errand: Errand | None = None,
    folder: Path | None = None,
    watch: Callable[[Desk, Window], None] | None = None,
    link: str = "",
) -> int:
    """Open the window, start the appliance behind it, and return the exit status when it is closed.

    Args:
        make_appliance: builds the appliance; called on the engine loop once the window is shown.
        errand: awaited on the engine loop when the appliance is ready; the window closes after it. What it
            raises, or what kept the appliance from starting, is raised here once everything has stopped.
        folder: the data directory, which says how the window looks and remembers where it stood.
        watch: called before the window is shown, by who measures it.
        link: a telephone link whose number is put into the Phone screen.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationDisplayName("Lotline")
    engine = EngineThread()
    engine.start()
    wanted = _wanted(folder)
    speak(app, wanted.window.language)
    desk = Desk(QtBridge(engine), make_appliance, errand)
    desk.appearance.choose(wanted.window)
    desk.appearance.follow_system()
    keyboards.connect(desk.shortcuts)
    desk.shortcuts.choose(wanted.shortcuts)
    places = None if folder is None else DataDir(folder)
    window = Window(desk, None if places is None else Memory(places.window), GuideMemory(places))
    if QSystemTrayIcon.isSystemTrayAvailable():
        Tray(window, desk, QSystemTrayIcon(window))
    _settle_once_started(desk)
    if watch is not None:
        watch(desk, window)
    if folder is not None:
        _listen(LinkDoor(folder, window), window)
    with StopSignals(window.close_unasked):
        window.show()
        if link:
            window.open_link(link)
        QTimer.singleShot(0, desk.open)
        status = app.exec()
    engine.stop(ENGINE_END_S)
    if desk.failure is not None:
        raise desk.failure
    return status


def _settle_once_started(desk: Desk) -> None:
    def look() -> None:
        if desk.line.stage is not Stage.STARTING:
            desk.line.changed.disconnect(look)
            settle()

    desk.line.changed.connect(look)


def _listen(door: LinkDoor, window: Window) -> None:
    """Until the window goes: a `lotline` without a window that finds this one hands over to it."""
    door.opened.connect(window.open_link)
    door.listen()


def _wanted(folder: Path | None) -> Settings:
    """As the owner chose it. What is wrong with the settings is said by the appliance that needs them."""
    try:
        return Settings() if folder is None else load(folder)
    except BadSettings:
        return Settings()
