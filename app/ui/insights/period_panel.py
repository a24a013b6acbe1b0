"""Chooses the days: today, seven, thirty, or from one day to another."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QHBoxLayout, QPushButton, QWidget

from app.ui.insights.insights_model import Choice, InsightsModel
from app.ui.language import Marked, mark, tr
from app.ui.pieces import button, label
from app.ui.theme import GAP, text_font

_BUTTONS: Mapping[Choice, tuple[Marked, str, Marked]] = {
    Choice.TODAY: (mark("Today"), "Alt+1", mark("Show today")),
    Choice.WEEK: (mark("7 days"), "Alt+2", mark("Show 7 days")),
    Choice.MONTH: (mark("30 days"), "Alt+3", mark("Show 30 days")),
    Choice.OWN: (mark("Own range"), "Alt+4", mark("Show own range")),
}


class PeriodPanel(QWidget):
    """Commands the model; shows what is chosen."""

    def __init__(self, model: InsightsModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("Period"))
        self._model = model
        self.buttons = {choice: _button(choice) for choice in Choice}
        self._group = QButtonGroup(self)
        self.first, self.last = _day_field(tr("First day")), _day_field(tr("Last day"))
        self.until = label(tr("to"), tr("to"))
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
    words, key, what = _BUTTONS[choice]
    made = button(tr(words), key, tr(what))
    made.setCheckable(True)
    made.setObjectName("choice")
    return made


def _day_field(name: str) -> QDateEdit:
    made = QDateEdit()
    made.setAccessibleName(name)
    made.lineEdit().setAccessibleName(name)
    made.setFont(text_font())
    made.setCalendarPopup(True)
    made.setLocale(QLocale())
    #: A day in Qt's format, such as Mar 2, 2026
    made.setDisplayFormat(tr("MMM d, yyyy"))
    made.setKeyboardTracking(False)
    made.setMinimumHeight(4 * GAP)
    return made


def _day(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
