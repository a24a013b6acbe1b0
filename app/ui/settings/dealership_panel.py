"""The dealership's name, hours and services, in the form in which the guide has them typed in."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer

from app.dealership.own import typed_of
from app.dealership.typed import Typed
from app.ui.dealership.own_form import OwnForm
from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.pieces import Card, button
from app.ui.settings.dealership_model import DealershipModel
from app.ui.settings.form import Result, Section, buttons, hint_label
from app.ui.undo_bar import UndoBar
from app.ui.wording import Tone

_ABOUT = mark(
    "What callers are told and what they can book, from the next call on. Cars, people and answers stay as "
    "they are, and so does every appointment that was made."
)
_SAMPLE = mark(
    "This is the sample dealership: its prices, cars and answers are invented. For your own dealership open "
    "the guide."
)


class DealershipPanel(Section):
    """Watches a `DealershipModel`. What somebody is typing is never overwritten."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Dealership"))
        self.model = DealershipModel(desk.requests, self)
        self.undo = UndoBar(self.model.undo)
        self.form, self.fields = OwnForm(), Section(tr("The dealership's data"))
        self.sample = hint_label(tr(_SAMPLE), tr("About the sample"))
        self.guide = button(tr("Open the guide"), "Alt+G", tr("Go through the first steps again"))
        self.save = button(tr("Save"), "Ctrl+S", tr("Make the dealership so from the next call on"))
        self.save.setObjectName("main")
        self.discard = button(tr("Discard"), "Ctrl+Backspace", tr("Forget what was changed here"))
        self.result = Result(tr("How it went"))
        self._desk = desk
        self._filled: Typed | None = None
        self._sent: Typed | None = None
        self._wants_hours = False
        self._lay_out()
        self._connect()
        self._show()

    @property
    def is_dirty(self) -> bool:
        """Whether something was changed and not kept."""
        return self._filled is not None and self.form.typed != self._filled

    def refresh(self) -> None:
        """Read what stands in the records, unless somebody is changing it."""
        if not self.is_dirty:
            self.model.refresh()

    def show_hours(self) -> None:
        """Give the keys to the opening hours, as soon as they are known."""
        self._wants_hours = True
        self._go_to_hours()

    def _lay_out(self) -> None:
        card = Card(tr("Your dealership"))
        card.body.addWidget(hint_label(tr(_ABOUT), tr("What can be changed here")))
        card.body.addWidget(self.sample)
        card.body.addWidget(self.guide, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self.form)
        self.fields.rows.addWidget(card)
        self.fields.rows.addStretch(1)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.addWidget(self.undo)
        self.rows.addWidget(self.fields, 1)
        self.rows.addWidget(self.result)
        self.rows.addLayout(buttons(self.save, self.discard))

    def _connect(self) -> None:
        self.save.clicked.connect(self._save)
        self.discard.clicked.connect(self._discard)
        self.guide.clicked.connect(self._desk.guide_wanted)
        self.undo.dismiss.clicked.connect(self.model.forget)
        self.model.read.connect(self._read)
        self.model.kept.connect(self._kept)
        self.model.changed.connect(self._show)
        self.form.changed.connect(self._show)

    def _save(self) -> None:
        self._sent = self.form.typed
        self.model.save(self._sent)

    def _discard(self) -> None:
        """Show what stands in the records, which may be something else by now."""
        self._fill()
        self.model.forget()
        self.model.refresh()

    def _read(self) -> None:
        if not self.is_dirty:
            self._fill()
        self._go_to_hours()

    def _kept(self) -> None:
        """What was typed while it was saved stays."""
        if self._sent in (None, self.form.typed):
            self._fill()
        elif self.model.standing is not None:
            self._filled = typed_of(self.model.standing)
        self._sent = None

    def _fill(self) -> None:
        if self.model.standing is not None:
            typed, self._filled = typed_of(self.model.standing), None
            if typed != self.form.typed:
                self.form.fill(typed)
            self._filled = self.form.typed
            self._show()

    def _go_to_hours(self) -> None:
        if self._wants_hours and self._filled is not None:
            self._wants_hours = False
            self.form.hours.sales[0].setFocus()
            QTimer.singleShot(0, lambda: self.fields.ensureWidgetVisible(self.form.hours))

    def _show(self) -> None:
        model, dirty = self.model, self.is_dirty
        is_sample = model.standing is not None and model.standing.sample
        self.form.setEnabled(model.standing is not None)
        for each in (self.sample, self.guide):
            each.setVisible(is_sample)
        done = model.tone is Tone.GOOD and not dirty
        self.result.say("" if model.tone is Tone.GOOD else model.sentence, model.tone)
        if done:
            self.undo.say(model.sentence, undoable=model.can_undo)
        else:
            self.undo.hide()
        was_saved = done and self.save.hasFocus()
        self.save.setEnabled(dirty)
        self.discard.setEnabled(dirty)
        if was_saved:
            self.undo.undo.setFocus()
