"""Where the time of the last answer went: one small bar a stage, each with its figure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.ui.language import mark, tr
from app.ui.now.calls_model import CallsModel
from app.ui.now.latency import Stretch, stretches
from app.ui.pieces import Card, label, sentence
from app.ui.theme import GAP, Paint, text_font

EMPTY = mark("After the agent's first answer, this shows how long the caller waited and for what.")
ROW_HEIGHT = 22
NAME_SHARE = 0.36
FIGURE_SHARE = 0.16


class LatencyPanel(Card):
    """Watches the timing of the call on show."""

    def __init__(self, calls: CallsModel) -> None:
        super().__init__(tr("Last answer"))
        self._calls = calls
        self.total = label("", tr("Time until the caller heard the answer"))
        self.bars = Bars()
        self.empty = sentence(tr(EMPTY), tr("Why there is no timing"))
        self._lay_out()
        calls.shown_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        filled = QWidget()
        filled.setAccessibleName(tr("Timing of the last answer"))
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.total)
        column.addWidget(self.bars)
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("Timing or the reason why there is none"))
        self.pages.addWidget(self.empty)
        self.pages.addWidget(filled)
        self.body.addWidget(self.pages)

    def _show(self) -> None:
        call = self._calls.shown
        timing = call.timing if call else None
        self.pages.setCurrentIndex(0 if timing is None else 1)
        if timing is not None:
            waited = _figure(timing.voice_to_voice_s)
            self.total.setText(tr("Heard {seconds} s after the caller stopped speaking", seconds=waited))
            self.bars.show_stretches(stretches(timing))


class Bars(QWidget):
    """A bar for each stage, beginning where the one before it ended."""

    def __init__(self) -> None:
        super().__init__()
        self._stretches: Sequence[Stretch] = ()
        self.setAccessibleName(tr("Stages of the last answer"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stretches(self, found: Sequence[Stretch]) -> None:
        """Draw these."""
        self._stretches = found
        self.setAccessibleDescription(", ".join(_said(each) for each in found))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One row a stage."""
        return QSize(240, ROW_HEIGHT * max(6, len(self._stretches)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw name, bar and figure of every stage."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(0.92))
        whole_s = max((each.begin_s + each.length_s for each in self._stretches), default=0.0) or 1.0
        for row, stretch in enumerate(self._stretches):
            self._paint_row(painter, row * ROW_HEIGHT, stretch, whole_s)

    def _paint_row(self, painter: QPainter, top: int, stretch: Stretch, whole_s: float) -> None:
        name_width, figure_width = self.width() * NAME_SHARE, self.width() * FIGURE_SHARE
        room = self.width() - name_width - figure_width
        painter.setPen(self.palette().color(Paint.MUTED))
        painter.drawText(
            QRectF(0, top, name_width, ROW_HEIGHT), Qt.AlignmentFlag.AlignVCenter, tr(stretch.name)
        )
        painter.setPen(self.palette().color(Paint.TEXT))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        figure = tr("{seconds} s", seconds=_figure(stretch.length_s))
        painter.drawText(QRectF(self.width() - figure_width, top, figure_width, ROW_HEIGHT), right, figure)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(name_width, top + ROW_HEIGHT / 2 - 3, room, 6)
        painter.setBrush(self.palette().color(Paint.CALLER_BUBBLE))
        painter.drawRoundedRect(track, 3, 3)
        painter.setBrush(self.palette().color(Paint.ACCENT))
        left, width = room * stretch.begin_s / whole_s, room * stretch.length_s / whole_s
        painter.drawRoundedRect(QRectF(name_width + left, track.top(), max(2.0, width), 6), 3, 3)


def _said(stretch: Stretch) -> str:
    """For who cannot see the bar."""
    return tr("{stage} {seconds} seconds", stage=tr(stretch.name), seconds=_figure(stretch.length_s))


def _figure(seconds: float) -> str:
    return QLocale().toString(seconds, "f", 2)
