"""Both sides of a recording drawn over time, with a position that can be moved by mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.history.waveform import Waveform
from app.ui.language import tr
from app.ui.theme import GAP, Paint, text_font
from app.ui.wording import length_words

STEP_S = 5.0
LANE_HEIGHT = 36
_NAMES_WIDTH_MIN = 56
_FOOT = 20
_BAR = 3
"""Pixels from one bar to the next."""


class WaveformView(QWidget):
    """Two lanes, the caller above the agent.

    Attributes:
        asked: emitted with the seconds at which somebody pointed.
        toggled: somebody pressed the space bar.
    """

    asked = Signal(float)
    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waveform: Waveform | None = None
        self._position_s = 0.0
        self._names = (tr("Caller"), tr("Agent"))
        self._columns: dict[int, Sequence[float]] = {}
        """The bars of both lanes, as many as there is room for; empty for another recording."""
        self.setAccessibleName(tr("Recording of both sides"))
        self.setToolTip(tr("Click to go there; Left and Right move by five seconds, Space plays and pauses"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_waveform(self, waveform: Waveform, position_s: float) -> None:
        """Draw this recording with its position."""
        if waveform is not self._waveform:
            self._columns.clear()
        self._waveform, self._position_s = waveform, position_s
        at, whole = length_words(position_s), length_words(waveform.seconds)
        self.setAccessibleDescription(tr("Position {at} of {whole}", at=at, whole=whole))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two lanes and the times under them."""
        return QSize(320, 2 * LANE_HEIGHT + _FOOT)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go there."""
        self._point(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the position along."""
        self._point(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move in steps, to the beginning or to the end."""
        steps = {Qt.Key.Key_Left: -STEP_S, Qt.Key.Key_Right: STEP_S}
        if self._waveform is None:
            event.ignore()
        elif event.key() in steps:
            self.asked.emit(self._position_s + steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.asked.emit(0.0 if event.key() == Qt.Key.Key_Home else self._waveform.seconds)
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw lanes, position and times."""
        if self._waveform is None:
            return
        painter = QPainter(self)
        painter.setFont(text_font(0.86))
        sides = zip(self._names, (self._waveform.caller, self._waveform.agent), strict=True)
        for number, (name, peaks) in enumerate(sides):
            place = QRectF(self._names_width(), number * LANE_HEIGHT, self._room(), LANE_HEIGHT)
            painter.setPen(self.palette().color(Paint.MUTED))
            painter.drawText(
                QRectF(0, place.top(), self._names_width(), LANE_HEIGHT), Qt.AlignmentFlag.AlignVCenter, name
            )
            bars = int(place.width()) // _BAR
            if len(self._columns.get(number, ())) != bars:
                self._columns[number] = columns_of(peaks, bars)
            self._paint_lane(painter, place, self._columns[number])
        self._paint_position(painter, self._waveform)
        if self.hasFocus():
            painter.setPen(self.palette().color(Paint.ACCENT))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_lane(self, painter: QPainter, place: QRectF, columns: Sequence[float]) -> None:
        """What lies before the position is drawn in the accent colour."""
        played, middle = self._x(self._position_s), place.center().y()
        lines: dict[bool, list[QLineF]] = {True: [], False: []}
        for number, peak in enumerate(columns):
            x, half = place.left() + number * _BAR, max(0.5, peak * (LANE_HEIGHT / 2 - 3))
            lines[x < played].append(QLineF(x, middle - half, x, middle + half))
        for before, drawn in lines.items():
            painter.setPen(QPen(self.palette().color(Paint.ACCENT if before else Paint.MUTED), 2))
            painter.drawLines(drawn)

    def _paint_position(self, painter: QPainter, waveform: Waveform) -> None:
        x, foot = self._x(self._position_s), 2 * LANE_HEIGHT
        painter.setPen(QPen(self.palette().color(Paint.TEXT), 1))
        painter.drawLine(QLineF(x, 0, x, foot))
        row = QRectF(self._names_width(), foot, self._room(), _FOOT)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, length_words(self._position_s))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(self.palette().color(Paint.MUTED))
        painter.drawText(row, right, length_words(waveform.seconds))

    def _point(self, event: QMouseEvent) -> None:
        if self._waveform is not None and event.buttons() & Qt.MouseButton.LeftButton:
            share = (event.position().x() - self._names_width()) / self._room()
            self.asked.emit(share * self._waveform.seconds)

    def _x(self, seconds: float) -> float:
        whole_s = self._waveform.seconds if self._waveform else 1.0
        return self._names_width() + self._room() * seconds / whole_s

    def _names_width(self) -> float:
        metrics = QFontMetricsF(text_font(0.86))
        return max(_NAMES_WIDTH_MIN, *(metrics.horizontalAdvance(each) + GAP for each in self._names))

    def _room(self) -> float:
        return max(1.0, self.width() - self._names_width() - GAP / 2)


def columns_of(peaks: Sequence[float], columns: int) -> Sequence[float]:
    """The loudest of the peaks that fall into each column, relative to the loudest of all."""
    if not peaks or columns < 1:
        return ()
    loudest = max(peaks) or 1.0
    bounds = [number * len(peaks) // columns for number in range(columns + 1)]
    return [max(peaks[first : max(first + 1, last)]) / loudest for first, last in pairwise(bounds)]
