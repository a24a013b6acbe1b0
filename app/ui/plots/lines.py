"""Lines over time, each with a colour, a dash, a marker, and its name at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from app.ui.language import tr
from app.ui.plots.plot import Axis, Plot
from app.ui.theme import GAP, Paint

LEGEND_WIDTH = 108
_SIZE = 3.6


class Marker(StrEnum):
    """The shape at each value."""

    ROUND = "round"
    SQUARE = "square"
    POINTED = "pointed"


class Course(NamedTuple):
    """One value over time; None where there is none."""

    name: str
    colour: str
    dash: Qt.PenStyle
    marker: Marker
    values: Sequence[float | None]


class Lines(Plot):
    """Several courses over the same times."""

    def __init__(self, name: str) -> None:
        super().__init__(name, LEGEND_WIDTH)
        self.courses: Sequence[Course] = ()

    def show_courses(self, axis: Axis, courses: Sequence[Course], described: str) -> None:
        """Draw these; `described` says the same in words."""
        self.axis, self.courses = axis, courses
        every = [value for course in courses for value in course.values if value is not None]
        self.highest = max(every, default=0.0)
        self.make_room([_ends_at(course.name, _last(course.values) or 0.0) for course in courses], 2 * GAP)
        self.setAccessibleDescription(described)
        self.update()

    def paint_values(self, painter: QPainter, place: QRectF, top: float) -> None:
        """Draw each course: its line, and a marker at each value."""
        for course in self.courses:
            points = list(self._points(course, place, top))
            painter.setPen(QPen(QColor(course.colour), 2, course.dash))
            for one, other in pairwise(points):
                if one is not None and other is not None:
                    painter.drawLine(one, other)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(course.colour))
            for point in points:
                if point is not None:
                    _mark(painter, point, course.marker)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def paint_legend(self, painter: QPainter, place: QRectF) -> None:
        """Each name at the height of its last value, moved apart where they would cover each other."""
        metrics = QFontMetricsF(painter.font())
        top = self.marks()[-1]
        ends = [(_last(course.values), course) for course in self.courses]
        shown = sorted(((end, course) for end, course in ends if end is not None), key=lambda each: each[0])
        lower = place.bottom() + metrics.height()
        for end, course in shown:
            y = min(place.bottom() - place.height() * end / top, lower - metrics.height())
            lower = y
            middle = QPointF(place.left() + _SIZE, y)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(course.colour))
            _mark(painter, middle, course.marker)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.palette().color(Paint.TEXT))
            room = place.width() - 2 * GAP
            words = QRectF(place.left() + 2 * GAP, y - metrics.height() / 2, room, metrics.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, _ends_at(course.name, end))

    def _points(self, course: Course, place: QRectF, top: float) -> Iterator[QPointF | None]:
        slot = place.width() / max(1, len(course.values))
        for number, value in enumerate(course.values):
            if value is None:
                yield None
            else:
                x = place.left() + slot * (number + 0.5)
                yield QPointF(x, place.bottom() - place.height() * value / top)


def _last(values: Sequence[float | None]) -> float | None:
    return next((value for value in reversed(values) if value is not None), None)


def _ends_at(name: str, seconds: float) -> str:
    return tr("{name} {seconds} s", name=name, seconds=QLocale().toString(seconds, "f", 1))


def _mark(painter: QPainter, at: QPointF, marker: Marker) -> None:
    if marker is Marker.ROUND:
        painter.drawEllipse(at, _SIZE, _SIZE)
    elif marker is Marker.SQUARE:
        painter.drawRect(QRectF(at.x() - _SIZE, at.y() - _SIZE, 2 * _SIZE, 2 * _SIZE))
    else:
        corners = [QPointF(0, -1.3), QPointF(1.2, 0.9), QPointF(-1.2, 0.9)]
        painter.drawPolygon(QPolygonF([at + corner * _SIZE for corner in corners]))
