"""Calls that ring for the people at this PC. On Qt's thread, without widgets; part of the desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.events import AppEvent, CallChanged, DeskRang
from app.ui.phone.wording import arrival_words, rings_words
from telephony.call import CallState


class ArrivalsModel(QObject):
    """The call that rings longest is shown; the others wait behind it."""

    changed = Signal()

    def __init__(self, utc_now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._utc_now = utc_now
        self._ringing: dict[str, DeskRang] = {}

    def apply(self, event: AppEvent) -> None:
        """Begin to ring, or stop."""
        if isinstance(event, DeskRang):
            self._ringing[event.session_id] = event
            self.changed.emit()
        elif isinstance(event, CallChanged) and event.session_id in self._ringing:
            if event.state is not CallState.RINGING:
                self._ringing.pop(event.session_id)
            self.changed.emit()

    @property
    def shown(self) -> DeskRang | None:
        """The one that rings longest."""
        return next(iter(self._ringing.values()), None)

    @property
    def words(self) -> tuple[str, str]:
        """Who rings, and what happens when nobody answers; empty when nobody does."""
        if self.shown is None:
            return "", ""
        others = len(self._ringing) - 1
        return rings_words(self.shown, others), arrival_words(self.shown, self._left_s())

    def _left_s(self) -> int | None:
        if self.shown is None or self.shown.until is None:
            return None
        return max(0, round((self.shown.until - self._utc_now()).total_seconds()))
