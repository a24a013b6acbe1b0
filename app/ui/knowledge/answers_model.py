"""The stored answers, the one in the form, and the last change, which can be undone.

On Qt's thread, without widgets.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.events import KnowledgeChanged
from app.qt_bridge import Appliance
from app.stores.rows import Faq
from app.ui.desk import Desk
from app.ui.knowledge.knowledge_words import answer_cells
from app.ui.language import mark, tr
from app.ui.table_model import WordTable

TITLES = (mark("Question"), mark("Topic"))
NEW = Faq(0, "", "", "", "")

Undo = Callable[[Appliance], Awaitable[object]]


class AnswersModel(QObject):
    """What the dealership answers in its own words.

    Attributes:
        changed: the answers, or what is sought among them, are others.
        opened: another answer is in the form, or none.
        refused: a sentence for the form.
        done: a change was made or undone; `said` and `undoable` say what.
    """

    changed = Signal()
    opened = Signal()
    refused = Signal(str)
    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.table = WordTable([tr(each) for each in TITLES], self)
        self._all: Sequence[Faq] = ()
        self.shown: Sequence[Faq] = ()
        self.words = ""
        self.entry: Faq | None = None
        self.said = ""
        self._undo: Undo | None = None
        desk.happened.connect(self._on_event)

    @property
    def undoable(self) -> bool:
        """Whether the last change can be taken back."""
        return self._undo is not None

    def refresh(self) -> None:
        """Read the answers anew."""
        self._desk.requests.ask(lambda it: it.knowledge.entries(), self._fill)

    def seek(self, words: str) -> None:
        """Show only answers in which all these words stand."""
        self.words = words
        self._show()

    def _fill(self, entries: Sequence[Faq]) -> None:
        self._all = entries
        self._show()

    def _show(self) -> None:
        words = self.words.casefold().split()
        self.shown = [each for each in self._all if all(word in _text(each) for word in words)]
        self.table.fill([answer_cells(each) for each in self.shown])
        self.changed.emit()

    def _on_event(self, event: object) -> None:
        if isinstance(event, KnowledgeChanged):
            self.refresh()

    # --- one answer ---

    def open(self, entry: Faq | None) -> None:
        """Put an answer into the form (`NEW` an empty one), or close it."""
        self.entry = entry
        self.opened.emit()

    def save(self, typed: Faq) -> None:
        """Keep what is in the form."""
        before = self.entry

        def saved(kept: Faq) -> None:
            self.open(None)
            if before is None or before.id == 0:
                added = tr("Added: {what}", what=kept.question)
                self._finish(added, lambda it: it.knowledge.drop_entry(kept.id))
            else:
                old = before
                changed = tr("Saved: {what}", what=kept.question)
                self._finish(changed, lambda it: it.knowledge.keep_entry(old))

        self._desk.requests.ask(lambda it: it.knowledge.keep_entry(typed), saved, self.refused.emit)

    def delete(self) -> None:
        """Delete the answer in the form."""
        entry = self.entry
        if entry is None:
            return

        def deleted(_: None) -> None:
            self.open(None)
            gone = tr("Deleted: {what}", what=entry.question)
            self._finish(gone, lambda it: it.knowledge.keep_entry(entry))

        self._desk.requests.ask(lambda it: it.knowledge.drop_entry(entry.id), deleted, self.refused.emit)

    def undo(self) -> None:
        """Take the last change back."""
        undo = self._undo
        if undo is not None:
            self._undo = None
            self._desk.requests.ask(
                undo,
                lambda _: self._finish(tr("Undone."), None),
                lambda sentence: self._finish(sentence, None),
            )

    def _finish(self, said: str, undo: Undo | None) -> None:
        self.said, self._undo = said, undo
        self.done.emit()


def _text(entry: Faq) -> str:
    return f"{entry.question} {entry.answer} {entry.category} {entry.keywords}".casefold()
