"""The models as a table that Qt's views can watch, and what is done with them. Without widgets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from app.events import AppEvent, WeightsMoved
from app.ui.language import Marked, mark, tr
from app.ui.models.wording import ALL_HERE, FIT, ROLE, progress_words, state_words
from app.ui.requests import Requests
from app.ui.table_model import TableModel
from app.ui.wording import size_words
from app.weights.shelf import Held, Presence, Shelf
from models.verification import State

if TYPE_CHECKING:
    from app.weights.weights_room import WeightsRoom

COLUMNS = (mark("Does"), mark("Model"), mark("Size"), mark("Licence"), mark("State"), mark("This PC"))
NOT_READY = mark("The models are shown here in a moment.")
PAUSED = mark("Paused. What was fetched stays, and is gone on with the next time.")
RESTART = mark("Close Lotline and open it again to work with it.")
_CHECKED: Mapping[State, Marked] = {
    State.GOOD: mark("{title} is what it should be."),
    State.DAMAGED: mark("{title} is damaged. Replace it."),
    State.MISSING: mark("Files of {title} are missing. Download it."),
}

T = TypeVar("T")


class ModelsModel(TableModel):
    """One row a model, by what it does.

    Args:
        requests: what is done is asked for there.
        then: what a person does when a model has come; "" where that is nothing.

    Attributes:
        changed: something other than the rows is new.
        shelf: all that is known; None until it is here.
        sentence: what came of the last thing that was done, or why nothing is shown.
        moved: how far the work under way is.
        working: a sentence on what is being done; "" when nothing is.
        pausing: the work was told to stop.
    """

    columns = COLUMNS

    changed = Signal()

    def __init__(
        self, requests: Requests, parent: QObject | None = None, then: Marked | Literal[""] = RESTART
    ) -> None:
        super().__init__(parent)
        self._requests = requests
        self._then = tr(then) if then else ""
        self._rows: Sequence[Held] = ()
        self.shelf: Shelf | None = None
        self.sentence = tr(NOT_READY)
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
    def is_waiting(self) -> bool:
        """It is not known yet what is here."""
        return self.shelf is None and self.sentence == tr(NOT_READY)

    @property
    def progress(self) -> str:
        """How far the work under way is, in words."""
        if self.pausing:
            return tr("Pausing …")
        if self.moved is None:
            return self.working
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
        done = self._and_then(tr("{title} is on this PC.", title=title))
        what = tr("Fetching {title} …", title=title)
        self._do(what, lambda room: room.fetch(held.model.name), _or_paused(done))

    def fetch_needed(self) -> None:
        """Download all that this PC needs."""
        done = self._and_then(tr(ALL_HERE))
        self._do(tr("Fetching what is needed …"), lambda room: room.fetch_needed(), _or_paused(done))

    def bring(self, folder: Path) -> None:
        """Copy from a stick what is missing here."""
        self._do(tr("Looking in {folder} …", folder=folder), lambda room: room.bring(folder), self._brought)

    def check(self, held: Held) -> None:
        """Read a model to its end and compare it with the catalogue."""
        title = held.model.title
        self._do(
            tr("Checking {title} …", title=title),
            lambda room: room.check(held.model.name),
            lambda state: tr(PAUSED) if state is None else tr(_CHECKED[state], title=title),
        )

    def remove(self, held: Held) -> None:
        """Take a model off the disk."""
        title = held.model.title
        self._do(
            tr("Removing {title} …", title=title),
            lambda room: room.remove(held.model.name),
            lambda _: tr("{title} is removed.", title=title),
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
        self.working, self.moved, self.pausing, self.sentence = "", None, False, sentence
        self.changed.emit()
        self.read()

    def _brought(self, titles: Sequence[str]) -> str:
        if not titles:
            return tr("There was nothing to copy: all models are here, or it was paused.")
        return self._and_then(tr("Copied: {titles}.", titles=", ".join(titles)))

    def _and_then(self, sentence: str) -> str:
        return f"{sentence} {self._then}".rstrip()

    def _fill(self, shelf: Shelf) -> None:
        order, waited = list(ROLE), self.is_waiting
        self.beginResetModel()
        self.shelf = shelf
        self._rows = sorted(shelf.models, key=lambda each: order.index(each.model.role))
        self.endResetModel()
        if waited:
            self.sentence = ""
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self.sentence = sentence
        self.changed.emit()

    # --- the table ---

    def over(self, column: int) -> str:
        """What stands over a column."""
        return tr(COLUMNS[column])

    def words(self, row: int) -> Sequence[str]:
        """Text of each cell."""
        return _cells(self._rows[row])


def can_be_fetched(held: Held) -> bool:
    """Whether something of it is missing or wrong."""
    return held.presence is not Presence.HERE


def _cells(held: Held) -> tuple[str, ...]:
    model = held.model
    words = state_words(held), tr(FIT[held.fitting.fit])
    return (tr(ROLE[model.role]), model.title, size_words(model.bytes), model.licence, *words)


def _or_paused(done: str) -> Callable[[bool], str]:
    return lambda complete: done if complete else tr(PAUSED)
