"""Draws the first column of the tasks: the shape of how late it is before the words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.pieces import draw_tone, tone_colour
from app.ui.tasks.task_table import TONE_ROLE
from app.ui.theme import GAP
from app.ui.wording import Tone

SHAPE = QSize(2 * GAP, 2 * GAP)
_SHARP = 2
"""Pixels a point, so that the shape stays sharp on a fine screen."""


class DueDelegate(QStyledItemDelegate):
    """A triangle for what is overdue, half a disc for today, a ring for later, a disc for done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawn: dict[tuple[Tone, int], QIcon] = {}

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Add the shape, and weight to what is overdue."""
        super().initStyleOption(option, index)
        tone = index.data(TONE_ROLE)
        if not isinstance(tone, str):
            return
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration  # type: ignore[attr-defined]
        option.decorationSize = SHAPE  # type: ignore[attr-defined]
        option.icon = self._shape(Tone(tone), option)  # type: ignore[attr-defined]
        font = option.font  # type: ignore[attr-defined]
        font.setBold(tone == Tone.BAD)
        option.font = font  # type: ignore[attr-defined]

    def _shape(self, tone: Tone, option: QStyleOptionViewItem) -> QIcon:
        colour = tone_colour(option.palette, tone)  # type: ignore[attr-defined]
        key = (tone, colour.rgb())
        if key not in self._drawn:
            picture = QPixmap(SHAPE * _SHARP)
            picture.setDevicePixelRatio(_SHARP)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_tone(painter, QRectF(0, 0, SHAPE.width(), SHAPE.height()), tone, colour)
            painter.end()
            drawn = QIcon(picture)
            drawn.addPixmap(picture, QIcon.Mode.Selected)
            self._drawn[key] = drawn
        return self._drawn[key]
