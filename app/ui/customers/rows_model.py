"""Rows of words as a table that Qt's views can watch. On Qt's thread, without widgets."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from app.ui.table_model import AnyIndex, TableModel

Cells = tuple[str, ...]


class RowsModel(TableModel):
    """As many rows as have been read.

    Attributes:
        wants_more: the view has come to the end of what has been read, and there is more.
        columns: their titles.
    """

    wants_more = Signal()

    def __init__(self, columns: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Cells] = []
        self._ends = True

    @property
    def rows(self) -> Sequence[Cells]:
        """What has been read so far."""
        return self._rows

    def fill(self, rows: Sequence[Cells], *, ends: bool = True) -> None:
        """Show these in place of what was shown; there are more of them unless it `ends`."""
        self.beginResetModel()
        self._rows, self._ends = list(rows), ends
        self.endResetModel()

    def add(self, rows: Sequence[Cells], *, ends: bool) -> None:
        """Show these below the others."""
        self._ends = ends
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def canFetchMore(self, parent: AnyIndex) -> bool:  # noqa: N802 - Qt's name
        """There are more than have been read."""
        return not parent.isValid() and not self._ends

    def fetchMore(self, parent: AnyIndex) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Ask once for the next page."""
        self._ends = True
        self.wants_more.emit()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell; the same as its tooltip, for a narrow column cuts it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        text = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{html.escape(text)}</span>"
        return None
