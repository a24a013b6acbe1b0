"""Whether people at this PC want to be left alone. On Qt's thread, without widgets; part of the desk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.events import AppEvent, DoNotDisturbChanged
from app.ui.phone.wording import quiet_words
from app.ui.requests import Requests

if TYPE_CHECKING:
    from app.phone.quiet import DoNotDisturb, QuietState, Until

_LONGEST = timedelta(hours=12)
"""What ends later is looked at again before."""


class QuietModel(QObject):
    """Follows the switch, and the clock that may end it.

    Attributes:
        changed: it is on or off now, or ends at another time.
        failed: why it could not be switched, in a sentence.
        on: nothing rings here.
        words: that and until when; empty when it is off.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self.on, self.words = False, ""
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.look)

    def look(self) -> None:
        """Read how it stands; while that cannot be read nothing is shown of it."""
        self._requests.ask(
            lambda it: it.back_office.phone.quiet.state(), self._show, lambda _: self.changed.emit()
        )

    def apply(self, event: AppEvent) -> None:
        """Somebody used the switch."""
        if isinstance(event, DoNotDisturbChanged):
            self.look()

    def switch_on(self, until: Until = None) -> None:
        """Be left alone from now on."""
        self._ask(lambda quiet: quiet.switch_on(until))

    def switch_off(self) -> None:
        """Be rung for again."""
        self._ask(lambda quiet: quiet.switch_off())

    def _ask(self, do: Callable[[DoNotDisturb], Awaitable[None]]) -> None:
        self._requests.ask(lambda it: do(it.back_office.phone.quiet), lambda _: None, self._failed)

    def _failed(self, sentence: str) -> None:
        self.failed.emit(sentence)
        self.changed.emit()

    def _show(self, state: QuietState) -> None:
        self.on, self.words = state.on, quiet_words(state)
        self._end.stop()
        if state.until is not None:
            self._end.start(max(1000, round(min(state.until - state.now, _LONGEST).total_seconds() * 1000)))
        self.changed.emit()
