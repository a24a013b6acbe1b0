"""A level as a bar with a scale and as a word. Used wherever sound is tested."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.sound.wording import LOUD_DBFS, QUIET_DBFS, level_words
from app.ui.theme import GAP, Paint, text_font

_LOWEST_DBFS = -66.0
_BAR_HEIGHT = 12
_WORD_WIDTH = 130


class LevelBar(QWidget):
    """From silence to full scale.

    Args:
        name: whose level.
        voice: it is a person who is to be between the two marks.
    """

    def __init__(self, name: str, *, voice: bool) -> None:
        super().__init__()
        self._voice = voice
        self._dbfs: float | None = None
        self.words = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_level(None)

    def show_level(self, dbfs: float | None) -> None:
        """Show this one; None is nothing open."""
        words = level_words(dbfs, voice=self._voice)
        if (dbfs, words) != (self._dbfs, self.words):
            self._dbfs, self.words = dbfs, words
            self.setAccessibleDescription(words)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as a line of text."""
        return QSize(280, self.fontMetrics().height() + GAP // 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw the bar, its marks and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0.5, (self.height() - _BAR_HEIGHT) / 2, self.width() - self._word_width, _BAR_HEIGHT)
        painter.setPen(QPen(self.palette().color(Paint.LINE), 1))
        painter.setBrush(self.palette().color(Paint.WINDOW))
        painter.drawRoundedRect(bar, 4, 4)
        filled = QRectF(bar)
        filled.setWidth(bar.width() * _share(self._dbfs))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(Paint.ACCENT))
        painter.drawRoundedRect(filled, 4, 4)
        if self._voice:
            self._paint_marks(painter, bar)
        painter.setFont(text_font(0.92))
        painter.setPen(self.palette().color(Paint.MUTED))
        place = QRectF(bar.right() + 1.5 * GAP, 0, self._word_width - 1.5 * GAP, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.words)

    def _paint_marks(self, painter: QPainter, bar: QRectF) -> None:
        """Between them a voice is right."""
        painter.setPen(QPen(self.palette().color(Paint.TEXT), 1))
        for dbfs in (QUIET_DBFS, LOUD_DBFS):
            x = bar.left() + bar.width() * _share(dbfs)
            painter.drawLine(QLineF(x, bar.top() - 3, x, bar.bottom() + 3))

    @property
    def _word_width(self) -> float:
        return _WORD_WIDTH * text_font().pointSizeF() / 10.5


def _share(dbfs: float | None) -> float:
    return 0.0 if dbfs is None else min(1.0, max(0.0, 1 - dbfs / _LOWEST_DBFS))
