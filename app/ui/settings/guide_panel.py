"""Opens the guide of the first start again."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.pieces import Card, button
from app.ui.settings.form import Section, buttons, paragraph

_ABOUT = mark(
    "The guide that came at the first start: hardware, models, sound, dealership, telephone and a practice "
    "call. What is done already is shown and not done twice."
)


class GuidePanel(Section):
    """One button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("First steps"))
        self.open = button(tr("Open the guide"), "Alt+G", tr("Go through the first steps again"))
        self.open.setObjectName("main")
        card = Card(tr("First steps"))
        card.body.addWidget(paragraph(tr(_ABOUT), tr("About the guide")))
        card.body.addLayout(buttons(self.open))
        self.rows.addWidget(card)
        self.rows.addStretch(1)
        self.open.clicked.connect(desk.guide_wanted)
