"""What every screen but the first is built on: a heading, its tools, and room for the rest."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.pieces import label
from app.ui.theme import GAP, GUTTER


class Page(QWidget):
    """One screen. Add buttons and fields to `tools`, everything else to `body`.

    `refresh` is called whenever the page comes into view, and when the appliance gets ready meanwhile.
    """

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__()
        self.desk = desk
        self.setAccessibleName(title)
        self.heading = label(title, tr("{title}, heading", title=title), scale=1.3, strong=True)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(GAP)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addLayout(self.tools)
        self.body = QVBoxLayout()
        self.body.setSpacing(GUTTER)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GUTTER)
        rows.addLayout(head)
        rows.addLayout(self.body, 1)
        desk.ready.connect(self._on_ready)

    def refresh(self) -> None:
        """Read anew what is shown."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What was read when the page was last seen may be old."""
        super().showEvent(event)
        self.refresh()

    def _on_ready(self) -> None:
        if self.isVisible():
            self.refresh()
