"""Where on the calendar's board a time and a column lie, in device-independent pixels. Plain arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.stores.profile_rows import Span
from app.ui.calendar.board import Block, Board, Column, Kind

_WIDTH_MIN = {Kind.DAY: 72}
_COLUMN_WIDTH_MIN = 104
_INSET = 2
_ROOM_BESIDE = 8
"""Left free at a column's right edge."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float


class Scale:
    """The board laid out in a view of so much width and height, or larger where that is too little."""

    def __init__(self, board: Board, seen: Span, width: int, height: int, hour_height_min: int) -> None:
        self.board = board
        self._first_min = _minutes(seen[0])
        self._last_min = max(_minutes(seen[1]), self._first_min + 60)
        hours = (self._last_min - self._first_min) / 60
        self.height = max(height, int(hours * hour_height_min))
        least = [_WIDTH_MIN.get(each.kind, _COLUMN_WIDTH_MIN) * each.weight for each in board.columns]
        self.width = max(width, int(sum(least)))
        self._edges = _edges(board.columns, self.width)

    @property
    def hours(self) -> Sequence[time]:
        """The full hours within sight."""
        return [time(hour) for hour in range(-(-self._first_min // 60), -(-self._last_min // 60))]

    def column(self, number: int) -> tuple[float, float]:
        """Left edge and width of a column."""
        return self._edges[number], self._edges[number + 1] - self._edges[number]

    def column_at(self, x: float) -> int:
        """The column there, or the nearest."""
        inside = (n for n, right in enumerate(self._edges[1:]) if x < right)
        return next(inside, len(self.board.columns) - 1)

    def top(self, at: time | datetime) -> float:
        """Height of a time of day."""
        return self._y(_minutes(at))

    def area(self, block: Block) -> Area:
        """Where an appointment is drawn."""
        left, width = self.column(block.column)
        lane = (width - _ROOM_BESIDE) / block.lanes
        return self._area(block.row.start, block.row.duration_min, left + block.lane * lane, lane)

    def area_at(self, column: int, start: datetime, duration_min: int) -> Area:
        """Where one would be drawn that starts then."""
        left, width = self.column(column)
        return self._area(start, duration_min, left, width - _ROOM_BESIDE)

    def start_at(self, y: float, day: date, grid_min: int) -> datetime:
        """The start on the grid that is nearest to a height."""
        minute = self._first_min + y * (self._last_min - self._first_min) / self.height
        first = -(-self._first_min // grid_min)
        last = (self._last_min - 1) // grid_min
        step = min(max(round(minute / grid_min), first), last)
        return datetime.combine(day, time()) + timedelta(minutes=step * grid_min)

    def _area(self, start: datetime, duration_min: int, left: float, width: float) -> Area:
        top = self.top(start)
        bottom = self._y(_minutes(start) + duration_min)
        return Area(left + _INSET, top + 1, max(width - _INSET, 8), max(bottom - top - _INSET, 16))

    def _y(self, minutes: int) -> float:
        return (minutes - self._first_min) * self.height / (self._last_min - self._first_min)


def _edges(columns: Sequence[Column], width: int) -> Sequence[float]:
    whole = sum(each.weight for each in columns)
    edges = [0.0]
    for each in columns:
        edges.append(edges[-1] + width * each.weight / whole)
    return edges


def _minutes(at: time | datetime) -> int:
    return at.hour * 60 + at.minute
