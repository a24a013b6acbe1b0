"""One appointment on the board: chosen by a click or the arrow keys, dragged to be moved.

Used by `board_view`, which hears of it through the signals.
"""

from __future__ import annotations

import html

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.stores.rows import Appointment
from app.ui.calendar.words import place_words, spoken, what_words
from app.ui.language import tr
from app.ui.theme import Paint, text_font
from app.ui.wording import clock_words, tidy

_EDGE = 4
_INSET = 6
TEXT_SCALE = 0.88
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Tile(QAbstractButton):
    """Shows one appointment.

    Attributes:
        taken_up: it has begun to be dragged; with where it was grabbed, in the tile.
        dragged: it is at this place, in the coordinates of the ground.
        dropped: it was let go.
        dragged_away: the drag was given up.
        walked: an arrow key was pressed; with columns and appointments to go.
        wants_move: Enter was pressed, or it was clicked twice.
        wants_cancel: Delete was pressed.
        entered: it has the focus.
    """

    taken_up = Signal(QPoint)
    dragged = Signal(QPoint)
    dropped = Signal()
    given_up = Signal()
    walked = Signal(int, int)
    wants_move = Signal()
    wants_cancel = Signal()
    entered = Signal()

    def __init__(self, row: Appointment, ground: QWidget) -> None:
        super().__init__(ground)
        self.row = row
        self.is_chosen = False
        self._grabbed: QPoint | None = None
        self._is_dragged = False
        self.setFont(text_font(TEXT_SCALE))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.show_row(row)

    def show_row(self, row: Appointment) -> None:
        """Show what this appointment is now."""
        self.row = row
        self.setAccessibleName(spoken(row))
        self.setAccessibleDescription(tr("Enter moves it, Delete cancels it, the arrow keys go to others"))
        self.setToolTip(f"<span>{html.escape(spoken(row))}</span>")
        self.update()

    def show_chosen(self, *, is_chosen: bool, is_entry: bool) -> None:
        """Whether it is the chosen one, and whether Tab enters the board here."""
        self.is_chosen = is_chosen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_entry else Qt.FocusPolicy.ClickFocus)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Perhaps a drag begins."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag, once it has gone far enough to be meant."""
        here = event.position().toPoint()
        if self._grabbed is None:
            return
        far = (here - self._grabbed).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._is_dragged:
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.taken_up.emit(self._grabbed)
        if self._is_dragged:
            self.dragged.emit(self.mapToParent(here))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drop it; without a drag it was a click."""
        if self._end_drag():
            self.setDown(False)
            self.dropped.emit()
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """As Enter."""
        super().mouseDoubleClickEvent(event)
        self._grabbed = None
        self.wants_move.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk, move, cancel, or give a drag up."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._end_drag():
            self.setDown(False)
            self.given_up.emit()
        elif key in _ARROWS and not self._is_dragged:
            self.walked.emit(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wants_move.emit()
        elif key == Qt.Key.Key_Delete:
            self.wants_cancel.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """What has the focus is chosen."""
        super().focusInEvent(event)
        self.entered.emit()

    def _end_drag(self) -> bool:
        was_dragged, self._is_dragged, self._grabbed = self._is_dragged, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        return was_dragged

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw the time and what it is; who comes; the car."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        is_drive = self.row.inventory_id is not None
        painter.setBrush(colours.color(Paint.CARD if is_drive else Paint.AGENT_BUBBLE))
        border = Paint.TEXT if self.hasFocus() else Paint.ACCENT
        width = 2 if self.is_chosen or self.hasFocus() else 1
        painter.setPen(QPen(colours.color(border), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.fillRect(QRectF(2, 4, _EDGE, self.height() - 8), colours.color(Paint.ACCENT))
        painter.setPen(colours.color(Paint.TEXT))
        self._write(painter)

    def _write(self, painter: QPainter) -> None:
        line = painter.fontMetrics().height()
        room = self.rect().adjusted(_EDGE + min(_INSET, self.width() // 10), 3, -2, -2)
        lines = self._lines(max(1, room.height() // line))
        top = room.top() if len(lines) > 1 else (self.height() - line) // 2
        for number, text in enumerate(lines):
            place = QRect(room.left(), top + number * line, room.width(), line)
            if number == 0:
                place = self._write_time(painter, place)
            said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, said)

    def _write_time(self, painter: QPainter, place: QRect) -> QRect:
        """Write the start, and return what is left of the line."""
        said = clock_words(self.row.start).partition(" ")[0]
        painter.setFont(text_font(TEXT_SCALE, strong=True))
        if painter.fontMetrics().horizontalAdvance(said) > place.width():
            said = said.partition(":")[0]
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, said)
        wide = painter.fontMetrics().horizontalAdvance(f"{said} ") + 2
        painter.setFont(self.font())
        return place.adjusted(wide, 0, 0, 0)

    def _lines(self, count: int) -> list[str]:
        """As many as there is room for, the rest on the last one."""
        row, who = self.row, tidy(self.row.customer_name, 60)
        if count == 1:
            return [f"{who} · {what_words(row)}"]
        more = place_words(row) if row.inventory_id else tidy(row.vehicle or "", 60)
        return [who, what_words(row), more][:count]
