"""The sound of the call on show: caller above, who speaks from here below, the last ten seconds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.language import Marked, tr
from app.ui.now.calls_model import CallsModel
from app.ui.now.sounds_model import AGENT, CALLER, FIGURES, NAMES, STAFF, YOU, Sound, SoundsModel
from app.ui.theme import GAP, Paint, text_font

_BAR_SHARE = 0.5
"""Of the room of one figure; the rest is air."""
_LOUDEST = 0.5
"""Peak that fills a lane: telephone speech rarely goes beyond."""


class SoundView(QWidget):
    """Watches the sound of the call on show; painted once for every piece of news, at most."""

    def __init__(self, calls: CallsModel, sounds: SoundsModel) -> None:
        super().__init__()
        self._calls = calls
        self._sounds = sounds
        self._has_room = True
        self.setAccessibleName(tr("Sound of both sides, the last ten seconds"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sounds.heard.connect(self._heard)
        calls.shown_changed.connect(self._show)
        self._show()

    @property
    def lanes(self) -> Sequence[tuple[Marked, Sequence[float]]]:
        """Name, in English, and figures of each side, from top to bottom."""
        call = self._calls.shown
        agent = call is None or call.with_agent
        here = AGENT if agent else YOU if call is not None and call.with_person else STAFF
        return (CALLER, self._sound.caller), (here, self._sound.agent)

    def make_room(self, *, has_room: bool) -> None:
        """Stand there only where there is room: in a low window words and buttons matter more."""
        if has_room != self._has_room:
            self._has_room = has_room
            self._show()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two lanes as high as their names need."""
        return QSize(40 * GAP, 2 * self._lane_height)

    @property
    def _lane_height(self) -> int:
        return self.fontMetrics().height() + GAP

    @property
    def _sound(self) -> Sound:
        call = self._calls.shown
        return self._sounds.of(call.session_id if call else "")

    def _show(self) -> None:
        call = self._calls.shown
        runs = call is not None and call.is_live and call.answered_s is not None
        self.setVisible(runs and self._has_room)
        self._say()
        self.update()

    def _heard(self, session_id: str) -> None:
        call = self._calls.shown
        if call is not None and call.session_id == session_id:
            self._say()
            self.update()

    def _say(self) -> None:
        """For who cannot see it: who is heard now."""
        words = self._sound.words(self.lanes[1][0])
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            self.setToolTip(words)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw both lanes, the newest at the right."""
        painter = QPainter(self)
        painter.setFont(text_font(0.86))
        names = max(painter.fontMetrics().horizontalAdvance(f"{tr(name)} ") for name in NAMES)
        height = self.height() / 2
        for number, (name, figures) in enumerate(self.lanes):
            top = number * height
            painter.setPen(self.palette().color(Paint.MUTED))
            painter.drawText(QRectF(0, top, names, height), Qt.AlignmentFlag.AlignVCenter, tr(name))
            room = QRectF(names + GAP, top, max(1.0, self.width() - names - GAP), height)
            self._paint_lane(painter, room, figures, Paint.ACCENT if number else Paint.TEXT)

    def _paint_lane(
        self, painter: QPainter, room: QRectF, figures: Sequence[float], colour: QPalette.ColorRole
    ) -> None:
        step, middle, most = room.width() / FIGURES, room.center().y(), room.height() / 2 - 2
        lines: list[QLineF] = []
        for number, peak in enumerate(figures):
            x, half = room.left() + (number + 0.5) * step, max(0.5, min(1.0, peak / _LOUDEST) * most)
            lines.append(QLineF(x, middle - half, x, middle + half))
        painter.setPen(QPen(self.palette().color(colour), max(1.0, step * _BAR_SHARE)))
        painter.drawLines(lines)
