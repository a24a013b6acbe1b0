"""The cars for sale as the window keeps them: `BackOffice.inventory`. On the engine loop.

Every change returns what undoes it. After each, the agent knows the new makes and models at once and the
stock is as of now.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.events import AppEvent, StockChanged
from app.inventory.errors import CarRefused, SheetRefused
from app.inventory.fields import FIELDS, VIN, read
from app.inventory.plan import Plan, plan
from app.inventory.sheet import FILE_BYTES_MAX, Columns, Sheet, matched, read_sheet
from app.stores.inventory import Inventory
from app.stores.rows import Vehicle
from app.stores.stock_rows import CarPage, CarQuery, StockChange

_BLANK = Vehicle(0, "", "", 0, "", 0.0, is_new=False, is_available=True, stock_number="")


class StockRoom:
    """Lists, edits, marks, deletes and imports cars.

    Args:
        inventory: the records.
        know: told the makes and models of the cars for sale after a change, so that the agent knows them.
        now: when the dealership says what it says, aware.
        publish: tells the others that the stock has changed.
    """

    def __init__(
        self,
        inventory: Inventory,
        know: Callable[[Sequence[tuple[str, str]]], None],
        now: Callable[[], datetime],
        publish: Callable[[AppEvent], None],
    ) -> None:
        self._inventory = inventory
        self._know = know
        self._now = now
        self._publish = publish

    async def find(self, query: CarQuery, offset: int = 0, limit: int = 200) -> CarPage:
        """Some of the cars that fit."""
        return await self._inventory.find(query, offset, limit)

    async def makes(self) -> Sequence[str]:
        """Every make there is a car of."""
        return await self._inventory.makes()

    async def save(self, before: Vehicle | None, values: Mapping[str, str]) -> StockChange:
        """Keep a car as it was typed in; `before` is None for a new one.

        Args:
            values: text of every field of `FIELDS`.

        Raises:
            CarRefused: a field cannot be understood.
            AppError: the car was changed meanwhile, or another car has its stock number or VIN.
        """
        typed = {field: read(field, values[field]) for field in FIELDS}
        after = replace(before or _BLANK, **typed, sample=False)
        await self._require_free_vin(after)
        return await self._apply(StockChange([before] if before else [], [after]))

    async def mark(self, car: Vehicle, *, available: bool) -> StockChange:
        """Say that a car is for sale, or sold."""
        return await self._apply(StockChange([car], [replace(car, is_available=available)]))

    async def delete(self, car: Vehicle) -> StockChange:
        """Take a car out of the records; raises `CarInUse` when it has a test drive."""
        return await self._apply(StockChange([car]))

    async def undo(self, change: StockChange) -> StockChange:
        """Take a change back, all of it or nothing; raises `CarsMoved` when it was changed again since."""
        return await self._apply(change.undone())

    async def preview_file(self, path: Path) -> Plan:
        """What a file on the disk would change; raises `SheetRefused`."""
        return await self.preview(path.name, await asyncio.to_thread(_content, path))

    async def preview(self, name: str, content: bytes) -> Plan:
        """What these bytes would change, columns matched by their names; raises `SheetRefused`."""
        sheet = await asyncio.to_thread(read_sheet, name, content)
        return await self.replan(sheet, matched(sheet.header))

    async def replan(self, sheet: Sheet, columns: Columns) -> Plan:
        """The same with columns corrected by hand, and with the cars as they stand now."""
        return await asyncio.to_thread(plan, sheet, columns, await self._inventory.all())

    async def carry_out(self, planned: Plan) -> StockChange:
        """Write what was previewed, in one transaction."""
        return await self._apply(planned.change)

    async def _apply(self, change: StockChange) -> StockChange:
        done = await self._inventory.apply(change, self._now())
        self._know(await self._inventory.names())
        self._publish(StockChanged())
        return done

    async def _require_free_vin(self, car: Vehicle) -> None:
        found = (await self._inventory.find(CarQuery(text=car.vin), 0, 2)).cars if car.vin else ()
        other = next((each for each in found if each.vin == car.vin and each.id != car.id), None)
        if other is not None:
            raise CarRefused(f"{FIELDS[VIN]} {car.vin} belongs to the car {other.stock_number} already.")


def _content(path: Path) -> bytes:
    """At most one byte more than may be read; raises `SheetRefused`."""
    try:
        with path.open("rb") as file:
            return file.read(FILE_BYTES_MAX + 1)
    except OSError as error:
        raise SheetRefused(f"{path.name}: the file cannot be read ({error.strerror or error}).") from error
