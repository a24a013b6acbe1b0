"""The documents as a list, with what is being taken in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QProgressBar, QStackedWidget, QWidget

from app.stores.document_rows import Document
from app.ui.asking import question
from app.ui.knowledge.documents_model import TITLES, DocumentsModel
from app.ui.language import mark, tr
from app.ui.pieces import Card, Elided, button, label, sentence
from app.ui.tables import plain_table
from app.ui.theme import GAP, Paint
from app.ui.wording import tidy

NO_DOCUMENTS = mark(
    "No documents yet. Drop PDF, Word, text, web or CSV files here: "
    "the agent reads them and answers from what they say."
)
_REFUSED_SHOWN = 3
KIND_FROM_PX = 560
_WIDTHS = (0, 112, 96, 88, 124)
"""Of the columns; the name takes what is left."""


class DocumentsPanel(Card):
    """Watches the documents."""

    def __init__(self, documents: DocumentsModel) -> None:
        super().__init__(tr("Documents"))
        self._documents = documents
        self.table = plain_table(documents.table, tr("Documents"))
        self.empty = sentence(tr(NO_DOCUMENTS), tr("Why no documents are listed"))
        self.step = Elided(tr("Which document is being read"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How far the document is"))
        self.cancel = button(tr("Stop"), "Ctrl+.", tr("Stop reading; documents that were read already stay"))
        self.refused = label("", tr("Files that could not be read"))
        self.refused.setForegroundRole(Paint.BAD)
        self.refused.setWordWrap(True)
        asked = tr("Delete the document that is marked; you are asked once")
        self.delete = button(tr("Delete …"), "Ctrl+D", asked)
        self.delete.setObjectName("grave")
        self._lay_out()
        self.cancel.clicked.connect(documents.cancel)
        self.delete.clicked.connect(self._delete)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        documents.changed.connect(self._show)
        documents.moved.connect(self._show_progress)
        self._show()
        self._show_progress()

    def _lay_out(self) -> None:
        self.progress = QWidget()
        self.progress.setAccessibleName(tr("A document is being read"))
        row = QHBoxLayout(self.progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.step, 1)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self._pages = QStackedWidget()
        self._pages.setAccessibleName(tr("The documents, or the reason why there are none"))
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.table)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.delete)
        for each in (self.progress, self.refused):
            self.body.addWidget(each)
        self.body.addWidget(self._pages, 1)
        self.body.addLayout(foot)
        head = self.table.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, mode)
            head.resizeSection(column, max(width, head.sectionSizeHint(column)))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow list the name matters more than the kind, which its ending tells too."""
        super().resizeEvent(event)
        self.table.setColumnHidden(TITLES.index("Kind"), self.width() < KIND_FROM_PX)

    @property
    def marked(self) -> Document | None:
        """The document whose row is selected."""
        rows = self.table.selectionModel().selectedRows()
        return self._documents.documents[rows[0].row()] if rows else None

    def ask_to_delete(self, document: Document, then: Callable[[], None]) -> None:
        """Ask once whether this document may go; the window goes on meanwhile."""
        text = tr("Delete “{name}”?", name=tidy(document.name, 80))
        more = tr("The agent answers from it no more. The file itself stays where it is.")
        box = question(self, tr("Delete a document"), text, more)
        box.accepted.connect(then)
        box.open()

    def _delete(self) -> None:
        document = self.marked
        if document is not None:
            self.ask_to_delete(document, lambda: self._documents.delete(document))

    def _show(self) -> None:
        count = len(self._documents.documents)
        listed = tr("Documents ({count})", count=QLocale().toString(count))
        self.title.show_text(listed if count else tr("Documents"))
        self._pages.setCurrentIndex(1 if count else 0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.delete.setVisible(bool(self._documents.documents))
        self.delete.setEnabled(self.marked is not None)

    def _show_progress(self) -> None:
        documents = self._documents
        self.progress.setVisible(documents.is_busy)
        self.step.show_text(documents.step)
        self.bar.setValue(documents.percent)
        shown = [f"⚠ {each}" for each in documents.refused[:_REFUSED_SHOWN]]
        more = len(documents.refused) - len(shown)
        if more:
            shown.append(tr("… and {count} more.", count=QLocale().toString(more)))
        self.refused.setText("\n".join(shown))
        self.refused.setVisible(bool(shown))
