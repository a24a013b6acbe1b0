"""What stays in sight while the board is scrolled: the hours at the left, the columns at the top."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.calendar.board import Column, Kind
from app.ui.calendar.scale import Scale
from app.ui.calendar.words import full_hour_words, head_words
from app.ui.language import tr
from app.ui.theme import Paint, text_font

if TYPE_CHECKING:
    from app.calendar.sheet import Sheet

_HOURS_WIDTH_MIN = 64
_HEADS_HEIGHT_MIN = 44
_HOURS_SCALE, _HEADS_SCALE = 0.88, 0.96
_BESIDE = 8
"""Between an hour and the board."""
_WIDE = 116
"""From this width on a day's title names its month."""


def hours_width() -> int:
    """Room for the widest hour, however large the text is."""
    metrics = QFontMetrics(text_font(_HOURS_SCALE))
    widest = max(metrics.horizontalAdvance(full_hour_words(time(hour))) for hour in (10, 12, 22))
    return max(_HOURS_WIDTH_MIN, widest + 2 * _BESIDE)


def heads_height() -> int:
    """Room for a title of two lines."""
    return max(_HEADS_HEIGHT_MIN, 2 * QFontMetrics(text_font(_HEADS_SCALE, strong=True)).height() + 8)


class Hours(QWidget):
    """The hours of the day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Hours of the day"))
        self._scale: Scale | None = None
        self._sheet: Sheet | None = None
        self._scrolled = 0

    def show_sheet(self, sheet: Sheet, scale: Scale) -> None:
        """Follow these days."""
        self._sheet, self._scale = sheet, scale
        self.update()

    def scroll_to(self, top: int) -> None:
        """Follow the board."""
        self._scrolled = top
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Write each hour under its line."""
        painter = QPainter(self)
        painter.setFont(text_font(_HOURS_SCALE))
        painter.setPen(self.palette().color(Paint.MUTED))
        for hour, place in self.places():
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(place, flags, full_hour_words(hour))

    def places(self) -> Iterator[tuple[time, QRectF]]:
        """Where each hour is written; one that an edge would cut is not."""
        if self._scale is None:
            return
        line = QFontMetrics(text_font(_HOURS_SCALE)).height()
        for hour in self._scale.hours:
            top = self._scale.top(hour) - self._scrolled + 1
            if 0 <= top <= self.height() - line:
                yield hour, QRectF(0, top, self.width() - _BESIDE, line)


class Heads(QWidget):
    """The titles of the columns; a day's opens the day.

    Attributes:
        day_wanted: emitted with the day that is to be seen alone.
    """

    day_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Columns"))
        self._buttons: list[QPushButton] = []
        self._scrolled = 0
        self._scale: Scale | None = None
        self._sheet: Sheet | None = None

    def show_sheet(self, sheet: Sheet, scale: Scale) -> None:
        """Follow these days."""
        self._sheet, self._scale = sheet, scale
        columns = scale.board.columns
        days = [column for column in columns if column.kind is Kind.DAY]
        while len(self._buttons) > len(days):
            self._buttons.pop().deleteLater()
        while len(self._buttons) < len(days):
            self._buttons.append(self._button(len(self._buttons)))
        for made, column in zip(self._buttons, days, strict=True):
            self._dress(made, column)
        self._place()
        self.update()

    def scroll_to(self, left: int) -> None:
        """Follow the board."""
        self._scrolled = left
        self._place()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Write the titles that are no buttons."""
        if self._scale is None:
            return
        painter = QPainter(self)
        painter.setFont(text_font(_HEADS_SCALE, strong=True))
        painter.setPen(self.palette().color(Paint.TEXT))
        for number, column in enumerate(self._scale.board.columns):
            if column.kind is not Kind.DAY:
                left, width = self._scale.column(number)
                place = QRectF(left - self._scrolled + 8, 2, width - 12, self.height() - 6)
                flags = Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
                painter.drawText(place, flags, column.title)

    def _button(self, number: int) -> QPushButton:
        made = QPushButton(self)
        made.setObjectName("day")
        made.setFont(text_font(_HEADS_SCALE, strong=True))
        made.clicked.connect(lambda: self._open(number))
        made.show()
        return made

    def _is_today(self, column: Column) -> bool:
        return self._sheet is not None and column.day == self._sheet.now.date()

    def _dress(self, made: QPushButton, column: Column) -> None:
        day = column.title
        made.setAccessibleName(tr("{day}, today", day=day) if self._is_today(column) else day)
        made.setToolTip(tr("See {day} alone", day=day))
        made.setAccessibleDescription(made.toolTip())

    def _open(self, number: int) -> None:
        if self._scale is not None:
            self.day_wanted.emit(self._scale.board.columns[number].day)

    def _place(self) -> None:
        if self._scale is None:
            return
        for number, made in enumerate(self._buttons):
            left, width = self._scale.column(number)
            column = self._scale.board.columns[number]
            is_today = self._is_today(column)
            made.setText(head_words(column.day, is_today=is_today, is_wide=width >= _WIDE))
            made.setGeometry(int(left) - self._scrolled + 1, 2, int(width) - 2, self.height() - 4)
