"""The screen of the agent: how callers meet it, what it may do, and every version of it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.events import AgentChanged, AppEvent
from app.ui.agents.agent_form import AgentForm
from app.ui.agents.agents_model import AgentsModel
from app.ui.agents.versions_panel import VersionsPanel
from app.ui.agents.wording import hours_words
from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.page import Page
from app.ui.pieces import button
from app.ui.settings.form import Result
from app.ui.theme import GAP, GUTTER
from app.ui.undo_bar import UndoBar
from app.ui.wording import Tone
from engine.ports import DealershipFacts


class AgentsScreen(Page):
    """Watches an `AgentsModel`. What somebody is typing is never overwritten."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Agents"))
        self.model = AgentsModel(desk.requests, self)
        self.form = AgentForm()
        self.versions = VersionsPanel(self.model)
        self.save = button(tr("Save"), "Ctrl+S", tr("Make the agent so from the next call on"))
        self.save.setObjectName("main")
        self.discard = button(tr("Discard"), "Ctrl+Backspace", tr("Forget what was changed here"))
        self.result = Result(tr("How it went"))
        self.undo = UndoBar(self.model.undo)
        self.undo.dismiss.clicked.connect(self.model.forget)
        self._filled: tuple[int, DealershipFacts] | None = None
        self._typed_in: QWidget | None = None
        self._lay_out()
        self._connect()
        self._show()

    def refresh(self) -> None:
        """Read the agent anew."""
        self.model.refresh()

    def _lay_out(self) -> None:
        for each in (self.discard, self.save):
            self.tools.addWidget(each)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.result)
        left.addWidget(self.form, 1)
        columns = QHBoxLayout()
        columns.setSpacing(GUTTER)
        columns.addLayout(left, 13)
        columns.addWidget(self.versions, 9)
        self.body.addWidget(self.undo)
        self.body.addLayout(columns, 1)

    def _connect(self) -> None:
        self.save.clicked.connect(lambda: self.model.save(self.form.wanted))
        self.discard.clicked.connect(self._discard)
        self.form.hear.clicked.connect(lambda: self.model.hear(self.form.wanted))
        self.form.change_hours.clicked.connect(self.desk.hours_wanted)
        self.form.changed.connect(self._show)
        self.model.changed.connect(self._read)
        self.desk.happened.connect(self._heard)

    def _heard(self, event: AppEvent) -> None:
        if isinstance(event, AgentChanged) and self.isVisible() and not self.model.busy:
            self.refresh()

    def _discard(self) -> None:
        if self.model.page is not None:
            self.form.fill(self.model.page)
        self.model.forget()

    def _read(self) -> None:
        """Fill the form with what is new, unless somebody is changing what was before."""
        page = self.model.page
        if page is not None:
            new = page.version, page.choices.facts
            saved = self.model.is_mine and (self._filled is None or self._filled[0] != page.version)
            if new != self._filled and (saved or not self.form.is_dirty):
                self._filled = new
                self.form.fill(page)
            self.form.hours.setText(hours_words(page.choices.facts))
        self._show()

    def _show(self) -> None:
        model, dirty = self.model, self.form.is_dirty
        self._let_type(on=model.page is not None and not model.busy)
        self.form.hear.setEnabled(not model.is_playing)
        self.save.setEnabled(dirty and not model.busy)
        self.discard.setEnabled(dirty and not model.busy)
        done = model.tone is Tone.GOOD
        self.result.say("" if done else model.sentence, model.tone)
        if done:
            self.undo.say(model.sentence, undoable=bool(model.undone_by))
        else:
            self.undo.hide()

    def _let_type(self, *, on: bool) -> None:
        """Close the form while it is saved, and give the keyboard back to the field it was in."""
        if on and not self.form.isEnabled():
            self.form.setEnabled(True)
            if self._typed_in is not None:
                self._typed_in.setFocus()
        elif not on and self.form.isEnabled():
            focused = [each for each in self.form.findChildren(QWidget) if each.hasFocus()]
            self._typed_in = focused[0] if focused else None
            self.form.setEnabled(False)
