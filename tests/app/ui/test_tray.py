"""The icon beside the clock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSystemTrayIcon

from app.events import LineChanged
from engine.ports import HandOffState
from tests.app.ui.conftest import Icon, Stage

pytestmark = pytest.mark.ui


def test_it_says_in_a_word_and_a_shape_whether_calls_are_taken(stage: Stage, icon: Icon) -> None:
    assert icon.toolTip() == "Lotline: Getting ready:"
    starting = icon.icon().pixmap(32).toImage()
    stage.open_ready()
    taking = icon.icon().pixmap(32).toImage()
    stage.play(stage.appliance.publish, LineChanged("failed", "Wrong password."))

    assert icon.toolTip() == "Lotline: Not registered"
    assert starting != taking != icon.icon().pixmap(32).toImage()


def test_who_wants_a_person_is_told_once_while_the_window_is_not_in_front(stage: Stage, icon: Icon) -> None:
    stage.open_ready()
    stage.window.hide()
    stage.play(stage.appliance.want_person, "call-1", 7)
    stage.play(stage.appliance.want_person, "call-1", 7)
    stage.play(stage.appliance.want_person, "call-1", 7, HandOffState.DECLINED)

    assert icon.said == [("A caller would like Sarah Miller", "Ann Lee is on the line about her brakes.")]


def test_a_click_brings_the_window_to_the_front(stage: Stage, icon: Icon) -> None:
    stage.open_ready()
    stage.window.setWindowState(Qt.WindowState.WindowMinimized)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)

    stage.until(lambda: stage.window.isVisible() and not stage.window.isMinimized())
