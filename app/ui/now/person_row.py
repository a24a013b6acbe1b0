"""What somebody at this PC can do with a call they speak on: mute, hold, press keys, hand it on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.pieces import button
from app.ui.theme import GAP, text_font

MUTE_KEY, HOLD_KEY, KEYS_KEY, TRANSFER_KEY = "Ctrl+M", "Ctrl+H", "Ctrl+K", "Ctrl+J"


class PersonRow(QWidget):
    """Watches the call on show; hidden while the agent speaks.

    Attributes:
        numbers: the number and what can be done with it, for other rooms to add to.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("Your call"))
        self.mute = button(tr("Mute"), MUTE_KEY, tr("The other side does not hear you"))
        self.hold = button(tr("Hold"), HOLD_KEY, tr("The other side waits and hears nothing"))
        for made in (self.mute, self.hold):
            made.setCheckable(True)
        self.field = QLineEdit()
        self.field.setFont(text_font())
        self.field.setAccessibleName(tr("Keys to press, or a number to transfer to"))
        self.field.setPlaceholderText(tr("Keys, or a number"))
        self.keys = button(tr("Press keys"), KEYS_KEY, tr("Press these keys, as for a menu at the other end"))
        self.transfer = button(tr("Transfer"), TRANSFER_KEY, tr("Hand the call on to this number, unasked"))
        self.mute.clicked.connect(desk.mute)
        self.hold.clicked.connect(desk.hold)
        self.keys.clicked.connect(self._press)
        self.transfer.clicked.connect(self._hand_on)
        self.field.textChanged.connect(self._show)
        self._lay_out()
        desk.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        above, self.numbers = QHBoxLayout(), QHBoxLayout()
        for row in (above, self.numbers):
            row.setSpacing(GAP)
        for widget in (self.mute, self.hold):
            above.addWidget(widget)
        above.addStretch(1)
        self.numbers.addWidget(self.field, 1)
        for widget in (self.keys, self.transfer):
            self.numbers.addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addLayout(above)
        rows.addLayout(self.numbers)

    def _show(self) -> None:
        call = self._desk.calls.shown
        self.setVisible(call is not None and call.with_person and call.is_live)
        if call is not None:
            self.mute.setChecked(call.muted)
            self.hold.setChecked(call.holding)
            for made in (self.hold, self.transfer):
                made.setVisible(call.colleague is None)
        given = bool(self.field.text().strip()) and self._desk.can_handle_call
        self.keys.setEnabled(given)
        self.transfer.setEnabled(given)
        self.mute.setEnabled(self._desk.can_handle_call)
        self.hold.setEnabled(self._desk.can_handle_call)

    def _press(self) -> None:
        self._desk.send_digits(self.field.text().strip())
        self.field.clear()

    def _hand_on(self) -> None:
        self._desk.transfer(self.field.text().strip())
