"""Rows with a title over each column, as Qt's views can watch them: base of the tables' models.

On Qt's thread, without widgets.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

AnyIndex = QModelIndex | QPersistentModelIndex


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
        """On which side a column's title stands."""
        return Qt.AlignmentFlag.AlignLeft

    def words(self, row: int) -> Sequence[str]:
        """What stands in the cells of a row."""
        return self._rows[row]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell; the same as its tooltip, for a narrow column cuts it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        text = self.words(index.row())[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        return f"<span>{html.escape(text)}</span>" if role == Qt.ItemDataRole.ToolTipRole else None

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
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self.side(section) | Qt.AlignmentFlag.AlignVCenter)
        return None
