"""The services that can be booked, a line each: name, minutes, prices. Part of the own dealership's form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.dealership.typed import TypedService
from app.ui.language import mark, tr
from app.ui.pieces import button, label
from app.ui.settings.form import buttons, line_edit
from app.ui.theme import GAP, text_font

_TITLES = (mark("Service"), mark("Minutes"), mark("Price from"), mark("up to"))
_WIDTHS = (200, 80, 85, 85)
_EXAMPLES = ("Oil Change", "30", "49.99", "89.99")


class ServicesForm(QWidget):
    """Shows and returns lines; there is always one to type in.

    Attributes:
        edited: one was filled in or taken away.
        changed: something else stands in them than a moment ago.
    """

    edited = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Services"))
        self.lines: list[ServiceLine] = []
        self.add = button(tr("Add a service"), "Alt+A", tr("Add a line for one more service"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP // 2)
        self._grid.setColumnStretch(len(_TITLES) + 1, 1)
        for column, title in enumerate(map(tr, _TITLES)):
            name = tr("{title}, column", title=title)
            self._grid.addWidget(label(title, name, scale=0.92, muted=True), 0, column)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._grid)
        rows.addLayout(buttons(self.add))
        self.add.clicked.connect(lambda: self._add(TypedService()).setFocus())
        self.fill([TypedService()])

    @property
    def typed(self) -> Sequence[TypedService]:
        """What stands in the lines."""
        return [line.typed for line in self.lines]

    def fill(self, services: Sequence[TypedService]) -> None:
        """Show these."""
        for line in list(self.lines):
            self._take(line)
        for service in services or [TypedService()]:
            self._add(service)

    def _add(self, service: TypedService) -> QLineEdit:
        line = ServiceLine(service)
        self.lines.append(line)
        row = self._grid.rowCount()
        for column, widget in enumerate((*line.fields, line.remove)):
            self._grid.addWidget(widget, row, column)
        for field in line.fields:
            field.editingFinished.connect(self.edited)
            field.textChanged.connect(self.changed)
        line.remove.clicked.connect(lambda: self._remove(line))
        self._name()
        return line.fields[0]

    def _remove(self, line: ServiceLine) -> None:
        """The last one is emptied instead."""
        self._take(line)
        if not self.lines:
            self._add(TypedService())
        self.lines[0].fields[0].setFocus()
        self._name()
        self.edited.emit()
        self.changed.emit()

    def _take(self, line: ServiceLine) -> None:
        self.lines.remove(line)
        for widget in (*line.fields, line.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _name(self) -> None:
        for number, line in enumerate(self.lines, 1):
            line.name(number)
        order = [widget for line in self.lines for widget in (*line.fields, line.remove)]
        for before, after in zip(order, [*order[1:], self.add], strict=True):
            QWidget.setTabOrder(before, after)


class ServiceLine:
    """The widgets of one service."""

    def __init__(self, service: TypedService) -> None:
        texts = (service.name, service.minutes, service.price_from, service.price_to)
        self.fields = [line_edit(example) for example in _EXAMPLES]
        for field, text, width in zip(self.fields, texts, _WIDTHS, strict=True):
            field.setText(text)
            field.setMinimumWidth(0)
            field.setFixedWidth(width)
        self.remove = QPushButton(tr("Remove"))
        self.remove.setFont(text_font())

    @property
    def typed(self) -> TypedService:
        """What stands in it."""
        return TypedService(*(field.text() for field in self.fields))

    def name(self, number: int) -> None:
        """Name the widgets for screen readers."""
        for field, title in zip(self.fields, _TITLES, strict=True):
            field.setAccessibleName(tr("{title}, service {number}", title=tr(title), number=number))
        self.remove.setAccessibleName(tr("Remove service {number}", number=number))
        self.remove.setToolTip(tr("Take this line away"))
