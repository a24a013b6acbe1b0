"""A field for a date, with a calendar to choose from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker
from PySide6.QtWidgets import QDateEdit

from app.ui.language import tr
from app.ui.theme import text_font

HEIGHT = 36


class DayField(QDateEdit):
    """`on_day` is called when another day was entered, not when it is shown by the program."""

    def __init__(self, name: str, day: date | None, on_day: Callable[[], object]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setLocale(QLocale())
        #: A short day with its year in Qt's format, such as Mon, Mar 2, 2026
        self.setDisplayFormat(tr("ddd, MMM d, yyyy"))
        self.setCalendarPopup(True)
        self.calendarWidget().setAccessibleName(tr("{name}, calendar", name=name))
        self.lineEdit().setAccessibleName(tr("{name}, typed", name=name))
        self.setFont(text_font())
        self.setMinimumHeight(HEIGHT)
        self.setKeyboardTracking(False)
        if day is not None:
            self.show_day(day)
        self.dateChanged.connect(on_day)

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show this day."""
        with QSignalBlocker(self):
            self.setDate(QDate(day.year, day.month, day.day))
