"""Backup and restore: everything into one file, and back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QProgressBar

from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.pieces import Card, button
from app.ui.settings.backup_model import BackupModel, waiting_words
from app.ui.settings.form import Result, Section, buttons, check_box, hint_label, paragraph
from app.ui.settings.questions import Questions
from app.ui.theme import text_font

_IN_IT = mark(
    "Records, knowledge, settings and accounts go into one file; calls go on meanwhile. Passwords and the "
    "models are not in it."
)
_BACK = mark(
    "A backup is checked first and put in place by the next start of Lotline. Until then nothing changes. "
    "Passwords of SIP accounts that this PC does not have yet are typed in again afterwards."
)


class BackupPanel(Section):
    """Watches a `BackupModel`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Backup and restore"))
        self.questions = Questions(self)
        self.model = BackupModel(desk.requests, self)
        self.recordings = check_box(
            tr("With recordings"), tr("Recordings make the file large: 3.8 MB a minute")
        )
        self.back_up = button(tr("Back up …"), "Alt+B", tr("Write everything into one file"))
        self.back_up.setObjectName("main")
        self.restore = button(tr("Restore …"), "Alt+R", tr("Put a backup back with the next start"))
        self.forget = button(tr("Do not restore"), "Alt+D", tr("Leave everything as it is"))
        self.stop = button(tr("Stop"), "Alt+O", tr("Give it up; nothing is left of it"))
        self.waits = paragraph("", tr("Backup that waits for the next start"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setFont(text_font())
        self.progress.setRange(0, 100)
        self.result = Result(tr("How it went"))
        self._lay_out()
        self._connect()
        desk.happened.connect(self.model.apply)
        self._show()

    def refresh(self) -> None:
        """See whether a backup waits."""
        self.model.refresh()

    def _lay_out(self) -> None:
        away = Card(tr("Back up"))
        away.body.addWidget(paragraph(tr(_IN_IT), tr("What is backed up")))
        away.body.addWidget(self.recordings)
        away.body.addLayout(buttons(self.back_up))
        back = Card(tr("Restore"))
        back.body.addWidget(hint_label(tr(_BACK), tr("How a backup is put back")))
        back.body.addWidget(self.waits)
        back.body.addLayout(buttons(self.restore, self.forget))
        for card in (away, back):
            self.rows.addWidget(card)
        self.rows.addWidget(self.progress)
        self.rows.addLayout(buttons(self.stop))
        self.rows.addWidget(self.result)
        self.rows.addStretch(1)

    def _connect(self) -> None:
        self.back_up.clicked.connect(self._ask_where_to)
        self.restore.clicked.connect(self._ask_where_from)
        self.forget.clicked.connect(self.model.forget_waiting)
        self.stop.clicked.connect(self.model.stop)
        self.model.changed.connect(self._show)

    def _ask_where_to(self) -> None:
        target = self.questions.where_to(
            tr("Back up"), f"lotline-backup-{datetime.now().astimezone():%Y-%m-%d}.zip"
        )
        if target is not None:
            self.model.back_up(target, self.recordings.isChecked())

    def _ask_where_from(self) -> None:
        source = self.questions.where_from(tr("Restore"))
        if source is not None:
            self.model.make_ready(source)

    def _show(self) -> None:
        share, found = self.model.share, self.model.waiting
        self.progress.setVisible(share is not None)
        self.progress.setValue(round(100 * (share or 0.0)))
        self.stop.setVisible(share is not None)
        self.waits.setVisible(found is not None)
        self.forget.setVisible(found is not None)
        self.waits.setText(waiting_words(found) if found else "")
        for each in (self.back_up, self.restore, self.forget, self.recordings):
            each.setEnabled(not self.model.busy)
        self.result.say(self.model.sentence, self.model.tone)
