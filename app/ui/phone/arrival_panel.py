"""Shows a call that people at this PC are to answer, on whichever screen they are; `Bell` rings."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.pieces import Card, button, label, lay_out_in_a_row

SHOW_KEY = "F2"


class ArrivalPanel(Card):
    """Watches the desk's arrivals; hidden while nothing rings, and while nobody is to be disturbed.

    Attributes:
        call_wanted: somebody wants to see the call of this session, to answer it.
    """

    call_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("A call rings here"))
        self._desk = desk
        self.about = label("", tr("What happens when nobody answers"))
        self.show_call = button(tr("Show the call"), SHOW_KEY, tr("Go to the call, where it can be answered"))
        self.show_call.setObjectName("main")
        self.show_call.clicked.connect(self._want)
        lay_out_in_a_row(self, tr("A call rings"), self.about, self.show_call)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._say)
        desk.arrivals.changed.connect(self._show)
        desk.quiet.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        rings = self._desk.arrivals.shown is not None and not self._desk.quiet.on
        self.setVisible(rings)
        if not rings:
            self._clock.stop()
            return
        self._say()
        if not self._clock.isActive():
            self._clock.start()

    def _say(self) -> None:
        title, about = self._desk.arrivals.words
        self.title.show_text(title)
        self.about.setText(about)

    def _want(self) -> None:
        if self._desk.arrivals.shown is not None:
            self.call_wanted.emit(self._desk.arrivals.shown.session_id)
