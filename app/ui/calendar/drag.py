"""An appointment on its way: a shadow at the place it would get, and the word there is against it.

Owned by `board_view`. The appointment itself stays where it is until the records say otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.calendar.board import Column
from app.ui.calendar.calendar_model import CalendarModel
from app.ui.calendar.changes_model import ChangesModel
from app.ui.calendar.ground import Ground
from app.ui.calendar.scale import Scale
from app.ui.calendar.tile import Tile
from app.ui.calendar.words import when_words
from app.ui.language import tr
from app.ui.theme import Paint, text_font
from app.ui.wording import Tone, clock_words, tidy


@dataclass(frozen=True, slots=True)
class Target:
    """Where it would be dropped now."""

    number: int
    column: Column
    start: datetime


class Drag:
    """One drag after the other.

    Attributes:
        scale: how the board is laid out at the moment.
        target: where the appointment would be dropped; None while none is dragged.
    """

    def __init__(self, ground: Ground, calendar: CalendarModel, changes: ChangesModel) -> None:
        self._ground, self._calendar, self._changes = ground, calendar, changes
        self._tile: Tile | None = None
        self._grabbed = QPoint()
        self.scale: Scale | None = None
        self.target: Target | None = None
        self.shadow = Shadow(ground)

    def begin(self, tile: Tile, grabbed: QPoint) -> None:
        """Take an appointment up, and find out where it can go."""
        self._tile, self._grabbed = tile, grabbed
        self._changes.weigh(tile.row)

    def leave(self) -> None:
        """The pointer is beside the board: let go there, it stays."""
        if self._tile is not None and (self.target is not None or self.shadow.isHidden()):
            self.target = None
            self.shadow.hide()
            who = tidy(self._tile.row.customer_name, 40)
            self._changes.say(tr("Let go to leave {who} as it is.", who=who), Tone.QUIET)

    def move_to(self, here: QPoint) -> None:
        """Follow the pointer, from one possible start to the next."""
        tile, sheet, scale = self._tile, self._calendar.sheet, self.scale
        if tile is None or sheet is None or scale is None:
            return
        number = scale.column_at(here.x())
        column = scale.board.columns[number]
        start = scale.start_at(here.y() - self._grabbed.y(), column.day, sheet.grid_min)
        target = Target(number, column, start)
        if target != self.target:
            self.target = target
            self._show()

    def show_forbidden(self) -> None:
        """It is known now where it can go."""
        if self._tile is not None:
            self._ground.show_forbidden(self._tile.row, self._changes)
            self._show()

    def go_on(self) -> None:
        """The records have changed meanwhile: what was free may not be any more."""
        if self._tile is not None:
            self._changes.weigh(self._tile.row)

    def drop(self) -> None:
        """Let go: it is moved, or stays and it is said why."""
        tile, target = self._tile, self.target
        self._end()
        if tile is not None and target is not None:
            self._changes.drop(tile.row, target.column, target.start)
        else:
            self._changes.say("", Tone.QUIET)

    def give_up(self) -> None:
        """Leave it where it was."""
        self._end()
        self._changes.say("", Tone.QUIET)

    def forget(self, tile: Tile) -> None:
        """This appointment is not on the board any more."""
        if tile is self._tile:
            self.give_up()

    def _end(self) -> None:
        self._tile = self.target = None
        self._ground.clear_forbidden()
        self.shadow.hide()

    def _show(self) -> None:
        tile, target, scale = self._tile, self.target, self.scale
        if tile is None or target is None or scale is None:
            return
        row, bay = tile.row, target.column.bay_for(tile.row)
        why = self._changes.why_not(row, target.column, target.start)
        area = scale.area_at(target.number, target.start, row.duration_min)
        self.shadow.setGeometry(int(area.left), int(area.top), int(area.width), int(area.height))
        self.shadow.show_words(clock_words(target.start), is_possible=why is None)
        who, when = tidy(row.customer_name, 40), when_words(target.start, bay)
        if why is None:
            self._changes.say(tr("Let go to move {who} to {when}.", who=who, when=when), Tone.QUIET)
        else:
            said = tr("{who} to {when}: not possible, {why}.", who=who, when=when, why=why)
            self._changes.say(said, Tone.BAD)


class Shadow(QWidget):
    """Where it would stand: a full frame and a tick, or a broken one and a cross."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self.setAccessibleName(tr("Place of the dragged appointment"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(text_font(0.92, strong=True))
        self._words = ""
        self._is_possible = True
        self.hide()

    def show_words(self, words: str, *, is_possible: bool) -> None:
        """Show the time and whether it can be had."""
        self._words, self._is_possible = f"{'✓' if is_possible else '✕'} {words}", is_possible
        self.setAccessibleDescription(self._words)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw the frame and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(Paint.GOOD if self._is_possible else Paint.BAD)
        line = Qt.PenStyle.SolidLine if self._is_possible else Qt.PenStyle.DashLine
        painter.setBrush(self.palette().color(Paint.CARD))
        painter.setPen(QPen(colour, 2, line))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.drawText(self.rect().adjusted(8, 2, -4, -2), Qt.AlignmentFlag.AlignVCenter, self._words)
