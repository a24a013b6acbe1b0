from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.back_office import Archive
from app.dealership.tools import open_dealership
from app.paths import DataDir
from app.qt_bridge import EngineThread, QtBridge
from app.stores.database import Database
from app.ui import theme
from app.ui.desk import Desk
from app.ui.guide.memory import GuideMemory
from app.ui.tray import Tray
from app.ui.window import Window
from tests.app.ui.hands import PATIENCE_MS, click
from tests.app.ui.marks import Marks
from tests.fakes.agent_voices import FakeVoices, agents_over
from tests.fakes.appliance import FakeAppliance

T = TypeVar("T")
MONDAY_NOON = datetime.fromisoformat("2026-03-02T12:00-06:00")


class Stage:
    """A window over a fake appliance whose world the test plays, on the engine's loop as in real life."""

    def __init__(self, qtbot: QtBot, engine: EngineThread, guide: GuideMemory | None = None) -> None:
        self.qtbot, self.engine = qtbot, engine
        self.appliance = self.on_engine(FakeAppliance)
        self.desk = Desk(QtBridge(engine), lambda: self.appliance)
        self.window = Window(self.desk, guide_memory=guide)
        self.database: Database | None = None
        self.voices = FakeVoices()
        self.closings: list[None] = []
        self.desk.closed.connect(lambda: self.closings.append(None))

    def with_records(self, folder: Path, now: datetime = MONDAY_NOON) -> Archive:
        """Real records behind the screens, with the sample dealership; call it before the window opens."""
        places = DataDir(folder)
        self.database = Database(places.database)
        self.database.start()

        async def open_archive() -> Archive:
            publish = self.appliance.feed.publish
            tools = await open_dealership(self.database, publish, now)
            agents = agents_over(self.database, tools, publish, self.voices)
            await agents.load()
            return Archive(self.database, places, tools, publish, agents)

        archive = self.engine.submit(open_archive()).result(PATIENCE_MS / 1000)
        self.appliance.archive = archive
        return archive

    def in_records(self, do: Awaitable[T]) -> T:
        """Await something on the engine's loop: what the test itself writes or reads there."""

        async def run() -> T:
            return await do

        return self.engine.submit(run()).result(PATIENCE_MS / 1000)

    def open_screen(self, title: str) -> QWidget:
        """Open a screen by its button, as a person does."""
        button = next(each for each in self.window.navigation.buttons if each.text() == title)
        click(button)
        return self.window.pages.currentWidget()

    def open(self) -> None:
        self.window.show()
        self.desk.open()

    def open_ready(self) -> None:
        self.open()
        self.until(lambda: self.desk.agenda.day is not None)

    def on_engine(self, do: Callable[..., Any], *args: Any, **named: Any) -> Any:
        async def run() -> Any:
            return do(*args, **named)

        return self.engine.submit(run()).result(PATIENCE_MS / 1000)

    def play(self, do: Callable[..., Any], *args: Any, **named: Any) -> None:
        """Make something happen and wait until the window has heard of all of it."""
        self.on_engine(do, *args, **named)
        heard: list[None] = []

        async def nothing() -> None:
            await asyncio.sleep(0)

        self.desk._bridge.call(nothing, heard.append, lambda error: heard.append(None))
        self.until(lambda: bool(heard))

    def close(self) -> None:
        """Close the window, and everything behind it."""
        self.desk.close()
        self.until(lambda: bool(self.closings))
        self.window.deleteLater()
        if self.database is not None:
            self.database.stop()

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE_MS)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Whatever this PC or a test before spoke."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    app = QApplication.instance()
    for each in app.findChildren(QTranslator) if app else ():
        app.removeTranslator(each)
        each.deleteLater()


@pytest.fixture
def marks(qapp: QApplication) -> Marks:
    """From now on every text that can be translated is in marks."""
    speaks = Marks(qapp)
    qapp.installTranslator(speaks)
    return speaks


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
    stage.close()


class Icon(QSystemTrayIcon):
    """A tray icon that keeps what it would have said."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[object, ...]] = []

    def showMessage(self, *words: object) -> None:  # noqa: N802 - Qt's name
        self.said.append(words)


@pytest.fixture
def icon(stage: Stage) -> Iterator[Icon]:
    icon = Icon()
    Tray(stage.window, stage.desk, icon)
    yield icon
    icon.hide()
