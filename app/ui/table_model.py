"""Rows with a title over each column, as Qt's views can watch them: bases of the tables' models.

On Qt's thread, without widgets.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

AnyIndex = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class TableModel(QAbstractTableModel):
    """A flat table. Who derives from it fills `_rows` and says what stands in a row (`words`).

    Attributes:
        columns: their titles.
    """

    columns: Sequence[str] = ()
    _rows: Any = ()

    def over(self, column: int) -> str:
        """What stands over a column."""
        return self.columns[column]

    def side(self, column: int) -> Qt.AlignmentFlag:  # noqa: ARG002 - for who derives from it
        """On which side a column's cells and its title stand."""
        return Qt.AlignmentFlag.AlignLeft

    def words(self, row: int) -> Sequence[str]:
        """What stands in the cells of a row."""
        return self._rows[row]

    def tip(self, row: int, column: int) -> str:
        """The tooltip of a cell, in Qt's rich text: all of its words, for a narrow column cuts them."""
        return f"<span>{html.escape(self.words(row)[column])}</span>"

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell, its tooltip, and the side on which it stands."""
        row, column = index.row(), index.column()
        if not index.isValid() or row >= len(self._rows):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(row)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(row, column)
        return self._alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Rows that are there; a row has no rows of its own."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Columns of the table."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.over(section)
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _alignment(self, column: int) -> int:
        return int(self.side(column) | Qt.AlignmentFlag.AlignVCenter)


class PagedTable(TableModel, Generic[Row]):
    """As many rows as have been read of a longer list.

    Attributes:
        wants_more: the view has come to the end of what has been read, and there is more.
    """

    wants_more = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._ends = True

    @property
    def rows(self) -> Sequence[Row]:
        """What has been read so far."""
        return self._rows

    def fill(self, rows: Sequence[Row], *, ends: bool = True) -> None:
        """Show these in place of what was shown; there are more of them unless it `ends`."""
        self.beginResetModel()
        self._rows, self._ends = list(rows), ends
        self.endResetModel()

    def add(self, rows: Sequence[Row], *, ends: bool) -> None:
        """Show these below the others."""
        self._ends = ends
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def canFetchMore(self, parent: AnyIndex) -> bool:  # noqa: N802 - Qt's name
        """Whether there are more than have been read."""
        return not parent.isValid() and not self._ends

    def fetchMore(self, parent: AnyIndex) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Ask once for the next page."""
        self._ends = True
        self.wants_more.emit()


class WordTable(PagedTable[Sequence[str]]):
    """Rows of nothing but words, a word a cell, under columns with these titles."""

    def __init__(self, columns: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
