"""Stacked bars, each kind with a colour, a pattern, and its name beside the plot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.ui.plots.inks import Ink, fill
from app.ui.plots.plot import Axis, Plot
from app.ui.theme import GAP, Paint

LEGEND_WIDTH = 168
_BAR_SHARE = 0.68
_SWATCH = 16.0
_ROW = 23.0


class Layer(NamedTuple):
    """One kind of thing, counted for each bar."""

    name: str
    ink: Ink
    values: Sequence[int]


class StackedBars(Plot):
    """Layers on top of each other; the first is the lowest."""

    def __init__(self, name: str) -> None:
        super().__init__(name, LEGEND_WIDTH)
        self.layers: Sequence[Layer] = ()

    def show_layers(self, axis: Axis, layers: Sequence[Layer], described: str) -> None:
        """Draw these; `described` says the same in words."""
        self.axis, self.layers = axis, layers
        sums = [sum(values) for values in zip(*(layer.values for layer in layers), strict=True)]
        self.highest = float(max(sums, default=0))
        self.make_room([f"{layer.name} {_amount(layer)}" for layer in layers], int(_SWATCH) + 3 * GAP)
        self.setAccessibleDescription(described)
        self.update()

    def paint_values(self, painter: QPainter, place: QRectF, top: float) -> None:
        """Draw the bars."""
        slot = place.width() / max(1, len(self.axis.labels))
        ground = self.palette().color(Paint.CARD)
        for number in range(len(self.axis.labels)):
            left = place.left() + slot * (number + (1 - _BAR_SHARE) / 2)
            lower = place.bottom()
            for layer in self.layers:
                height = place.height() * layer.values[number] / top
                if height > 0:
                    bar = QRectF(left, lower - height, slot * _BAR_SHARE, height)
                    fill(painter, bar, layer.ink, ground)
                    painter.setPen(self.palette().color(Paint.MUTED))
                    painter.drawRect(bar)
                lower -= height

    def paint_legend(self, painter: QPainter, place: QRectF) -> None:
        """From top to bottom as in the bars, with how many there are in all."""
        metrics = QFontMetricsF(painter.font())
        for row, layer in enumerate(reversed(self.layers)):
            step = min(_ROW, place.height() / len(self.layers))
            y, size = place.top() + row * step, min(_SWATCH, step - 3)
            swatch = QRectF(place.left() + GAP, y + (metrics.height() - size) / 2, _SWATCH, size)
            fill(painter, swatch, layer.ink, self.palette().color(Paint.CARD))
            painter.setPen(self.palette().color(Paint.MUTED))
            painter.drawRect(swatch)
            painter.setPen(self.palette().color(Paint.TEXT))
            words = QRectF(swatch.right() + GAP, y, place.right() - swatch.right() - GAP, metrics.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, layer.name)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(words, right, _amount(layer))


def _amount(layer: Layer) -> str:
    return QLocale().toString(sum(layer.values))
