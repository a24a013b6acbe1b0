"""Which column an appointment stands in, and beside which others. Plain arithmetic for the views."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from app.calendar.shut import Shut
from app.stores.rows import Appointment
from app.ui.calendar.words import bay_words, place_words
from app.ui.language import tr
from app.ui.wording import short_day_words

if TYPE_CHECKING:
    from app.calendar.sheet import Day, Sheet

_NARROW = 0.6
"""Width of a closed day without appointments, as a share of the others'."""


class Kind(StrEnum):
    """What a column stands for."""

    BAY = "bay"
    CAR = "car"
    LOOSE = "loose"
    """Work that takes no bay; only other programs write such appointments."""
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `number` is the bay's, or the id of the car; `weight` its share of the width."""

    kind: Kind
    day: date
    title: str
    shut: Sequence[Shut]
    holiday: str | None = None
    number: int = 0
    weight: float = 1.0

    def bay_for(self, row: Appointment) -> int | None:
        """The bay that work dropped here goes into; None for whichever is free."""
        return self.number if self.kind is Kind.BAY and row.inventory_id is None else None

    def why_never(self, row: Appointment) -> str | None:
        """Why an appointment cannot stand here at any time."""
        if self.kind is Kind.DAY or (self.kind, self.number) == _home(row):
            return None
        if row.inventory_id is not None:
            return tr("a test drive stays with its car")
        return None if self.kind is Kind.BAY else tr("work is done in a bay")


@dataclass(frozen=True, slots=True)
class Block:
    """An appointment in its column; `lane` of `lanes` beside each other."""

    row: Appointment
    column: int
    lane: int
    lanes: int


@dataclass(frozen=True, slots=True)
class Board:
    """What is drawn."""

    columns: Sequence[Column]
    blocks: Sequence[Block]


def day_board(sheet: Sheet) -> Board:
    """A column a bay, then one for each car that is driven that day."""
    day = sheet.days[0]
    columns = [_bay(day, number) for number in range(1, max(_last_bay(sheet), sheet.bays) + 1)]
    columns += _others(day, sheet.appointments)
    places = {(each.kind, each.number): number for number, each in enumerate(columns)}
    by_column = [places[_home(row)] for row in sheet.appointments]
    return Board(columns, list(_blocks(sheet.appointments, by_column, len(columns))))


def week_board(sheet: Sheet) -> Board:
    """A column a day."""
    booked = {row.scheduled_date for row in sheet.appointments}
    columns = [_day(day, is_empty=day.day not in booked) for day in sheet.days]
    places = {each.day: number for number, each in enumerate(columns)}
    by_column = [places[row.scheduled_date] for row in sheet.appointments]
    return Board(columns, list(_blocks(sheet.appointments, by_column, len(columns))))


def neighbour(blocks: Sequence[Block], here: Block, across: int, along: int) -> Block | None:
    """The next one of its column, or the one nearest in time of the next column that has any."""
    if across == 0:
        column = [each for each in blocks if each.column == here.column]
        column.sort(key=lambda each: (each.row.start, each.lane))
        place = column.index(here) + along
        return column[place] if 0 <= place < len(column) else None
    beyond = (each for each in blocks if (each.column - here.column) * across > 0)
    return min(beyond, key=lambda each: _distance(each, here), default=None)


def lanes(rows: Sequence[Appointment]) -> Mapping[int, tuple[int, int]]:
    """By id: its lane, and how many lanes those that overlap each other need. `rows` in order of time."""
    found: dict[int, tuple[int, int]] = {}
    for together in _clusters(rows):
        ends: list[Appointment] = []
        placed: list[tuple[int, int]] = []
        for row in together:
            lane = next((n for n, last in enumerate(ends) if last.end <= row.start), len(ends))
            ends[lane : lane + 1] = [row]
            placed.append((row.id, lane))
        found |= {number: (lane, len(ends)) for number, lane in placed}
    return found


def _clusters(rows: Sequence[Appointment]) -> Iterator[Sequence[Appointment]]:
    """Appointments that hang together by overlapping."""
    cluster: list[Appointment] = []
    for row in rows:
        if cluster and row.start >= max(each.end for each in cluster):
            yield cluster
            cluster = []
        cluster.append(row)
    if cluster:
        yield cluster


def _blocks(rows: Sequence[Appointment], by_column: Sequence[int], columns: int) -> Iterator[Block]:
    for column in range(columns):
        here = [row for row, theirs in zip(rows, by_column, strict=True) if theirs == column]
        beside = lanes(here)
        for row in here:
            yield Block(row, column, *beside[row.id])


def _home(row: Appointment) -> tuple[Kind, int]:
    if row.inventory_id is not None:
        return Kind.CAR, row.inventory_id
    return (Kind.LOOSE, 0) if row.bay is None else (Kind.BAY, row.bay)


def _distance(one: Block, other: Block) -> tuple[int, int]:
    """Columns, then minutes of the day."""
    minutes = [each.row.start.hour * 60 + each.row.start.minute for each in (one, other)]
    return abs(one.column - other.column), abs(minutes[0] - minutes[1])


def _last_bay(sheet: Sheet) -> int:
    return max((row.bay or 0 for row in sheet.appointments), default=0)


def _bay(day: Day, number: int) -> Column:
    return Column(Kind.BAY, day.day, bay_words(number), day.work, day.holiday, number)


def _others(day: Day, rows: Sequence[Appointment]) -> Iterator[Column]:
    if any(_home(row)[0] is Kind.LOOSE for row in rows):
        yield Column(Kind.LOOSE, day.day, bay_words(None), day.work, day.holiday)
    cars = {row.inventory_id: place_words(row) for row in rows if row.inventory_id is not None}
    for number, title in sorted(cars.items()):
        yield Column(Kind.CAR, day.day, title, day.drives, day.holiday, number)


def _day(day: Day, *, is_empty: bool) -> Column:
    is_shut = len(day.both) == 1 and is_empty
    weight = _NARROW if is_shut else 1.0
    return Column(Kind.DAY, day.day, short_day_words(day.day), day.both, day.holiday, weight=weight)
