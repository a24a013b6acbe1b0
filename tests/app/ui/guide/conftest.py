from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import DataDir
from app.qt_bridge import EngineThread
from app.ui import theme
from app.ui.guide.guide_screen import GuideScreen
from app.ui.guide.memory import GuideMemory
from app.ui.guide.step_panel import StepPanel
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click, usable

P = TypeVar("P", bound=StepPanel)


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.get_keyring", fail.Keyring)


class Start(Stage):
    """The window as `run_window` opens it on a data directory, in which there may be nothing yet."""

    def __init__(self, qtbot: QtBot, engine: EngineThread, folder: Path) -> None:
        places = DataDir(folder)
        super().__init__(qtbot, engine, GuideMemory(places))
        self.appliance.live_in(places)

    @property
    def guide(self) -> GuideScreen:
        shown = self.window.pages.currentWidget()
        assert isinstance(shown, GuideScreen)
        return shown

    @property
    def title(self) -> str:
        return self.guide.model.step.title

    def panel(self, kind: type[P]) -> P:
        panel = self.guide.panel
        assert isinstance(panel, kind)
        return panel

    def next(self, title: str) -> None:
        """Go on to the step of this title."""
        self.until(lambda: usable(self.guide.next))
        click(self.guide.next)
        self.until(lambda: self.title == title)

    def skip(self, title: str) -> None:
        self.until(lambda: usable(self.guide.skip))
        click(self.guide.skip)
        assert self.title == title


Starter = Callable[[Path], Start]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, engine: EngineThread) -> Iterator[Starter]:
    """Start Lotline; what the test has not closed is closed in the end."""
    theme.apply(qapp, Qt.ColorScheme.Light)
    started: list[Start] = []

    def begin(folder: Path) -> Start:
        started.append(Start(qtbot, engine, folder))
        return started[-1]

    yield begin
    for each in started:
        if not each.closings:
            each.close()
