"""Who answers an incoming call: the rules in their order, and a line to try them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.language import mark, tr
from app.ui.phone.rule_form import RuleForm
from app.ui.phone.rule_words import DIRECT
from app.ui.phone.rules_model import COLUMNS, RulesModel
from app.ui.pieces import Card, button, label, sentence
from app.ui.settings.form import buttons, choice
from app.ui.tables import on_enter, plain_table
from app.ui.theme import GAP, GUTTER, text_font
from app.ui.undo_bar import UndoBar

ADD_KEY, EDIT_KEY, DELETE_KEY = "Ctrl+N", "Ctrl+E", "Ctrl+Delete"
UP_KEY, DOWN_KEY, TRY_KEY = "Alt+Up", "Alt+Down", "Ctrl+T"
NONE = mark(
    "No rules. Add one to let calls ring at the desk first, at certain hours, "
    "for certain callers or on one of the numbers."
)


class RulesPanel(QWidget):
    """Watches a `RulesModel`."""

    def __init__(self, model: RulesModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("Who answers"))
        self.model = model
        self._build()
        self._lay_out()
        self._connect()
        self._show()
        self._show_form()

    def _build(self) -> None:
        self.table = plain_table(self.model.table, tr("Rules on who answers, the first that fits decides"))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for wide in ("Called number", "Caller"):
            head.setSectionResizeMode(COLUMNS.index(wide), QHeaderView.ResizeMode.Stretch)
        self.empty = sentence(tr(NONE), tr("Why no rules are listed"))
        self.otherwise = label("", tr("What becomes of other calls"), muted=True)
        self.otherwise.setWordWrap(True)
        self.add = button(tr("Add a rule"), ADD_KEY, tr("Write a new rule, behind the others"))
        self.edit = button(tr("Change"), EDIT_KEY, tr("Change the chosen rule"))
        self.up = button(tr("Up"), UP_KEY, tr("Ask the chosen rule before the one above"))
        self.down = button(tr("Down"), DOWN_KEY, tr("Ask the chosen rule after the one below"))
        self.delete = button(tr("Delete"), DELETE_KEY, tr("Delete the chosen rule; this can be undone"))
        self.delete.setObjectName("grave")
        self.form = RuleForm(self.model)
        self.undo = UndoBar(self.model.undo)
        self._build_trial()

    def _build_trial(self) -> None:
        self.caller = QLineEdit()
        self.caller.setFont(text_font())
        self.caller.setAccessibleName(tr("A call now from"))
        self.caller.setPlaceholderText(tr("Number, or name@host; empty for an anonymous caller"))
        self.called: QComboBox = choice([(tr(DIRECT), None)])
        self.called.setAccessibleName(tr("Called number"))
        self.try_out = button(tr("Try"), TRY_KEY, tr("See who would answer that call now; nobody is called"))
        self.verdict = label("", tr("Who would answer"))
        self.verdict.setWordWrap(True)

    def _lay_out(self) -> None:
        rules = QWidget()
        rules.setAccessibleName(tr("Rules"))
        rows = QVBoxLayout(rules)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GUTTER)
        rows.addWidget(self._list_card(), 1)
        rows.addWidget(self._trial_card())
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("The rules, or the one that is written"))
        self.pages.addWidget(rules)
        self.pages.addWidget(self.form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GUTTER)
        outer.addWidget(self.undo)
        outer.addWidget(self.pages, 1)

    def _list_card(self) -> Card:
        card = Card(tr("Who answers an incoming call: the first rule that fits"))
        self.lists = QStackedWidget()
        self.lists.setAccessibleName(tr("Rules, or that there are none"))
        self.lists.addWidget(self.empty)
        self.lists.addWidget(self.table)
        card.body.addWidget(self.lists, 1)
        card.body.addWidget(self.otherwise)
        card.body.addLayout(buttons(self.add, self.edit, self.up, self.down, self.delete))
        return card

    def _trial_card(self) -> Card:
        card = Card(tr("Try it: a call now from …"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.caller, 2)
        row.addWidget(self.called, 1)
        row.addWidget(self.try_out)
        card.body.addLayout(row)
        card.body.addWidget(self.verdict)
        return card

    def _connect(self) -> None:
        model, row = self.model, self._row
        self.add.clicked.connect(model.add)
        self.edit.clicked.connect(lambda: model.edit(row()))
        self.table.doubleClicked.connect(lambda: model.edit(row()))
        on_enter(self.table, lambda: model.edit(row()))
        self.up.clicked.connect(lambda: model.move(row(), -1))
        self.down.clicked.connect(lambda: model.move(row(), 1))
        self.delete.clicked.connect(lambda: model.remove(row()))
        self.try_out.clicked.connect(self._try)
        self.caller.returnPressed.connect(self._try)
        self.table.selectionModel().currentRowChanged.connect(self._show_buttons)
        model.changed.connect(self._show)
        model.edited.connect(self._show_form)
        model.tried.connect(lambda: self.verdict.setText(model.verdict))

    def _row(self) -> int:
        return self.table.currentIndex().row() if self.model.rules else -1

    def _try(self) -> None:
        self.model.try_out(self.caller.text(), self.called.currentData())

    def _show(self) -> None:
        """The rule that was changed last is chosen."""
        rules = self.model.rules
        self.lists.setCurrentIndex(1 if rules else 0)
        self.otherwise.setText(self.model.otherwise)
        for account in self.model.accounts:
            if self.called.findData(account) < 0:
                self.called.addItem(account, account)
        self.called.setVisible(bool(self.model.accounts))
        if rules:
            at = next((row for row, rule in enumerate(rules) if rule.id == self.model.chosen), 0)
            flags = QItemSelectionModel.SelectionFlag
            index = self.model.table.index(at, 0)
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        if self.model.undo_words:
            self.undo.say(self.model.undo_words, undoable=True)
        else:
            self.undo.hide()
        self._show_buttons()

    def _show_buttons(self) -> None:
        row, last = self._row(), len(self.model.rules) - 1
        for each in (self.edit, self.delete):
            each.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)

    def _show_form(self) -> None:
        is_editing = self.model.edited_rule is not None
        self.pages.setCurrentIndex(1 if is_editing else 0)
        if is_editing:
            self.undo.hide()
