"""The calls that were found as a table that Qt's views can watch, read page by page. No widgets."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QObject

from app.stores.call_rows import FoundCall
from app.ui.calls.wording import direction_words, row_words
from app.ui.language import mark, tr
from app.ui.table_model import PagedTable
from app.ui.wording import phone_words, tidy

WHEN, WHO, TALKED, OUTCOME = mark("When"), mark("Who"), mark("Talked"), mark("Outcome")
COLUMNS = (WHEN, WHO, TALKED, OUTCOME)


class CallListModel(PagedTable[FoundCall]):
    """Calls, newest first."""

    columns = COLUMNS

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today

    @property
    def oldest_id(self) -> int | None:
        """The next page is older than this."""
        return self._rows[-1].call.id if self._rows else None

    def merge(self, newest: Sequence[FoundCall]) -> bool:
        """Take in the newest page again: new calls come on top, known ones are put right.

        Returns False, and changes nothing, when there may be calls between it and what is shown.
        """
        top_id = self._rows[0].call.id if self._rows else 0
        fresh = [each for each in newest if each.call.id > top_id]
        if len(fresh) == len(newest):
            return False
        self._put_right(newest)
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._rows[:0] = fresh
            self.endInsertRows()
        return True

    def remove(self, call_id: int) -> None:
        """A call was deleted."""
        row = self.row_of(call_id)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()

    def row_of(self, call_id: int | None) -> int | None:
        """Where a call stands."""
        found = (row for row, each in enumerate(self._rows) if each.call.id == call_id)
        return next(found, None)

    def _put_right(self, newest: Sequence[FoundCall]) -> None:
        known = {each.call.id: each for each in newest}
        for row, shown in enumerate(self._rows[: len(newest)]):
            now = known.get(shown.call.id, shown)
            if now != shown:
                self._rows[row] = now
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def over(self, column: int) -> str:
        """Its title in the window's language."""
        return tr(COLUMNS[column])

    def words(self, row: int) -> Sequence[str]:
        """When, with whom, how long and what came of it."""
        return row_words(self._rows[row], self._today())

    def tip(self, row: int, column: int) -> str:  # noqa: ARG002 - the same for every cell
        """What the row has no room for."""
        return _tooltip(self._rows[row])


def _tooltip(found: FoundCall) -> str:
    lines = [f"{direction_words(found.call)}, {phone_words(found.call.remote)}", tidy(found.excerpt, 200)]
    return "<br>".join(f"<span>{html.escape(line)}</span>" for line in lines if line)
