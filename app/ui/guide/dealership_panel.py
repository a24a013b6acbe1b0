"""The fourth step: the sample dealership, or the own one, typed here or from a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QRadioButton, QWidget

from app.ui.dealership.own_form import OwnForm
from app.ui.guide.dealership_model import Choice, DealershipModel, Drafts
from app.ui.guide.step_panel import StepPanel
from app.ui.language import Marked, mark, tr
from app.ui.pieces import Card, button
from app.ui.requests import Requests
from app.ui.settings.form import Result, buttons, hint_label, paragraph
from app.ui.theme import text_font

_HINTS: Mapping[Choice, Marked] = {
    Choice.KEEP: mark("It stands in the records already."),
    Choice.SAMPLE: mark("To try Lotline: hours, cars and answers that fit together, with invented prices."),
    Choice.TYPED: mark("Cars, people and answers are added later: in Inventory and Knowledge, or by a file."),
    Choice.FILE: mark("A TOML file with everything: hours, services, cars, people and answers."),
}
_TOML = mark("TOML files (*.toml)")


class DealershipPanel(StepPanel):
    """Watches a `DealershipModel`."""

    def __init__(self, requests: Requests, drafts: Drafts) -> None:
        super().__init__(tr("Dealership"))
        self.model = DealershipModel(requests, drafts, self)
        self.radios = {each: _radio(each) for each in Choice}
        self.hints = {each: hint_label(tr(_HINTS[each]), tr(_HINTS[each])) for each in Choice}
        self.troubles = Result(tr("What is wrong"))
        self.form = OwnForm()
        self.file = paragraph("", tr("The chosen file"))
        self.browse = button(tr("Choose a file …"), "Alt+F", tr("Choose the TOML file of your dealership"))
        self.pattern = button(
            tr("Save a pattern …"), "Alt+T", tr("Save the sample's file, to fill in your own data")
        )
        self._lay_out()
        self._connect()
        self._show()

    @property
    def first(self) -> QWidget | None:
        """What is chosen."""
        return self.radios[self.model.choice]

    @property
    def is_busy(self) -> bool:
        """What stands in the records is not known yet, or the choice is being put there."""
        return self.model.busy or not (self.model.known or self.model.troubles)

    def refresh(self) -> None:
        """Read what stands in the records."""
        self.model.read()

    def leave(self, then: Callable[[], None]) -> None:
        """Put the choice into the records."""
        self.model.take(self.form.typed, then)

    def ask_which_file(self) -> str:
        """Ask for the file; "" when none is meant."""
        return QFileDialog.getOpenFileName(self, tr("Your dealership's file"), "", tr(_TOML))[0]

    def ask_where_to(self) -> str:
        """Ask where the pattern is saved; "" when nowhere."""
        return QFileDialog.getSaveFileName(self, tr("Save a pattern"), "dealership.toml", tr(_TOML))[0]

    def _lay_out(self) -> None:
        card = Card(tr("For whom does the agent answer?"))
        for each, radio in self.radios.items():
            card.body.addWidget(radio, 0, Qt.AlignmentFlag.AlignLeft)
            self.hints[each].setContentsMargins(26, 0, 0, 0)
            card.body.addWidget(self.hints[each])
        self.rows.addWidget(card)
        self.rows.addWidget(self.troubles)
        self.file_card, self.own_card = Card(tr("The file")), Card(tr("Your dealership"))
        self.file_card.body.addWidget(self.file)
        self.file_card.body.addLayout(buttons(self.browse, self.pattern))
        self.own_card.body.addWidget(self.form)
        for each in (self.file_card, self.own_card):
            self.rows.addWidget(each)
        self.rows.addStretch(1)

    def _connect(self) -> None:
        for each, radio in self.radios.items():
            radio.clicked.connect(lambda _=False, chosen=each: self.model.choose(chosen))
        self.browse.clicked.connect(self._browse)
        self.pattern.clicked.connect(self._save_pattern)
        self.form.edited.connect(lambda: self.model.keep_draft(self.form.typed))
        self.model.changed.connect(self._show)
        self.model.loaded.connect(self._fill)

    def _browse(self) -> None:
        found = self.ask_which_file()
        if found:
            self.model.choose_file(Path(found))

    def _save_pattern(self) -> None:
        target = self.ask_where_to()
        if target:
            self.model.save_pattern(Path(target))

    def _fill(self) -> None:
        """An own dealership is changed from what it is, a form that was begun from where it was."""
        typed = self.model.typed
        if typed is not None:
            self.form.fill(typed)

    def _show(self) -> None:
        model = self.model
        own = model.standing.name if model.standing is not None and model.has_own else ""
        for each, radio in self.radios.items():
            radio.setText(_words(each, own))
            radio.setAccessibleName(radio.text())
            radio.setChecked(each is model.choice)
        for each in (self.radios[Choice.KEEP], self.hints[Choice.KEEP]):
            each.setVisible(bool(own))
        self.own_card.setVisible(model.choice is Choice.TYPED)
        self.file_card.setVisible(model.choice is Choice.FILE)
        self.file.setText(str(model.file) if model.file else tr("No file is chosen yet."))
        self.troubles.say("\n".join(model.troubles), model.tone)
        if model.troubles:
            self.ensureWidgetVisible(self.troubles)
        self.changed.emit()


def _words(choice: Choice, own: str) -> str:
    return {
        Choice.KEEP: tr("{own}, as it is", own=own),
        Choice.SAMPLE: tr("The sample dealership, Springfield Auto"),
        Choice.TYPED: tr("{own}: change its data", own=own) if own else tr("My dealership: type it in"),
        Choice.FILE: tr("My dealership: from a file"),
    }[choice]


def _radio(choice: Choice) -> QRadioButton:
    made = QRadioButton(_words(choice, ""))
    made.setFont(text_font())
    made.setAutoExclusive(False)  # else Tab passes by all but the chosen one
    made.setAccessibleDescription(tr(_HINTS[choice]))
    return made
