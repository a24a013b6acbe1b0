"""The front desk behind the window: routes the appliance's events to the models, gives its commands.

Owned by `app.ui.application`, watched by the widgets. On Qt's thread, without widgets.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.events import AppEvent, AppointmentBooked, AppointmentCancelled, AppointmentMoved, CallChanged
from app.live_events import SoundHeard
from app.qt_bridge import Appliance, QtBridge
from app.stores.rows import Appointment
from app.ui.appearance import Appearance
from app.ui.language import tr
from app.ui.life import Lifecycle
from app.ui.line_model import LineModel, Stage
from app.ui.now.agenda_model import AgendaModel
from app.ui.now.bell import Bell
from app.ui.now.calls_model import CallsModel
from app.ui.now.rings_model import RingsModel
from app.ui.now.sounds_model import SoundsModel
from app.ui.phone.arrivals_model import ArrivalsModel
from app.ui.phone.quiet_model import QuietModel
from app.ui.requests import Requests
from app.ui.shortcuts.shortcuts_model import Deed, Shortcuts
from app.ui.wording import error_sentence
from telephony.call import CallState, Direction

NEW_DAY_MS = 60_000
"""How often the agenda is read again, so that a new day begins by itself."""

Errand = Callable[[Appliance], Awaitable[None]]


class Desk(QObject):
    """What a person at the front desk can see and do.

    Attributes:
        appearance: how the window looks.
        quiet: whether people here want to be left alone.
        shortcuts: the keys that work in other programs.
        requests: what else the screens ask for.
        changed: what can be done may be different now.
        reachable: the appliance is there; what needs no start can be asked.
        ready: the appliance has started.
        happened: each event of the appliance but the sound, after the models of this desk have taken it in.
        call_wanted: somebody wants to read this call of the past.
        guide_wanted: somebody wants to be led through the first steps.
        hours_wanted: somebody wants to change the opening hours.
        notice: a sentence about something that did not work.
        closed: the appliance has stopped, or was given up on.
        failure: what kept an errand, or the start before it, from succeeding.
    """

    changed = Signal()
    reachable = Signal()
    ready = Signal()
    happened = Signal(object)
    call_wanted = Signal(int)
    guide_wanted = Signal()
    hours_wanted = Signal()
    notice = Signal(str)
    closed = Signal()

    def __init__(
        self, bridge: QtBridge, make_appliance: Callable[[], Appliance], errand: Errand | None = None
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._errand = errand
        self._asked_of: tuple[str, str] | None = None
        self._starts_again = False
        self.failure: BaseException | None = None
        self.line, self.calls, self.agenda = LineModel(self), CallsModel(self), AgendaModel(self)
        self.sounds = SoundsModel(self)
        self.rings = RingsModel(lambda: datetime.now(UTC), self)
        self.arrivals = ArrivalsModel(lambda: datetime.now(UTC), self)
        self._new_day = QTimer(self)
        self._new_day.setInterval(NEW_DAY_MS)
        self._new_day.timeout.connect(self._fill_agenda)
        self._life = Lifecycle(bridge, make_appliance, self)
        self._life.built.connect(self.reachable)
        self._life.started.connect(self._started)
        self._life.failed.connect(self._failed)
        self._life.closed.connect(self.closed)
        self.appearance = Appearance(self)
        self.requests = Requests(bridge, self._life, self)
        self.requests.failed.connect(self.notice)
        self.quiet = QuietModel(self.requests, self)
        self.quiet.failed.connect(self.notice)
        deeds = {Deed.ANSWER: self.pick_up, Deed.TAKE_OVER: self.take_over, Deed.HANG_UP: self.put_down}
        self.shortcuts = Shortcuts(deeds, self)
        self.bell = Bell(self.requests, self.rings, self.arrivals, self.calls, self.quiet, self)
        bridge.happened.connect(self._apply)

    # --- life cycle ---

    def open(self) -> None:
        """Build and start the appliance in the background."""
        self._life.open()

    def start_again(self) -> None:
        """Open the appliance anew, once it neither starts nor has a call: some things it reads only then."""
        self._starts_again = True
        self._start_again_if_free()

    def _start_again_if_free(self) -> None:
        free = self.line.stage in {Stage.READY, Stage.FAILED} and not self.calls.live
        if self._starts_again and free and self._errand is None:
            self._starts_again = False
            self._new_day.stop()
            self.line.starting_again()
            self.changed.emit()
            self._life.open_again()

    def finish(self) -> None:
        """Let live calls end and take no new one, then close; the second time, or on an errand, at once."""
        if self.line.stage is Stage.READY and self._errand is None:
            self.line.finishing()
            self.changed.emit()
            self._life.finish(self.close)
        else:
            self.close()

    def close(self) -> None:
        """Stop the appliance; `closed` follows, whatever happens."""
        self.line.closing()
        self._new_day.stop()
        self.changed.emit()
        self._life.close()

    def _started(self) -> None:
        self._new_day.start()
        self.line.ready()
        self._fill_agenda()
        self.quiet.look()
        self.changed.emit()
        self.ready.emit()
        appliance, errand = self._life.appliance, self._errand
        if errand is not None and appliance is not None:
            self._bridge.call(lambda: errand(appliance), lambda _: self.close(), self._end_errand)
        self._start_again_if_free()

    def _failed(self, error: BaseException) -> None:
        self.line.failed(error_sentence(error))
        self.agenda.failed(tr("Lotline has not started."))
        self.changed.emit()
        if self._errand is not None:
            self._end_errand(error)
        self._start_again_if_free()

    def _end_errand(self, error: BaseException) -> None:
        if self.line.stage is not Stage.CLOSING:
            self.failure = error
        self.close()

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
    def can_take_over(self) -> bool:
        """Somebody here may speak on the call on show, or leave it to the agent again."""
        call = self.calls.shown
        answered = call is not None and call.state is CallState.ACTIVE and call.colleague is None
        return answered and self._free_to_ask("take_over")

    @property
    def can_play_demo(self) -> bool:
        """Ready, and no call that a simulated or practising caller would be in the way of."""
        return self.line.can_take_calls and not self.calls.live and self._asked_of is None

    def answer(self) -> None:
        """Let the agent answer the call on show."""
        if self.can_answer:
            self._ask("answer", lambda it, session_id: it.switchboard.answer(session_id))

    def answer_myself(self) -> None:
        """Take the ringing call on show with this PC's headset."""
        if self.can_answer:
            self._ask("answer", lambda it, session_id: it.switchboard.answer_in_person(session_id))

    def hang_up(self) -> None:
        """End the call on show."""
        if self.can_hang_up:
            self._ask("hang_up", lambda it, session_id: it.switchboard.hang_up(session_id))

    def put_down(self) -> None:
        """End the call somebody here speaks on, or the only one; who presses this may not see the window."""
        live = self.calls.live
        meant = [call for call in live if call.with_person] or live
        if len(meant) == 1:
            self.calls.show(meant[0].session_id)
            self.hang_up()

    def take_over(self) -> None:
        """Speak on the call on show instead of the agent, or leave it to the agent again."""
        call = self.calls.shown
        if not self.can_take_over or call is None:
            return
        if call.with_person:
            self._ask("take_over", lambda it, session_id: it.switchboard.give_back(session_id))
        else:
            self._ask("take_over", lambda it, session_id: it.switchboard.take_over(session_id))

    @property
    def can_handle_call(self) -> bool:
        """Somebody here speaks on the call on show."""
        call = self.calls.shown
        return call is not None and call.is_live and call.with_person and self._free_to_ask("handle")

    def mute(self) -> None:
        """Be heard by the other side no more, or again."""
        call = self.calls.shown
        if self.can_handle_call and call is not None:
            on = not call.muted
            self._ask("handle", lambda it, session_id: it.switchboard.mute(session_id, on=on))

    def hold(self) -> None:
        """Put the other side on hold, or take it off."""
        call = self.calls.shown
        if self.can_handle_call and call is not None:
            on = not call.holding
            self._ask("handle", lambda it, session_id: it.switchboard.hold(session_id, on=on))

    def send_digits(self, digits: str) -> None:
        """Press these keys on the call on show."""
        if self.can_handle_call:
            self._ask("handle", lambda it, session_id: it.switchboard.send_digits(session_id, digits))

    def transfer(self, target_uri: str) -> None:
        """Hand the call on show on to somebody else."""
        if self.can_handle_call:
            self._ask("handle", lambda it, session_id: it.switchboard.transfer(session_id, target_uri))

    @property
    def can_answer_ring(self) -> bool:
        """Somebody wants a person, and this has not just been answered."""
        return self.rings.shown is not None and self._asked_of is None and self.line.serves_calls

    def accept_ring(self) -> None:
        """Take the caller who wants a person."""
        ring = self.rings.shown
        if self.can_answer_ring and ring is not None:
            self._ask("ring", lambda appliance, _: appliance.accept_hand_off(ring.task_id))

    def pick_up(self) -> None:
        """Take who wants a person, or else the ringing call on show."""
        if self.rings.shown is not None:
            self.accept_ring()
        else:
            self.answer_myself()

    def decline_ring(self) -> None:
        """Tell the caller that nobody is free."""
        ring = self.rings.shown
        if self.can_answer_ring and ring is not None:
            self._ask("ring", lambda appliance, _: appliance.decline_hand_off(ring.task_id))

    def practise(self) -> None:
        """Call the agent with this PC's microphone and speakers."""
        if self.can_play_demo:
            self._ask("practise", lambda it, _: it.switchboard.practice())

    def play_demo(self) -> None:
        """Have the simulated caller phone in."""
        if self.can_play_demo:
            self._ask("play_demo", lambda appliance, _: appliance.play_demo())

    def _shown_session(self) -> str:
        return self.calls.shown.session_id if self.calls.shown else ""

    def _free_to_ask(self, what: str) -> bool:
        """Whether this has not just been asked of the call on show."""
        return self.line.serves_calls and self._asked_of != (what, self._shown_session())

    def _ask(self, what: str, ask: Callable[[Appliance, str], Awaitable[object]]) -> None:
        session_id = self._shown_session()
        self._asked_of = (what, session_id)
        self.changed.emit()
        self.requests.ask(lambda it: ask(it, session_id), lambda _: self._asked(), self._asked)

    def _asked(self, trouble: str = "") -> None:
        self._asked_of = None
        if trouble:
            self.notice.emit(trouble)
        self.changed.emit()

    # --- what is seen ---

    def _apply(self, event: AppEvent) -> None:
        self.sounds.apply(event)
        if isinstance(event, SoundHeard):
            return
        self.line.apply(event)
        self.calls.apply(event)
        self.rings.apply(event)
        self.arrivals.apply(event)
        self.quiet.apply(event)
        ended = isinstance(event, CallChanged) and event.state is CallState.ENDED
        if ended or isinstance(event, AppointmentBooked | AppointmentMoved | AppointmentCancelled):
            self._fill_agenda()
        self.changed.emit()
        self.happened.emit(event)
        if ended:
            self._start_again_if_free()

    def _fill_agenda(self) -> None:
        if not self.line.serves_calls:
            return

        async def read(appliance: Appliance) -> tuple[date, Sequence[Appointment]]:
            day = appliance.today()
            return day, await appliance.appointments_on(day)

        self.requests.ask(read, lambda found: self.agenda.fill(*found), self.agenda.failed)
