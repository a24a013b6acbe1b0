"""When each department is open, a line a day and a column a department. Part of the dealership's form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.dealership.own import SALES, SERVICE
from app.dealership.typed import DAYS, Typed
from app.ui.language import Marked, mark, tr
from app.ui.pieces import label
from app.ui.settings.form import line_edit
from app.ui.theme import GAP

_USUAL_WEEK = ("08:00-18:00",) * 5 + ("09:00-16:00", "")
_TITLES: Mapping[str, Marked] = {SALES: mark("Sales"), SERVICE: mark("Service")}
_WIDTH = 150
_REST = 99
"""The grid's column that takes the room that is left."""


class HoursForm(QWidget):
    """Every dealership has sales and service; a file may have named other departments.

    Attributes:
        edited: a field was filled in.
        changed: another text stands in a field.
    """

    edited = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Opening hours"))
        self._columns: dict[str, Column] = {}
        self._places = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(GAP // 2)
        self._grid.setColumnStretch(_REST, 1)
        for row in range(1, len(DAYS) + 1):
            shown = _day_name(row)
            shown = f"{shown[:1].upper()}{shown[1:]}"
            self._grid.addWidget(label(shown, tr("{caption}, label", caption=shown)), row, 0)
        for name in _TITLES:
            self._add(name, _USUAL_WEEK)
        self._order()

    @property
    def sales(self) -> Sequence[QLineEdit]:
        """From Monday on."""
        return self._columns[SALES].fields

    @property
    def service(self) -> Sequence[QLineEdit]:
        """From Monday on."""
        return self._columns[SERVICE].fields

    @property
    def others(self) -> Mapping[str, Sequence[QLineEdit]]:
        """Those of the other departments."""
        return {name: column.fields for name, column in self._columns.items() if name not in _TITLES}

    def fill(self, typed: Typed) -> None:
        """Show these hours."""
        for name in self.others:
            if name not in typed.others:
                self._take(name)
        for name, texts in {SALES: typed.sales, SERVICE: typed.service, **typed.others}.items():
            if name not in self._columns:
                self._add(name, texts)
            for field, text in zip(self._columns[name].fields, texts, strict=True):
                field.setText(text)
        self._order()

    def _add(self, name: str, texts: Sequence[str]) -> None:
        column = self._columns[name] = Column(name, texts)
        self._places += 1
        for row, widget in enumerate((column.title, *column.fields)):
            self._grid.addWidget(widget, row, self._places)
        for field in column.fields:
            field.editingFinished.connect(self.edited)
            field.textChanged.connect(self.changed)

    def _take(self, name: str) -> None:
        column = self._columns.pop(name)
        for widget in (column.title, *column.fields):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _order(self) -> None:
        """Tab goes from day to day, and in a day from department to department."""
        days = zip(*(each.fields for each in self._columns.values()), strict=True)
        for before, after in pairwise(field for day in days for field in day):
            QWidget.setTabOrder(before, after)


class Column:
    """The widgets of one department."""

    def __init__(self, name: str, texts: Sequence[str]) -> None:
        known = _TITLES.get(name)
        title = tr(known) if known else name.capitalize()
        self.title = label(title, tr("{title}, column", title=title), scale=0.92, muted=True)
        self.fields: list[QLineEdit] = []
        for row, text in enumerate(texts, 1):
            field = line_edit(tr("closed"))
            field.setAccessibleName(tr("{department} on {day}", department=title, day=_day_name(row)))
            field.setText(text)
            field.setFixedWidth(_WIDTH)
            self.fields.append(field)


def _day_name(row: int) -> str:
    return QLocale().standaloneDayName(row)
