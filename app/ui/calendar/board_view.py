"""The board: columns of appointments that scroll together with the hours, and are moved by dragging.

Watches a `CalendarModel` and an `EntryModel`; commands a `ChangesModel`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QMargins, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from app.stores.rows import Appointment
from app.ui.calendar.board import neighbour
from app.ui.calendar.calendar_model import CalendarModel
from app.ui.calendar.changes_model import ChangesModel
from app.ui.calendar.drag import Drag
from app.ui.calendar.edges import Heads, Hours, heads_height, hours_width
from app.ui.calendar.entry_model import EntryModel
from app.ui.calendar.ground import Ground
from app.ui.calendar.scale import Area, Scale
from app.ui.calendar.tile import TEXT_SCALE, Tile
from app.ui.language import tr
from app.ui.theme import text_font

_BESIDE = 48
"""So far from the board an appointment that is dragged still follows."""
_BEFORE = 96
"""Kept in sight above what a day is opened at."""
_AROUND_TEXT = 8
"""A line of text and this much more fit into half an hour."""


class BoardView(QScrollArea):
    """Shows a day or a week.

    Attributes:
        move_wanted: the chosen appointment is to be moved by choosing a time.
        cancel_wanted: the chosen appointment is to be cancelled.
        tiles: by appointment id.
    """

    move_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, calendar: CalendarModel, entry: EntryModel, changes: ChangesModel) -> None:
        super().__init__()
        self._calendar, self._entry, self._changes = calendar, entry, changes
        self._scale: Scale | None = None
        self._days: Sequence[date] = ()
        self.tiles: dict[int, Tile] = {}
        self.ground = Ground()
        self.hours, self.heads = Hours(self), Heads(self)
        self.drag = Drag(self.ground, calendar, changes)
        self.setAccessibleName(tr("Appointments on the board"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self.ground)
        self.ground.setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self.hours.scroll_to)
        self.horizontalScrollBar().valueChanged.connect(self.heads.scroll_to)
        self.heads.day_wanted.connect(calendar.open_day)
        calendar.changed.connect(self._show)
        entry.changed.connect(self._mark)
        changes.weighed.connect(self.drag.show_forbidden)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Use the room there is."""
        super().resizeEvent(event)
        self._lay_out()

    def focus_chosen(self) -> None:
        """Put the keyboard on the chosen appointment, or on the first."""
        tile = self.tiles.get(self._entry.chosen or 0) or next(iter(self.tiles.values()), None)
        if tile is not None:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        before = list(self.tiles.values())
        shown = {row.id for row in self._calendar.rows}
        for row in self._calendar.rows:
            self._tile(row).show_row(row)
        for place, tile in enumerate(before):
            if tile.row.id not in shown:
                self._remove(tile, before[place + 1 :] + before[:place][::-1])
        self.tiles = {row.id: self.tiles[row.id] for row in self._calendar.rows}
        self._lay_out()
        self._mark()
        self.drag.go_on()
        self._scroll_to_what_matters()

    def _scroll_to_what_matters(self) -> None:
        """In other days than before, begin shortly before now, or before the first appointment."""
        sheet = self._calendar.sheet
        days = [each.day for each in sheet.days] if sheet else []
        if sheet is None or self._scale is None or days == self._days:
            return
        self._days = days
        first = min((row.start.time() for row in sheet.appointments), default=sheet.seen[0])
        top = self._scale.top(sheet.now if sheet.now.date() in days else first)
        self.verticalScrollBar().setValue(int(top) - _BEFORE)

    def _remove(self, gone: Tile, neighbours: Sequence[Tile]) -> None:
        """The keyboard goes on to what stood next to it."""
        del self.tiles[gone.row.id]
        self.drag.forget(gone)
        heir = next((tile for tile in neighbours if tile.row.id in self.tiles), None)
        if gone.hasFocus() and heir is not None:
            heir.setFocus(Qt.FocusReason.OtherFocusReason)
        gone.hide()
        gone.deleteLater()

    def _tile(self, row: Appointment) -> Tile:
        if row.id not in self.tiles:
            made = Tile(row, self.ground)
            made.clicked.connect(lambda: self._entry.choose(row.id))
            made.entered.connect(lambda: self._enter(row.id))
            made.walked.connect(partial(self._walk, row.id))
            made.wants_move.connect(self.move_wanted)
            made.wants_cancel.connect(self.cancel_wanted)
            made.taken_up.connect(partial(self.drag.begin, made))
            made.dragged.connect(self._dragged)
            made.dropped.connect(self.drag.drop)
            made.given_up.connect(self.drag.give_up)
            self.tiles[row.id] = made
        return self.tiles[row.id]

    def _dragged(self, here: QPoint) -> None:
        seen = QRect(self.ground.mapFrom(self.viewport(), QPoint()), self.viewport().size())
        if seen.adjusted(-_BESIDE, -_BESIDE, _BESIDE, _BESIDE).contains(here):
            self.drag.move_to(here)
            self.ensureVisible(here.x(), here.y(), 8, 24)
        else:
            self.drag.leave()

    def _lay_out(self) -> None:
        self._lay_out_edges()
        sheet, board = self._calendar.sheet, self._calendar.board
        if sheet is None or not board.columns:
            return
        inside = self.viewport().size()
        line = QFontMetrics(text_font(TEXT_SCALE)).height()
        self._scale = Scale(board, sheet.seen, inside.width(), inside.height(), 2 * (line + _AROUND_TEXT))
        self.ground.show_sheet(sheet, self._scale)
        self.hours.show_sheet(sheet, self._scale)
        self.heads.show_sheet(sheet, self._scale)
        self.drag.scale = self._scale
        for block in board.blocks:
            _place(self.tiles[block.row.id], self._scale.area(block))
            self.tiles[block.row.id].show()

    def _lay_out_edges(self) -> None:
        wide, high = hours_width(), heads_height()
        margins = QMargins(wide, high, 0, 0)
        if self.viewportMargins() != margins:
            self.setViewportMargins(margins)
        inside = self.viewport().geometry()
        self.hours.setGeometry(0, inside.top(), wide, inside.height())
        self.heads.setGeometry(inside.left(), 0, inside.width(), high)

    def _mark(self) -> None:
        entry = self._entry.chosen if self._entry.chosen in self.tiles else next(iter(self.tiles), None)
        for number, tile in self.tiles.items():
            tile.show_chosen(is_chosen=number == self._entry.chosen, is_entry=number == entry)

    def _enter(self, appointment_id: int) -> None:
        self._entry.choose(appointment_id)
        self.ensureWidgetVisible(self.tiles[appointment_id], 8, 24)

    def _walk(self, appointment_id: int, across: int, along: int) -> None:
        """To the next appointment of the column, or to the nearest of a column further on."""
        blocks = self._calendar.board.blocks
        here = next((each for each in blocks if each.row.id == appointment_id), None)
        found = None if here is None else neighbour(blocks, here, across, along)
        if found is not None:
            self.tiles[found.row.id].setFocus(Qt.FocusReason.OtherFocusReason)


def _place(tile: Tile, area: Area) -> None:
    tile.setGeometry(int(area.left), int(area.top), int(area.width), int(area.height))
