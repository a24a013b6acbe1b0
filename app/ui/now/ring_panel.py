"""Rings for a caller who wants a person: who, about what, how long still, accept or decline."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.pieces import Card, button, label, lay_out_in_a_row

ACCEPT_KEY, DECLINE_KEY = "F6", "F7"


class RingPanel(Card):
    """Watches the desk's rings; hidden while nobody is wanted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("A person is wanted"))
        self._desk = desk
        self.about = label("", tr("What the caller wants"))
        self.about.setWordWrap(True)
        self.left = label("", tr("Seconds until the ring gives up"), muted=True)
        self.accept = button(tr("Take the caller"), ACCEPT_KEY, tr("The caller is told and put through"))
        self.decline = button(tr("Nobody is free"), DECLINE_KEY, tr("The caller is offered a call-back"))
        self.accept.setObjectName("main")
        self.accept.clicked.connect(desk.accept_ring)
        self.decline.clicked.connect(desk.decline_ring)
        lay_out_in_a_row(self, tr("The desk rings"), self.about, self.left, self.accept, self.decline)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show_left)
        desk.bell.dumb.connect(QApplication.beep)
        desk.rings.changed.connect(self._show_ring)
        desk.changed.connect(self._show_buttons)
        self._show_ring()

    def _show_ring(self) -> None:
        ring = self._desk.rings.shown
        self.setVisible(ring is not None)
        if ring is None:
            self._clock.stop()
            return
        title, about = self._desk.rings.words
        self.title.show_text(title)
        self.about.setText(about)
        self._show_left()
        self._show_buttons()
        self._clock.start()

    def _show_left(self) -> None:
        self.left.setText(tr("{seconds} s", seconds=self._desk.rings.seconds_left))

    def _show_buttons(self) -> None:
        self.accept.setEnabled(self._desk.can_answer_ring)
        self.decline.setEnabled(self._desk.can_answer_ring)
