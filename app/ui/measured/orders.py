"""What the bench has the window do, one order a line, and how long each took. On Qt's thread.

`open TITLE`, `search WORDS` and `stalls` are each answered with a line of JSON; the end closes the window.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.calls.calls_screen import CallsScreen
from app.ui.desk import Desk
from app.ui.measured.heartbeat import Heartbeat
from app.ui.measured.painted import Painted
from app.ui.screens import SCREENS
from app.ui.window import Window


class Orders(QObject):
    """Takes orders once the appliance is ready."""

    def __init__(self, desk: Desk, window: Window, heartbeat: Heartbeat) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._heartbeat = heartbeat
        self._began_s = 0.0

    def take(self) -> None:
        """Wait for the next order, aside of Qt's thread."""
        self._desk.requests.ask(lambda _: asyncio.to_thread(sys.stdin.readline), self._follow)

    def _follow(self, line: str) -> None:
        order, _, what = line.strip().partition(" ")
        self._began_s = time.perf_counter()
        if order == "open":
            self._open(what)
        elif order == "search":
            self._search(what)
        elif order == "stalls":
            self._answer(stalls_s=self._heartbeat.take())
        else:
            self._desk.close()

    def _open(self, title: str) -> None:
        """Until the screen is painted; the calls, until the newest of them are."""
        titles: list[str] = [screen.title for screen in SCREENS]
        self._window.navigation.buttons[titles.index(title)].click()
        screen = self._window.pages.currentWidget()
        if isinstance(screen, CallsScreen):
            rows = screen.history.rows
            Painted([screen.found.table.viewport()], lambda: bool(rows.rows), self._took)
        else:
            Painted([screen or self._window], lambda: True, self._took)

    def _search(self, words: str) -> None:
        """Until what was found, or that nothing was, is painted."""
        screen = self._calls()
        found: list[None] = []
        listening = screen.history.rows.modelReset.connect(lambda: found.append(None))
        shown: list[QWidget] = [screen.found.table.viewport(), screen.found.empty]

        def took() -> None:
            screen.history.rows.disconnect(listening)
            self._took()

        Painted(shown, lambda: bool(found), took)
        screen.choices.words.setText(words)
        enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(screen.choices.words, enter)

    def _calls(self) -> CallsScreen:
        screen = self._window.pages.currentWidget()
        if not isinstance(screen, CallsScreen):
            raise TypeError("Only the screen of the calls can be searched.")
        return screen

    def _took(self) -> None:
        self._answer(seconds=time.perf_counter() - self._began_s)

    def _answer(self, **said: object) -> None:
        say(**said)
        self.take()


def say(**said: object) -> None:
    """Tell the bench."""
    print(json.dumps(said), flush=True)  # noqa: T201 - the bench reads it
