"""The second step: the models, over the network or from a stick. What is here is not fetched again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from app.ui.guide.models_table import models_table
from app.ui.guide.step_panel import StepPanel
from app.ui.language import mark, tr
from app.ui.models.models_model import ModelsModel
from app.ui.models.wording import missing_words
from app.ui.pieces import Card, button, label
from app.ui.settings.form import buttons, paragraph
from app.ui.theme import GAP

NEEDED_KEY, BRING_KEY, PAUSE_KEY = "Alt+N", "Alt+I", "Alt+P"
_SHOWN = ("Does", "Model", "Size", "Licence", "State")
_OFFLINE = mark(
    "Without internet: on a PC that has it, “lotline models pull” fetches them into a folder. Bring that "
    "folder on a USB stick and import from it."
)


class WeightsPanel(StepPanel):
    """Watches the models.

    Attributes:
        completed: the last one that was missing has come.
    """

    completed = Signal()

    def __init__(self, models: ModelsModel) -> None:
        super().__init__(tr("Models"))
        self.model = models
        self._lacked = False
        self.missing = paragraph("", tr("What is still needed"))
        self.needed = button(
            tr("Download what is needed"), NEEDED_KEY, tr("Fetch every model this PC still needs")
        )
        self.needed.setObjectName("main")
        self.bring = button(
            tr("Import from a folder …"), BRING_KEY, tr("Copy models from a USB stick or a folder")
        )
        self.pause = button(tr("Pause"), PAUSE_KEY, tr("Stop here, and go on another time"))
        self.said = paragraph("", tr("What is being done, or what came of it"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How far the work is"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(GAP)
        self.offline = label(tr(_OFFLINE), tr("Without internet"), scale=0.92, muted=True)
        self.offline.setWordWrap(True)
        self.table = models_table(models, tr("Models that this PC needs"), _SHOWN)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def is_done(self) -> bool:
        """All that this PC needs is here."""
        shelf = self.model.shelf
        return shelf is not None and not shelf.missing

    @property
    def first(self) -> QWidget | None:
        """What brings the models."""
        return None if self.is_done or self.model.working else self.needed

    @property
    def is_busy(self) -> bool:
        """It is not known yet what is here."""
        return self.model.is_waiting

    def refresh(self) -> None:
        """Look anew at what is here."""
        self.model.read()

    def ask_where(self) -> str:
        """Ask for the folder to copy from; "" when none is meant."""
        return QFileDialog.getExistingDirectory(self, tr("Import models from a folder"))

    def _lay_out(self) -> None:
        card = Card(tr("What this PC needs"))
        card.body.addWidget(self.missing)
        card.body.addLayout(buttons(self.needed, self.bring, self.pause))
        for each in (self.said, self.bar, self.offline, self.table):
            card.body.addWidget(each)
        self.rows.addWidget(card)
        self.rows.addStretch(1)

    def _connect(self) -> None:
        self.needed.clicked.connect(self.model.fetch_needed)
        self.bring.clicked.connect(self._bring)
        self.pause.clicked.connect(self.model.pause)
        self.model.changed.connect(self._show)

    def _bring(self) -> None:
        where = self.ask_where()
        if where:
            self.model.bring(Path(where))

    def _show(self) -> None:
        model, shelf = self.model, self.model.shelf
        free = shelf is not None and not model.working
        self.missing.setText(missing_words(shelf) if shelf else model.sentence)
        self.said.setText(model.progress or (model.sentence if shelf else ""))
        self.said.setVisible(bool(self.said.text()))
        self._show_bar()
        for each in (self.needed, self.bring):
            each.setVisible(not model.working and not self.is_done)
            each.setEnabled(free)
        self.offline.setVisible(not self.is_done)
        self.pause.setVisible(bool(model.working))
        self.pause.setEnabled(not model.pausing)
        self._show_rows()
        self._tell()

    def _show_bar(self) -> None:
        moved = self.model.moved
        self.bar.setVisible(bool(self.model.working))
        self.bar.setRange(0, 1000 if moved and moved.total else 0)
        if moved is not None and moved.total:
            self.bar.setValue(int(1000 * moved.done / moved.total))

    def _show_rows(self) -> None:
        """Only what this PC works with."""
        shown = 0
        for row in range(self.model.rowCount()):
            held = self.model.held(row)
            chosen = held is not None and held.chosen
            self.table.setRowHidden(row, not chosen)
            shown += chosen
        head, rows = self.table.horizontalHeader().sizeHint().height(), self.table.verticalHeader()
        self.table.setFixedHeight(head + shown * rows.defaultSectionSize() + GAP)
        self.table.setVisible(bool(shown))

    def _tell(self) -> None:
        if self.is_done and self._lacked:
            self.completed.emit()
        shelf = self.model.shelf
        self._lacked = shelf is not None and bool(shelf.missing)
        self.changed.emit()
