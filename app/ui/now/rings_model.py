"""Callers who want a person, as the window rings for them. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.events import AppEvent, HandOffMoved
from app.ui.wording import ring_words
from engine.ports import HandOffState


class RingsModel(QObject):
    """The oldest ring is shown; the others wait behind it."""

    changed = Signal()

    def __init__(self, utc_now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._utc_now = utc_now
        self._ringing: dict[int, HandOffMoved] = {}

    def apply(self, event: AppEvent) -> None:
        """Begin to ring, or stop."""
        if not isinstance(event, HandOffMoved):
            return
        if event.state is HandOffState.RUNNING:
            self._ringing[event.task_id] = event
        else:
            self._ringing.pop(event.task_id, None)
        self.changed.emit()

    @property
    def shown(self) -> HandOffMoved | None:
        """The caller who waits longest; of an emergency before all others."""
        return min(self._ringing.values(), key=lambda ring: (not ring.urgent, ring.task_id), default=None)

    @property
    def words(self) -> tuple[str, str]:
        """Who is wanted, and by whom; empty when nobody is."""
        return ring_words(self.shown, len(self._ringing) - 1) if self.shown else ("", "")

    @property
    def seconds_left(self) -> int:
        """Until the ring gives up."""
        if self.shown is None:
            return 0
        return max(0, round((self.shown.until - self._utc_now()).total_seconds()))
