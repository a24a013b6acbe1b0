"""The icon beside the clock: whether Lotline takes calls, and that a person is wanted.

Made by `app.ui.application` where the system has a tray. On Qt's thread.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.pieces import Lamp
from app.ui.window import Window

_ICON_PX = 32


class Tray(QObject):
    """Watches a desk; shows and closes its window."""

    def __init__(self, window: Window, desk: Desk, icon: QSystemTrayIcon) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._icon = icon
        self._lamp = Lamp()
        self._lamp.resize(QSize(_ICON_PX, _ICON_PX))
        self._rang: int | str = 0
        self.menu = QMenu(window)
        self.menu.addAction(tr("Show Lotline"), self.show_window)
        self.quiet = self.menu.addAction(tr("Do not disturb"))
        self.quiet.setCheckable(True)
        self.quiet.triggered.connect(self._switch_quiet)
        self.menu.addAction(tr("Close Lotline"), window.close)
        icon.setContextMenu(self.menu)
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self.show_window)
        desk.line.changed.connect(self._show_line)
        desk.rings.changed.connect(self._ring)
        desk.arrivals.changed.connect(self._ring_here)
        desk.quiet.changed.connect(self._show_line)
        self._show_line()
        icon.show()

    def show_window(self) -> None:
        """Bring the window to the front."""
        self._window.come_forward()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_window()

    def _show_line(self) -> None:
        line = self._desk.line
        self._lamp.show_tone(line.tone)
        picture = QPixmap(self._lamp.size())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._lamp.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        painter.end()
        self._icon.setIcon(QIcon(picture))
        quiet = self._desk.quiet
        self._icon.setToolTip(f"Lotline: {line.word}. {quiet.words}" if quiet.on else f"Lotline: {line.word}")
        self.quiet.setChecked(quiet.on)
        self.quiet.setText(quiet.words or tr("Do not disturb"))

    def _switch_quiet(self, on: bool) -> None:
        if on:
            self._desk.quiet.switch_on()
        else:
            self._desk.quiet.switch_off()

    def _ring(self) -> None:
        """Once for each caller who wants a person, where nobody would see it in the window."""
        ring = self._desk.rings.shown
        if ring is None or ring.task_id == self._rang:
            return
        self._rang = ring.task_id
        if not self._window.isActiveWindow():
            self._icon.showMessage(*self._desk.rings.words)

    def _ring_here(self) -> None:
        """The same for a call that people here are to answer."""
        ring = self._desk.arrivals.shown
        if ring is None or self._desk.quiet.on or ring.session_id == self._rang:
            return
        self._rang = ring.session_id
        if not self._window.isActiveWindow():
            self._icon.showMessage(*self._desk.arrivals.words)
