"""Whom one spoke with last, newest first and each once. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.stores.rows import Call
from app.ui.wording import PRACTICE, clock_words, phone_words, short_day_words

COLUMNS = ("Who", "When", "")
_WAYS = {"inbound": "called here", "outbound": "was called"}

AnyIndex = QModelIndex | QPersistentModelIndex


class RecentModel(QAbstractTableModel):
    """One row an address."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: Sequence[Call] = ()

    def fill(self, calls: Sequence[Call]) -> None:
        """Show these calls, newest first; practice calls have no number."""
        newest: dict[str, Call] = {}
        for call in calls:
            if call.remote != PRACTICE:
                newest.setdefault(call.remote, call)
        self.beginResetModel()
        self._calls = tuple(newest.values())
        self.endResetModel()

    def number(self, row: int) -> str:
        """What to dial to reach the one in this row."""
        return self._calls[row].remote

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Addresses; a row has no rows of its own."""
        return 0 if parent is not None and parent.isValid() else len(self._calls)

    def columnCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Columns of the table."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell."""
        if not index.isValid() or index.row() >= len(self._calls):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _cells(self._calls[index.row()])[index.column()]
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


def _cells(call: Call) -> tuple[str, str, str]:
    at = call.started_at.astimezone()
    when = f"{short_day_words(at.date())}, {clock_words(at)}"
    return phone_words(call.remote), when, _WAYS.get(call.direction, "")
