"""Rows of words as a table that Qt's views can watch: documents, stored answers, passages.

On Qt's thread, without widgets.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.ui.table_model import TableModel


class RowsModel(TableModel):
    """Cells in columns with titles; `filled` anew as a whole."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = titles
        self._rows: Sequence[Sequence[str]] = ()

    def fill(self, cells: Sequence[Sequence[str]]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = cells
        self.endResetModel()
