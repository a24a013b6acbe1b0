"""Keys of a real X11 server (Xvfb), pressed by another of its clients."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

from app.ui.shortcuts.shortcuts_model import KeyTaken
from app.ui.shortcuts.x11_keyboard import X11Keyboard
from tests.app.ui.hands import PATIENCE_MS

pytestmark = pytest.mark.ui

REPEATS_MS = 200
"""A held key is repeated by the server after 20 ms, and then every 10."""


class Typist:
    """Another program on the same screen, and the fingers on its keyboard."""

    def __init__(self) -> None:
        self.display = Display()
        self.repeats(on=False)

    def repeats(self, *, on: bool) -> None:
        """Whether the server repeats a key that is held: on a busy PC each is held for long enough."""
        mode = X.AutoRepeatModeOn if on else X.AutoRepeatModeOff
        self.display.change_keyboard_control(auto_repeat_mode=mode)
        self.display.sync()

    def hold(self, *names: str) -> None:
        for name in names:
            self._send(X.KeyPress, name)

    def leave(self, *names: str) -> None:
        for name in names:
            self._send(X.KeyRelease, name)

    def press(self, *names: str) -> None:
        self.hold(*names)
        self.leave(*reversed(names))

    def _send(self, kind: int, name: str) -> None:
        xtest.fake_input(self.display, kind, self.display.keysym_to_keycode(XK.string_to_keysym(name)))
        self.display.sync()


@pytest.fixture(scope="module")
def screen() -> Iterator[None]:
    told, tells = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tells), "-ardelay", "20", "-arinterval", "10"],
        pass_fds=[tells],
        stderr=subprocess.DEVNULL,
    )
    os.close(tells)
    with pytest.MonkeyPatch.context() as patch, os.fdopen(told) as number:
        patch.setenv("DISPLAY", f":{number.readline().strip()}")
        yield
    server.terminate()
    server.wait(10)


@pytest.fixture
def typist(screen: None) -> Iterator[Typist]:
    typist = Typist()
    yield typist
    typist.display.close()


@pytest.fixture
def keyboard(qapp: object, screen: None) -> Iterator[X11Keyboard]:
    owner = QObject()
    keyboard = X11Keyboard(owner)
    yield keyboard
    keyboard.release()


def counted() -> tuple[list[str], Callable[[str], Callable[[], None]]]:
    pressed: list[str] = []
    return pressed, lambda name: lambda: pressed.append(name)


def test_a_key_pressed_in_another_program_arrives_whatever_is_locked(
    qtbot: QtBot, keyboard: X11Keyboard, typist: Typist
) -> None:
    pressed, note = counted()
    keyboard.grab("Ctrl+Shift+F8", note("take over"))
    keyboard.grab("Ctrl+Shift+F9", note("hang up"))
    typist.press("Control_L", "Shift_L", "F8")
    qtbot.waitUntil(lambda: pressed == ["take over"], timeout=PATIENCE_MS)
    typist.press("F9")
    typist.press("Control_L", "F9")
    typist.press("Num_Lock")
    typist.press("Control_L", "Shift_L", "F9")
    typist.press("Num_Lock")
    qtbot.waitUntil(lambda: pressed[1:] == ["hang up"], timeout=PATIENCE_MS)
    typist.press("Caps_Lock")
    typist.press("Shift_L", "Control_L", "F8")
    typist.press("Caps_Lock")
    qtbot.waitUntil(lambda: pressed[2:] == ["take over"], timeout=PATIENCE_MS)
    assert pressed == ["take over", "hang up", "take over"]


def test_a_key_that_is_held_counts_once(qtbot: QtBot, keyboard: X11Keyboard, typist: Typist) -> None:
    pressed, note = counted()
    keyboard.grab("Meta+F8", note("take over"))
    keyboard.grab("Meta+F9", note("hang up"))
    typist.repeats(on=True)
    typist.hold("Super_L", "F8")
    qtbot.wait(REPEATS_MS)
    typist.leave("F8")
    typist.press("F9")
    typist.leave("Super_L")
    qtbot.waitUntil(lambda: "hang up" in pressed, timeout=PATIENCE_MS)
    assert pressed == ["take over", "hang up"]


def test_a_key_of_another_program_is_left_to_it_and_named(keyboard: X11Keyboard, typist: Typist) -> None:
    code = typist.display.keysym_to_keycode(XK.string_to_keysym("F4"))
    root = typist.display.screen().root
    root.grab_key(code, X.Mod1Mask | X.ShiftMask, False, X.GrabModeAsync, X.GrabModeAsync)
    typist.display.sync()
    with pytest.raises(KeyTaken):
        keyboard.grab("Alt+Shift+F4", lambda: None)
    root.ungrab_key(code, X.AnyModifier)
    typist.display.sync()
    keyboard.grab("Alt+Shift+F4", lambda: None)


def test_released_keys_go_to_other_programs_again(keyboard: X11Keyboard, typist: Typist) -> None:
    keyboard.grab("Ctrl+Shift+F4", lambda: None)
    other = X11Keyboard(keyboard)
    with pytest.raises(KeyTaken):
        other.grab("Ctrl+Shift+F4", lambda: None)
    keyboard.release()
    other.grab("Ctrl+Shift+F4", lambda: None)
    other.release()
