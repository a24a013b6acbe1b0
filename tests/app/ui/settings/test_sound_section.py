"""Microphone, speakers and ringer in the real window, over a room whose sound is really computed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from app.settings import SoundSettings, load
from app.ui.settings.settings_screen import SECTIONS, SettingsScreen
from app.ui.settings.sound_panel import SoundPanel
from app.ui.sound.devices_panel import DevicesPanel
from app.ui.sound.wording import NO_DEVICES
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless, unreachable
from tests.fakes.sound import Room

pytestmark = pytest.mark.ui


def open_devices(stage: Stage, folder: Path) -> DevicesPanel:
    stage.with_records(folder)
    stage.open_ready()
    screen = stage.open_screen("Settings")
    assert isinstance(screen, SettingsScreen)
    click(screen.buttons[[entry.title for entry in SECTIONS].index("Sound")])
    section = screen.sections.currentWidget()
    assert isinstance(section, SoundPanel)
    stage.until(lambda: section.devices.model.found is not None)
    return section.devices


def choose(field: QComboBox, name: str) -> None:
    field.setCurrentIndex(field.findData(name))
    field.activated.emit(field.currentIndex())


@pytest.fixture
def pc(stage: Stage) -> Room:
    pc = stage.appliance.pc_sound
    pc.plug("Headset", "Loudspeakers")
    return pc


def test_devices_are_chosen_apart_and_kept(stage: Stage, pc: Room, tmp_path: Path) -> None:
    panel = open_devices(stage, tmp_path)
    choose(panel.microphone, "Headset")
    choose(panel.speaker, "Headset")
    choose(panel.ringer, "Loudspeakers")
    click(panel.for_calls)
    wanted = SoundSettings("Headset", "Headset", "Loudspeakers", ring_for_calls=True)
    stage.until(lambda: load(tmp_path).sound == wanted)
    stage.until(lambda: "the next one has these" in panel.result.text.text())
    stage.until(lambda: pc.opened[-1] == ("microphone", "Headset"))


def test_the_level_is_shown_in_words_while_somebody_looks(stage: Stage, pc: Room, tmp_path: Path) -> None:
    pc.noise = 0.1
    panel = open_devices(stage, tmp_path)
    stage.until(lambda: panel.heard.words == "Good, −20 dB")
    assert panel.heard.accessibleDescription() == "Good, −20 dB"
    pc.noise = 0.0
    stage.until(lambda: panel.heard.words == "Silence")
    stage.open_screen("Now")
    stage.until(lambda: pc.open_now == 0)
    assert panel.heard.words == "Off"


def test_speakers_and_ringer_are_heard(stage: Stage, pc: Room, tmp_path: Path) -> None:
    panel = open_devices(stage, tmp_path)
    choose(panel.ringer, "Loudspeakers")
    click(panel.chime)
    stage.until(lambda: ("speaker", None) in pc.opened)
    click(panel.ring)
    stage.until(lambda: ("speaker", "Loudspeakers") in pc.opened)
    stage.until(lambda: panel.ring.isEnabled() and panel.chime.isEnabled())


def test_the_echo_is_measured_and_said_in_words(stage: Stage, pc: Room, tmp_path: Path) -> None:
    pc.echo = 0.2
    pc.voice = lambda number: 0.05 if 330 <= number < 510 else 0.0
    panel = open_devices(stage, tmp_path)
    click(panel.echo)
    assert not panel.microphone.isEnabled()
    stage.until(lambda: "Your voice is heard well (−26 dB)" in panel.result.text.text())
    assert "The microphone hears the speakers at −40 dB" in panel.result.text.text()
    assert panel.microphone.isEnabled()


def test_speakers_that_are_too_loud_are_said_to_be_so_by_how_much(
    stage: Stage, pc: Room, tmp_path: Path
) -> None:
    pc.voice = lambda number: 0.2 if 50 <= number < 300 else 0.0
    panel = open_devices(stage, tmp_path)
    click(panel.echo)
    stage.until(lambda: "dB too loud" in panel.result.text.text())
    assert "use a headset" in panel.result.text.text()


def test_without_a_device_the_page_says_so_and_a_headset_is_found_when_one_looks_again(
    stage: Stage, pc: Room, tmp_path: Path
) -> None:
    pc.plug()
    panel = open_devices(stage, tmp_path)
    stage.until(panel.lacking.isVisible)
    assert panel.lacking.text() == NO_DEVICES
    assert not panel.echo.isEnabled()
    assert nameless(panel) == []
    assert unreachable(panel) == []
    assert cut_labels(panel) == []

    pc.plug("Headset")
    click(panel.look)
    stage.until(panel.echo.isEnabled)
    assert not panel.lacking.isVisible()
    choose(panel.microphone, "Headset")
    stage.until(lambda: load(tmp_path).sound.microphone == "Headset")
    pc.plug("Loudspeakers")
    click(panel.look)
    stage.until(lambda: panel.microphone.currentText() == "Headset (not plugged in)")


def test_the_echo_is_tested_by_keyboard_alone(stage: Stage, pc: Room, tmp_path: Path) -> None:
    panel = open_devices(stage, tmp_path)
    stage.until(panel.echo.isEnabled)
    stage.window.activateWindow()
    panel.microphone.setFocus()
    for _ in range(7):
        QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
    assert stage.window.focusWidget() is panel.echo
    QTest.keyClick(panel.echo, Qt.Key.Key_Space)
    stage.until(lambda: "heard neither the speakers nor a voice" in panel.result.text.text())


def test_devices_can_be_tested_while_lotline_still_starts(stage: Stage, pc: Room, tmp_path: Path) -> None:
    stage.on_engine(stage.appliance.may_start.clear)
    stage.with_records(tmp_path)
    stage.window.show()
    panel = DevicesPanel(stage.desk)
    stage.qtbot.addWidget(panel)
    panel.show()
    stage.desk.open()
    stage.until(lambda: panel.heard.words.startswith("Silence"))
    click(panel.echo)
    stage.until(lambda: "heard neither the speakers nor a voice" in panel.result.text.text())
    panel.hide()
    stage.until(lambda: pc.open_now == 0)
