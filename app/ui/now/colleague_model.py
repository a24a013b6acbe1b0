"""The colleague in the call on show: how it stands with them, and what can be done now. Without widgets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from app.commands import CallCommands
from app.events import AppEvent
from app.live_events import ColleagueMoved, ColleagueState
from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.repeated import repeated
from app.ui.wording import phone_words

_ANSWERED = frozenset({ColleagueState.ASKED, ColleagueState.WAITS, ColleagueState.MERGED})
_SENTENCES = {
    ColleagueState.RINGS: mark("{who} rings. The caller waits."),
    ColleagueState.ASKED: mark("You speak with {who}. The caller waits."),
    ColleagueState.WAITS: mark("You speak with the caller. {who} waits."),
    ColleagueState.MERGED: mark("The caller, {who} and you hear each other."),
    ColleagueState.ALONE: mark("The caller hung up. You speak with {who}."),
    ColleagueState.CONNECTED: mark("The caller and {who} talk over this PC. Hanging up ends it."),
}


class ColleagueModel(QObject):
    """Watches the desk; made by the screen.

    Attributes:
        changed: something else is shown or can be done.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asking = False
        desk.changed.connect(self.changed)
        desk.happened.connect(self._heard)

    @property
    def state(self) -> ColleagueState | None:
        """How it stands with the colleague; None without one."""
        moved = self._moved
        return None if moved is None else moved.state

    @property
    def sentence(self) -> str:
        """Who talks with whom."""
        moved = self._moved
        return "" if moved is None else tr(_SENTENCES[moved.state], who=phone_words(moved.address))

    @property
    def may_be_asked(self) -> bool:
        """Somebody here speaks on the call, without a colleague."""
        call = self._desk.calls.shown
        return call is not None and call.is_live and call.with_person and call.colleague is None

    @property
    def has_answered(self) -> bool:
        """The colleague is there, and so is the caller."""
        return self.state in _ANSWERED

    @property
    def all_together(self) -> bool:
        """All three hear each other."""
        return self.state is ColleagueState.MERGED

    @property
    def is_with_caller(self) -> bool:
        """There is a colleague to hang up on, and a caller to go back to."""
        return self.has_answered or self.state is ColleagueState.RINGS

    @property
    def can_ask(self) -> bool:
        """A colleague may be called now."""
        return self.may_be_asked and self._free

    @property
    def can_decide(self) -> bool:
        """Swap, talk together or connect them."""
        return self.has_answered and self._free

    @property
    def can_drop(self) -> bool:
        """Back to the caller."""
        return self.is_with_caller and self._free

    def ask(self, number: str) -> None:
        """Call a colleague while the caller waits."""
        if self.can_ask:
            self._do(lambda board, session_id: board.ask_colleague(session_id, number))

    def swap(self) -> None:
        """Speak with the other of the two."""
        if self.can_decide:
            self._do(lambda board, session_id: board.swap(session_id))

    def merge(self) -> None:
        """Talk all three together."""
        if self.can_decide:
            self._do(lambda board, session_id: board.merge(session_id))

    def connect_them(self) -> None:
        """Leave the two together."""
        if self.can_decide:
            self._do(lambda board, session_id: board.connect(session_id))

    def drop(self) -> None:
        """Hang up on the colleague."""
        if self.can_drop:
            self._do(lambda board, session_id: board.drop_colleague(session_id))

    @property
    def _moved(self) -> ColleagueMoved | None:
        call = self._desk.calls.shown
        return call.colleague if call is not None and call.is_live else None

    @property
    def _free(self) -> bool:
        return self._desk.can_handle_call and not self._asking

    def _do(self, what: Callable[[CallCommands, str], Awaitable[None]]) -> None:
        call = self._desk.calls.shown
        if call is None:
            return
        session_id = call.session_id
        self._asking = True
        self.changed.emit()
        self._desk.requests.ask(
            lambda it: what(it.switchboard, session_id), lambda _: self._done(), self._done
        )

    def _done(self, trouble: str = "") -> None:
        self._asking = False
        if trouble:
            self._desk.notice.emit(trouble)
        self.changed.emit()

    def _heard(self, event: AppEvent) -> None:
        if isinstance(event, ColleagueMoved) and event.detail:
            self._desk.notice.emit(repeated(event.detail))
