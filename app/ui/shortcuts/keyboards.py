"""Finds what hands out keys on this system. Called once, when the window opens."""

from __future__ import annotations

import os

from PySide6.QtGui import QGuiApplication

from app.ui.language import mark, tr
from app.ui.shortcuts.shortcuts_model import Shortcuts

_WAYLAND = mark("This desktop (Wayland) gives no program the keys of another.")
_OTHERS = mark("On this system Lotline cannot have the keys of other programs.")


def connect(shortcuts: Shortcuts) -> None:
    """Give it the system's keyboard, or the reason why there is none to have."""
    if os.environ.get("XDG_SESSION_TYPE") == "wayland":
        shortcuts.refuse(tr(_WAYLAND))
    elif QGuiApplication.platformName() == "xcb":
        from app.ui.shortcuts.x11_keyboard import X11Keyboard

        shortcuts.listen_on(X11Keyboard(shortcuts))
    else:
        shortcuts.refuse(tr(_OTHERS))
