"""The first step: what this PC is, and which models suit it."""

from __future__ import annotations

from app.ui.guide.machine_model import MachineModel, finding_words
from app.ui.guide.models_table import models_table
from app.ui.guide.step_panel import StepPanel
from app.ui.language import tr
from app.ui.models.models_model import ModelsModel
from app.ui.pieces import Card
from app.ui.requests import Requests
from app.ui.settings.form import Result, paragraph
from app.ui.theme import GAP
from app.ui.wording import Tone

_SHOWN = ("Does", "Model", "Size", "This PC")


class MachinePanel(StepPanel):
    """Watches what the doctor found, and the models."""

    def __init__(self, requests: Requests, models: ModelsModel) -> None:
        super().__init__(tr("This PC"))
        self.model = MachineModel(requests, self)
        self.models = models
        self.lines: list[Result] = []
        self.waiting = paragraph("", tr("Why there is nothing to show yet"))
        self.table = models_table(models, tr("Models and whether they fit"), _SHOWN)
        self.pc = Card(tr("This PC"))
        self.pc.body.addWidget(self.waiting)
        fits = Card(tr("Which models fit"))
        fits.body.addWidget(self.table)
        for card in (self.pc, fits):
            self.rows.addWidget(card)
        self.rows.addStretch(1)
        self.model.changed.connect(self._show)
        models.modelReset.connect(self._fit_table)
        self._show()

    @property
    def is_done(self) -> bool:
        """The PC was looked at."""
        return bool(self.model.findings)

    def refresh(self) -> None:
        """Look anew."""
        self.model.look()
        self.models.read()

    def _fit_table(self) -> None:
        """As high as its rows: the page scrolls, not the table."""
        head, row = self.table.horizontalHeader().sizeHint(), self.table.verticalHeader()
        self.table.setFixedHeight(head.height() + self.models.rowCount() * row.defaultSectionSize() + GAP)

    def _show(self) -> None:
        findings = self.model.findings
        while len(self.lines) < len(findings):
            self.lines.append(Result(tr("Finding {number}", number=len(self.lines) + 1)))
            self.pc.body.addWidget(self.lines[-1])
        for number, line in enumerate(self.lines):
            said, tone = finding_words(findings[number]) if number < len(findings) else ("", Tone.QUIET)
            line.say(said, tone)
        self.waiting.setText(self.model.sentence)
        self.waiting.setVisible(bool(self.model.sentence))
        self.changed.emit()
