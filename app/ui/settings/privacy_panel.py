"""Recording and privacy: whether calls are recorded, what callers are told, how long things are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.dealership.notices import USUAL_NOTICES
from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.pieces import Card, button
from app.ui.settings.form import Form, Result, Section, buttons, check_box, choice, line_edit, show_value
from app.ui.settings.privacy_model import Choice, PrivacyModel, days_words, heard, overdue_words
from app.ui.settings.questions import Questions

if TYPE_CHECKING:
    from app.upkeep.retention import Overdue

_DAYS = (0, 7, 14, 30, 60, 90, 180, 365, 730, 1095, 1825, 3650)
_NOTICE_WIDTH = 620


class PrivacyPanel(Section):
    """Watches a `PrivacyModel`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Recording and privacy"))
        self.questions = Questions(self)
        self.model = PrivacyModel(desk.requests, self)
        self.record = check_box(
            tr("Record calls"), tr("Keep the sound of every call, caller left and agent right")
        )
        self.notice = line_edit()
        self.notice.setMaximumWidth(_NOTICE_WIDTH)
        self.heard = Result(tr("What callers hear"))
        self.recordings = choice([(days_words(days), days) for days in _DAYS])
        self.transcripts = choice([(days_words(days), days) for days in _DAYS])
        self.save = button(tr("Save"), "Alt+S", tr("Keep these choices"))
        self.save.setObjectName("main")
        self.result = Result(tr("How it went"))
        self._lay_out()
        self._connect()
        self._show()

    def refresh(self) -> None:
        """Read the choice in force, unless a person is about to change it."""
        if self.model.shown in (None, self.choice):
            self.model.refresh()

    @property
    def choice(self) -> Choice:
        """What stands in the form."""
        return Choice(
            self.record.isChecked(),
            self.notice.text(),
            self.recordings.currentData(),
            self.transcripts.currentData(),
        )

    def _lay_out(self) -> None:
        recording = Card(tr("Recording"))
        told = Form(tr("Recording"))
        told.add(tr("Notice"), self.notice, "")
        recording.body.addWidget(self.record)
        recording.body.addWidget(told)
        recording.body.addWidget(self.heard)
        keeping = Card(tr("How long it is kept"))
        form = Form(tr("How long it is kept"))
        form.add(tr("Recordings"), self.recordings, tr("The call itself stays in the list."))
        form.add(tr("Transcripts"), self.transcripts, tr("What was said in a call."))
        keeping.body.addWidget(form)
        for card in (recording, keeping):
            self.rows.addWidget(card)
        self.rows.addLayout(buttons(self.save))
        self.rows.addWidget(self.result)
        self.rows.addStretch(1)

    def _connect(self) -> None:
        self.record.toggled.connect(self._show)
        self.notice.textChanged.connect(self._show)
        for field in (self.recordings, self.transcripts):
            field.currentIndexChanged.connect(self._show)
        self.save.clicked.connect(self._save)
        self.model.changed.connect(self._changed)
        self._filled: Choice | None = None

    def _save(self) -> None:
        """What is deleted for good is asked for once."""
        choice, shown = self.choice, self.model.shown
        if (
            shown is not None
            and choice.kept != shown.kept
            and (choice.recordings_days or choice.transcripts_days)
        ):
            self.model.count(choice, lambda found: self._ask(choice, found))
        else:
            self.model.save(choice)

    def _ask(self, choice: Choice, found: Overdue) -> None:
        words = overdue_words(found)
        if not words or self.questions.is_meant(
            tr("Delete what is too old"), words, tr("Save it like this?")
        ):
            self.model.save(choice)

    def _changed(self) -> None:
        shown = self.model.shown
        if shown is not None and shown != self._filled:
            self._filled = shown
            self.record.setChecked(shown.record)
            self.notice.setText(shown.notice)
            show_value(self.recordings, days_words(shown.recordings_days), shown.recordings_days)
            show_value(self.transcripts, days_words(shown.transcripts_days), shown.transcripts_days)
        self._show()

    def _show(self) -> None:
        choice, shown = self.choice, self.model.shown
        self.notice.setPlaceholderText(USUAL_NOTICES[choice.record])
        self.heard.say(*heard(choice))
        self.save.setEnabled(shown is not None and choice != shown and not self.model.busy)
        self.result.say(self.model.sentence, self.model.tone)
