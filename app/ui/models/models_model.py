"""The models as a table that Qt's views can watch, and what is done with them. Without widgets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.events import AppEvent, WeightsMoved
from app.ui.models.wording import FIT, ROLE, progress_words, state_words
from app.ui.requests import Requests
from app.ui.table_model import TableModel
from app.weights.shelf import Held, Presence, Shelf
from models.disk import size
from models.verification import State

if TYPE_CHECKING:
    from app.weights.weights_room import WeightsRoom

COLUMNS = ("Does", "Model", "Size", "Licence", "State", "This PC")
NOT_READY = "The models are shown here in a moment."
PAUSED = "Paused. What was fetched stays, and is gone on with the next time."
RESTART = "Close Lotline and open it again to work with it."
_CHECKED = {
    State.GOOD: "{} is what it should be.",
    State.DAMAGED: "{} is damaged. Replace it.",
    State.MISSING: "Files of {} are missing. Download it.",
}

T = TypeVar("T")


class ModelsModel(TableModel):
    """One row a model, by what it does.

    Args:
        requests: what is done is asked for there.
        then: what a person does when a model has come.

    Attributes:
        changed: something other than the rows is new.
        shelf: all that is known; None until it is here.
        sentence: what came of the last thing that was done, or why nothing is shown.
        moved: how far the work under way is.
        working: what is being done; "" when nothing is.
        pausing: the work was told to stop.
    """

    columns = COLUMNS

    changed = Signal()

    def __init__(self, requests: Requests, parent: QObject | None = None, then: str = RESTART) -> None:
        super().__init__(parent)
        self._requests = requests
        self._then = then
        self._rows: Sequence[Held] = ()
        self.shelf: Shelf | None = None
        self.sentence = NOT_READY
        self.moved: WeightsMoved | None = None
        self.working = ""
        self.pausing = False

    # --- what is seen ---

    def held(self, row: int) -> Held | None:
        """The model in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, name: str) -> int:
        """The row of a model; -1 when there is none."""
        return next((row for row, each in enumerate(self._rows) if each.model.name == name), -1)

    @property
    def progress(self) -> str:
        """How far the work under way is, in words."""
        if self.pausing:
            return "Pausing …"
        if self.moved is None:
            return f"{self.working} …" if self.working else ""
        row = self.held(self.row_of(self.moved.name))
        return progress_words(self.moved, row.model.title if row else self.moved.name)

    def apply(self, event: AppEvent) -> None:
        """The work under way goes on."""
        if isinstance(event, WeightsMoved) and self.working:
            self.moved = event
            self.changed.emit()

    def read(self) -> None:
        """Look anew at what is here."""
        self._requests.ask(lambda appliance: appliance.weights.look(), self._fill, self._fail)

    # --- what is done ---

    def fetch(self, held: Held) -> None:
        """Download, go on with, or replace a model."""
        title = held.model.title
        done = f"{title} is on this PC. {self._then}"
        self._do(f"Fetching {title}", lambda room: room.fetch(held.model.name), _or_paused(done))

    def fetch_needed(self) -> None:
        """Download all that this PC needs."""
        done = f"Everything that this PC needs is here. {self._then}"
        self._do("Fetching what is needed", lambda room: room.fetch_needed(), _or_paused(done))

    def bring(self, folder: Path) -> None:
        """Copy from a stick what is missing here."""
        self._do(f"Looking in {folder}", lambda room: room.bring(folder), self._brought)

    def check(self, held: Held) -> None:
        """Read a model to its end and compare it with the catalogue."""
        title = held.model.title
        self._do(
            f"Checking {title}",
            lambda room: room.check(held.model.name),
            lambda state: PAUSED if state is None else _CHECKED[state].format(title),
        )

    def remove(self, held: Held) -> None:
        """Take a model off the disk."""
        title = held.model.title
        self._do(
            f"Removing {title}", lambda room: room.remove(held.model.name), lambda _: f"{title} is removed."
        )

    def pause(self) -> None:
        """Stop the work under way; what was fetched stays."""

        async def stop(room: WeightsRoom) -> None:
            room.pause()

        self.pausing = True
        self.changed.emit()
        self._requests.ask(lambda appliance: stop(appliance.weights), lambda _: None)

    def _do(self, what: str, do: Callable[[WeightsRoom], Awaitable[T]], say: Callable[[T], str]) -> None:
        if self.working:
            return
        self.working, self.sentence = what, ""
        self.changed.emit()
        self._requests.ask(
            lambda appliance: do(appliance.weights), lambda result: self._done(say(result)), self._done
        )

    def _done(self, sentence: str) -> None:
        self.working, self.moved, self.pausing, self.sentence = "", None, False, sentence.rstrip()
        self.changed.emit()
        self.read()

    def _brought(self, titles: Sequence[str]) -> str:
        if not titles:
            return "There was nothing to copy: all models are here, or it was paused."
        return f"Copied: {', '.join(titles)}. {self._then}"

    def _fill(self, shelf: Shelf) -> None:
        order = list(ROLE)
        self.beginResetModel()
        self.shelf = shelf
        self._rows = sorted(shelf.models, key=lambda each: order.index(each.model.role))
        self.endResetModel()
        if self.sentence == NOT_READY:
            self.sentence = ""
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self.sentence = sentence
        self.changed.emit()

    # --- the table ---

    def words(self, row: int) -> Sequence[str]:
        """Text of each cell."""
        return _cells(self._rows[row])


def can_be_fetched(held: Held) -> bool:
    """Whether something of it is missing or wrong."""
    return held.presence is not Presence.HERE


def _cells(held: Held) -> tuple[str, ...]:
    model = held.model
    words = state_words(held), FIT[held.fitting.fit]
    return (ROLE[model.role], model.title, size(model.bytes), model.licence, *words)


def _or_paused(done: str) -> Callable[[bool], str]:
    return lambda complete: done if complete else PAUSED
