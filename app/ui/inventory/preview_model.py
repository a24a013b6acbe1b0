"""What an import would do, line by line, as a table. On Qt's thread, without widgets."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.inventory.plan import Fate, Plan, PlannedLine
from app.ui.inventory.inventory_words import line_words

COLUMNS = ("Line", "What happens", "Car", "What changes, or what is wrong")

_FIRST = (Fate.WRONG, Fate.CHANGED, Fate.ADDED, Fate.SAME)

AnyIndex = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """The lines of a plan, all or those of one fate; what needs a look comes first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[PlannedLine] = ()

    def show(self, plan: Plan | None, fate: Fate | None) -> None:
        """Show these lines."""
        lines = sorted(plan.lines, key=_importance) if plan else ()
        self.beginResetModel()
        self._lines = lines if fate is None else [each for each in lines if each.fate is fate]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Lines on show."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Columns of the table."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell, and all of it as its tooltip."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line_words(self._lines[index.row()])[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{html.escape(line_words(self._lines[index.row()])[index.column()])}</span>"
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


def _importance(line: PlannedLine) -> int:
    return _FIRST.index(line.fate)
