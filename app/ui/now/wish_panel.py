"""What the caller wants, filling up while they talk, and the appointment that came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from app.ui.language import mark, tr
from app.ui.now.calls_model import CallsModel
from app.ui.pieces import Card, Elided, label
from app.ui.theme import GAP, GUTTER, Paint
from app.ui.wording import booked_words, slot_words
from engine.ports import Slots

UNKNOWN = mark("not yet known")
NO_CALL = "–"
PLACES = {
    mark("Appointment"): (0, 0, 1),
    mark("Day"): (0, 2, 1),
    mark("Service"): (1, 0, 1),
    mark("Time"): (1, 2, 1),
    mark("Phone"): (2, 0, 1),
    mark("E-mail"): (2, 2, 1),
    mark("Name"): (3, 0, 3),
    mark("Vehicle"): (4, 0, 3),
}
"""Row, column of the label, and columns that the value takes."""


class WishPanel(Card):
    """Watches the slots of the call on show."""

    def __init__(self, calls: CallsModel) -> None:
        super().__init__(tr("What the caller wants"))
        self._calls = calls
        self.values: dict[str, Elided] = {}
        self.booked = Elided(tr("Appointment booked"), strong=True)
        self.booked.setForegroundRole(Paint.GOOD)
        self._lay_out()
        calls.shown_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GUTTER)
        grid.setVerticalSpacing(GAP // 2 + 2)
        grid.setColumnStretch(1, 12)  # a whole telephone number
        grid.setColumnStretch(3, 11)
        for name, (row, column, span) in PLACES.items():
            self.values[name] = Elided(tr(name))
            grid.addWidget(label(tr(name), tr("{caption}, label", caption=tr(name)), muted=True), row, column)
            grid.addWidget(self.values[name], row, column + 1, 1, span)
        self.body.addLayout(grid)
        self.body.addWidget(self.booked)

    def _show(self) -> None:
        call = self._calls.shown
        for name, value in slot_words(call.slots if call else Slots()):
            shown = self.values[name]
            shown.setForegroundRole(Paint.TEXT if value else Paint.MUTED)
            shown.show_text(value or (tr(UNKNOWN) if call else NO_CALL))
        booked = (
            None
            if call is None or call.appointment_id is None
            else booked_words(call.appointment_id, call.slots)
        )
        self.booked.show_text(booked or "")
        self.booked.setVisible(booked is not None)
