"""The rules on who answers, the one that is being written, and the one that was deleted last.

On Qt's thread, without widgets; watched by `rules_panel` and `rule_form`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.stores.phone_rows import AnswerRule, WhoAnswers
from app.ui.language import mark, tr
from app.ui.phone.rule_words import otherwise_words, rule_cells, verdict_words
from app.ui.requests import Requests
from app.ui.table_model import WordTable

if TYPE_CHECKING:
    from app.calls.who_answers import Answering
    from app.phone.rule_book import RuleBook, RuleList

T = TypeVar("T")

COLUMNS = ("", mark("When"), mark("Called number"), mark("Caller"), mark("Who answers"))
NEW = AnswerRule(0, WhoAnswers.DESK_FIRST)


class RulesModel(QObject):
    """Changes rules one at a time.

    Attributes:
        changed: the rules, or what can be undone, are new.
        edited: another rule, or none, is in the form now; or what is wrong with it.
        tried: the verdict is new.
        failed: what could not be done, in a sentence.
        rules: in the order in which they are asked.
        accounts: keys of the SIP accounts.
        otherwise: what becomes of a call that no rule fits, in a sentence.
        edited_rule: the one in the form.
        trouble: what is wrong with it.
        undo_words: what was deleted last; empty when nothing was.
        verdict: what would become of the call that was tried.
        chosen: id of the rule that was changed last.
    """

    changed = Signal()
    edited = Signal()
    tried = Signal()
    failed = Signal(str)

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self.table = WordTable([tr(each) for each in COLUMNS], self)
        self.rules: Sequence[AnswerRule] = ()
        self.accounts: Sequence[str] = ()
        self.otherwise = ""
        self.edited_rule: AnswerRule | None = None
        self.trouble = self.undo_words = self.verdict = ""
        self.chosen = 0
        self._deleted: tuple[AnswerRule, int] | None = None

    def look(self) -> None:
        """Read the rules anew."""
        self._ask(lambda book: book.read(), self._fill)

    # --- one rule -----------------------------------------------------------------------------------

    def add(self) -> None:
        """Open the form for a new rule."""
        self._edit(NEW)

    def edit(self, row: int) -> None:
        """Open the form for this rule."""
        if 0 <= row < len(self.rules):
            self._edit(self.rules[row])

    def cancel(self) -> None:
        """Close the form; nothing is changed."""
        self._edit(None)

    def save(self, rule: AnswerRule) -> None:
        """Keep what stands in the form."""
        self._ask(lambda book: book.save(rule), self._saved, self._say_trouble)

    def _edit(self, rule: AnswerRule | None) -> None:
        self.edited_rule, self.trouble = rule, ""
        self.edited.emit()

    def _saved(self, rule: AnswerRule) -> None:
        self.chosen = rule.id
        self._edit(None)
        self.look()

    def _say_trouble(self, sentence: str) -> None:
        self.trouble = sentence
        self.edited.emit()

    # --- their order --------------------------------------------------------------------------------

    def move(self, row: int, by: int) -> None:
        """Put a rule so many places further down, or up when it is negative."""
        if 0 <= row < len(self.rules):
            self.chosen = self.rules[row].id
            self._ask(lambda book: book.move(self.chosen, by), lambda _: self.look())

    def remove(self, row: int) -> None:
        """Delete a rule; it can be put back."""
        if not 0 <= row < len(self.rules):
            return
        rule = self.rules[row]

        def removed(place: int) -> None:
            self._deleted = (rule, place)
            self.undo_words = tr("Rule {number} was deleted.", number=place + 1)
            self.look()

        self._ask(lambda book: book.remove(rule.id), removed)

    def undo(self) -> None:
        """Put the rule that was deleted last back where it was."""
        if self._deleted is None:
            return
        (rule, place), self._deleted, self.undo_words = self._deleted, None, ""

        def put_back(rule: AnswerRule) -> None:
            self.chosen = rule.id
            self.look()

        self._ask(lambda book: book.save(replace(rule, id=0), place), put_back)

    # --- trying -------------------------------------------------------------------------------------

    def try_out(self, caller: str, account: str | None) -> None:
        """Say what would become of a call from there to that account now."""

        def decided(answering: Answering) -> None:
            ids = [rule.id for rule in self.rules]
            fits = answering.rule is not None and answering.rule.id in ids
            number = ids.index(answering.rule.id) + 1 if fits and answering.rule is not None else None
            self._say_verdict(verdict_words(caller, answering, number))

        self._ask(lambda book: book.try_out(caller, account), decided, self._say_verdict)

    def _say_verdict(self, sentence: str) -> None:
        self.verdict = sentence
        self.tried.emit()

    def _fill(self, found: RuleList) -> None:
        self.rules, self.accounts = found.rules, found.accounts
        self.otherwise = otherwise_words(found.otherwise, has_rules=bool(found.rules))
        self.table.fill([rule_cells(number, rule) for number, rule in enumerate(found.rules, 1)])
        self.changed.emit()

    def _ask(
        self,
        do: Callable[[RuleBook], Awaitable[T]],
        on_done: Callable[[T], None],
        on_error: Callable[[str], None] | None = None,
    ) -> None:
        self._requests.ask(lambda it: do(it.back_office.phone.rules), on_done, on_error or self.failed.emit)
