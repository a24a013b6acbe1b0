"""Do not disturb: one switch in the phone's screen and the tray, shown at the top of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QSystemTrayIcon

from app.ui.phone.phone_screen import PhoneScreen
from app.ui.tray import Tray
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click

pytestmark = pytest.mark.ui


def opened(stage: Stage, folder: Path) -> PhoneScreen:
    stage.with_records(folder)
    stage.open_ready()
    screen = stage.open_screen("Phone")
    assert isinstance(screen, PhoneScreen)
    return screen


def test_it_is_switched_with_a_key_shown_at_the_top_and_ended_there(stage: Stage, tmp_path: Path) -> None:
    screen, header = opened(stage, tmp_path), stage.window.header
    assert not header.quiet.isVisible()

    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    stage.qtbot.keyClick(screen, Qt.Key.Key_Q, held)
    stage.until(header.quiet.isVisible)
    assert header.quiet.text() == "⊘ Do not disturb"
    assert stage.in_records(stage.appliance.back_office.phone.quiet.is_on())
    assert screen.quiet.switch.isChecked()

    click(header.quiet)
    stage.until(lambda: not header.quiet.isVisible())
    assert not stage.in_records(stage.appliance.back_office.phone.quiet.is_on())
    assert not screen.quiet.switch.isChecked()


def test_a_time_can_be_set_at_which_it_ends(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)
    assert not screen.quiet.until.isVisible()
    screen.quiet.how_long.setCurrentText("until …")
    stage.until(screen.quiet.until.isVisible)
    screen.quiet.until.setTime(QTime(14, 0))
    click(screen.quiet.switch)

    stage.until(lambda: screen.quiet.switch.text() == "Do not disturb until 2:00 PM")
    assert stage.window.header.quiet.text() == "⊘ Do not disturb until 2:00 PM"


def test_what_was_on_before_the_start_is_shown(stage: Stage, tmp_path: Path) -> None:
    stage.with_records(tmp_path)
    stage.in_records(stage.appliance.back_office.phone.quiet.switch_on())
    stage.open_ready()

    stage.until(stage.window.header.quiet.isVisible)


def test_the_tray_has_the_same_switch(stage: Stage, tmp_path: Path) -> None:
    stage.with_records(tmp_path)
    icon = QSystemTrayIcon()
    tray = Tray(stage.window, stage.desk, icon)
    stage.open_ready()
    tray.quiet.trigger()
    stage.until(lambda: stage.desk.quiet.on)
    assert icon.toolTip() == "Lotline: Taking calls. Do not disturb"

    tray.quiet.trigger()
    stage.until(lambda: not stage.desk.quiet.on)
    assert icon.toolTip() == "Lotline: Taking calls"
    assert not tray.quiet.isChecked()
    icon.hide()
