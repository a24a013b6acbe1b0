"""The live calls and the one that is shown. On Qt's thread, without widgets."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.events import (
    AppEvent,
    AppointmentBooked,
    AppointmentCancelled,
    AppointmentMoved,
    CallChanged,
    SlotsFilled,
    TurnLatencyMeasured,
    TurnSpoken,
)
from app.live_events import (
    AgentMoved,
    CallGivenBack,
    CallTakenOver,
    ColleagueMoved,
    ColleagueState,
    RecordingChanged,
    RecordingState,
    WordsHeard,
)
from app.ui.language import mark, tr
from app.ui.transcript.model import TranscriptModel
from app.ui.wording import call_words, phone_words
from engine.ports import Slots
from engine.timing import TurnTiming
from telephony.call import CallState, Direction

_WITH_COLLEAGUE = {
    ColleagueState.RINGS: mark("It rings"),
    ColleagueState.ASKED: mark("On hold"),
    ColleagueState.WAITS: mark("You speak"),
    ColleagueState.MERGED: mark("Three talk"),
    ColleagueState.ALONE: mark("Caller gone"),
    ColleagueState.CONNECTED: mark("Joined here"),
}


_UNRECORDED = frozenset(ColleagueState) - {ColleagueState.WAITS, ColleagueState.MERGED}


@dataclass(slots=True)
class ShownCall:
    """Everything the window shows of one call.

    Attributes:
        answered_s: monotonic, as `ended_s`.
        with_person: somebody at this PC speaks on it.
        muted: they are not heard.
        holding: the other side is on hold.
        agent: what the agent does, and where the conversation stands.
        recording: whether the sound of it is kept.
        colleague: who was asked in it, while they are there.
    """

    session_id: str
    remote: str
    direction: Direction
    state: CallState
    outcome: str | None = None
    answered_s: float | None = None
    ended_s: float | None = None
    slots: Slots = field(default_factory=Slots)
    timing: TurnTiming | None = None
    appointment_id: int | None = None
    with_person: bool = False
    muted: bool = False
    holding: bool = False
    agent: AgentMoved | None = None
    recording: RecordingState = RecordingState.OFF
    colleague: ColleagueMoved | None = None
    transcript: TranscriptModel = field(default_factory=TranscriptModel)

    @property
    def is_live(self) -> bool:
        """It has not ended."""
        return self.state is not CallState.ENDED

    @property
    def title(self) -> str:
        """Who is at the other end."""
        return phone_words(self.remote)

    @property
    def with_agent(self) -> bool:
        """The agent speaks on it."""
        return not self.with_person and self.colleague is None

    @property
    def recorded_now(self) -> RecordingState:
        """As `recording`, but a caller who waits or talks with a colleague is not recorded."""
        private = self.colleague is not None and self.colleague.state in _UNRECORDED
        return RecordingState.PAUSED if private and self.recording is RecordingState.ON else self.recording

    @property
    def state_words(self) -> str:
        """Its state as a person says it."""
        if self.colleague is not None and self.state is CallState.ACTIVE:
            return tr(_WITH_COLLEAGUE[self.colleague.state])
        if self.with_person and self.state is CallState.ACTIVE:
            if self.holding:
                return tr("You hold the call")
            return tr("You are muted") if self.muted else tr("You speak")
        return call_words(self.state, self.direction, self.outcome)


class CallsModel(QObject):
    """Follows every call of the feed; a call that ends stays on show until the next one.

    Attributes:
        calls_changed: a call came or went, or another one is shown.
        shown_changed: something about the shown call is new.
        learned: something about a live call is new, shown or not.
    """

    calls_changed = Signal()
    shown_changed = Signal()
    learned = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._calls: dict[str, ShownCall] = {}
        self.shown: ShownCall | None = None

    @property
    def live(self) -> Sequence[ShownCall]:
        """Calls that have not ended, oldest first."""
        return [call for call in self._calls.values() if call.is_live]

    def show(self, session_id: str) -> None:
        """Put this call on show, if there is such a call."""
        if session_id in self._calls:
            self.shown = self._calls[session_id]
            self._forget_the_ended()
            self.calls_changed.emit()
            self.shown_changed.emit()

    def talked_s(self) -> float | None:
        """How long the shown call has been talking, in seconds; None before it was answered."""
        call = self.shown
        if call is None or call.answered_s is None:
            return None
        return (self._clock() if call.ended_s is None else call.ended_s) - call.answered_s

    def apply(self, event: AppEvent) -> None:
        """Take in one event; those of sessions that are not calls, or were never seen to ring, pass by."""
        if isinstance(event, CallChanged):
            self._call_changed(event)
        elif (call := self._calls.get(getattr(event, "session_id", ""))) is not None:
            self._learn(call, event)
            self.learned.emit()
            if call is self.shown:
                self.shown_changed.emit()

    def _call_changed(self, event: CallChanged) -> None:
        call = self._calls.get(event.session_id)
        if call is None:
            if event.state is CallState.ENDED:
                return
            call = ShownCall(event.session_id, event.remote, event.direction, event.state)
            self._calls[event.session_id] = call
        self._move(call, event)
        self._choose_shown(call)
        self.calls_changed.emit()
        self.shown_changed.emit()

    def _move(self, call: ShownCall, event: CallChanged) -> None:
        call.state, call.outcome = event.state, event.outcome
        if call.state is CallState.ACTIVE and call.answered_s is None:
            call.answered_s = self._clock()
        if call.state is CallState.ENDED:
            call.ended_s = self._clock()
            call.transcript.hear("")

    def _choose_shown(self, moved: ShownCall) -> None:
        if self.shown is None or (not self.shown.is_live and moved.is_live):
            self.shown = moved
        elif moved is self.shown and not moved.is_live and self.live:
            self.shown = self.live[0]
        self._forget_the_ended()

    def _forget_the_ended(self) -> None:
        kept = {key: call for key, call in self._calls.items() if call.is_live or call is self.shown}
        self._calls = kept

    @staticmethod
    def _learn(call: ShownCall, event: AppEvent) -> None:
        match event:
            case TurnSpoken():
                call.transcript.append(event)
            case WordsHeard(text=text):
                call.transcript.hear(text)
            case AgentMoved():
                call.agent = event
            case RecordingChanged(state=state):
                call.recording = state
            case SlotsFilled(slots=slots):
                call.slots = slots
            case TurnLatencyMeasured(timing=timing):
                call.timing = timing
            case (
                AppointmentBooked(appointment_id=appointment_id)
                | AppointmentMoved(appointment_id=appointment_id)
            ):
                call.appointment_id = appointment_id
            case AppointmentCancelled():
                call.appointment_id = None
            case CallTakenOver() | CallGivenBack() | ColleagueMoved():
                _hand(call, event)
            case _:
                pass


def _hand(call: ShownCall, event: CallTakenOver | CallGivenBack | ColleagueMoved) -> None:
    """Person or agent speaks on it, or a colleague came or went, or took the person's place."""
    if isinstance(event, ColleagueMoved):
        call.colleague = None if event.state is ColleagueState.GONE else event
        call.with_person = call.with_person and event.state is not ColleagueState.CONNECTED
        return
    taken = isinstance(event, CallTakenOver)
    call.with_person = taken
    call.muted, call.holding = (event.muted, event.holding) if taken else (False, False)
    call.transcript.hear("")
