"""What is looked for: words, a person, days, who took the call, outcome, direction, department."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QWidget

from app.stores.call_rows import CallFilter, Department, Taken
from app.ui.calls.wording import (
    DAY_OF_A_YEAR,
    DIRECTIONS,
    OUTCOMES,
    PERIODS,
    TAKEN,
    Period,
    days_of,
    start_of,
)
from app.ui.language import Marked, mark, tr
from app.ui.pieces import key_words, label
from app.ui.search_field import SearchField
from app.ui.theme import GAP, text_font

SEARCH_KEY = "Ctrl+F"
_HEIGHT = 4 * GAP


class FilterPanel(QWidget):
    """The choices beside the list.

    Attributes:
        changed: something else is wanted; typing counts once it pauses.
        words: the search field, which the screen puts at its top.
        person: likewise.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Which calls are listed"))
        what = tr("Words of either side, “in quotes” ({key})", key=key_words(SEARCH_KEY))
        self.words = self._field(tr("Search what was said"), what)
        self.person = self._field(tr("Name or number"), tr("A customer's name, or part of a number"))
        self.period = _choice(tr("Days"), PERIODS)
        self.outcome = _choice(tr("Outcome"), {None: mark("Any outcome"), **OUTCOMES})
        self.direction = _choice(tr("Direction"), {None: mark("In and out"), **DIRECTIONS})
        self.taken = _choice(tr("Who took the call"), {None: mark("Taken by anyone"), **TAKEN})
        self.department = _choice(tr("Department"), {None: mark("Any department")})
        self.first, self.last = _day(tr("First day")), _day(tr("Last day"))
        self._lay_out()
        for choice in (self.period, self.direction, self.taken, self.outcome, self.department):
            choice.activated.connect(self._chosen)
        for day in (self.first, self.last):
            day.dateChanged.connect(self.changed)
        QShortcut(QKeySequence(SEARCH_KEY), self, self.words.setFocus)

    def _field(self, name: str, what: str) -> SearchField:
        made = SearchField(name, name, what)
        made.setMinimumHeight(_HEIGHT)
        made.setMaxLength(200)
        made.sought.connect(self.changed)
        made.entered.connect(self.changed)
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        self.days = QWidget()
        self.days.setAccessibleName(tr("First and last day"))
        row = QHBoxLayout(self.days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.first, 1)
        #: Between the first and the last day of a span
        row.addWidget(label(tr("to"), tr("to"), muted=True))
        row.addWidget(self.last, 1)
        grid.addWidget(self.period, 0, 0, 1, 2)
        grid.addWidget(self.days, 1, 0, 1, 2)
        for place, choice in enumerate((self.direction, self.taken, self.outcome, self.department), 4):
            grid.addWidget(choice, place // 2, place % 2)
        self.days.hide()

    def offer(self, departments: Sequence[Department]) -> None:
        """Let these be chosen from."""
        chosen = self.department.currentData()
        with QSignalBlocker(self.department):
            while self.department.count() > 1:
                self.department.removeItem(1)
            for each in departments:
                self.department.addItem(each.name.capitalize(), each)
            self.department.setCurrentIndex(max(0, self.department.findData(chosen)))

    def wanted(self) -> CallFilter:
        """What the fields say."""
        days = days_of(self.period.currentData(), datetime.now().astimezone().date(), *self._between())
        taken = self.taken.currentData()  # Qt makes a plain word of it
        return CallFilter(
            words=self.words.text().strip(),
            person=self.person.text().strip(),
            since=start_of(days[0]) if days else None,
            until=start_of(days[1] + timedelta(days=1)) if days else None,
            outcome=self.outcome.currentData(),
            direction=self.direction.currentData(),
            department=self.department.currentData(),
            taken=Taken(taken) if taken else None,
        )

    def _between(self) -> tuple[Any, Any]:
        return self.first.date().toPython(), self.last.date().toPython()

    def _chosen(self) -> None:
        self.days.setVisible(self.period.currentData() == Period.BETWEEN)
        self.changed.emit()


def _choice(name: str, items: Mapping[Any, Marked]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFont(text_font(0.92))
    made.setMinimumHeight(_HEIGHT)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(10)
    for value, text in items.items():
        made.addItem(tr(text), value)
    return made


def _day(name: str) -> QDateEdit:
    made = QDateEdit(QDate.currentDate())
    made.setAccessibleName(name)
    made.lineEdit().setAccessibleName(name)
    made.setToolTip(name)
    made.setFont(text_font(0.92))
    made.setMinimumHeight(_HEIGHT)
    made.setCalendarPopup(True)
    made.setLocale(QLocale())
    made.setDisplayFormat(tr(DAY_OF_A_YEAR))
    return made
