"""Whom one spoke with last, newest first and each once. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from app.stores.rows import Call
from app.ui.language import Marked, mark, tr
from app.ui.table_model import TableModel
from app.ui.wording import PRACTICE, clock_words, phone_words, short_day_words

COLUMNS = (mark("Who"), mark("When"), "")
_WAYS: Mapping[str, Marked] = {"inbound": mark("called here"), "outbound": mark("was called")}


class RecentModel(TableModel):
    """One row an address."""

    columns = COLUMNS

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Call] = ()

    def fill(self, calls: Sequence[Call]) -> None:
        """Show these calls, newest first; practice calls have no number."""
        newest: dict[str, Call] = {}
        for call in calls:
            if call.remote != PRACTICE:
                newest.setdefault(call.remote, call)
        self.beginResetModel()
        self._rows = tuple(newest.values())
        self.endResetModel()

    def number(self, row: int) -> str:
        """What to dial to reach the one in this row."""
        return self._rows[row].remote

    def over(self, column: int) -> str:
        """A column's title."""
        return tr(COLUMNS[column])

    def words(self, row: int) -> Sequence[str]:
        """Text of each cell."""
        return _cells(self._rows[row])


def _cells(call: Call) -> tuple[str, str, str]:
    at = call.started_at.astimezone()
    when = f"{short_day_words(at.date())}, {clock_words(at)}"
    way = tr(_WAYS[call.direction]) if call.direction in _WAYS else ""
    return phone_words(call.remote), when, way
