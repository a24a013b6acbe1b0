"""Draws a transcript like a chat: the caller's turns on the left, the agent's on the right, notes between.

Words of a turn that is not over are grey and italic in a dashed bubble.

Text is laid out as plain text in its own direction; nothing in it is ever read as markup.
Laid-out heights are kept, so that thousands of turns scroll and resize without being measured again.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme import GAP, Paint, text_font
from app.ui.transcript.model import TURN_ROLE, ShownTurn

WIDEST = 0.78
"""Share of the view's width that a bubble may take."""
RADIUS = 10.0
HEIGHTS_KEPT = 10_000

AnyIndex = QModelIndex | QPersistentModelIndex


class Bubbles(QStyledItemDelegate):
    """Delegate of the transcript's list view."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, int, float], float] = {}

    @property
    def _text_font(self) -> QFont:
        """As large as the window's text is now."""
        return text_font()

    @property
    def _note_font(self) -> QFont:
        return text_font(0.86)

    @property
    def _note_height(self) -> float:
        return QFontMetricsF(self._note_font).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002, N802 - Qt's
        """Full width, and the height of note and bubble."""
        width = self._view.viewport().width()
        turn: ShownTurn = index.data(TURN_ROLE)
        return QSize(width, round(self._note_height + self._text_height(turn, width) + 4.5 * GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the note and, under it, the bubble; a chosen one has a border and a mark."""
        turn: ShownTurn = index.data(TURN_ROLE)
        place = QRectF(option.rect).adjusted(GAP, GAP / 2, -GAP, -GAP / 2)
        layout, size = self._lay_out(turn.text, option.rect.width(), runs=turn.runs)
        width = size.width() + 3 * GAP
        left = place.right() - width if turn.by_agent else place.left()
        left = place.center().x() - width / 2 if turn.is_note else left
        bubble = QRectF(left, place.top() + self._note_height + 2, width, size.height() + 2 * GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_note(
            painter, option, turn, QRectF(place.left(), place.top(), place.width(), self._note_height)
        )
        self._draw_bubble(painter, option, turn, bubble)
        painter.setPen(option.palette.color(Paint.MUTED if turn.runs or turn.is_note else Paint.TEXT))
        layout.draw(painter, QPointF(bubble.left() + 1.5 * GAP, bubble.top() + GAP))
        painter.restore()

    @staticmethod
    def _draw_bubble(painter: QPainter, option: QStyleOptionViewItem, turn: ShownTurn, place: QRectF) -> None:
        colours, filled = option.palette, not (turn.runs or turn.is_note)
        edge = QPen(
            colours.color(Paint.LINE), 1, Qt.PenStyle.DashLine if turn.runs else Qt.PenStyle.SolidLine
        )
        if _is_chosen(option):
            edge = QPen(colours.color(Paint.ACCENT), 2)
        elif filled:
            edge = QPen(Qt.PenStyle.NoPen)
        side = colours.color(Paint.AGENT_BUBBLE if turn.by_agent else Paint.CALLER_BUBBLE)
        painter.setPen(edge)
        painter.setBrush(side if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, RADIUS, RADIUS)

    def _draw_note(
        self, painter: QPainter, option: QStyleOptionViewItem, turn: ShownTurn, place: QRectF
    ) -> None:
        painter.setFont(self._note_font)
        painter.setPen(option.palette.color(Paint.MUTED))
        note = f"▶ {turn.note}" if _is_chosen(option) else turn.note
        side = Qt.AlignmentFlag.AlignRight if turn.by_agent else Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignHCenter if turn.is_note else side
        painter.drawText(place.adjusted(4, 0, -4, 0), side | Qt.AlignmentFlag.AlignVCenter, note)

    def _text_height(self, turn: ShownTurn, view_width: int) -> float:
        if turn.runs:
            return self._lay_out(turn.text, view_width, runs=True)[1].height()
        text = turn.text
        key = (text, view_width, self._text_font.pointSizeF())
        if key not in self._heights:
            if len(self._heights) >= HEIGHTS_KEPT:
                self._heights.clear()
            self._heights[key] = self._lay_out(text, view_width)[1].height()
        return self._heights[key]

    def _lay_out(self, text: str, view_width: int, *, runs: bool = False) -> tuple[QTextLayout, QRectF]:
        """Break text into lines no wider than a bubble may be; a short text gets a narrow bubble."""
        widest, font = max(80.0, view_width * WIDEST - 5 * GAP), self._text_font
        font.setItalic(runs)
        layout = _layout(text, font)
        size = _break_lines(layout, widest)
        if size.width() < widest:
            size = _break_lines(layout, size.width() + 1)
        return layout, size


def _is_chosen(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _layout(text: str, font: QFont) -> QTextLayout:
    options = QTextOption()
    options.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    options.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(options)
    layout.setCacheEnabled(True)
    return layout


def _break_lines(layout: QTextLayout, width: float) -> QRectF:
    top = widest = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return QRectF(0, 0, min(widest, width), top)
