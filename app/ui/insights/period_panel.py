"""Chooses the days: today, seven, thirty, or from one day to another."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QHBoxLayout, QPushButton, QWidget

from app.ui.insights.insights_model import Choice, InsightsModel
from app.ui.pieces import button, label
from app.ui.theme import GAP, text_font

_KEYS = {Choice.TODAY: "Alt+1", Choice.WEEK: "Alt+2", Choice.MONTH: "Alt+3", Choice.OWN: "Alt+4"}


class PeriodPanel(QWidget):
    """Commands the model; shows what is chosen."""

    def __init__(self, model: InsightsModel) -> None:
        super().__init__()
        self.setAccessibleName("Period")
        self._model = model
        self.buttons = {choice: _button(choice) for choice in Choice}
        self._group = QButtonGroup(self)
        self.first, self.last = _day_field("First day"), _day_field("Last day")
        self.until = label("to", "to")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for widget in (self.first, self.until, self.last):
            row.addWidget(widget)
            widget.hide()
        for choice, made in self.buttons.items():
            self._group.addButton(made)
            row.addWidget(made)
            made.clicked.connect(lambda _=False, choice=choice: model.choose(choice))
        for field in (self.first, self.last):
            field.dateChanged.connect(self._choose_own)
        model.changed.connect(self._show)
        self._show()

    def _choose_own(self) -> None:
        self._model.choose_own(_day(self.first), _day(self.last))

    def _show(self) -> None:
        self.buttons[self._model.choice].setChecked(True)
        own = self._model.choice is Choice.OWN
        for widget in (self.first, self.until, self.last):
            widget.setVisible(own)
        period = self._model.own
        if period is not None:
            for field, day in ((self.first, period.first), (self.last, period.last)):
                with QSignalBlocker(field):
                    field.setDate(QDate(day.year, day.month, day.day))


def _button(choice: Choice) -> QPushButton:
    made = button(choice.value, _KEYS[choice], f"Show {choice.value.lower()}")
    made.setCheckable(True)
    made.setObjectName("choice")
    return made


def _day_field(name: str) -> QDateEdit:
    made = QDateEdit()
    made.setAccessibleName(name)
    made.lineEdit().setAccessibleName(name)
    made.setFont(text_font())
    made.setCalendarPopup(True)
    made.setDisplayFormat("MMM d, yyyy")
    made.setKeyboardTracking(False)
    made.setMinimumHeight(4 * GAP)
    return made


def _day(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
