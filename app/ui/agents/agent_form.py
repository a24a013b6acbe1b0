"""All that can be changed of the agent, in cards under each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPlainTextEdit, QWidget

from app.agents.rules import NAME_MAX
from app.ui.agents.wording import (
    ANYBODY,
    ASKS,
    FOR_ANYBODY,
    INSTRUCTIONS,
    LANGUAGES,
    MAY,
    ONE_VOICE,
    heard_words,
    hours_words,
    left_words,
    voice_words,
)
from app.ui.language import tr
from app.ui.pieces import Card, button
from app.ui.settings.form import (
    Form,
    Section,
    check_box,
    choice,
    hint_label,
    line_edit,
    paragraph,
    show_value,
)
from app.ui.theme import GAP, text_font
from engine.ports import Duty, Receptionist

if TYPE_CHECKING:
    from app.agents.agents import AgentPage

_TEXT_LINES_PX = 78
_WIDE_PX = 4000
_LETTERS = 20
"""So many of a choice are always seen."""


class AgentForm(Section):
    """Shows an agent and what was made of it in the fields; `changed` whenever that is something else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("The agent"))
        self._page: AgentPage | None = None
        self.name, self.welcome = line_edit(), line_edit()
        self.name.setMaxLength(4 * NAME_MAX)
        self.welcome.setMaximumWidth(_WIDE_PX)
        self.heard = paragraph("", tr("What callers hear first"))
        self.voice = choice([])
        self.voice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.hear = button(
            tr("Hear it"), "Ctrl+H", tr("Play the first words in this voice on this PC's speakers")
        )
        self.one_voice = hint_label(tr(ONE_VOICE), tr("Why no voice can be chosen"))
        self.may = {duty: check_box(tr(title), tr(what)) for duty, (title, what) in MAY.items()}
        self.first = choice([])
        self.asks = choice([(tr(words), times) for times, words in ASKS.items()])
        for chosen in (self.first, self.asks):
            chosen.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chosen.setMinimumContentsLength(_LETTERS)
        self.hours = hint_label("", tr("When people are rung"))
        self.change_hours = button(tr("Change the hours …"), "Alt+H", tr("Open the dealership's settings"))
        self.instructions = _text_edit()
        self.left = hint_label("", tr("How much room is left for instructions"))
        for card in (self._met(), self._duties(), self._people(), self._told(), self._languages()):
            self.rows.addWidget(card)
        self.rows.addStretch(1)
        self._connect()

    def fill(self, page: AgentPage) -> None:
        """Show this agent; what stood in the fields is forgotten."""
        self._page = None
        now, choices = page.now, page.choices
        self.name.setText(now.name)
        self.welcome.setText(now.welcome)
        self.instructions.setPlainText(now.instructions)
        _offer(self.voice, [(voice_words(each), each) for each in choices.voices])
        show_value(self.voice, voice_words(now.voice), now.voice)
        self.voice.setEnabled(bool(choices.voices))
        self.one_voice.setVisible(not choices.voices)
        for duty, box in self.may.items():
            box.setChecked(now.may(duty))
        departments = [(tr("the {name} department", name=each), each) for each in choices.facts.hours]
        people = [(f"{each.name}, {each.role}", each.name) for each in choices.facts.people]
        _offer(self.first, [(tr(ANYBODY), ""), *departments, *people])
        show_value(self.first, now.first_person, now.first_person)
        asks = ASKS.get(now.asks_again)
        show_value(self.asks, tr(asks) if asks else "", now.asks_again)
        self.hours.setText(hours_words(choices.facts))
        self._page = page
        self._changed()

    @property
    def wanted(self) -> Receptionist:
        """The agent as it stands in the fields."""
        return Receptionist(
            self.name.text(),
            self.welcome.text(),
            self.voice.currentData() or "",
            self.instructions.toPlainText(),
            frozenset(duty for duty, box in self.may.items() if box.isChecked()),
            self.first.currentData() or "",
            self.asks.currentData() or 1,
        )

    @property
    def is_dirty(self) -> bool:
        """Whether something was changed and not kept."""
        return self._page is not None and self.wanted != self._page.now

    # --- what it is made of -------------------------------------------------------------------------

    def _met(self) -> Card:
        card, form = Card(tr("How callers meet it")), Form(tr("How callers meet it"))
        form.add(tr("Name"), self.name, tr("How it calls itself, to callers and to the people it asks for."))
        form.add(
            tr("Greeting"),
            self.welcome,
            tr("Its name, that it is a machine and the recording are always said."),
        )
        speaks = QWidget()
        row = QHBoxLayout(speaks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.voice)
        row.addWidget(self.hear)
        row.addStretch(1)
        form.add(tr("Voice"), speaks)
        speaks.setFocusProxy(self.voice)
        self.voice.setAccessibleName(tr("Voice"))
        self.voice.setToolTip(tr("Who speaks on the telephone"))
        card.body.addWidget(form)
        card.body.addWidget(self.one_voice)
        card.body.addWidget(self.heard)
        return card

    def _duties(self) -> Card:
        card, grid = Card(tr("What it may do")), QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP)
        for place, duty in enumerate(Duty):
            grid.addWidget(self.may[duty], place // 2, place % 2)
        why = tr("For what it may not do it offers a person, or a call-back where it puts nobody through.")
        card.body.addLayout(grid)
        card.body.addWidget(hint_label(why, tr("What happens otherwise")))
        return card

    def _people(self) -> Card:
        card, form = Card(tr("When it gets a person")), Form(tr("When it gets a person"))
        hint = tr(FOR_ANYBODY)
        form.add(tr("For anybody"), self.first, hint)
        form.add(
            tr("By itself"), self.asks, tr("Before that it asks again. In an emergency it does not wait.")
        )
        card.body.addWidget(form)
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addWidget(self.hours, 1)
        row.addWidget(self.change_hours, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(row)
        return card

    def _told(self) -> Card:
        card = Card(tr("Instructions"))
        card.body.addWidget(hint_label(tr(INSTRUCTIONS), tr("What instructions are for")))
        card.body.addWidget(self.instructions)
        card.body.addWidget(self.left)
        return card

    def _languages(self) -> Card:
        card = Card(tr("Languages"))
        card.body.addWidget(paragraph(tr(LANGUAGES), tr("Which languages it speaks")))
        return card

    def _connect(self) -> None:
        for field in (self.name, self.welcome):
            field.textChanged.connect(self._changed)
        self.instructions.textChanged.connect(self._changed)
        for chosen in (self.voice, self.first, self.asks):
            chosen.currentIndexChanged.connect(self._changed)
        for box in self.may.values():
            box.toggled.connect(self._changed)

    def _changed(self) -> None:
        if self._page is None:
            return
        self.heard.setText(heard_words(self._page, self.wanted))
        self.left.setText(left_words(self.instructions.toPlainText()))
        self.changed.emit()


def _text_edit() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setFont(text_font())
    made.setAccessibleName(tr("Instructions"))
    made.setPlaceholderText(tr("For example: Speak plainly, and say “we” when you speak of the dealership."))
    made.setTabChangesFocus(True)
    made.setFixedHeight(_TEXT_LINES_PX)
    return made


def _offer(field: QComboBox, options: list[tuple[str, str]]) -> None:
    field.clear()
    for shown, value in options:
        field.addItem(shown, value)
