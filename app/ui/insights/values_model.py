"""Figures as a table that Qt's views can watch, and as CSV. On Qt's thread, without widgets."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.language import Marked, tr

AnyIndex = QModelIndex | QPersistentModelIndex
Cell = str | int | float | None
_FORMULA = ("=", "+", "-", "@", "\t")
"""What a spreadsheet would take for a formula."""


class ValuesModel(QAbstractTableModel):
    """A few columns of words and figures.

    Attributes:
        columns: their titles, in English as the file has them.
    """

    def __init__(self, columns: Sequence[Marked], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: Sequence[Sequence[Cell]] = ()

    @property
    def rows(self) -> Sequence[Sequence[Cell]]:
        """What is shown."""
        return self._rows

    def fill(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def csv(self) -> bytes:
        """All of it for a spreadsheet (UTF-8 with a mark at the beginning, which Excel asks for).

        The titles are English in any language, for who reads such files by their titles.
        """
        written = io.StringIO(newline="")
        writer = csv.writer(written)
        writer.writerow(self.columns)
        writer.writerows([_harmless(cell) for cell in row] for row in self._rows)
        return written.getvalue().encode("utf-8-sig")

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Rows; a row has no rows of its own."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell in words; figures stand to the right."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        cell = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(cell)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, str):
            return f"<span>{html.escape(cell)}</span>"
        return _side(cell) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns, above their figures."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self._rows[0][section] if self._rows else "")
        return None


def _words(cell: Cell) -> str:
    if cell is None:
        return "–"
    if isinstance(cell, float):
        return QLocale().toString(cell, "f", 2)
    return cell if isinstance(cell, str) else QLocale().toString(cell)


def _side(cell: Cell) -> int:
    left = Qt.AlignmentFlag.AlignLeft if isinstance(cell, str) else Qt.AlignmentFlag.AlignRight
    return int(left | Qt.AlignmentFlag.AlignVCenter)


def _harmless(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
