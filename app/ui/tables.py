"""Tables as every screen shows them: whole rows, no grid, 32 pixels a row, Tab leads out of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.language import tr
from app.ui.theme import text_font

ROW_PX = 32
_ENTER = ("Return", "Enter")


def plain_table(model: QAbstractItemModel, name: str) -> QTableView:
    """A table named for screen readers; how wide its columns are is left to the caller."""
    made = QTableView()
    made.setAccessibleName(name)
    made.setModel(model)
    made.setFont(text_font())
    made.setShowGrid(False)
    made.setWordWrap(False)
    made.setTabKeyNavigation(False)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.verticalHeader().hide()
    made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    made.verticalHeader().setDefaultSectionSize(ROW_PX)
    head = made.horizontalHeader()
    head.setAccessibleName(tr("Columns of: {name}", name=name))
    head.setFont(text_font(0.92))
    head.setHighlightSections(False)
    return made


def on_enter(table: QTableView, do: Callable[[], object]) -> None:
    """Have Enter do this to the chosen row, while the table has the focus and not otherwise.

    Unlike `activated` it never comes of a single click, whatever the system's settings.
    """
    for key in _ENTER:
        made = QShortcut(QKeySequence(key), table)
        made.setContext(Qt.ShortcutContext.WidgetShortcut)  # the constructor ignores the argument
        made.activated.connect(do)
