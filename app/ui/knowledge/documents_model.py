"""The documents, and those that are being taken in one after the other. On Qt's thread, without widgets."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.events import DocumentProgress, KnowledgeChanged
from app.knowledge.errors import ImportCancelled
from app.knowledge.walk import content, walk
from app.qt_bridge import Appliance
from app.stores.document_rows import Document
from app.ui.desk import Desk
from app.ui.knowledge.knowledge_words import document_cells, progress_words, taken_in_words
from app.ui.language import mark, tr
from app.ui.table_model import WordTable

TITLES = (mark("Document"), mark("Agent"), mark("Kind"), mark("Passages"), mark("Taken in"))

File = tuple[str, Path]


class DocumentsModel(QObject):
    """What was given to the agents to read.

    Attributes:
        changed: the documents are others.
        moved: an import began, went on, or ended.
        said: a sentence about what an import came to.
        refused: sentences about files that could not be read.
    """

    changed = Signal()
    moved = Signal()
    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.table = WordTable([tr(each) for each in TITLES], self)
        self.documents: Sequence[Document] = ()
        self.refused: list[str] = []
        self.step = ""
        self.percent = 0
        self._waiting: list[File] = []
        self._of = self._taken = 0
        self._stopped = False
        desk.happened.connect(self._on_event)

    @property
    def is_busy(self) -> bool:
        """Whether something is being taken in."""
        return bool(self.step)

    def refresh(self) -> None:
        """Read the documents anew."""

        async def read(appliance: Appliance) -> Sequence[Document]:
            return appliance.knowledge.documents()

        self._desk.requests.ask(read, self._fill)

    def _fill(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self.table.fill([document_cells(each) for each in documents])
        self.changed.emit()

    def _on_event(self, event: object) -> None:
        if isinstance(event, KnowledgeChanged):
            self.refresh()
        elif isinstance(event, DocumentProgress) and self.is_busy:
            self.percent = 100 * event.done // event.total
            self.moved.emit()

    # --- taking in ---

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take in files, and folders with all that is in them; added to what is under way."""

        async def look(_: Appliance) -> list[File]:
            return await asyncio.to_thread(lambda: list(walk(paths)))

        def queue(files: list[File]) -> None:
            self._waiting += files
            self._of += len(files)
            if not self.is_busy:
                self.refused, self._taken, self._stopped = [], 0, False
                self._next()

        self._desk.requests.ask(look, queue)

    def cancel(self) -> None:
        """Stop; documents that were taken in already stay."""
        self._waiting, self._stopped = [], True

        async def stop(appliance: Appliance) -> None:
            appliance.knowledge.cancel()

        self._desk.requests.ask(stop, lambda _: None)

    def _next(self) -> None:
        if not self._waiting:
            self._end()
            return
        name, path = self._waiting.pop(0)
        self.step, self.percent = progress_words(name, self._of - len(self._waiting), self._of), 0
        self.moved.emit()
        stopped = tr("{name}: stopped. Nothing of it is answered from.", name=name)

        async def take(appliance: Appliance) -> Document:
            read = await asyncio.to_thread(content, name, path)
            if self._stopped:  # while the file was read nobody else could be told
                raise ImportCancelled(stopped)
            return await appliance.knowledge.take_in(name, read)

        self._desk.requests.ask(take, self._took, self._refuse)

    def _took(self, _: Document) -> None:
        self._taken += 1
        self._next()

    def _refuse(self, sentence: str) -> None:
        self.refused.append(sentence)
        self._next()

    def _end(self) -> None:
        self.step, self._of = "", 0
        count = len(self.refused)
        taken = taken_in_words(self._taken, 0 if self._stopped else count)
        self.said.emit(tr("Stopped. {what}", what=taken) if self._stopped else taken)
        self.moved.emit()
        self.refresh()

    # --- deleting ---

    def delete(self, document: Document) -> None:
        """Forget a document."""
        self._desk.requests.ask(
            lambda it: it.knowledge.forget(document.id),
            lambda _: self.said.emit(tr("Deleted: {what}", what=document_cells(document)[0])),
        )
