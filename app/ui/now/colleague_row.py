"""A colleague in the call: who talks with whom, and swap, talk together, connect them, let go."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.language import tr
from app.ui.now.colleague_model import ColleagueModel
from app.ui.now.person_row import PersonRow
from app.ui.pieces import button, label
from app.ui.theme import GAP

ASK_KEY, SWAP_KEY, MERGE_KEY = "Ctrl+Shift+J", "Ctrl+Shift+W", "Ctrl+Shift+M"
CONNECT_KEY, DROP_KEY = "Ctrl+Shift+C", "Ctrl+Shift+L"


class ColleagueRow(QWidget):
    """Watches the colleague; hidden without one.

    Args:
        person: the row with the number to call.

    Attributes:
        who: a sentence about who talks with whom, for the panel to lay out.
        ask: calls the number; it stands beside it.
    """

    def __init__(self, colleague: ColleagueModel, person: PersonRow) -> None:
        super().__init__()
        self._colleague = colleague
        self._person = person
        self.setAccessibleName(tr("Colleague in the call"))
        self.who = label("", tr("Who talks with whom"))
        self.who.setWordWrap(True)
        self.ask = button(
            tr("Ask first"), ASK_KEY, tr("Call this number and speak there while the caller waits")
        )
        self.swap = button(tr("Swap"), SWAP_KEY, tr("Speak with the other one; the first one waits"))
        self.merge = button(tr("All together"), MERGE_KEY, tr("Caller, colleague and you hear each other"))
        self.connect_them = button(tr("Connect them"), CONNECT_KEY, tr("Leave caller and colleague together"))
        self.drop = button(tr("Let go"), DROP_KEY, tr("Hang up on the colleague; back to the caller"))
        self.connect_them.setObjectName("main")
        self.ask.clicked.connect(self._ask)
        self.swap.clicked.connect(colleague.swap)
        self.merge.clicked.connect(colleague.merge)
        self.connect_them.clicked.connect(colleague.connect_them)
        self.drop.clicked.connect(colleague.drop)
        person.field.textChanged.connect(self._show)
        self._lay_out()
        colleague.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for made in (self.connect_them, self.merge, self.swap, self.drop):
            row.addWidget(made)
        row.addStretch(1)
        self._person.numbers.addWidget(self.ask)

    def _show(self) -> None:
        """Only what is of use now is there."""
        colleague = self._colleague
        self.setVisible(colleague.is_with_caller)
        self.who.setVisible(colleague.state is not None)
        self.who.setText(colleague.sentence)
        self.ask.setVisible(colleague.may_be_asked)
        self.ask.setEnabled(colleague.can_ask and bool(self._person.field.text().strip()))
        self.connect_them.setVisible(colleague.has_answered)
        for made in (self.merge, self.swap):
            made.setVisible(colleague.has_answered and not colleague.all_together)
        for made in (self.connect_them, self.merge, self.swap):
            made.setEnabled(colleague.can_decide)
        self.drop.setVisible(colleague.is_with_caller)
        self.drop.setEnabled(colleague.can_drop)

    def _ask(self) -> None:
        self._colleague.ask(self._person.field.text().strip())
        self._person.field.clear()
