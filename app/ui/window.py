"""The one window: line, call, wish, timing, agenda. Built by `app.ui.application`, on Qt's thread."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMessageBox, QVBoxLayout, QWidget

from app.ui.agenda_panel import AgendaPanel
from app.ui.call_panel import CallPanel
from app.ui.desk import Desk
from app.ui.header import Header
from app.ui.latency_panel import LatencyPanel
from app.ui.line_model import Stage
from app.ui.notice import Notice
from app.ui.ring_panel import RingPanel
from app.ui.theme import GAP
from app.ui.wish_panel import WishPanel

GUTTER = GAP + 4
SIZE = (1180, 780)
SMALLEST = (1000, 660)


class Window(QMainWindow):
    """Shows a desk. Closing it closes the desk; it goes when the desk has closed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._may_go = False
        self.setWindowTitle("Lotline")
        self.setAccessibleName("Lotline")
        self.setMinimumSize(*SMALLEST)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self._build()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        desk.notice.connect(self.notice.say)
        desk.closed.connect(self._go)

    def _build(self) -> None:
        self.header = Header(self._desk.line)
        self.notice = Notice()
        self.ring = RingPanel(self._desk)
        self.call = CallPanel(self._desk)
        self.wish = WishPanel(self._desk.calls)
        self.latency = LatencyPanel(self._desk.calls)
        self.agenda = AgendaPanel(self._desk.agenda, self._desk.calls)
        right = QVBoxLayout()
        right.setSpacing(GUTTER)
        right.addWidget(self.wish)
        right.addWidget(self.latency)
        right.addWidget(self.agenda, 1)
        columns = QHBoxLayout()
        columns.setSpacing(GUTTER)
        columns.addWidget(self.call, 11)
        columns.addLayout(right, 10)
        ground = QWidget()
        ground.setAccessibleName("Lotline")
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GUTTER)
        rows.addWidget(self.header)
        rows.addWidget(self.notice)
        rows.addWidget(self.ring)
        rows.addLayout(columns, 1)
        self.setCentralWidget(ground)

    def close_unasked(self) -> None:
        """Close when live calls have ended, at the second time at once; for a signal from outside."""
        self._desk.finish()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask once while a call is live; go when everything has stopped."""
        if self._may_go:
            event.accept()
            return
        event.ignore()
        if self._desk.line.stage is not Stage.CLOSING and self._is_meant():
            self._desk.close()

    def _is_meant(self) -> bool:
        return not self._desk.calls.live or self.ask_to_hang_up() == QMessageBox.StandardButton.Yes

    def ask_to_hang_up(self) -> QMessageBox.StandardButton:
        """Ask whether the live call may be ended."""
        box = QMessageBox(self)
        box.setWindowTitle("Close Lotline")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("A call is live. Closing Lotline ends it.")
        box.setInformativeText("Close anyway?")
        box.setIcon(QMessageBox.Icon.Question)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.setDefaultButton(QMessageBox.StandardButton.No)
        return QMessageBox.StandardButton(box.exec())

    def _go(self) -> None:
        self._may_go = True
        self.close()
