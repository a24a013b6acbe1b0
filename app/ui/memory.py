"""Where the window stood and which screen was open, from one start to the next.

Kept in a file of the data directory, so that two dealerships on one PC have two. On Qt's thread.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_GEOMETRY = "window/geometry"
_SCREEN = "window/screen"


class Memory:
    """What is remembered. A file that is lost or damaged costs no more than that."""

    def __init__(self, path: Path) -> None:
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray:
        """As `QWidget.saveGeometry` gave it; empty when nothing is remembered."""
        found = self._kept.value(_GEOMETRY)
        return found if isinstance(found, QByteArray) else QByteArray()

    @property
    def screen(self) -> str:
        """Title of the screen that was open."""
        found = self._kept.value(_SCREEN)
        return found if isinstance(found, str) else ""

    def keep(self, geometry: QByteArray, screen: str) -> None:
        """Remember this."""
        self._kept.setValue(_GEOMETRY, geometry)
        self._kept.setValue(_SCREEN, screen)
        self._kept.sync()
