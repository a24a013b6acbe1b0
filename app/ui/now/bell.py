"""Lets the ringer ring while somebody at this PC is wanted. Owned by `app.ui.desk`, on Qt's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.ui.now.calls_model import CallsModel
from app.ui.now.rings_model import RingsModel
from app.ui.phone.arrivals_model import ArrivalsModel
from app.ui.phone.quiet_model import QuietModel
from app.ui.requests import Requests
from telephony.call import CallState, Direction


class Bell(QObject):
    """Watches who wants a person, what people here are to answer, other new calls, and who wants no noise.

    Attributes:
        dumb: it should ring, and no device does.
    """

    dumb = Signal()

    def __init__(
        self,
        requests: Requests,
        rings: RingsModel,
        arrivals: ArrivalsModel,
        calls: CallsModel,
        quiet: QuietModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._requests = requests
        self._rings, self._arrivals, self._calls, self._quiet = rings, arrivals, calls, quiet
        self._wanted = (False, False)
        rings.changed.connect(self._see)
        arrivals.changed.connect(self._see)
        calls.calls_changed.connect(self._see)
        quiet.changed.connect(self._see)

    def _see(self) -> None:
        wanted = self._rings.shown is not None or self._arrivals.shown is not None
        person = wanted and not self._quiet.on
        call = not self._quiet.on and any(
            each.state is CallState.RINGING and each.direction is Direction.INBOUND
            for each in self._calls.live
        )
        if (person, call) != self._wanted:
            self._wanted = (person, call)
            self._requests.ask(
                lambda it: it.sound.ring(person=person, call=call),
                lambda _: None,
                lambda _: self.dumb.emit() if person else None,
            )
