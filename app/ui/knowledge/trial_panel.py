"""Try a question: what the agent would say, and which passages and stored answers lie near."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit

from app.ui.knowledge.trial_model import QUESTION_CHARS_MAX, TrialModel
from app.ui.language import tr
from app.ui.pieces import Card, button, label
from app.ui.tables import ROW_PX, plain_table
from app.ui.theme import GAP, text_font

_WIDTHS = (76, 72, 190)
_ROWS_SEEN, _HEAD_PX = 4, 36


class TrialPanel(Card):
    """Watches the question that is tried."""

    def __init__(self, trial: TrialModel) -> None:
        super().__init__(tr("Try a question"))
        self._trial = trial
        self.question = QLineEdit()
        self.question.setAccessibleName(tr("A question as a caller would ask it"))
        self.question.setPlaceholderText(tr("As a caller would ask it: Do you have loaner cars?"))
        self.question.setMaxLength(QUESTION_CHARS_MAX)
        self.question.setFont(text_font())
        see = tr("See what the agent would answer; nobody is called, nothing is done")
        self.ask = button(tr("Try"), "Ctrl+T", see)
        self.clear = button(tr("Clear"), "Esc", tr("Put the question and its answer away"))
        self.verdict = label("", tr("Whether the agent would answer"), strong=True)
        self.said = label("", tr("What the agent would say"))
        for each in (self.verdict, self.said):
            each.setWordWrap(True)
        self.table = plain_table(trial.table, tr("What lies near the question"))
        self._lay_out()
        self.ask.clicked.connect(self._ask)
        self.question.returnPressed.connect(self._ask)
        self.clear.clicked.connect(self._clear)
        trial.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.question, 1)
        row.addWidget(self.ask)
        row.addWidget(self.clear)
        self.body.addLayout(row)
        for widget in (self.verdict, self.said, self.table):
            self.body.addWidget(widget)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            head.resizeSection(column, max(width, head.sectionSizeHint(column)))
        self.table.setMinimumHeight(_HEAD_PX + ROW_PX)
        self.table.setMaximumHeight(_HEAD_PX + _ROWS_SEEN * ROW_PX)

    def _ask(self) -> None:
        self._trial.ask(self.question.text())

    def _clear(self) -> None:
        self.question.clear()
        self._trial.clear()

    def _show(self) -> None:
        asked = bool(self._trial.question)
        self.verdict.setText(self._trial.verdict)
        self.said.setText(self._trial.said)
        self.verdict.setVisible(asked)
        self.said.setVisible(bool(self._trial.said))
        self.table.setVisible(asked and self._trial.table.rowCount() > 0)
        self.clear.setVisible(asked)
