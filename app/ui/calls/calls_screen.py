"""Every call there was: on the left the search and what it found, on the right the page of one call."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from app.events import (
    AppEvent,
    AppointmentBooked,
    AppointmentCancelled,
    AppointmentMoved,
    CallChanged,
    TaskCreated,
    TurnSpoken,
)
from app.ui.calls.filter_panel import FilterPanel
from app.ui.calls.history_model import HistoryModel
from app.ui.calls.list_panel import ListPanel
from app.ui.calls.page_buttons import PageButtons
from app.ui.calls.page_model import PageModel
from app.ui.calls.page_panel import PagePanel
from app.ui.calls.player_model import PlayerModel
from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.page import Page
from app.ui.theme import GUTTER

AGAIN_MS = 2000
"""So often a live call is read again."""
_ABOUT_A_CALL = TurnSpoken | AppointmentBooked | AppointmentMoved | AppointmentCancelled | TaskCreated


class CallsScreen(Page):
    """Puts what is looked for, what was found and what is open together."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Calls"))
        self.history = HistoryModel(desk.requests, parent=self)
        self.open_call = PageModel(desk.requests, self)
        self.choices = FilterPanel()
        self.found = ListPanel(self.history, self.choices)
        self.buttons = PageButtons(desk, self.open_call)
        self.player = PlayerModel(desk.requests, self.open_call, self)
        self.page = PagePanel(self.open_call, self.player, self.buttons)
        self._lay_out()
        self.choices.changed.connect(lambda: self.history.look_for(self.choices.wanted()))
        self.choices.words.returnPressed.connect(self.found.table.setFocus)
        self.found.chosen.connect(self.open_call.show)
        self.history.changed.connect(self._offer)
        self.history.rows.modelReset.connect(self._mark)
        self.open_call.opened.connect(self._go_to_what_was_searched)
        self.open_call.deleted.connect(self._forget)
        desk.happened.connect(self._apply)
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._follow)

    def _lay_out(self) -> None:
        self.tools.addWidget(self.choices.words)
        self.tools.addWidget(self.choices.person)
        self.choices.words.setMinimumWidth(320)
        self.choices.person.setMinimumWidth(200)
        columns = QHBoxLayout()
        columns.setSpacing(GUTTER)
        columns.addWidget(self.found, 1)
        columns.addWidget(self.page, 1)
        self.body.addLayout(columns, 1)

    def show_call(self, call_id: int) -> None:
        """Open a call's page."""
        self.open_call.show(call_id)
        self.found.mark(call_id)

    def refresh(self) -> None:
        """Calls may have come and gone since."""
        self.history.refresh()
        self.open_call.refresh()
        self._again.start()

    def _apply(self, event: AppEvent) -> None:
        if not self.isVisible():
            return
        if isinstance(event, CallChanged):
            self.history.refresh()
        if isinstance(event, CallChanged | _ABOUT_A_CALL) and self.open_call.concerns(event.session_id):
            self.open_call.refresh()

    def _follow(self) -> None:
        """What a live call does is written down a moment after it is known."""
        page = self.open_call.page
        if not self.isVisible():
            self._again.stop()
        elif self.history.has_live or (page is not None and page.is_live):
            self.refresh()

    def _offer(self) -> None:
        if self.choices.department.count() != len(self.history.departments) + 1:
            self.choices.offer(self.history.departments)

    def _mark(self) -> None:
        """The open call keeps its mark; when none was ever open, the newest is opened."""
        self.found.mark(self.open_call.call_id)
        if self.open_call.is_untouched and self.history.rows.rows:
            self.found.table.selectRow(0)

    def _go_to_what_was_searched(self) -> None:
        row = self.open_call.first_with(self.choices.words.text())
        if row is not None:
            self.open_call.go_to_turn(row)

    def _forget(self, call_id: int) -> None:
        self.history.forget(call_id)
        self.found.mark(None)
