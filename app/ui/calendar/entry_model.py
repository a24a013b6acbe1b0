"""The appointment that is chosen in the calendar, with all that is known of it.

On Qt's thread, without widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.stores.rows import Appointment
from app.ui.calendar.asking import Ask

if TYPE_CHECKING:
    from app.calendar.sheet import Entry


class EntryModel(QObject):
    """One appointment, or none.

    Attributes:
        changed: another one is chosen, or more is known of it.
        failed: emitted with the sentence, when it cannot be read.
        chosen: its id.
        entry: what was read of it.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self.chosen: int | None = None
        self.entry: Entry | None = None

    @property
    def row(self) -> Appointment | None:
        """The appointment as it was read."""
        return self.entry.appointment if self.entry else None

    @property
    def can_change(self) -> bool:
        """It can be moved and cancelled."""
        return self.entry is not None and self.entry.can_change

    def choose(self, appointment_id: int | None) -> None:
        """Show this one."""
        if appointment_id != self.chosen:
            self.chosen, self.entry = appointment_id, None
            self.changed.emit()
            self.refresh()

    def refresh(self) -> None:
        """Read it anew."""
        chosen = self.chosen
        if chosen is not None:
            self._ask(lambda room: room.entry(chosen), self._fill, self.failed.emit)

    def _fill(self, entry: Entry) -> None:
        if entry.appointment.id == self.chosen:
            self.entry = entry
            self.changed.emit()
