"""Which calls are looked for and found. On Qt's thread, without widgets; what is asked runs elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.stores.call_rows import PAGE, CallFilter, Department, FoundCall
from app.ui.calls.list_model import CallListModel
from app.ui.calls.wording import count_words
from app.ui.language import mark, tr
from app.ui.requests import Requests

READING = mark("Reading the calls …")
NONE_YET = mark("No calls yet. Every call that comes in or goes out is listed here from its first ring on.")
NONE_FOUND = mark("No call fits. Search for fewer words, or take a filter away.")


class HistoryModel(QObject):
    """Asks for calls page by page; an answer that comes too late is dropped.

    Attributes:
        changed: the count or the sentence is new.
        sentence: what stands there instead of calls, when there are none.
        departments: those to choose from.
    """

    changed = Signal()

    def __init__(
        self, requests: Requests, today: Callable[[], date] = date.today, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._requests = requests
        self._asked = 0
        self._has_read = False
        self.wanted = CallFilter()
        self.rows = CallListModel(today, self)
        self.rows.wants_more.connect(self._read_more)
        self.count: int | None = None
        self.sentence = tr(READING)
        self.departments: Sequence[Department] = ()

    @property
    def count_words(self) -> str:
        """How many calls there are; nothing before that is known."""
        if self.count is None:
            return ""
        return count_words(self.count, is_filtered=self.wanted != CallFilter())

    @property
    def has_live(self) -> bool:
        """One of the newest calls goes on."""
        return any(each.call.ended_at is None for each in self.rows.rows[:PAGE])

    def look_for(self, wanted: CallFilter) -> None:
        """Find other calls; those on show stay until the new ones are there."""
        if wanted != self.wanted or not self._has_read:
            self.wanted = wanted
            self._read(self._replace)

    def refresh(self) -> None:
        """Look again for calls that are new or have changed."""
        self._read(self._merge if self._has_read else self._replace)
        if not self.departments:
            self._requests.ask(lambda it: it.back_office.history.departments(), self._take_departments)

    def forget(self, call_id: int) -> None:
        """A call was deleted."""
        self.rows.remove(call_id)
        self._read_count(self._asked)

    def _read(self, take: Callable[[Sequence[FoundCall]], None]) -> None:
        self._asked += 1
        asked, wanted = self._asked, self.wanted

        def arrived(found: Sequence[FoundCall]) -> None:
            if asked == self._asked:
                take(found)
                self._read_count(asked)

        self._requests.ask(lambda it: it.back_office.history.find(wanted), arrived, self._failed)

    def _replace(self, found: Sequence[FoundCall]) -> None:
        self._has_read = True
        self.rows.fill(found, ends=len(found) < PAGE)
        self.sentence = tr(NONE_YET if self.wanted == CallFilter() else NONE_FOUND)
        self.changed.emit()

    def _merge(self, found: Sequence[FoundCall]) -> None:
        if not self.rows.merge(found):
            self._replace(found)

    def _read_more(self) -> None:
        asked, wanted, before_id = self._asked, self.wanted, self.rows.oldest_id

        def arrived(found: Sequence[FoundCall]) -> None:
            if wanted == self.wanted and before_id == self.rows.oldest_id:
                self.rows.add(found, ends=len(found) < PAGE)

        if asked:
            self._requests.ask(
                lambda it: it.back_office.history.find(wanted, before_id), arrived, self._failed
            )

    def _read_count(self, asked: int) -> None:
        wanted = self.wanted

        def arrived(count: int) -> None:
            if asked == self._asked:
                self.count = count
                self.changed.emit()

        self._requests.ask(lambda it: it.back_office.history.count(wanted), arrived, self._failed)

    def _take_departments(self, found: Sequence[Department]) -> None:
        self.departments = found
        self.changed.emit()

    def _failed(self, sentence: str) -> None:
        self.rows.fill(())
        self._has_read, self.count = False, None
        self.sentence = tr("The calls cannot be shown. {why}", why=sentence)
        self.changed.emit()
