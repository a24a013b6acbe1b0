"""What lies under the appointments: hours, shaded times with a word, the line of now, and, while one is
dragged, where it cannot go. Drawn by `board_view`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.calendar.shut import Why
from app.stores.rows import Appointment
from app.ui.calendar.board import Column
from app.ui.calendar.changes_model import ChangesModel
from app.ui.calendar.scale import Area, Scale
from app.ui.calendar.words import SHUT
from app.ui.language import tr
from app.ui.theme import Paint, text_font

if TYPE_CHECKING:
    from app.calendar.sheet import Sheet

_TEXT_INSET = 6
_LINE_HEIGHT = 18
_HATCH_ALPHA = 130


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A stretch of one column where what is dragged cannot start, the word for it, and where that stands."""

    area: Area
    word: str
    word_top: float | None


class Ground(QWidget):
    """Watches nothing: `show_sheet` and `show_forbidden` tell it what to draw."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Hours and columns of the calendar"))
        self._sheet: Sheet | None = None
        self._scale: Scale | None = None
        self._forbidden: list[Forbidden] = []

    def show_sheet(self, sheet: Sheet, scale: Scale) -> None:
        """Draw these days."""
        self._sheet, self._scale = sheet, scale
        self.setFixedSize(scale.width, scale.height)
        self.update()

    def show_forbidden(self, row: Appointment, changes: ChangesModel) -> None:
        """Hatch where an appointment cannot go."""
        if self._sheet is not None and self._scale is not None:
            self._forbidden = list(_forbidden(row, changes, self._sheet, self._scale))
            self.update()

    def clear_forbidden(self) -> None:
        """Nothing is dragged any more."""
        self._forbidden = []
        self.update()

    @property
    def forbidden_words(self) -> set[str]:
        """The words of the hatched places."""
        return {each.word for each in self._forbidden}

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw everything, the shades first."""
        if self._sheet is None or self._scale is None:
            return
        painter = QPainter(self)
        painter.setFont(text_font(0.88))
        for number, column in enumerate(self._scale.board.columns):
            self._paint_shut(painter, self._scale, number, column)
        self._paint_lines(painter, self._scale)
        self._paint_forbidden(painter)
        self._paint_now(painter, self._sheet, self._scale)

    def _paint_shut(self, painter: QPainter, scale: Scale, number: int, column: Column) -> None:
        left, width = scale.column(number)
        for each in column.shut:
            top = scale.top(each.begin)
            place = QRectF(left, top, width, scale.top(each.end) - top)
            painter.fillRect(place, self.palette().color(Paint.CALLER_BUBBLE))
            if self._forbidden:
                continue
            painter.setPen(self.palette().color(Paint.MUTED))
            word = column.holiday if column.holiday and each.why is Why.CLOSED else tr(SHUT[each.why])
            _write(painter, place, word)

    def _paint_lines(self, painter: QPainter, scale: Scale) -> None:
        painter.setPen(QPen(self.palette().color(Paint.LINE), 1))
        lines = [QLineF(0, scale.top(hour), scale.width, scale.top(hour)) for hour in scale.hours]
        for number in range(1, len(scale.board.columns)):
            left, _ = scale.column(number)
            lines.append(QLineF(left, 0, left, scale.height))
        painter.drawLines(lines)

    def _paint_forbidden(self, painter: QPainter) -> None:
        colour = self.palette().color(Paint.MUTED)
        colour.setAlpha(_HATCH_ALPHA)
        for each in self._forbidden:
            place = QRectF(each.area.left, each.area.top, each.area.width, each.area.height)
            painter.fillRect(place, QBrush(colour, Qt.BrushStyle.BDiagPattern))
            if each.word_top is not None:
                self._paint_word(painter, place, each.word_top, each.word)

    def _paint_word(self, painter: QPainter, place: QRectF, top: float, word: str) -> None:
        room = int(place.width()) - 2 * _TEXT_INSET
        said = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, room)
        wide = painter.fontMetrics().horizontalAdvance(said) + 2 * _TEXT_INSET
        behind = QRectF(place.left() + 2, top + 2, wide, _LINE_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(Paint.CARD))
        painter.drawRoundedRect(behind, 4, 4)
        painter.setPen(self.palette().color(Paint.TEXT))
        painter.drawText(behind, Qt.AlignmentFlag.AlignCenter, said)

    def _paint_now(self, painter: QPainter, sheet: Sheet, scale: Scale) -> None:
        first, last = sheet.seen
        if not first <= sheet.now.time() < last:
            return
        for number, column in enumerate(scale.board.columns):
            if column.day == sheet.now.date():
                left, width = scale.column(number)
                top = scale.top(sheet.now)
                painter.setPen(QPen(self.palette().color(Paint.BAD), 2))
                painter.drawLine(QLineF(left, top, left + width, top))


def _write(painter: QPainter, place: QRectF, word: str) -> None:
    room = place.adjusted(_TEXT_INSET, 2, -_TEXT_INSET, 0)
    if room.height() >= _LINE_HEIGHT - 4:
        said = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said)


def _forbidden(row: Appointment, changes: ChangesModel, sheet: Sheet, scale: Scale) -> Iterator[Forbidden]:
    for number, column in enumerate(scale.board.columns):
        words = partial(changes.word_at, row, column)
        for word, starts in groupby(_starts(sheet, column), words):
            if word is not None:
                yield _stretch(number, word, list(starts), sheet, scale)


def _stretch(number: int, word: str, starts: list[datetime], sheet: Sheet, scale: Scale) -> Forbidden:
    """The word stands at the first start that no appointment covers."""
    left, width = scale.column(number)
    step = timedelta(minutes=sheet.grid_min)
    here = [each.row for each in scale.board.blocks if each.column == number]
    bare = (at for at in starts if not any(row.start < at + step and at < row.end for row in here))
    word_at = next(bare, None)
    top, bottom = scale.top(starts[0]), min(scale.height, scale.top(starts[-1] + step))
    area = Area(left, top, width, bottom - top)
    return Forbidden(area, word, None if word_at is None else scale.top(word_at))


def _starts(sheet: Sheet, column: Column) -> Iterator[datetime]:
    """The grid of a column's day, within the hours that are seen."""
    first, last = (at.hour * 60 + at.minute for at in sheet.seen)
    midnight = datetime.combine(column.day, time())
    for minute in range(-(-first // sheet.grid_min) * sheet.grid_min, last, sheet.grid_min):
        yield midnight + timedelta(minutes=minute)
