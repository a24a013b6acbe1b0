"""What the agents answer from: a question to try, the stored answers, the documents."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from app.ui.desk import Desk
from app.ui.knowledge.answers_model import NEW, AnswersModel
from app.ui.knowledge.answers_panel import AnswersPanel
from app.ui.knowledge.documents_model import DocumentsModel
from app.ui.knowledge.documents_panel import DocumentsPanel
from app.ui.knowledge.trial_model import TrialModel
from app.ui.knowledge.trial_panel import TrialPanel
from app.ui.language import tr
from app.ui.page import Page
from app.ui.pieces import button
from app.ui.theme import GUTTER
from app.ui.undo_bar import UndoBar

KINDS = "*.pdf *.docx *.md *.markdown *.txt *.text *.html *.htm *.csv"


class KnowledgeScreen(Page):
    """Shows the knowledge."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Knowledge"))
        self.answers, self.documents = AnswersModel(desk), DocumentsModel(desk)
        self.trial = TrialPanel(TrialModel(desk))
        files = tr("Choose files for the agent to answer from")
        self.add_documents = button(tr("Add documents …"), "Ctrl+I", files)
        write = tr("Write down a question and what the agent says to it")
        self.add_answer = button(tr("Add an answer"), "Ctrl+N", write)
        self.undo = UndoBar(self.answers.undo)
        self.answers_panel = AnswersPanel(self.answers)
        self.documents_panel = DocumentsPanel(self.documents)
        self.setAcceptDrops(True)
        self._lay_out()
        self.add_documents.clicked.connect(self.ask_for_files)
        self.add_answer.clicked.connect(lambda: self.answers.open(NEW))
        self.answers.done.connect(lambda: self.undo.say(self.answers.said, undoable=self.answers.undoable))
        self.documents.said.connect(self._say)
        self.trial.ask.clicked.connect(self._make_room)

    def _lay_out(self) -> None:
        self.tools.addWidget(self.add_documents)
        self.tools.addWidget(self.add_answer)
        columns = QHBoxLayout()
        columns.setSpacing(GUTTER)
        columns.addWidget(self.answers_panel, 4)
        columns.addWidget(self.documents_panel, 5)
        self.body.addWidget(self.undo)
        self.body.addWidget(self.trial)
        self.body.addLayout(columns, 1)

    def refresh(self) -> None:
        """Read answers and documents anew."""
        self.answers.refresh()
        self.documents.refresh()

    def ask_for_files(self) -> None:
        """Let files be chosen; the window goes on meanwhile."""
        documents, every = tr("Documents"), tr("All files")
        kinds = f"{documents} ({KINDS});;{every} (*)"
        dialog = QFileDialog(self, tr("Add documents"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._choose)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files and folders may be dropped."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take the files in."""
        event.acceptProposedAction()
        self.documents.take_in(_files(event))

    def _say(self, what: str) -> None:
        self.undo.say(what, undoable=False)

    def _make_room(self) -> None:
        """What was merely said gives way to the answer of a question."""
        if not self.undo.undo.isVisible():
            self.undo.hide()

    def _choose(self, paths: list[str]) -> None:
        self.documents.take_in([Path(path) for path in paths])


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
