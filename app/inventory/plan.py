"""What an import would do, line by line, before anything is done. Called by `stock_room` on a worker thread.

A car is known by its stock number, else by its VIN. A car that is not in the file stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.inventory.errors import CarRefused
from app.inventory.fields import FIELDS, NEEDED, STOCK_NUMBER, VIN, read
from app.inventory.sheet import Columns, Sheet
from app.stores.rows import Vehicle
from app.stores.stock_rows import StockChange

_BLANK = Vehicle(0, "", "", 0, "", 0.0, is_new=False, is_available=True, stock_number="")


class Fate(StrEnum):
    """What becomes of a line."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """One line of the file.

    Attributes:
        line: where it begins in the file, the names of the columns being on the first line.
        before: the car as it stands in the records; None when it stands there not yet.
        after: the car as it will stand; None when the line is wrong.
        trouble: what is wrong, in one sentence.
    """

    line: int
    fate: Fate
    before: Vehicle | None = None
    after: Vehicle | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do.

    Attributes:
        trouble: why nothing can be imported with these columns; "" when something can.
    """

    sheet: Sheet
    columns: Columns
    lines: Sequence[PlannedLine]
    trouble: str = ""

    @property
    def counts(self) -> Mapping[Fate, int]:
        """How many lines of each fate."""
        fates = [each.fate for each in self.lines]
        return {fate: fates.count(fate) for fate in Fate}

    @property
    def change(self) -> StockChange:
        """All that would be written."""
        done = [each for each in self.lines if each.fate in (Fate.ADDED, Fate.CHANGED)]
        return StockChange(
            [each.before for each in done if each.before], [each.after for each in done if each.after]
        )


def plan(sheet: Sheet, columns: Columns, standing: Sequence[Vehicle]) -> Plan:
    """Check every line against the cars that stand in the records."""
    if STOCK_NUMBER not in columns and VIN not in columns:
        trouble = "No column holds the stock numbers. Choose it above, so that each car is known again."
        return Plan(sheet, columns, (), trouble)
    planner = _Planner(columns, standing)
    lines = [planner.line(line, cells) for line, cells in sheet.rows]
    wider = [
        PlannedLine(line, Fate.WRONG, trouble="This line has more cells than there are columns.")
        for line in sheet.too_long
    ]
    return Plan(sheet, columns, sorted([*lines, *wider], key=lambda each: each.line))


class _Planner:
    """Goes through the lines once and remembers which cars it has seen."""

    def __init__(self, columns: Columns, standing: Sequence[Vehicle]) -> None:
        self._columns = columns
        self._by_number = {car.stock_number.casefold(): car for car in standing}
        self._by_vin = {car.vin: car for car in standing if car.vin}
        self._seen: dict[str, int] = {}

    def line(self, line: int, cells: Sequence[str]) -> PlannedLine:
        """What becomes of this line."""
        try:
            return self._line(line, cells)
        except CarRefused as error:
            return PlannedLine(line, Fate.WRONG, trouble=str(error))

    def _line(self, line: int, cells: Sequence[str]) -> PlannedLine:
        before = self._standing(cells)
        values = self._values(cells, before)
        after = replace(before or _BLANK, **values)
        if before is not None and after == before:
            fate = Fate.SAME
        else:
            fate = Fate.CHANGED if before else Fate.ADDED
            after = replace(after, sample=False)
        self._once(line, after)
        self._not_anothers(after)
        return PlannedLine(line, fate, before, after)

    def _standing(self, cells: Sequence[str]) -> Vehicle | None:
        number, vin = self._cell(STOCK_NUMBER, cells), self._cell(VIN, cells)
        by_number = self._by_number.get(number.casefold()) if number else None
        return by_number or (self._by_vin.get(read(VIN, vin)) if vin else None)

    def _values(self, cells: Sequence[str], before: Vehicle | None) -> dict[str, Any]:
        """An empty cell says nothing about a car that is known."""
        values: dict[str, Any] = {}
        for field in FIELDS:
            text = self._cell(field, cells)
            if text or (before is None and (field in NEEDED)):
                values[field] = self._required(field) if not text else read(field, text)
        if before is not None and values.get(STOCK_NUMBER, "").casefold() == before.stock_number.casefold():
            values[STOCK_NUMBER] = before.stock_number
        return values

    def _required(self, field: str) -> Any:
        if field in self._columns:
            return read(field, "")
        raise CarRefused(f"The car is not known yet, and no column holds its “{FIELDS[field].lower()}”.")

    def _cell(self, field: str, cells: Sequence[str]) -> str:
        return cells[self._columns[field]] if field in self._columns else ""

    def _once(self, line: int, car: Vehicle) -> None:
        for key, what in ((car.stock_number.casefold(), "stock number"), (car.vin or "", "VIN")):
            earlier = self._seen.setdefault(f"{what} {key}", line) if key else line
            if earlier != line:
                raise CarRefused(f"Line {earlier} has the same {what}.")

    def _not_anothers(self, car: Vehicle) -> None:
        other = self._by_vin.get(car.vin) if car.vin else None
        if other is not None and other.id != car.id:
            raise CarRefused(f"This VIN belongs to the car with the stock number {other.stock_number}.")
