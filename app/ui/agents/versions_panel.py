"""Every version of the agent there was, and the way back to any of them."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QStackedWidget

from app.ui.agents.agents_model import AgentsModel
from app.ui.agents.wording import NO_VERSIONS, version_words
from app.ui.language import tr
from app.ui.pieces import Card, button, label, sentence
from app.ui.tables import plain_table


class VersionsPanel(Card):
    """Watches an `AgentsModel`."""

    def __init__(self, model: AgentsModel) -> None:
        super().__init__(tr("Versions"))
        self._model = model
        self.table = plain_table(model.versions, tr("Versions of the agent"))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("Versions, or that there are none"))
        self.pages.addWidget(sentence(tr(NO_VERSIONS), tr("Why no versions are listed")))
        self.pages.addWidget(self.table)
        self.words = label("", tr("What changed in the chosen version"))
        self.words.setWordWrap(True)
        self.back = button(tr("Go back to it"), "Alt+B", tr("Make the agent as it was in the chosen version"))
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.words)
        self.body.addWidget(self.back)
        self.back.clicked.connect(self._go_back)
        self.table.selectionModel().selectionChanged.connect(self._show)
        model.changed.connect(self._show)
        model.versions.modelReset.connect(self._show)
        self._show()

    @property
    def chosen(self) -> int:
        """The row that is chosen, -1 for none."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _go_back(self) -> None:
        version = self._model.versions.at(self.chosen)
        if version is not None:
            self._model.go_back(version.id)

    def _show(self) -> None:
        version = self._model.versions.at(self.chosen)
        self.pages.setCurrentIndex(1 if self._model.versions.rowCount() else 0)
        shown = version_words(version) if version else ""
        self.words.setText(shown)
        self.words.setVisible(bool(shown))
        self.back.setVisible(bool(self._model.versions.rowCount()))
        self.back.setEnabled(version is not None and self.chosen > 0 and not self._model.busy)
