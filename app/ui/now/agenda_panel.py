"""Today's appointments as a table; the one that the call on show has booked is marked."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget

from app.ui.language import mark, tr
from app.ui.now.agenda_model import COLUMNS, AgendaModel
from app.ui.now.calls_model import CallsModel
from app.ui.pieces import Card, sentence
from app.ui.tables import plain_table

PHONES_FROM_WIDTH = 500
SERVICE_SHARE = 0.27


class AgendaPanel(Card):
    """Watches the day's appointments."""

    def __init__(self, agenda: AgendaModel, calls: CallsModel) -> None:
        super().__init__(tr("Today"))
        self._agenda = agenda
        self._calls = calls
        widths = ("ResizeToContents", "Stretch", "Fixed", "ResizeToContents")
        self.table = plain_table(agenda, tr("Today's appointments"))
        for column, mode in enumerate(widths):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode[mode])
        self.empty = sentence("", tr("Why there are no appointments"))
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("Appointments or the reason why there are none"))
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        self.body.addWidget(self.pages, 1)
        agenda.changed.connect(self._show)
        calls.shown_changed.connect(self._mark)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow window the names matter more than the telephone numbers."""
        super().resizeEvent(event)
        self.table.horizontalHeader().resizeSection(
            COLUMNS.index(mark("Service")), int(self.width() * SERVICE_SHARE)
        )
        self.table.setColumnHidden(COLUMNS.index(mark("Phone")), self.width() < PHONES_FROM_WIDTH)

    def _show(self) -> None:
        self.title.show_text(self._agenda.title)
        self.empty.setText(self._agenda.sentence)
        self.pages.setCurrentIndex(1 if self._agenda.rows else 0)
        self._mark()

    def _mark(self) -> None:
        call = self._calls.shown
        row = self._agenda.row_of(call.appointment_id if call else None)
        if row is not None:
            self.table.selectRow(row)
