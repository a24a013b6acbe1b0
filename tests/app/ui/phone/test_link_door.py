"""A telephone link reaches the window that is open, from another process; nothing is dialled."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.phone.link_handler import ENTRY
from app.ui.link_door import LinkDoor, hand_over
from app.ui.phone.phone_screen import PhoneScreen
from app.ui.settings.links_card import NOT_CHOSEN
from app.ui.settings.settings_screen import SettingsScreen
from app.ui.settings.telephone_panel import TelephonePanel
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click

pytestmark = pytest.mark.ui

KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui.link_door import LinkDoor

app = QCoreApplication([])
door = LinkDoor(Path(sys.argv[1]))
print(door.listen(), flush=True)
os._exit(0)
"""


def dial_link(folder: Path, link: str) -> subprocess.Popen[str]:
    return lotline(folder, "dial-link", link)


def lotline(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "app", "--data-dir", str(folder), *arguments]
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def listening(stage: Stage, folder: Path) -> LinkDoor:
    door = LinkDoor(folder, stage.window)
    assert door.listen()
    door.opened.connect(stage.window.open_link)
    return door


def test_the_desktops_command_puts_the_number_into_the_open_window(stage: Stage, tmp_path: Path) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    listening(stage, tmp_path)
    with dial_link(tmp_path, "tel:+1-217-555-0123;ext=7") as command:
        try:
            stage.until(lambda: command.poll() is not None)
        finally:
            command.kill()
        assert command.returncode == 0, command.stderr.read() if command.stderr else ""

    screen = stage.window.pages.currentWidget()
    assert isinstance(screen, PhoneScreen)
    assert screen.dial.number.text() == "+1-217-555-0123"
    assert screen.dial.call.isEnabled()
    assert stage.appliance.asked == []


def test_what_is_no_telephone_link_is_refused_in_one_line(tmp_path: Path) -> None:
    with dial_link(tmp_path, "mailto:dana@example.com") as command:
        _, said = command.communicate(timeout=60)
    assert command.returncode == 1
    assert said.startswith("lotline: This is no telephone link")


def test_a_second_lotline_brings_the_window_to_the_front(stage: Stage, tmp_path: Path) -> None:
    stage.open_ready()
    listening(stage, tmp_path)
    stage.window.showMinimized()
    with lotline(tmp_path) as second:
        try:
            stage.until(lambda: second.poll() is not None)
        finally:
            second.kill()
        said, errors = second.communicate(timeout=60)

    assert (second.returncode, said) == (0, "Lotline is open already: its window is in front.\n"), errors
    stage.until(lambda: not stage.window.isMinimized())
    assert not stage.window.notice.isVisible()


def test_two_windows_cannot_both_listen_but_one_that_was_killed_is_in_nobodys_way(
    stage: Stage, tmp_path: Path
) -> None:
    door = listening(stage, tmp_path)
    assert not LinkDoor(tmp_path, stage.window).listen()
    door.close()
    words = [sys.executable, "-c", KILLED, str(tmp_path)]
    killed = subprocess.run(words, capture_output=True, text=True, check=True)

    assert killed.stdout == "True\n"
    assert not hand_over(tmp_path)
    assert LinkDoor(tmp_path, stage.window).listen()


def test_without_a_window_there_is_nobody_to_hand_over_to(tmp_path: Path) -> None:
    assert not hand_over(tmp_path, "tel:201")


def test_a_link_that_is_none_is_said_in_the_window(stage: Stage, tmp_path: Path) -> None:
    stage.open_ready()
    stage.window.open_link("tel:nobody")
    assert stage.window.notice.isVisible()
    assert stage.appliance.asked == []


def test_a_button_has_the_desktop_open_links_here(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("PATH", "")
    stage.with_records(tmp_path)
    stage.open_ready()
    settings = stage.open_screen("Settings")
    assert isinstance(settings, SettingsScreen)
    panel = settings.open_section(0)
    assert isinstance(panel, TelephonePanel)
    click(panel.links.register)
    stage.until(lambda: bool(panel.links.result.text.text()))

    assert panel.links.result.text.text() == NOT_CHOSEN
    assert (tmp_path / "share" / "applications" / ENTRY).is_file()
