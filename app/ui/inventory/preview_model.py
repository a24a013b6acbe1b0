"""What an import would do, line by line, as a table. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.inventory.plan import Fate, Plan, PlannedLine
from app.ui.inventory.inventory_words import line_words
from app.ui.language import mark, tr
from app.ui.table_model import TableModel

COLUMNS = (mark("Line no."), mark("What happens"), mark("Car"), mark("What changes, or what is wrong"))

_FIRST = (Fate.WRONG, Fate.CHANGED, Fate.ADDED, Fate.SAME)


class PreviewModel(TableModel):
    """The lines of a plan, all or those of one fate; what needs a look comes first."""

    columns = COLUMNS

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[PlannedLine] = ()

    def show(self, plan: Plan | None, fate: Fate | None) -> None:
        """Show these lines."""
        lines = sorted(plan.lines, key=_importance) if plan else ()
        self.beginResetModel()
        self._rows = lines if fate is None else [each for each in lines if each.fate is fate]
        self.endResetModel()

    def over(self, column: int) -> str:
        """The title of a column."""
        return tr(COLUMNS[column])

    def words(self, row: int) -> Sequence[str]:
        """Text of each cell."""
        return line_words(self._rows[row])


def _importance(line: PlannedLine) -> int:
    return _FIRST.index(line.fate)
