"""The table of models that two steps of the guide show, each with its own columns."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QHeaderView, QTableView

from app.ui.models.models_model import COLUMNS, ModelsModel
from app.ui.tables import plain_table


def models_table(models: ModelsModel, name: str, shown: Collection[str]) -> QTableView:
    """A table of these columns; the model's name gets the room that is left."""
    made = plain_table(models, name)
    head = made.horizontalHeader()
    for column, title in enumerate(COLUMNS):
        made.setColumnHidden(column, title not in shown)
        mode = "Stretch" if title == "Model" else "ResizeToContents"
        head.setSectionResizeMode(column, QHeaderView.ResizeMode[mode])
    return made
