"""The real window over the real appliance as a program of its own, used by somebody who is told what to do.

Run by `tests.fakes.used_window`: `python -m tests.fakes.window_child DATA_DIR`. Orders come on stdin, one a
line, and each is answered with a line of JSON once it is done: `click NAME`, `press KEY`,
`type TEXT into NAME`, `speak FILE`, `picture FILE`.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from app.compose import Appliance
from app.options import Options
from app.settings import SoundSettings
from app.sound.sound_room import SoundRoom
from app.ui.application import run_window
from app.ui.desk import Desk
from app.ui.window import Window
from tests.fakes.worn_headset import WornHeadset

NOW = datetime.fromisoformat("2026-03-02T10:00:00-06:00")
LOOK_MS = 50
PATIENCE_MS = 20_000
SETTLES_MS = 500
"""Before a picture."""


class Person(QObject):
    """Does what the orders say, with the mouse and the keyboard; waits for what is not there yet."""

    def __init__(self, desk: Desk, window: Window, headset: WornHeadset) -> None:
        super().__init__(window)
        self._desk, self._window, self._headset = desk, window, headset
        desk.ready.connect(self._begin)

    def _begin(self) -> None:
        self._window.activateWindow()  # nobody manages windows on this screen

        async def port(appliance: Appliance) -> int | None:
            return appliance.ready.sip_port

        self._desk.requests.ask(port, lambda found: self._tell(sip_port=found))

    def _tell(self, **said: object) -> None:
        print(json.dumps(said), flush=True)  # noqa: T201 - the test reads it
        self._desk.requests.ask(lambda _: asyncio.to_thread(sys.stdin.readline), self._follow)

    def _follow(self, line: str) -> None:
        order, _, what = line.strip().partition(" ")
        if order == "click":
            self._when_usable(
                QAbstractButton, what, lambda it: QTest.mouseClick(it, Qt.MouseButton.LeftButton)
            )
        elif order == "press":
            QTest.keySequence(self._window, QKeySequence(what))
            self._tell(done=line)
        elif order == "type":
            text, _, name = what.partition(" into ")
            self._when_usable(QLineEdit, name, lambda it: QTest.keyClicks(it, text))
        elif order == "speak":
            self._headset.say(Path(what))
            self._tell(done=line)
        elif order == "picture":
            QTimer.singleShot(SETTLES_MS, self, lambda: self._take(what))
        else:
            self._desk.close()

    def _take(self, file: str) -> None:
        self._tell(done=self._window.screen().grabWindow(0).save(file))

    def _when_usable(
        self, kind: type[QWidget], name: str, do: Callable[[QWidget], None], left_ms: int = PATIENCE_MS
    ) -> None:
        found = [each for each in self._window.findChildren(kind) if each.accessibleName() == name]
        usable = next((each for each in found if each.isVisible() and each.isEnabled()), None)
        if usable is not None:
            do(usable)
            self._tell(done=name)
        elif left_ms > 0:
            QTimer.singleShot(LOOK_MS, self, lambda: self._when_usable(kind, name, do, left_ms - LOOK_MS))
        else:
            self._tell(missing=name)


def _click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def main(folder: Path) -> int:
    headset = WornHeadset()

    def make() -> Appliance:
        appliance = Appliance(Options(folder, sip_port=0, http_port=0, loopback=True, now=NOW))
        appliance.sound = SoundRoom(headset, SoundSettings(), folder)
        return appliance

    people: list[Person] = []
    return run_window(
        make, folder=folder, watch=lambda desk, window: people.append(Person(desk, window, headset))
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
