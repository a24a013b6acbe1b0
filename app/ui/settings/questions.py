"""What the settings ask a person: yes or no before something is gone for good, and where a file lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.asking import is_meant
from app.ui.language import tr


class Questions:
    """Asks over one widget; a test answers in its place."""

    def __init__(self, over: QWidget) -> None:
        self._over = over

    def is_meant(self, title: str, text: str, question: str) -> bool:
        """Whether the person means it; "No" is what Enter says."""
        return is_meant(self._over, title, text, question)

    def where_to(self, title: str, suggested: str) -> Path | None:
        """The file to write; the system asks before one is replaced."""
        at = str(Path.home() / suggested)
        found, _ = QFileDialog.getSaveFileName(self._over, title, at, tr("Zip files (*.zip)"))
        return Path(found) if found else None

    def where_from(self, title: str) -> Path | None:
        """The file to read."""
        found, _ = QFileDialog.getOpenFileName(self._over, title, str(Path.home()), tr("Zip files (*.zip)"))
        return Path(found) if found else None
