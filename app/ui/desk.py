"""The front desk behind the window: starts the appliance, routes its events, gives its commands.

Owned by `app.ui.application`, watched by the widgets. On Qt's thread, without widgets.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import date
from typing import Any

import structlog
from PySide6.QtCore import QObject, QTimer, Signal

from app.events import AppEvent, AppointmentBooked, CallChanged
from app.qt_bridge import Appliance, QtBridge
from app.stores.rows import Appointment
from app.ui.agenda_model import AgendaModel
from app.ui.calls_model import CallsModel
from app.ui.line_model import LineModel, Stage, stages_not_ready
from app.ui.wording import error_sentence
from telephony.call import CallState, Direction

log = structlog.get_logger(__name__)

PROGRESS_MS = 500
"""How often the loading stages are looked at while the appliance starts."""
NEW_DAY_MS = 60_000
STOP_S = 10
"""How long the appliance may take to stop."""
GIVE_UP_MS = 12_000
"""After this the window closes even if the engine loop itself no longer answers."""


class Desk(QObject):
    """What a person at the front desk can see and do.

    Attributes:
        changed: what can be done may be different now.
        notice: a sentence about something that did not work.
        closed: the appliance has stopped, or was given up on.
    """

    changed = Signal()
    notice = Signal(str)
    closed = Signal()

    def __init__(
        self, bridge: QtBridge, make_appliance: Callable[[], Appliance], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._make = make_appliance
        self._appliance: Appliance | None = None
        self._starting: Future[None] | None = None
        self._asked_of: tuple[str, str] | None = None
        self.line, self.calls, self.agenda = LineModel(self), CallsModel(self), AgendaModel(self)
        self._progress = self._timer(PROGRESS_MS, self._ask_progress)
        self._new_day = self._timer(NEW_DAY_MS, self._fill_agenda)
        bridge.happened.connect(self._apply)

    # --- life cycle ---

    def open(self) -> None:
        """Build and start the appliance in the background."""
        self._bridge.call(self._build, self._built, self._failed)

    def close(self) -> None:
        """Stop the appliance; `closed` follows, whatever happens."""
        if self.line.stage is Stage.CLOSING:
            return
        self.line.closing()
        self.changed.emit()
        self._progress.stop()
        self._new_day.stop()
        if self._starting is not None:
            self._starting.cancel()
        QTimer.singleShot(GIVE_UP_MS, self, self.closed.emit)
        self._bridge.call(self._stop, lambda _: self.closed.emit(), self._stopped_badly)

    async def _build(self) -> Appliance:
        appliance = self._make()
        self._bridge.watch(appliance.feed)
        return appliance

    def _built(self, appliance: Appliance) -> None:
        self._appliance = appliance
        if self.line.stage is Stage.STARTING:
            self._progress.start()
            self._starting = self._bridge.call(appliance.start, lambda _: self._started(), self._failed)

    def _started(self) -> None:
        self._progress.stop()
        self._new_day.start()
        self.line.ready()
        self._fill_agenda()
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._progress.stop()
        if self.line.stage is not Stage.CLOSING:
            _log("appliance_failed_to_start", error)
            self.line.failed(error_sentence(error))
            self.agenda.failed("Lotline has not started.")
            self.changed.emit()

    async def _stop(self) -> None:
        if self._appliance is not None:
            await asyncio.wait_for(self._appliance.stop(), STOP_S)

    def _stopped_badly(self, error: BaseException) -> None:
        _log("appliance_failed_to_stop", error)
        self.closed.emit()

    # --- what can be done ---

    @property
    def can_answer(self) -> bool:
        """An inbound call on show rings."""
        call = self.calls.shown
        rings = call is not None and call.state is CallState.RINGING and call.direction is Direction.INBOUND
        return rings and self._free_to_ask("answer")

    @property
    def can_hang_up(self) -> bool:
        """The call on show has not ended."""
        call = self.calls.shown
        return call is not None and call.is_live and self._free_to_ask("hang_up")

    @property
    def can_play_demo(self) -> bool:
        """Ready, and no call that the simulated caller would be in the way of."""
        return self.line.can_take_calls and not self.calls.live and self._asked_of is None

    def answer(self) -> None:
        """Let the agent answer the call on show."""
        if self.can_answer and self._appliance is not None and self.calls.shown is not None:
            self._ask("answer", self.calls.shown.session_id, self._appliance.answer)

    def hang_up(self) -> None:
        """End the call on show."""
        if self.can_hang_up and self._appliance is not None and self.calls.shown is not None:
            self._ask("hang_up", self.calls.shown.session_id, self._appliance.hang_up)

    def play_demo(self) -> None:
        """Have the simulated caller phone in."""
        if self.can_play_demo and self._appliance is not None:
            play = self._appliance.play_demo
            self._ask("play_demo", "", lambda _: play())

    def _free_to_ask(self, what: str) -> bool:
        """Whether this has not just been asked of the call on show."""
        shown = self.calls.shown
        asked_already = self._asked_of == (what, shown.session_id if shown else "")
        return self.line.stage is Stage.READY and not asked_already

    def _ask(self, what: str, session_id: str, ask: Callable[[str], Awaitable[None]]) -> None:
        self._asked_of = (what, session_id)
        self.changed.emit()
        self._bridge.call(lambda: ask(session_id), lambda _: self._asked(None), self._asked)

    def _asked(self, error: BaseException | None) -> None:
        self._asked_of = None
        if error is not None and self.line.stage is not Stage.CLOSING:
            _log("command_failed", error)
            self.notice.emit(error_sentence(error))
        self.changed.emit()

    # --- what is seen ---

    def _apply(self, event: AppEvent) -> None:
        self.line.apply(event)
        self.calls.apply(event)
        if isinstance(event, AppointmentBooked):
            self._fill_agenda()
        if isinstance(event, CallChanged) and event.state is CallState.ENDED:
            self._fill_agenda()
        self.changed.emit()

    def _fill_agenda(self) -> None:
        appliance = self._appliance
        if appliance is None or self.line.stage is not Stage.READY:
            return

        async def read() -> tuple[date, Sequence[Appointment]]:
            day = appliance.today()
            return day, await appliance.appointments_on(day)

        self._bridge.call(read, lambda found: self.agenda.fill(*found), self._agenda_failed)

    def _agenda_failed(self, error: BaseException) -> None:
        _log("agenda_unreadable", error)
        self.agenda.failed(error_sentence(error))

    def _ask_progress(self) -> None:
        appliance = self._appliance
        if appliance is None:
            return

        async def look() -> Mapping[str, Any]:
            return appliance.health()

        self._bridge.call(look, lambda found: self.line.getting_ready(stages_not_ready(found)), _ignore)

    def _timer(self, every_ms: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every_ms)
        timer.timeout.connect(run)
        return timer


def _ignore(error: BaseException) -> None:
    """A look at the progress that failed is not worth a word: `start` itself says what is wrong."""
    log.debug("progress_unknown", error_type=type(error).__name__)


def _log(what: str, error: BaseException) -> None:
    """The world's faults by their code, our own bugs with everything."""
    code: object = getattr(error, "code", None)
    if isinstance(code, str):
        log.warning(what, code=code)
    else:
        log.error(what, exc_info=error)
