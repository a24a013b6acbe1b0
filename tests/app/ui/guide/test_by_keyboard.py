"""The guide without a mouse, without eyes, in the smallest window and in both themes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.ui import theme
from app.ui.guide.dealership_model import Choice
from app.ui.guide.dealership_panel import DealershipPanel
from app.ui.guide.guide_screen import GuideScreen
from app.ui.guide.sound_step import SoundStep
from app.ui.guide.steps import STEPS
from app.ui.guide.weights_panel import WeightsPanel
from app.ui.now.now_screen import NowScreen
from tests.app.ui.guide.conftest import Starter
from tests.app.ui.guide.walk import (
    focused,
    go_to,
    standing,
    tab_to,
    type_in,
    with_weights,
)
from tests.app.ui.hands import click, usable
from tests.app.ui.looks import cut_labels, nameless, unreachable
from tests.fakes.file_server import FileServer

pytestmark = pytest.mark.ui


def test_by_keyboard_alone_from_the_first_step_to_the_last(
    start: Starter, server: FileServer, tmp_path: Path
) -> None:
    here = start(tmp_path)
    here.appliance.pc_sound.plug("Headset")
    with_weights(here, server, tmp_path / "models")
    here.with_records(tmp_path)
    here.open_ready()
    alt, window = Qt.KeyboardModifier.AltModifier, here.window

    def press_next(title: str) -> None:
        here.until(here.guide.next.isEnabled)
        QTest.keyClick(window, Qt.Key.Key_Right, alt)
        here.until(lambda: here.title == title)

    press_next("Models")
    weights = here.panel(WeightsPanel)
    here.until(weights.needed.isEnabled)
    QTest.keyClick(window, Qt.Key.Key_N, alt)
    here.until(lambda: weights.is_done)
    press_next("Sound")
    here.until(lambda: here.panel(SoundStep).is_done)
    press_next("Dealership")
    panel = here.panel(DealershipPanel)
    assert panel.radios[Choice.SAMPLE].hasFocus()
    tab_to(here, "My dealership: type it in")
    QTest.keyClick(focused(here), Qt.Key.Key_Space)
    assert panel.model.choice is Choice.TYPED
    tab_to(here, "Name")
    type_in(here, ["Hill Motors", "12 Hill Street", "217 555 0142"])
    tab_to(here, "Service, service 1")
    type_in(here, ["Oil Change", "30", "49.99"])
    press_next("Telephone")
    here.until(lambda: usable(here.guide.skip))
    QTest.keyClick(window, Qt.Key.Key_K, alt)
    here.until(lambda: here.title == "Practice call")
    QTest.keyClick(window, Qt.Key.Key_Right, alt)

    here.until(lambda: isinstance(here.window.pages.currentWidget(), NowScreen))
    assert (found := standing(tmp_path)) is not None
    assert [each.name for each in found.services] == ["Oil Change"]


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark], ids=["light", "dark"])
def test_every_step_can_be_used_without_eyes_or_mouse_in_the_smallest_window(
    start: Starter, qapp: QApplication, tmp_path: Path, scheme: Qt.ColorScheme
) -> None:
    here = start(tmp_path)
    theme.apply(qapp, scheme)
    here.with_records(tmp_path)
    here.open_ready()
    here.window.resize(here.window.minimumSize())
    guide = here.guide
    for step in STEPS:
        go_to(here, step.title)
        if step.title == "Dealership":
            click(here.panel(DealershipPanel).radios[Choice.TYPED])
        assert nameless(guide) == []
        assert unreachable(guide) == []
        assert nameless(guide.panel.ground) == []
        assert unreachable(guide.panel.ground) == []
        here.until(lambda: not cut_labels(here.guide))
        if step.title == "Dealership":
            click(here.panel(DealershipPanel).radios[Choice.SAMPLE])
        keys = [each.shortcut().toString() for each in _visible_buttons(guide)]
        assert len(keys) == len(set(keys)) > 2
    assert len(guide.findChildren(QLabel)) > 20


def _visible_buttons(guide: GuideScreen) -> list[QPushButton]:
    return [
        each for each in guide.findChildren(QPushButton) if each.isVisible() and not each.shortcut().isEmpty()
    ]
