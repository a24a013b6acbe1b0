from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.qt_bridge import EngineThread, QtBridge
from app.ui import theme
from app.ui.desk import Desk
from app.ui.window import Window
from tests.fakes.appliance import FakeAppliance


class Stage:
    """A window over a fake appliance whose world the test plays, on the engine's loop as in real life."""

    def __init__(self, qtbot: QtBot, engine: EngineThread) -> None:
        self.qtbot, self.engine = qtbot, engine
        self.appliance = self.on_engine(FakeAppliance)
        self.desk = Desk(QtBridge(engine), lambda: self.appliance)
        self.window = Window(self.desk)
        self.closings: list[None] = []
        self.desk.closed.connect(lambda: self.closings.append(None))

    def open(self) -> None:
        self.window.show()
        self.desk.open()

    def open_ready(self) -> None:
        self.open()
        self.until(lambda: self.desk.agenda.day is not None)

    def on_engine(self, do: Callable[..., Any], *args: Any, **named: Any) -> Any:
        async def run() -> Any:
            return do(*args, **named)

        return self.engine.submit(run()).result(10)

    def play(self, do: Callable[..., Any], *args: Any, **named: Any) -> None:
        """Make something happen and wait until the window has heard of all of it."""
        self.on_engine(do, *args, **named)
        heard: list[None] = []

        async def nothing() -> None:
            await asyncio.sleep(0)

        self.desk._bridge.call(nothing, heard.append, lambda error: heard.append(None))
        self.until(lambda: bool(heard))

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=10_000)


@pytest.fixture
def engine() -> Iterator[EngineThread]:
    engine = EngineThread()
    engine.start()
    yield engine
    assert engine.stop(10)


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, engine: EngineThread) -> Iterator[Stage]:
    theme.apply(qapp, Qt.ColorScheme.Light)
    stage = Stage(qtbot, engine)
    yield stage
    stage.desk.close()
    stage.until(lambda: bool(stage.closings))
    stage.window.deleteLater()
