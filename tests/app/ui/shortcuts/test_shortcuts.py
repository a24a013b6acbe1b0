"""Keys that work in other programs, chosen in the real window and pressed on a keyboard that is played."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app import settings
from app.settings import ShortcutSettings
from app.ui.settings.settings_screen import SettingsScreen
from app.ui.settings.shortcuts_panel import ShortcutsPanel
from app.ui.shortcuts.shortcuts_model import KeyTaken
from telephony.call import CallState
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click

pytestmark = pytest.mark.ui


class PlayedKeyboard:
    """A desktop's keys; of some another program is the owner."""

    def __init__(self, *taken: str) -> None:
        self.keys: dict[str, Callable[[], None]] = {}
        self._taken = taken

    def grab(self, key: str, on_press: Callable[[], None]) -> None:
        if key in self._taken:
            raise KeyTaken(key)
        self.keys[key] = on_press

    def release(self) -> None:
        self.keys.clear()


def open_panel(stage: Stage, folder: Path) -> ShortcutsPanel:
    stage.with_records(folder)
    stage.open_ready()
    screen = stage.open_screen("Settings")
    assert isinstance(screen, SettingsScreen)
    click(next(each for each in screen.buttons if each.text() == "Shortcuts"))
    section = screen.sections.currentWidget()
    assert isinstance(section, ShortcutsPanel)
    return section


def choose(stage: Stage, panel: ShortcutsPanel, held: str) -> None:
    panel.held.setCurrentIndex(panel.held.findData(held))
    stage.until(lambda: not panel.model.busy)


def test_keys_chosen_in_the_settings_work_at_once_and_after_the_next_start(
    stage: Stage, tmp_path: Path
) -> None:
    keyboard = PlayedKeyboard()
    stage.desk.shortcuts.listen_on(keyboard)
    panel = open_panel(stage, tmp_path)
    assert keyboard.keys == {}, "nobody asked for any"

    choose(stage, panel, "Ctrl+Shift")
    assert set(keyboard.keys) == {"Ctrl+Shift+F4", "Ctrl+Shift+F8", "Ctrl+Shift+F9"}
    assert "Ctrl+Shift+F8: take the call over" in panel.keys.text()
    assert settings.load(tmp_path).shortcuts == ShortcutSettings("Ctrl+Shift")
    assert panel.result.text.text() == "Kept."

    choose(stage, panel, "off")
    assert keyboard.keys == {}
    assert settings.load(tmp_path).shortcuts == ShortcutSettings("off")


def test_a_key_that_another_program_has_is_named_and_the_others_work(stage: Stage, tmp_path: Path) -> None:
    keyboard = PlayedKeyboard("Alt+Shift+F4")
    stage.desk.shortcuts.listen_on(keyboard)
    panel = open_panel(stage, tmp_path)
    choose(stage, panel, "Alt+Shift")
    assert panel.result.text.text() == "Another program has Alt+Shift+F4 already. Choose other keys."
    assert set(keyboard.keys) == {"Alt+Shift+F8", "Alt+Shift+F9"}
    choose(stage, panel, "Meta")
    assert panel.result.text.text() == "Kept."


def test_where_there_are_none_to_have_the_settings_say_why(stage: Stage, tmp_path: Path) -> None:
    stage.desk.shortcuts.refuse("This desktop gives no program the keys of another.")
    panel = open_panel(stage, tmp_path)
    assert panel.result.text.text() == "This desktop gives no program the keys of another."
    assert not panel.held.isEnabled()


def pressed(stage: Stage) -> PlayedKeyboard:
    keyboard = PlayedKeyboard()
    stage.desk.shortcuts.listen_on(keyboard)
    stage.desk.shortcuts.choose(ShortcutSettings("Meta"))
    stage.open_ready()
    return keyboard


def test_the_keys_answer_take_over_and_hang_up(stage: Stage) -> None:
    keys, world = pressed(stage).keys, stage.appliance
    for press in keys.values():
        press()
    assert world.asked == [], "there is no call"
    stage.play(world.ring, "call-1")
    keys["Meta+F4"]()
    stage.until(lambda: world.asked == ["answer_in_person call-1"])
    stage.play(world.move, "call-1", CallState.ACTIVE)
    keys["Meta+F8"]()
    stage.until(lambda: len(world.asked) == 2)
    keys["Meta+F9"]()
    stage.until(lambda: len(world.asked) == 3)
    assert world.asked[2] == "hang_up call-1"


def test_who_waits_for_a_person_is_taken_first(stage: Stage) -> None:
    keys, world = pressed(stage).keys, stage.appliance
    stage.play(world.ring, "call-1")
    stage.play(world.move, "call-1", CallState.ACTIVE)
    stage.play(world.want_person, "call-1", 7)
    stage.play(world.ring, "call-2")
    keys["Meta+F4"]()
    stage.until(lambda: bool(world.asked))
    assert world.asked == ["accept 7 None None"]


def test_of_several_calls_only_the_one_a_person_here_speaks_on_is_hung_up(stage: Stage) -> None:
    keys, world = pressed(stage).keys, stage.appliance
    for session_id in ("call-1", "call-2"):
        stage.play(world.ring, session_id)
        stage.play(world.move, session_id, CallState.ACTIVE)
    keys["Meta+F9"]()
    assert world.asked == [], "nobody at this PC can know which is meant"
    stage.play(world.take_over_now, "call-1")
    stage.desk.calls.show("call-2")
    keys["Meta+F9"]()
    stage.until(lambda: bool(world.asked))
    assert world.asked == ["hang_up call-1"]
