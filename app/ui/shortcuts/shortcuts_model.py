"""Keys that reach Lotline while another program has the keyboard: those of this window, with more held down.

Part of the desk; what hands it the keys is found by `keyboards` when the window opens. On Qt's thread,
without widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.settings import HeldKeys, ShortcutSettings


class Deed(StrEnum):
    """What such a key does; its value is the key it has in this window, too."""

    ANSWER = "F4"
    TAKE_OVER = "F8"
    HANG_UP = "F9"


class KeyTaken(Exception):
    """Another program has that key already."""


class Keyboard(Protocol):
    """The part of the system that hands keys to a program that is not in front."""

    def grab(self, key: str, on_press: Callable[[], None]) -> None:
        """From now on this key, such as `Ctrl+Shift+F4`, comes here, once however long it is held.

        Raises:
            KeyTaken: another program has it.
        """
        ...

    def release(self) -> None:
        """Leave all keys to others again."""
        ...


class Shortcuts(QObject):
    """Does what a key stands for.

    Attributes:
        changed: another choice is in force.
        held: the keys to hold in the choice in force; `off` for none.
        taken: keys of that choice which another program has.
        why_not: a sentence where this system hands out no keys.
    """

    changed = Signal()

    def __init__(self, deeds: Mapping[Deed, Callable[[], None]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._keyboard: Keyboard | None = None
        self.held: HeldKeys = "off"
        self.taken: list[str] = []
        self.why_not = ""

    def listen_on(self, keyboard: Keyboard) -> None:
        """Have the keys of this keyboard."""
        self._keyboard = keyboard

    def refuse(self, why_not: str) -> None:
        """Say why there are none here."""
        self.why_not = why_not

    def choose(self, chosen: ShortcutSettings) -> None:
        """Listen for these keys from now on, and for no others."""
        self.held, self.taken = chosen.everywhere, []
        if self._keyboard is not None:
            self._keyboard.release()
            if self.held != "off":
                self._grab(self._keyboard)
        self.changed.emit()

    def _grab(self, keyboard: Keyboard) -> None:
        for deed in Deed:
            key = f"{self.held}+{deed}"
            try:
                keyboard.grab(key, self._deeds[deed])
            except KeyTaken:
                self.taken.append(key)
