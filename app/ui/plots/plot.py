"""What every plot has: axes, a place for the picture, and the same picture as a file.

A plot paints itself with `QPainter` alone, so that the screen, a PNG and an SVG show the same.
"""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.plots.scale import every, ticks
from app.ui.theme import GAP, Paint, text_font

EXPORT_SIZE = QSize(1200, 600)
_TICKS = 5
_SMALL = 0.88
_DOTS_PER_POINT = 2.0
_MARGIN = 3.0 * GAP
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


class Axis(NamedTuple):
    """What stands along the bottom, how figures on the left are written, what each place says in words."""

    labels: Sequence[str]
    unit: str = ""
    whole: bool = True
    said: Sequence[str] = ()


class Plot(QWidget):
    """Draws axes; what is between them is up to `paint_values`.

    Attributes:
        place: between the axes, as last painted on the screen.
    """

    def __init__(self, name: str, legend_width: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(21 * GAP)
        self._legend_width = self._legend_width_min = legend_width
        self.axis = Axis(())
        self.highest = 0.0
        self.place = QRectF()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a legend and two dozen bars."""
        return QSize(480, 26 * GAP)

    def make_room(self, legend: Sequence[str], beside: int) -> None:
        """Make the legend wide enough for these words; `beside` is what it has beside them."""
        metrics = QFontMetricsF(text_font(_SMALL))
        widest = max((metrics.horizontalAdvance(each) for each in legend), default=0.0)
        self._legend_width = max(self._legend_width_min, math.ceil(widest) + beside)

    def marks(self) -> Sequence[float]:
        """The figures on the left."""
        return ticks(self.highest, _TICKS, whole=self.axis.whole)

    def said_at(self, x: float) -> str:
        """What the place under a point says in words."""
        along = (x - self.place.left()) / max(1.0, self.place.width())
        number = int(along * len(self.axis.labels)) if 0 <= along < 1 else -1
        return self.axis.said[number] if 0 <= number < len(self.axis.said) else ""

    def event(self, event: QEvent) -> bool:
        """The words of a place are its tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            said = self.said_at(event.pos().x())
            QToolTip.showText(event.globalPos(), f"<span>{html.escape(said)}</span>" if said else "", self)
            return True
        return super().event(event)

    # --- what a plot adds ---

    def paint_values(self, painter: QPainter, place: QRectF, top: float) -> None:
        """Draw everything inside the axes; `top` is the value at the upper edge."""

    def paint_legend(self, painter: QPainter, place: QRectF) -> None:
        """Say what is what, beside the axes."""

    # --- files ---

    def png(self) -> bytes:
        """The picture for a document."""
        picture = QPixmap(EXPORT_SIZE * _DOTS_PER_POINT)
        picture.setDevicePixelRatio(_DOTS_PER_POINT)
        self._paint_page(QPainter(picture))
        content, target = _memory()
        picture.save(target, "PNG")
        return bytes(content.data())

    def svg(self) -> bytes:
        """The drawing for a document."""
        content, target = _memory()
        drawing = QSvgGenerator()
        drawing.setOutputDevice(target)
        drawing.setSize(EXPORT_SIZE)
        drawing.setViewBox(QRect(0, 0, EXPORT_SIZE.width(), EXPORT_SIZE.height()))
        drawing.setTitle(self.accessibleName())
        drawing.setDescription(self.accessibleDescription())
        self._paint_page(QPainter(drawing))
        return bytes(content.data())

    def _paint_page(self, painter: QPainter) -> None:
        """The plot with its name above it, on its own ground."""
        page = QRectF(0, 0, EXPORT_SIZE.width(), EXPORT_SIZE.height())
        painter.fillRect(page, self.palette().color(Paint.CARD))
        painter.setFont(text_font(1.2, strong=True))
        painter.setPen(self.palette().color(Paint.TEXT))
        painter.translate(_MARGIN, _MARGIN)
        painter.drawText(QRectF(0, 0, page.width(), _MARGIN), 0, self.accessibleName())
        painter.translate(0, 1.5 * _MARGIN)
        self._paint(painter, QRectF(0, 0, page.width() - 2 * _MARGIN, page.height() - 3.5 * _MARGIN))
        painter.end()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw the picture."""
        self.place = self._paint(QPainter(self), QRectF(self.rect()))

    def _paint(self, painter: QPainter, whole: QRectF) -> QRectF:
        """Draw everything; returns the place between the axes."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(_SMALL))
        metrics = QFontMetricsF(painter.font())
        marks = self.marks()
        written = [self._written(mark, marks[1]) for mark in marks]
        left = max(metrics.horizontalAdvance(each) for each in written) + GAP
        below = metrics.height() + GAP + 2
        place = whole.adjusted(left, 1.7 * metrics.height(), -self._legend_width - GAP, -below)
        for mark, words in zip(marks, written, strict=True):
            y = place.bottom() - place.height() * mark / marks[-1]
            painter.setPen(self.palette().color(Paint.LINE))
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))
            painter.setPen(self.palette().color(Paint.MUTED))
            painter.drawText(QRectF(0, y - metrics.height(), left - GAP, 2 * metrics.height()), _RIGHT, words)
        self._paint_unit(painter, whole, metrics)
        self._paint_labels(painter, place, metrics)
        self.paint_values(painter, place, marks[-1])
        beside = QRectF(place.right() + GAP, place.top(), self._legend_width, place.height())
        self.paint_legend(painter, beside)
        return place

    def _paint_unit(self, painter: QPainter, whole: QRectF, metrics: QFontMetricsF) -> None:
        painter.drawText(QRectF(0, 0, whole.width(), metrics.height()), 0, self.axis.unit)

    def _paint_labels(self, painter: QPainter, place: QRectF, metrics: QFontMetricsF) -> None:
        labels = self.axis.labels
        if not labels:
            return
        slot = place.width() / len(labels)
        widest = max(metrics.horizontalAdvance(each) for each in labels) + GAP
        step = every(len(labels), int(place.width() / widest))
        for number in range(0, len(labels), step):
            middle = place.left() + slot * (number + 0.5)
            below = QRectF(middle - widest / 2, place.bottom() + GAP / 2, widest, metrics.height())
            painter.drawText(below, _CENTRE, labels[number])

    def _written(self, mark: float, step: float) -> str:
        decimals = 0 if self.axis.whole or step >= 1 else 1 if step >= 0.1 else 2
        return QLocale().toString(mark, "f", decimals)


def _memory() -> tuple[QByteArray, QBuffer]:
    content = QByteArray()
    target = QBuffer(content)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    return content, target
