"""The diagnostics bundle: gathered, read by the person, then saved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.pieces import Card, button
from app.ui.settings.form import Form, Result, Section, buttons, choice, paragraph
from app.ui.settings.questions import Questions
from app.ui.settings.section_model import SectionModel
from app.ui.theme import text_font
from app.ui.wording import Tone

if TYPE_CHECKING:
    from app.upkeep.diagnostics import Part

_ABOUT = mark(
    "For somebody who helps you from afar: versions, this PC, settings, what works and what does not, and "
    "the log. Names, numbers, passwords and words of callers are taken out. Look at it before you save it."
)
_TEXT_HEIGHT = 220


class DiagnosticsModel(SectionModel):
    """`parts`: what was gathered and will be saved."""

    parts: Sequence[Part] = ()

    def gather(self) -> None:
        """Look at everything."""
        self.do(lambda upkeep: upkeep.diagnostics.gather(), self._fill)
        if self.busy:
            self.say(tr("Looking at this PC …"), Tone.BUSY)

    def save(self, target: Path) -> None:
        """Write what is shown."""
        parts = self.parts
        said = tr("{file} is saved. Nothing was sent to anybody.", file=target.name)
        self.do(lambda upkeep: upkeep.diagnostics.save(parts, target), lambda _: self.say(said))

    def _fill(self, found: Sequence[Part]) -> None:
        self.parts = tuple(found)
        self.say("")


class DiagnosticsPanel(Section):
    """Watches a `DiagnosticsModel`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Diagnostics"))
        self.questions = Questions(self)
        self.model = DiagnosticsModel(desk.requests, self)
        self.gather = button(tr("Gather"), "Alt+G", tr("Gather what is in the bundle, to look at it"))
        self.save = button(tr("Save …"), "Alt+S", tr("Save what is shown in one file"))
        self.save.setObjectName("main")
        self.part = choice([])
        self.form = Form(tr("Part of the bundle"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Contents of the part"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(text_font(0.92))
        self.text.setMinimumHeight(_TEXT_HEIGHT)
        self.result = Result(tr("How it went"))
        self._shown: Sequence[Part] = ()
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        card = Card(tr("Diagnostics"))
        card.body.addWidget(paragraph(tr(_ABOUT), tr("About the bundle")))
        card.body.addLayout(buttons(self.gather, self.save))
        card.body.addWidget(self.result)
        self.form.add(tr("Part"), self.part)
        card.body.addWidget(self.form)
        card.body.addWidget(self.text, 1)
        self.rows.addWidget(card)
        self.rows.addStretch(1)

    def _connect(self) -> None:
        self.gather.clicked.connect(self.model.gather)
        self.save.clicked.connect(self._ask_where_to)
        self.part.currentIndexChanged.connect(self._show_part)
        self.model.changed.connect(self._show)

    def _ask_where_to(self) -> None:
        target = self.questions.where_to(
            tr("Save diagnostics"), f"lotline-diagnostics-{datetime.now().astimezone():%Y-%m-%d}.zip"
        )
        if target is not None:
            self.model.save(target)

    def _show(self) -> None:
        if self.model.parts is not self._shown:
            self._shown = self.model.parts
            self.part.clear()
            for part in self._shown:
                self.part.addItem(f"{part.what} ({part.name})", part.name)
        for each in (self.form, self.text):
            each.setVisible(bool(self._shown))
        for row, filled in enumerate((bool(self._shown), not self._shown)):
            self.rows.setStretch(row, int(filled))
        self.gather.setEnabled(not self.model.busy)
        self.save.setEnabled(bool(self._shown) and not self.model.busy)
        self.result.say(self.model.sentence, self.model.tone)

    def _show_part(self, number: int) -> None:
        self.text.setPlainText(self._shown[number].text if 0 <= number < len(self._shown) else "")
