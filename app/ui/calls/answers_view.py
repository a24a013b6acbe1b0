"""How long the caller waited for each answer: one bar an answer, in the order of the call."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.calls.wording import answers_words
from app.ui.language import tr
from app.ui.theme import GAP, Paint, text_font

SCALE_S_MIN = 2.0
"""The chart reaches at least so far, so that quick calls look quick."""
_WIDEST = 28.0
_AXIS_WIDTH = 40


class AnswersView(QWidget):
    """Bars to point at.

    Attributes:
        asked: emitted with the row of the turn whose bar was pointed at.
    """

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._answers: Sequence[tuple[int, float]] = ()
        self._row: int | None = None
        self.setAccessibleName(tr("Seconds until each answer"))
        self.setToolTip(tr("Click a bar to go to its answer; Left and Right go from one to the next"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_answers(self, answers: Sequence[tuple[int, float]], row: int | None) -> None:
        """Draw these (turn, seconds); the bar of the turn at the position is filled."""
        self._answers, self._row = answers, row
        self.setAccessibleDescription(answers_words([latency_s for _, latency_s in answers]))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small."""
        return QSize(160, 72)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Bars can still be told apart."""
        return QSize(120, 48)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to that answer."""
        place = int((event.position().x() - _AXIS_WIDTH) / self._step())
        if self._answers and event.position().x() >= _AXIS_WIDTH and place < len(self._answers):
            self.asked.emit(self._answers[place][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from answer to answer."""
        rows = [row for row, _ in self._answers]
        at = -1 if self._row is None else self._row
        if event.key() == Qt.Key.Key_Right:
            following = [row for row in rows if row > at]
            found = following[0] if following else None
        elif event.key() == Qt.Key.Key_Left:
            found = max((row for row in rows if row < at), default=None)
        else:
            super().keyPressEvent(event)
            return
        if found is not None:
            self.asked.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw the axis and the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(0.86))
        scale_s = max([SCALE_S_MIN, *(latency_s for _, latency_s in self._answers)])
        self._paint_axis(painter, scale_s)
        step, height = self._step(), self.height() - 2.0
        for place, (row, latency_s) in enumerate(self._answers):
            tall = max(2.0, height * latency_s / scale_s)
            bar = QRectF(_AXIS_WIDTH + place * step + 1, height - tall + 1, max(2.0, step - 3), tall)
            painter.setPen(self.palette().color(Paint.ACCENT))
            painter.setBrush(self.palette().color(Paint.ACCENT if row == self._row else Paint.AGENT_BUBBLE))
            painter.drawRoundedRect(bar, 2, 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.palette().color(Paint.ACCENT))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_axis(self, painter: QPainter, scale_s: float) -> None:
        painter.setPen(self.palette().color(Paint.MUTED))
        names = QRectF(0, 0, _AXIS_WIDTH - GAP, self.height())
        right = Qt.AlignmentFlag.AlignRight
        highest = tr("{seconds} s", seconds=QLocale().toString(scale_s, "f", 1))
        painter.drawText(names, right | Qt.AlignmentFlag.AlignTop, highest)
        painter.drawText(names, right | Qt.AlignmentFlag.AlignBottom, "0")
        painter.setPen(self.palette().color(Paint.LINE))
        for y in (1, self.height() - 1):
            painter.drawLine(_AXIS_WIDTH, y, self.width(), y)

    def _step(self) -> float:
        return min(_WIDEST, (self.width() - _AXIS_WIDTH) / max(1, len(self._answers)))
