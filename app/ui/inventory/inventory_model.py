"""What one can see and do among the cars for sale. On Qt's thread, without widgets.

Asks `BackOffice.inventory` and watches for changes; the widgets of this folder watch it.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.events import StockChanged
from app.inventory.plan import Plan
from app.inventory.sheet import Columns
from app.stores.rows import Vehicle
from app.stores.stock_rows import CarPage, CarQuery, StockChange
from app.ui.desk import Desk
from app.ui.inventory.cars_model import CarsModel
from app.ui.inventory.inventory_words import car_words, done_words
from app.ui.language import tr

if TYPE_CHECKING:
    from app.inventory.stock_room import StockRoom

Do: TypeAlias = "Callable[[StockRoom], Coroutine[Any, Any, StockChange]]"


class InventoryModel(QObject):
    """The list, the car that is open, the import that is previewed, and the change that can be undone.

    Attributes:
        opened: another car is in the form, or none.
        saved: what the form holds stands in the records now.
        refused: a sentence for the form.
        planned: the preview of an import is new, or there is none any more.
        import_failed: a sentence for the import.
        done: a change was made or undone; `said` and `undoable` say what.
    """

    opened = Signal()
    saved = Signal()
    refused = Signal(str)
    planned = Signal()
    import_failed = Signal(str)
    done = Signal()
    makes_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.cars = CarsModel(self)
        self.makes: Sequence[str] = ()
        self.car: Vehicle | None = None
        self.is_new_car = False
        self.plan: Plan | None = None
        self.busy = False
        self.said = ""
        self.undoable: StockChange | None = None
        self.cars.wanted.connect(self._read)
        desk.happened.connect(self._on_event)

    # --- the list ---

    def refresh(self) -> None:
        """Read the list and the makes anew."""
        self.cars.reload()
        self._desk.requests.ask(lambda it: it.back_office.inventory.makes(), self._take_makes)

    def _read(self, query: CarQuery, offset: int, count: int) -> None:
        def take(page: CarPage) -> None:
            self.cars.take(query, offset, page)

        self._desk.requests.ask(lambda it: it.back_office.inventory.find(query, offset, count), take)

    def _take_makes(self, makes: Sequence[str]) -> None:
        if makes != self.makes:
            self.makes = makes
            self.makes_changed.emit()

    def _on_event(self, event: object) -> None:
        if isinstance(event, StockChanged):
            self.refresh()

    # --- one car ---

    def open(self, car: Vehicle | None) -> None:
        """Put a car into the form, or close it."""
        self.car, self.is_new_car = car, False
        self.opened.emit()

    def begin_new(self) -> None:
        """Put an empty form up."""
        self.car, self.is_new_car = None, True
        self.opened.emit()

    def save(self, values: Mapping[str, str]) -> None:
        """Keep what is in the form."""
        car = self.car

        def saved(change: StockChange) -> None:
            self.car, self.is_new_car = change.after[0], False
            kept = car_words(change.after[0])
            self._finish(change, tr("Saved: {what}", what=kept) if car else tr("Added: {what}", what=kept))
            self.saved.emit()

        self._do(lambda room: room.save(car, values), saved)

    def mark(self) -> None:
        """Say that the open car is sold, or for sale again."""
        car = self.car
        if car is None:
            return
        sold = car.is_available
        words = car_words(car)
        said = tr("Sold: {what}", what=words) if sold else tr("For sale again: {what}", what=words)

        def marked(change: StockChange) -> None:
            self.car = change.after[0]
            self._finish(change, said)
            self.opened.emit()

        self._do(lambda room: room.mark(car, available=not sold), marked)

    def delete(self) -> None:
        """Take the open car out of the records."""
        car = self.car
        if car is None:
            return

        def deleted(change: StockChange) -> None:
            self.open(None)
            self._finish(change, tr("Deleted: {what}", what=car_words(car)))

        self._do(lambda room: room.delete(car), deleted)

    def undo(self) -> None:
        """Take the last change back."""
        change = self.undoable
        if change is None:
            return

        def undone(back: StockChange) -> None:
            self.open(back.after[0] if self.car and len(back.after) == 1 else None)
            self.undoable, self.said = None, tr("Undone.")
            self.done.emit()

        def failed(sentence: str) -> None:
            self.undoable, self.said = None, sentence
            self.done.emit()

        self._do(lambda room: room.undo(change), undone, failed)

    def _do(
        self,
        do: Do,
        on_done: Callable[[StockChange], None],
        on_error: Callable[[str], None] | None = None,
    ) -> None:
        if self.busy:
            return
        self.busy = True

        def settle(then: Callable[[Any], None]) -> Callable[[Any], None]:
            def settled(what: object) -> None:
                self.busy = False
                then(what)

            return settled

        self._desk.requests.ask(
            lambda it: do(it.back_office.inventory),
            settle(on_done),
            settle(on_error or self.refused.emit),
        )

    def _finish(self, change: StockChange, said: str) -> None:
        self.undoable, self.said = change, said
        self.done.emit()

    # --- import ---

    def choose_file(self, path: Path) -> None:
        """Read a file and preview what it would change."""

        async def read(room: StockRoom) -> Plan:
            return await room.preview_file(path)

        self._plan(read)

    def match(self, columns: Columns) -> None:
        """Preview again with other columns."""
        plan = self.plan
        if plan is not None:
            self._plan(lambda room: room.replan(plan.sheet, columns))

    def leave_import(self) -> None:
        """Drop the preview; nothing was written."""
        self.plan = None
        self.planned.emit()

    def carry_out(self) -> None:
        """Write what is previewed."""
        plan = self.plan
        if plan is None:
            return

        def imported(change: StockChange) -> None:
            self.plan = None
            self.open(None)
            added = len(change.after) - len(change.before)
            self._finish(change, done_words(added, len(change.before)))
            self.planned.emit()

        def failed(sentence: str) -> None:
            self.import_failed.emit(sentence)
            self.match(plan.columns)

        self._do(lambda room: room.carry_out(plan), imported, failed)

    def _plan(self, make: Callable[[StockRoom], Coroutine[Any, Any, Plan]]) -> None:
        def show(plan: Plan) -> None:
            self.plan = plan
            self.planned.emit()

        self._desk.requests.ask(lambda it: make(it.back_office.inventory), show, self.import_failed.emit)
