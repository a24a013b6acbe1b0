"""A question that is tried: what lies near it, and what the agent would say.

On Qt's thread, without widgets.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.qt_bridge import Appliance
from app.stores.document_rows import RECEPTIONIST
from app.ui.desk import Desk
from app.ui.knowledge.knowledge_words import passage_cells, said_words, verdict
from app.ui.language import mark, tr
from app.ui.table_model import WordTable
from engine.dialogue.rehearsal import Rehearsal
from engine.ports import Passage

TITLES = (mark("Said"), mark("Near"), mark("Source"), mark("Question – answer"))
QUESTION_CHARS_MAX = 500
NEAREST = 4
"""So many stored answers are shown, and as many passages of documents."""

Tried = tuple[Sequence[Passage], Rehearsal]


class TrialModel(QObject):
    """The last question.

    Attributes:
        changed: there is an answer, a trouble, or nothing any more.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.table = WordTable([tr(each) for each in TITLES], self)
        self.question = self.verdict = self.said = ""
        self.is_busy = False

    def ask(self, question: str) -> None:
        """Try a question; while one is being tried, the next replaces it."""
        self.question = question.strip()[:QUESTION_CHARS_MAX]
        if not self.question:
            self.clear()
            return
        asked, self.is_busy = self.question, True
        self.verdict, self.said = tr("Looking …"), ""
        self.table.fill(())
        self.changed.emit()

        async def find(appliance: Appliance) -> Tried:
            passages = await appliance.knowledge.nearest(asked, RECEPTIONIST, NEAREST)
            return passages, await appliance.rehearse(asked)

        self._desk.requests.ask(find, lambda found: self._show(asked, found), self._fail)

    def clear(self) -> None:
        """Forget the question."""
        self.question = self.verdict = self.said = ""
        self.is_busy = False
        self.table.fill(())
        self.changed.emit()

    def _show(self, asked: str, found: Tried) -> None:
        if asked != self.question:
            return
        passages, rehearsal = found
        used = [rehearsal.uses(each) for each in passages]
        self.is_busy = False
        self.table.fill([passage_cells(each, said=said) for each, said in zip(passages, used, strict=True)])
        self.verdict, self.said = verdict(rehearsal, from_passage=any(used)), said_words(rehearsal)
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self.is_busy = False
        self.verdict, self.said = tr("✗ The question could not be tried. {why}", why=sentence), ""
        self.changed.emit()
