"""The SIP accounts: the table, and the form in which one is added, changed and tried."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHeaderView, QTableView

from app.ui.desk import Desk
from app.ui.language import Marked, mark, tr
from app.ui.pieces import Card, button
from app.ui.settings.account_form import AccountForm
from app.ui.settings.form import Result, Section, buttons, hint_label, paragraph
from app.ui.settings.links_card import LinksCard
from app.ui.settings.questions import Questions
from app.ui.settings.telephone_model import TelephoneModel
from app.ui.tables import plain_table
from app.ui.theme import GAP

_ROWS_SHOWN = 4
_NONE = mark(
    "No SIP account yet. Calls that are sent straight to this PC's address are taken without one; "
    "for a telephone number add the account that your telephone company or system gave you."
)
#: Stands in: Passwords are kept in {place} and are never shown
_PLACES: Mapping[str, Marked] = {
    place: place for place in (mark("the system's keyring"), mark("an encrypted file"))
}


class TelephonePanel(Section):
    """Watches a `TelephoneModel`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Telephone"))
        self.questions = Questions(self)
        self._appearance = desk.appearance
        self.model = TelephoneModel(desk.requests, self)
        self.empty = paragraph(tr(_NONE), tr("No accounts"))
        self.table = _table(self.model)
        self.add = button(tr("Add account"), "Alt+A", tr("Add a SIP account"))
        self.edit = button(tr("Edit"), "Alt+E", tr("Change the chosen account"))
        self.remove = button(tr("Remove"), "Alt+R", tr("Forget the chosen account and its password"))
        self.remove.setObjectName("grave")
        self.kept = hint_label("", tr("Where passwords are kept"))
        self.result = Result(tr("How it went"))
        self.form = AccountForm(self.model)
        self.links = LinksCard(desk.requests)
        self._lay_out()
        self._connect()
        self._show()

    def refresh(self) -> None:
        """Read the accounts anew, but leave a form that is open alone."""
        if not self.model.is_editing:
            self.model.refresh()
        self.links.model.look()

    def _lay_out(self) -> None:
        card = self.list = Card(tr("SIP accounts"))
        card.body.addWidget(self.empty)
        card.body.addWidget(self.table)
        card.body.addLayout(buttons(self.add, self.edit, self.remove))
        card.body.addWidget(self.kept)
        self.rows.addWidget(card)
        self.rows.addWidget(self.form)
        self.rows.addWidget(self.result)
        self.rows.addWidget(self.links)
        self.rows.addStretch(1)

    def _connect(self) -> None:
        self.add.clicked.connect(self.model.add)
        self.edit.clicked.connect(lambda: self.model.edit(self._row()))
        self.table.doubleClicked.connect(lambda: self.model.edit(self._row()))
        self.table.selectionModel().selectionChanged.connect(self._show)
        self.remove.clicked.connect(self._ask_to_remove)
        self.model.changed.connect(self._show)
        self._appearance.changed.connect(self._show)

    def _ask_to_remove(self) -> None:
        row = self._row()
        if row >= 0:
            key = self.model.accounts.rows[row].account.key
            text = tr("{account} and its password will be forgotten.", account=key)
            if self.questions.is_meant(tr("Remove account"), text, tr("Remove it?")):
                self.model.remove(row)

    def _fit_table(self) -> None:
        """As high as its rows, up to some; more of them scroll."""
        shown = min(_ROWS_SHOWN, max(1, len(self.model.accounts.rows)))
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + shown * self.table.verticalHeader().defaultSectionSize() + GAP)

    def _row(self) -> int:
        chosen = self.table.selectionModel().selectedRows()
        return chosen[0].row() if chosen else -1

    def _show(self) -> None:
        row, rows = self._row(), self.model.accounts.rows
        by_hand = 0 <= row < len(rows) and rows[row].by_hand
        idle = not self.model.busy
        self.list.setVisible(not self.model.is_editing)
        self.empty.setVisible(not rows)
        self._fit_table()
        self.table.setVisible(bool(rows))
        self.add.setEnabled(idle)
        for each in (self.edit, self.remove):
            each.setVisible(bool(rows))
            each.setEnabled(idle and row >= 0 and not by_hand)
        self.kept.setText(_kept_words(self.model.kept_in))
        self.result.say(self.model.sentence, self.model.tone)


def _kept_words(place: str) -> str:
    """Where passwords are kept; empty while that is not known."""
    known = _PLACES.get(place)
    named = tr(known) if known else place
    return tr("Passwords are kept in {place} and are never shown.", place=named) if place else ""


def _table(model: TelephoneModel) -> QTableView:
    made = plain_table(model.accounts, tr("SIP accounts"))
    head = made.horizontalHeader()
    for column, mode in enumerate(("Stretch", "ResizeToContents", "ResizeToContents")):
        head.setSectionResizeMode(column, QHeaderView.ResizeMode[mode])
    return made
