"""What somebody at this PC tells the agent while it speaks with a caller. On Qt's thread, without widgets."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.ui.desk import Desk
from telephony.call import CallState


class WhisperModel(QObject):
    """Whispers into the call on show.

    Attributes:
        changed: whether one can whisper, or what came of it, is new.
        answer: what the agent makes of the last whisper, or why nothing; "" before there was one.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._session_id = ""
        self._asking = False
        self.answer = ""
        desk.calls.shown_changed.connect(self._follow)
        self._follow()

    @property
    def offered(self) -> bool:
        """The agent speaks on the call on show."""
        call = self._desk.calls.shown
        return call is not None and call.state is CallState.ACTIVE and call.with_agent

    @property
    def can_whisper(self) -> bool:
        """It does, and the whisper before this one has arrived."""
        return self.offered and not self._asking

    def whisper(self, text: str) -> None:
        """Tell the agent."""
        if not self.can_whisper or not text.strip():
            return
        session_id, self._asking, self.answer = self._session_id, True, ""
        self.changed.emit()
        self._desk.requests.ask(
            lambda it: it.switchboard.whisper(session_id, text),
            lambda answer: self._told(session_id, answer),
            lambda trouble: self._told(session_id, trouble),
        )

    def _told(self, session_id: str, answer: str) -> None:
        self._asking = False
        if session_id == self._session_id:
            self.answer = answer
        self.changed.emit()

    def _follow(self) -> None:
        """What was said of another call says nothing of this one."""
        call = self._desk.calls.shown
        session_id = call.session_id if call else ""
        if session_id != self._session_id:
            self._session_id, self.answer = session_id, ""
        self.changed.emit()
