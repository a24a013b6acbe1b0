"""The SIP accounts: the table, and the form in which one is added, changed and tried."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTableView

from app.ui.desk import Desk
from app.ui.pieces import Card, button
from app.ui.settings.account_form import AccountForm
from app.ui.settings.form import Result, Section, buttons, hint_label, paragraph
from app.ui.settings.links_card import LinksCard
from app.ui.settings.questions import Questions
from app.ui.settings.telephone_model import TelephoneModel
from app.ui.tables import plain_table
from app.ui.theme import GAP

_ROWS_SHOWN = 4
_NONE = (
    "No SIP account yet. Calls that are sent straight to this PC's address are taken without one; "
    "for a telephone number add the account that your telephone company or system gave you."
)


class TelephonePanel(Section):
    """Watches a `TelephoneModel`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("Telephone")
        self.questions = Questions(self)
        self._appearance = desk.appearance
        self.model = TelephoneModel(desk.requests, self)
        self.empty = paragraph(_NONE, "No accounts")
        self.table = _table(self.model)
        self.add = button("Add account", "Alt+A", "Add a SIP account")
        self.edit = button("Edit", "Alt+E", "Change the chosen account")
        self.remove = button("Remove", "Alt+R", "Forget the chosen account and its password")
        self.remove.setObjectName("grave")
        self.kept = hint_label("", "Where passwords are kept")
        self.result = Result("How it went")
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
        card = self.list = Card("SIP accounts")
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
            text = f"{key} and its password will be forgotten."
            if self.questions.is_meant("Remove account", text, "Remove it?"):
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
        said = f"Passwords are kept in {self.model.kept_in} and are never shown."
        self.kept.setText(said if self.model.kept_in else "")
        self.result.say(self.model.sentence, self.model.tone)


def _table(model: TelephoneModel) -> QTableView:
    made = plain_table(model.accounts, "SIP accounts")
    head = made.horizontalHeader()
    for column, mode in enumerate(("Stretch", "ResizeToContents", "ResizeToContents")):
        head.setSectionResizeMode(column, QHeaderView.ResizeMode[mode])
    return made
