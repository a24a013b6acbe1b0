"""Grabs keys of an X11 desktop, over a connection of its own. On Qt's thread.

A key is grabbed once for each state of Caps Lock and Num Lock, which X11 counts among the keys held down.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from PySide6.QtCore import QObject, QSocketNotifier
from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadAccess, CatchError

from app.ui.shortcuts.shortcuts_model import KeyTaken

_HELD = {"Ctrl": X.ControlMask, "Shift": X.ShiftMask, "Alt": X.Mod1Mask, "Meta": X.Mod4Mask}
_LOCKS = (X.LockMask, X.Mod2Mask)
_COUNTS = X.ControlMask | X.ShiftMask | X.Mod1Mask | X.Mod4Mask


class X11Keyboard(QObject):
    """See `Keyboard`. Connects to the display when the first key is wanted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._display: Display | None = None
        self._keys: dict[tuple[int, int], Callable[[], None]] = {}
        self._released_at: dict[int, int] = {}

    def grab(self, key: str, on_press: Callable[[], None]) -> None:
        """Have this key from now on; raises `KeyTaken`."""
        display = self._open()
        *held, name = key.split("+")
        code = display.keysym_to_keycode(XK.string_to_keysym(name))
        mask = sum(_HELD[each] for each in held)
        refused = CatchError(BadAccess)
        for locks in _lock_states():
            display.screen().root.grab_key(
                code, mask | locks, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused
            )
        display.sync()
        if refused.get_error() is not None:
            self._ungrab(code, mask)
            raise KeyTaken(key)
        self._keys[code, mask] = on_press

    def release(self) -> None:
        """Leave all keys to others again."""
        for code, mask in self._keys:
            self._ungrab(code, mask)
        self._keys.clear()

    def _open(self) -> Display:
        if self._display is None:
            self._display = Display()
            notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read, self)
            notifier.activated.connect(self._read)
        return self._display

    def _ungrab(self, code: int, mask: int) -> None:
        display = self._open()
        for locks in _lock_states():
            display.screen().root.ungrab_key(code, mask | locks, onerror=CatchError(BadAccess))
        display.sync()

    def _read(self) -> None:
        display = self._open()
        while display.pending_events():
            event = display.next_event()
            if event.type == X.KeyRelease:
                self._released_at[event.detail] = event.time
            elif event.type == X.KeyPress and not self._repeats(event.detail, event.time):
                on_press = self._keys.get((event.detail, event.state & _COUNTS))
                if on_press is not None:
                    on_press()

    def _repeats(self, code: int, at_ms: int) -> bool:
        """A key that is held is told as released and pressed again within the same millisecond."""
        return self._released_at.get(code) == at_ms


def _lock_states() -> list[int]:
    return [first | second for first, second in product(*((0, lock) for lock in _LOCKS))]
