"""The calls that were found as a table that Qt's views can watch, read page by page. No widgets."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from app.stores.call_rows import FoundCall
from app.ui.calls.wording import direction_words, row_words
from app.ui.table_model import AnyIndex, TableModel
from app.ui.wording import phone_words, tidy

COLUMNS = ("When", "Who", "Talked", "Outcome")


class CallListModel(TableModel):
    """Calls, newest first.

    Attributes:
        more_wanted: the view has come to the end of what is there.
    """

    columns = COLUMNS

    more_wanted = Signal()

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: list[FoundCall] = []
        self._has_more = False

    @property
    def rows(self) -> Sequence[FoundCall]:
        """Those read so far."""
        return self._rows

    @property
    def oldest_id(self) -> int | None:
        """The next page is older than this."""
        return self._rows[-1].call.id if self._rows else None

    def replace(self, found: Sequence[FoundCall], *, has_more: bool) -> None:
        """Show other calls."""
        self.beginResetModel()
        self._rows, self._has_more = list(found), has_more
        self.endResetModel()

    def append(self, found: Sequence[FoundCall], *, has_more: bool) -> None:
        """Show older calls below."""
        self._has_more = has_more
        if found:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._rows.extend(found)
            self.endInsertRows()

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

    def canFetchMore(self, parent: AnyIndex) -> bool:  # noqa: N802 - Qt's name
        """Whether there are older calls that were not read yet."""
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: AnyIndex) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Ask for them; until they come, nothing more is asked."""
        self._has_more = False
        self.more_wanted.emit()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell; the tooltip has what the row has no room for."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        found = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row_words(found, self._today())[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(found)
        return None


def _tooltip(found: FoundCall) -> str:
    lines = [f"{direction_words(found.call)}, {phone_words(found.call.remote)}", tidy(found.excerpt, 200)]
    return "<br>".join(f"<span>{html.escape(line)}</span>" for line in lines if line)
