"""Which days the calendar shows, and what stands there. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.stores.rows import Appointment
from app.ui.calendar.asking import Ask
from app.ui.calendar.board import Board, day_board, week_board
from app.ui.calendar.words import count_words, long_day_words, week_words
from app.ui.language import tr

if TYPE_CHECKING:
    from app.calendar.calendar import AppointmentCalendar
    from app.calendar.sheet import Sheet

WEEK = 7


class View(StrEnum):
    """How much is seen at once."""

    DAY = "day"
    WEEK = "week"


class CalendarModel(QObject):
    """A day or a week.

    Attributes:
        changed: the days, or what stands there, are new.
        failed: emitted with the sentence, when it cannot be read.
        view: a day or a week.
        day: the day on show, or one of the week on show; None before the first reading.
        sheet: what was read last.
        board: the same, laid out in columns.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._asked = 0
        self.view = View.DAY
        self.day: date | None = None
        self.sheet: Sheet | None = None
        self.board = Board((), ())

    @property
    def first(self) -> date | None:
        """The first day on show: of a week, its Monday."""
        if self.day is None or self.view is View.DAY:
            return self.day
        return self.day - timedelta(days=self.day.weekday())

    @property
    def count(self) -> int:
        """How many days are on show."""
        return 1 if self.view is View.DAY else WEEK

    @property
    def days(self) -> Sequence[date]:
        """The days on show."""
        return [self.first + timedelta(days=ahead) for ahead in range(self.count)] if self.first else ()

    @property
    def title(self) -> str:
        """The days in words."""
        if self.first is None:
            return ""
        last = self.first + timedelta(days=self.count - 1)
        return long_day_words(self.first) if self.view is View.DAY else week_words(self.first, last)

    @property
    def summary(self) -> str:
        """How much stands there, and why nothing can on a holiday."""
        if self.sheet is None:
            return ""
        holiday = self.sheet.days[0].holiday if self.view is View.DAY else None
        return count_words(len(self.sheet.appointments)) + (f" · {holiday}" if holiday else "")

    @property
    def rows(self) -> Sequence[Appointment]:
        """The appointments on show, in order of time."""
        return self.sheet.appointments if self.sheet else ()

    def row(self, appointment_id: int | None) -> Appointment | None:
        """One of those on show."""
        return next((row for row in self.rows if row.id == appointment_id), None)

    def show(self, view: View) -> None:
        """See a day or its week."""
        self.view = view
        self.refresh()

    def go_to(self, day: date) -> None:
        """Show this day, or its week."""
        self.day = day
        self.refresh()

    def open_day(self, day: date) -> None:
        """Show this day alone."""
        self.view, self.day = View.DAY, day
        self.refresh()

    def today(self) -> None:
        """Show where the business clock is."""
        self.day = None
        self.refresh()

    def step(self, forward: int) -> None:
        """So many days or weeks on; back when negative."""
        if self.day is not None:
            self.go_to(self.day + timedelta(days=forward * self.count))

    def refresh(self) -> None:
        """Read what is shown anew; of several readings under way only the last counts."""
        self._asked += 1
        asked, view, day = self._asked, self.view, self.day

        async def read(room: AppointmentCalendar) -> tuple[date, Sheet]:
            shown = day or room.today()
            if view is View.DAY:
                return shown, await room.sheet(shown, 1)
            return shown, await room.sheet(shown - timedelta(days=shown.weekday()), WEEK)

        self._ask(read, lambda found: self._fill(asked, *found), lambda said: self._fail(asked, said))

    def _fill(self, asked: int, day: date, sheet: Sheet) -> None:
        if asked != self._asked:
            return
        self.day, self.sheet = day, sheet
        self.board = day_board(sheet) if self.view is View.DAY else week_board(sheet)
        self.changed.emit()

    def _fail(self, asked: int, sentence: str) -> None:
        if asked == self._asked:
            self.failed.emit(tr("The appointments cannot be shown. {why}", why=sentence))
