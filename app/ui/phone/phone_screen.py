"""The telephone: a dial pad, favourites and the people one calls; and who answers when it rings."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.events import AppEvent, CallChanged
from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.page import Page
from app.ui.phone.contacts_model import ContactsModel
from app.ui.phone.dial_panel import DialPanel
from app.ui.phone.favourites_panel import FavouritesPanel
from app.ui.phone.people_panel import PeoplePanel, tab
from app.ui.phone.quiet_panel import QuietPanel
from app.ui.phone.rules_model import RulesModel
from app.ui.phone.rules_panel import RulesPanel
from app.ui.theme import GUTTER
from telephony.call import CallState

CALLING_KEY, RULES_KEY = "Alt+D", "Alt+W"
_RECENT = 200


class PhoneScreen(Page):
    """Watches whom one can call and the calls that were, and places new ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Phone"))
        self.model = ContactsModel(desk.requests, self)
        self.dial = DialPanel(desk)
        self.favourites = FavouritesPanel(desk, self.model, self.dial)
        self.people = PeoplePanel(self.model)
        self.quiet = QuietPanel(desk.quiet)
        self.rules = RulesPanel(RulesModel(desk.requests, self))
        self.to_calling = tab(tr("Calling"), CALLING_KEY, tr("Call somebody"))
        self.to_rules = tab(tr("Who answers"), RULES_KEY, tr("Who answers which incoming calls"))
        self._lay_out()
        self.people.chosen.connect(self.dial.offer)
        self.people.call_wanted.connect(self.dial.dial)
        self.model.failed.connect(desk.notice)
        self.rules.model.failed.connect(desk.notice)
        desk.happened.connect(self._on_event)

    def refresh(self) -> None:
        """Read the contacts, who called last, and the rules."""
        self.rules.model.look()
        self.model.look()
        self.desk.requests.ask(lambda appliance: appliance.calls(limit=_RECENT), self.people.show_recent)

    def offer(self, address: str) -> None:
        """Put an address into the number field, ready to be called."""
        self.to_calling.click()
        self.dial.offer(address)

    def _lay_out(self) -> None:
        self._lay_out_tools()
        calling = QWidget()
        calling.setAccessibleName(tr("Calling"))
        right = QVBoxLayout()
        right.setSpacing(GUTTER)
        right.addWidget(self.favourites)
        right.addWidget(self.people, 1)
        columns = QHBoxLayout(calling)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(GUTTER)
        columns.addWidget(self.dial, 4)
        columns.addLayout(right, 7)
        for page in (calling, self.rules):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages, 1)

    def _lay_out_tools(self) -> None:
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("Calling, or who answers"))
        self._tabs = QButtonGroup(self)
        for number, each in enumerate((self.to_calling, self.to_rules)):
            self._tabs.addButton(each, number)
            self.tools.addWidget(each)
        self.to_calling.setChecked(True)
        self._tabs.idClicked.connect(self.pages.setCurrentIndex)
        self.tools.addWidget(self.quiet)

    def _on_event(self, event: AppEvent) -> None:
        if isinstance(event, CallChanged) and event.state is CallState.ENDED and self.isVisible():
            self.refresh()
