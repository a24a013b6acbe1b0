"""The telephone: a dial pad, favourites, and the people one calls."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.events import AppEvent, CallChanged
from app.ui.desk import Desk
from app.ui.page import Page
from app.ui.phone.contacts_model import ContactsModel
from app.ui.phone.dial_panel import DialPanel
from app.ui.phone.favourites_panel import FavouritesPanel
from app.ui.phone.people_panel import PeoplePanel
from app.ui.phone.quiet_panel import QuietPanel
from app.ui.theme import GUTTER
from telephony.call import CallState

_RECENT = 200


class PhoneScreen(Page):
    """Watches whom one can call and the calls that were, and places new ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Phone")
        self.model = ContactsModel(desk.requests, self)
        self.dial = DialPanel(desk)
        self.favourites = FavouritesPanel(desk, self.model, self.dial)
        self.people = PeoplePanel(self.model)
        self.quiet = QuietPanel(desk.quiet)
        self._lay_out()
        self.people.chosen.connect(self.dial.offer)
        self.people.call_wanted.connect(self.dial.dial)
        self.model.failed.connect(desk.notice)
        desk.happened.connect(self._on_event)

    def refresh(self) -> None:
        """Read the contacts, and who called last."""
        self.model.look()
        self.desk.requests.ask(lambda appliance: appliance.calls(limit=_RECENT), self.people.show_recent)

    def _lay_out(self) -> None:
        self.tools.addWidget(self.quiet)
        right = QVBoxLayout()
        right.setSpacing(GUTTER)
        right.addWidget(self.favourites)
        right.addWidget(self.people, 1)
        columns = QHBoxLayout()
        columns.setSpacing(GUTTER)
        columns.addWidget(self.dial, 4)
        columns.addLayout(right, 7)
        self.body.addLayout(columns, 1)

    def _on_event(self, event: AppEvent) -> None:
        if isinstance(event, CallChanged) and event.state is CallState.ENDED and self.isVisible():
            self.refresh()
