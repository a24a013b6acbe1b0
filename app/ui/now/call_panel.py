"""The call: who it is, what is being said, and the buttons to answer, hang up, practise and play the demo."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.line_model import Stage
from app.ui.now.agent_line import AgentLine
from app.ui.now.calls_model import ShownCall
from app.ui.now.colleague_model import ColleagueModel
from app.ui.now.colleague_row import ColleagueRow
from app.ui.now.person_row import PersonRow
from app.ui.now.recording_keys import RecordButton, RecordedLamp
from app.ui.now.sound_view import SoundView
from app.ui.now.whisper_row import WhisperRow
from app.ui.pieces import Card, button, label, rename, sentence
from app.ui.theme import GAP
from app.ui.transcript.view import TranscriptView
from app.ui.wording import PRACTICE, length_words
from telephony.call import CallState

NO_CALL = mark("No call at the moment. When the phone rings, the caller and what is said appear here.")
NOT_READY = mark("Calls appear here once Lotline is ready.")
ASK_DOCTOR = mark("“lotline doctor” tells what works and what to do about the rest.")
NOTHING_SAID = mark("Nothing has been said yet.")
NOT_KEPT = mark("What is booked in a practice call is not kept.")
RINGS = mark("The phone rings. The agent answers by itself, or at once with the button below.")
DIALS = mark("Waiting for the other side to answer.")
ANSWER_MYSELF_KEY, ANSWER_KEY, TAKE_OVER_KEY, HANG_UP_KEY = "F4", "F5", "F8", "F9"
DEMO_KEY, PRACTICE_KEY = "Ctrl+D", "Ctrl+T"
_SOUND_FROM_LINES = 22
TAKE_OVER, GIVE_BACK = mark("Take over"), mark("Give back")


class CallPanel(Card):
    """Watches the desk's calls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Call"))
        self._desk = desk
        self._build()
        self._lay_out()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show_length)
        desk.calls.shown_changed.connect(self._show_call)
        desk.changed.connect(self._show_buttons)
        desk.line.changed.connect(self._show_call)
        self._show_call()
        self._show_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a low panel the words and the buttons need all the room."""
        super().resizeEvent(event)
        self.sound.make_room(has_room=self.height() >= _SOUND_FROM_LINES * self.fontMetrics().height())

    def _build(self) -> None:
        self.state = label("", tr("State of the call"), muted=True)
        self.length = label("", tr("Length of the call"), muted=True)
        self.not_kept = label(tr(NOT_KEPT), tr("What stays of a practice call"), muted=True)
        self.not_kept.setWordWrap(True)
        self.transcript = TranscriptView()
        self.empty = sentence(tr(NO_CALL), tr("Why there is no transcript"))
        self.answer = button(tr("Agent answers"), ANSWER_KEY, tr("Let the agent answer the ringing call now"))
        self.answer_myself = button(
            tr("Answer myself"), ANSWER_MYSELF_KEY, tr("Take the ringing call with this PC's headset")
        )
        self.take_over = button(
            tr(TAKE_OVER),
            TAKE_OVER_KEY,
            tr("Speak yourself with this PC's headset, or leave the call to the agent again"),
        )
        self.hang_up = button(tr("Hang up"), HANG_UP_KEY, tr("End the call that is shown"))
        self.demo = button(
            tr("Play the demo"), DEMO_KEY, tr("A simulated caller phones in and books a service")
        )
        self.practice = button(
            tr("Talk to the agent"), PRACTICE_KEY, tr("Practice: call with this PC's microphone and speakers")
        )
        self.answer.setObjectName("main")
        self.hang_up.setObjectName("grave")
        self.answer.clicked.connect(self._desk.answer)
        self.answer_myself.clicked.connect(self._desk.answer_myself)
        self.take_over.clicked.connect(self._desk.take_over)
        self.hang_up.clicked.connect(self._desk.hang_up)
        self.demo.clicked.connect(self._desk.play_demo)
        self.practice.clicked.connect(self._desk.practise)

    def _lay_out(self) -> None:
        self.body.removeWidget(self.title)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title, 1)
        self.recorded = RecordedLamp(self._desk)
        head.addWidget(self.recorded)
        head.addWidget(self.state)
        head.addWidget(self.length)
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("Transcript or the reason why there is none"))
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.transcript)
        self.person = PersonRow(self._desk)
        self.colleague = ColleagueRow(ColleagueModel(self._desk, self), self.person)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.answer)
        buttons.addWidget(self.answer_myself)
        buttons.addWidget(self.take_over)
        buttons.addWidget(self.hang_up)
        self.record = RecordButton(self._desk)
        buttons.addWidget(self.record)
        buttons.addWidget(self.practice)
        buttons.addStretch(1)
        buttons.addWidget(self.demo)
        self.agent = AgentLine(self._desk.calls)
        self.sound = SoundView(self._desk.calls, self._desk.sounds)
        self.whisper = WhisperRow(self._desk)
        self.body.addLayout(head)
        self.body.addWidget(self.not_kept)
        self.body.addWidget(self.agent)
        self.body.addWidget(self.colleague.who)
        self.body.addWidget(self.sound)
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.whisper)
        self.body.addWidget(self.person)
        self.body.addWidget(self.colleague)
        self.body.addLayout(buttons)

    def _show_call(self) -> None:
        call = self._desk.calls.shown
        self.title.show_text(tr("Call") if call is None else call.title)
        self.state.setText(call.state_words if call else "")
        self.not_kept.setVisible(call is not None and call.remote == PRACTICE)
        if call is not None and call.transcript.rowCount():
            self.transcript.show_transcript(call.transcript)
            self.pages.setCurrentWidget(self.transcript)
        else:
            self.empty.setText(self._empty_words(call))
            self.pages.setCurrentWidget(self.empty)
        self._show_length()

    def _empty_words(self, call: ShownCall | None) -> str:
        if call is None:
            failed = f"{self._desk.line.sentence}\n\n{tr(ASK_DOCTOR)}"
            words = {Stage.READY: tr(NO_CALL), Stage.FAILED: failed}
            return words.get(self._desk.line.stage, tr(NOT_READY))
        return tr({CallState.RINGING: RINGS, CallState.DIALING: DIALS}.get(call.state, NOTHING_SAID))

    def _show_length(self) -> None:
        talked_s = self._desk.calls.talked_s()
        self.length.setText("" if talked_s is None else length_words(talked_s))
        self.length.setVisible(talked_s is not None)
        call = self._desk.calls.shown
        runs = call is not None and call.is_live and talked_s is not None
        if runs != self._clock.isActive():
            self._clock.start() if runs else self._clock.stop()

    def _show_buttons(self) -> None:
        """Only what is of use now is there."""
        was_on_hang_up = self.hang_up.hasFocus()
        self._offer()
        if self.hang_up.hasFocus() and not was_on_hang_up:
            self.hang_up.clearFocus()  # a button that goes hands the keyboard on; not to this one
            self.transcript.setFocus()

    def _offer(self) -> None:
        live, call = bool(self._desk.calls.live), self._desk.calls.shown
        rings = call is not None and call.state is CallState.RINGING
        rename(self.take_over, tr(GIVE_BACK if call is not None and call.with_person else TAKE_OVER))
        for made in (self.answer, self.answer_myself):
            made.setVisible(live and rings)
        self.take_over.setVisible(live and not rings)
        self.hang_up.setVisible(live)
        for made in (self.practice, self.demo):
            made.setVisible(not live)
        self.answer.setEnabled(self._desk.can_answer)
        self.answer_myself.setEnabled(self._desk.can_answer)
        self.take_over.setEnabled(self._desk.can_take_over)
        self.hang_up.setEnabled(self._desk.can_hang_up)
        self.demo.setEnabled(self._desk.can_play_demo)
        self.practice.setEnabled(self._desk.can_play_demo)
