"""Whether the call on show is recorded, and the key that leaves out what is said now."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.live_events import RecordingState
from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.now.agent_words import recording_words
from app.ui.now.calls_model import ShownCall
from app.ui.pieces import Lamp, key_words, label, rename
from app.ui.theme import GAP, text_font

RECORD_KEY = "Ctrl+R"
PAUSE, GO_ON = mark("Pause recording"), mark("Record again")


class RecordedLamp(QWidget):
    """Watches the call on show; hidden while nobody has answered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("Recording of the call"))
        self.lamp = Lamp()
        self.words = label("", tr("Whether the call is recorded"), muted=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, GAP, 0)
        row.setSpacing(GAP // 2)
        row.addWidget(self.lamp)
        row.addWidget(self.words)
        desk.calls.shown_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        call = self._desk.calls.shown
        self.setVisible(_talks(call))
        if call is not None:
            words, tone = recording_words(call.recorded_now)
            self.words.setText(words)
            self.lamp.show_tone(tone)
            self.lamp.setAccessibleName(tr("Recording: {state}", state=words))


class RecordButton(QPushButton):
    """Pauses the recording of the call on show, and lets it go on; hidden where nothing is recorded."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked = False
        self.setFont(text_font())
        what = tr("Leave out of the recording what is said now, or take it in again")
        self.setAccessibleDescription(what)
        self.setToolTip(f"{what} ({key_words(RECORD_KEY)})")
        self.setShortcut(RECORD_KEY)
        rename(self, tr(PAUSE))
        self.clicked.connect(self._switch)
        desk.calls.shown_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        call = self._desk.calls.shown
        state = call.recording if call is not None and _talks(call) else RecordingState.OFF
        by_hand = call is not None and call.recorded_now is call.recording
        self.setVisible(by_hand and state in {RecordingState.ON, RecordingState.PAUSED})
        rename(self, tr(GO_ON if state is RecordingState.PAUSED else PAUSE))
        self.setEnabled(not self._asked)

    def _switch(self) -> None:
        call = self._desk.calls.shown
        if call is None or self._asked:
            return
        session_id, on = call.session_id, call.recording is RecordingState.PAUSED
        self._asked = True
        self._show()
        self._desk.requests.ask(
            lambda it: it.switchboard.record(session_id, on=on), lambda _: self._done(), self._done
        )

    def _done(self, trouble: str = "") -> None:
        self._asked = False
        if trouble:
            self._desk.notice.emit(trouble)
        self._show()


def _talks(call: ShownCall | None) -> bool:
    return call is not None and call.is_live and call.answered_s is not None
