"""Colours and patterns of plots, told apart by everyone.

Colours after Okabe and Ito, "Color Universal Design" (2008); each of a plot has a pattern or a marker, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

ORANGE = "#e69f00"
SKY = "#56b4e9"
GREEN = "#009e73"
BLUE = "#0072b2"
VERMILLION = "#d55e00"
PURPLE = "#cc79a7"
GREY = "#999999"

_STEP = 5.0
_HATCH_WIDTH = 1.2


class Pattern(StrEnum):
    """How a surface is hatched."""

    PLAIN = "plain"
    LEVEL = "level"
    UPRIGHT = "upright"
    RISING = "rising"
    FALLING = "falling"
    CROSSED = "crossed"
    GRID = "grid"


@dataclass(frozen=True, slots=True)
class Ink:
    """What a kind of bar is painted with."""

    colour: str
    pattern: Pattern


def fill(painter: QPainter, place: QRectF, ink: Ink, ground: QColor) -> None:
    """Paint a surface; the hatching has the colour of the ground.

    Drawn line by line, because a drawing for the file (SVG) has no brush patterns.
    """
    painter.fillRect(place, QColor(ink.colour))
    painter.setPen(QPen(ground, _HATCH_WIDTH))
    for line in hatching(place, ink.pattern):
        painter.drawLine(line)
    painter.setPen(Qt.PenStyle.NoPen)


def hatching(place: QRectF, pattern: Pattern) -> Iterator[QLineF]:
    """The lines of a pattern, none of which leaves the place."""
    if pattern in (Pattern.LEVEL, Pattern.GRID):
        for y in _steps(place.top(), place.bottom()):
            yield QLineF(place.left(), y, place.right(), y)
    if pattern in (Pattern.UPRIGHT, Pattern.GRID):
        for x in _steps(place.left(), place.right()):
            yield QLineF(x, place.top(), x, place.bottom())
    if pattern in (Pattern.RISING, Pattern.CROSSED):
        yield from _slanted(place, rising=True)
    if pattern in (Pattern.FALLING, Pattern.CROSSED):
        yield from _slanted(place, rising=False)


def _slanted(place: QRectF, *, rising: bool) -> Iterator[QLineF]:
    """Lines at 45 degrees: each begins on the left or the lower (upper) side and ends on the other two."""
    width, height = place.width(), place.height()
    for along in _steps(0.0, width + height):
        begin_x, end_x = max(0.0, along - height), min(along, width)
        begin = QPointF(place.left() + begin_x, _y(place, along - begin_x, rising=rising))
        end = QPointF(place.left() + end_x, _y(place, along - end_x, rising=rising))
        yield QLineF(begin, end)


def _y(place: QRectF, depth: float, *, rising: bool) -> float:
    return place.top() + depth if rising else place.bottom() - depth


def _steps(begin: float, end: float) -> Iterator[float]:
    at = begin + _STEP / 2
    while at < end:
        yield at
        at += _STEP
