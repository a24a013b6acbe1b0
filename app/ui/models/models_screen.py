"""Models: what is installed, what suits this PC, and bringing, checking and removing them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableView

from app.events import AppEvent
from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.models.model_panel import ModelPanel
from app.ui.models.models_model import COLUMNS, ModelsModel
from app.ui.models.wording import machine_words, missing_words
from app.ui.page import Page
from app.ui.pieces import Card, button, label
from app.ui.tables import plain_table

NEEDED_KEY, BRING_KEY = "Alt+N", "Alt+I"


class ModelsScreen(Page):
    """Watches the models of this PC."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Models"))
        self.model = ModelsModel(desk.requests, self)
        self.needed = button(
            tr("Download what is needed"), NEEDED_KEY, tr("Fetch every model this PC still needs")
        )
        self.needed.setObjectName("main")
        self.bring = button(
            tr("Import from a folder …"), BRING_KEY, tr("Copy models from a USB stick or a folder")
        )
        self.machine = label("", tr("This PC"), muted=True)
        self.missing = label("", tr("What is still needed"))
        self.table = _table(self.model)
        self.panel = ModelPanel(self.model)
        self._chosen = ""
        self._lay_out()
        self._connect()
        self._show()

    def refresh(self) -> None:
        """Look anew at what is here."""
        self.model.read()

    def choose(self, name: str) -> None:
        """Show a model."""
        self.table.selectRow(max(0, self.model.row_of(name)))

    def ask_where(self) -> str:
        """Ask for the folder to copy from; "" when none is meant."""
        return QFileDialog.getExistingDirectory(self, tr("Import models from a folder"))

    def _lay_out(self) -> None:
        for each in (self.bring, self.needed):
            self.tools.addWidget(each)
        for each in (self.machine, self.missing):
            each.setWordWrap(True)
            self.body.addWidget(each)
        card = Card(tr("All models"))
        card.title.hide()
        card.body.addWidget(self.table, 1)
        self.body.addWidget(card, 1)
        self.body.addWidget(self.panel)

    def _connect(self) -> None:
        self.needed.clicked.connect(self.model.fetch_needed)
        self.bring.clicked.connect(self._bring)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.modelReset.connect(lambda: self.choose(self._chosen))
        self.model.changed.connect(self._show)
        self.desk.happened.connect(self._on_event)

    def _bring(self) -> None:
        where = self.ask_where()
        if where:
            self.model.bring(Path(where))

    def _on_row(self, now: QModelIndex) -> None:
        held = self.model.held(now.row())
        if held is not None:
            self._chosen = held.model.name
        self.panel.show_held(held)

    def _on_event(self, event: AppEvent) -> None:
        self.model.apply(event)

    def _show(self) -> None:
        shelf, free = self.model.shelf, not self.model.working
        self.machine.setText(machine_words(shelf) if shelf else self.model.sentence)
        self.missing.setText(missing_words(shelf) if shelf else "")
        self.bring.setEnabled(shelf is not None and free)
        self.needed.setEnabled(shelf is not None and free and bool(shelf.missing))


def _table(model: ModelsModel) -> QTableView:
    made = plain_table(model, tr("All models"))
    head = made.horizontalHeader()
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    head.setSectionResizeMode(COLUMNS.index("Model"), QHeaderView.ResizeMode.Stretch)
    return made
