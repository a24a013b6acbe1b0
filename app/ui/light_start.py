"""Keeps Python's own work out of the window's way. Called by the command that opens it, before all else.

On the main thread; what is set holds for the whole process.
"""

from __future__ import annotations

import builtins
import gc
import sys
from importlib import import_module

_TURN_S = 0.001
"""How long other threads go on in Python while Qt's waits for its turn; Python's own choice is 5 ms."""


def start_light() -> None:
    """Until `settle`, import and build as quickly as can be.

    PySide puts itself before every import, reads the source of the module and keeps it, looking for switches
    of its own language that nobody here uses: that cost a sixth of the start and 18 MiB. The collector would
    go through all that was just loaded again and again, 130 ms at a time, and find nothing.
    """
    import_module("PySide6.QtCore")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    gc.disable()
    sys.setswitchinterval(_TURN_S)


def settle() -> None:
    """Collect garbage again, but look no more at what stays for good."""
    gc.freeze()
    gc.enable()
