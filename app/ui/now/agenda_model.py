"""The day's appointments as a table that Qt's views can watch. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.stores.rows import Appointment
from app.ui.language import Marked, mark, tr
from app.ui.table_model import TableModel
from app.ui.wording import appointment_words, clock_words, day_words, phone_words, tidy

COLUMNS = (mark("Time"), mark("Customer"), mark("Service"), mark("Phone"))
_STATUS: Mapping[str, Marked] = {"cancelled": mark("cancelled"), "completed": mark("completed")}


class AgendaModel(TableModel):
    """Appointments of one business day, in order of time.

    Attributes:
        changed: the day, its rows or the sentence is new.
        sentence: what stands there instead of rows, when there are none.
    """

    columns = COLUMNS

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Appointment] = ()
        self.day: date | None = None
        self.sentence = tr("The appointments are shown here once Lotline is ready.")

    @property
    def title(self) -> str:
        """`Today · Monday, March 2`."""
        return tr("Today") if self.day is None else tr("Today · {day}", day=day_words(self.day))

    @property
    def rows(self) -> Sequence[Appointment]:
        """The day's appointments."""
        return self._rows

    def fill(self, day: date, rows: Sequence[Appointment]) -> None:
        """Show this day."""
        self.beginResetModel()
        self.day, self._rows = day, tuple(rows)
        self.sentence = tr("No appointments today. One that is booked on the phone appears here at once.")
        self.endResetModel()
        self.changed.emit()

    def failed(self, sentence: str) -> None:
        """The records cannot be read."""
        self.beginResetModel()
        self._rows = ()
        self.sentence = tr("The appointments cannot be shown. {why}", why=sentence)
        self.endResetModel()
        self.changed.emit()

    def row_of(self, appointment_id: int | None) -> int | None:
        """Row of an appointment on this day."""
        found = (row for row, shown in enumerate(self._rows) if shown.id == appointment_id)
        return next(found, None)

    def over(self, column: int) -> str:
        """In the window's language."""
        return tr(COLUMNS[column])

    def words(self, row: int) -> Sequence[str]:
        """Text of each cell."""
        return _cells(self._rows[row])


def _cells(row: Appointment) -> tuple[str, str, str, str]:
    service = tidy(row.service_name or "", 60) or appointment_words(row.appointment_type)
    if row.status != "scheduled":
        known = _STATUS.get(row.status)
        service += f" ({tr(known) if known else tidy(row.status, 20)})"
    return (
        clock_words(row.scheduled_time),
        tidy(row.customer_name, 60),
        service,
        phone_words(row.customer_phone),
    )
