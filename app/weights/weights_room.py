"""What a person does with the weights: look, fetch, bring on a stick, check, remove.

The same functions as `lotline models`, made to be watched and paused. One object an appliance, on the
engine loop; it works before the appliance has started, for without weights it cannot start.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

from app.errors import Busy, InUse
from app.events import AppEvent
from app.speeds import found as speeds_found
from app.weights.shelf import Ground, Shelf, look, selection
from app.weights.work import Work
from models.catalogue import Catalogue, Model
from models.disk import free_bytes
from models.download.needed import pull_needed
from models.download.progress import OnProgress, Progress
from models.download.pull import Puller, Source
from models.download.sources import network
from models.download.stick import FromFolder
from models.errors import NotInFolder
from models.hardware import Hardware
from models.removal import remove
from models.verification import State, present, state_of

T = TypeVar("T")
Sources = Callable[[ExitStack], Sequence[Source]]


class WeightsRoom:
    """The models of this PC.

    Args:
        folder: where they lie.
        hardware: looks at this PC; blocking.
        in_use: names of the models Lotline runs with.
        publish: told how far a piece of work is.
        sources: where models come from.
    """

    def __init__(
        self,
        folder: Path,
        catalogue: Catalogue,
        hardware: Callable[[], Hardware],
        in_use: Callable[[], frozenset[str]],
        publish: Callable[[AppEvent], None],
        sources: Sources = network,
    ) -> None:
        self._folder = folder
        self._catalogue = catalogue
        self._probe = hardware
        self._in_use = in_use
        self._publish = publish
        self._sources = sources
        self._damaged: set[str] = set()
        self._work: Work | None = None

    async def look(self) -> Shelf:
        """How every model stands."""
        in_use, damaged = self._in_use(), frozenset(self._damaged)

        def looked() -> Shelf:
            hardware = self._probe()
            speeds = speeds_found(self._folder, hardware)
            ground = Ground(self._folder, self._catalogue, hardware, speeds, in_use, damaged)
            return look(ground, free_bytes)

        return await asyncio.to_thread(looked)

    async def fetch(self, name: str) -> bool:
        """Make a model complete over the network; false when it was paused. Raises what a pull raises."""
        model = self._catalogue.named(name)

        def pull(work: Work) -> bool:
            with ExitStack() as stack:
                self._puller(self._sources(stack), work.on_progress).pull(model, recheck=True)
            return True

        done = await self._one_at_a_time(pull) or False
        if done:
            self._damaged.discard(name)
        return done

    async def fetch_needed(self) -> bool:
        """Fetch what this PC needs and does not have; false when it was paused."""

        def pull(work: Work) -> bool:
            chosen = selection(self._catalogue, self._probe(), self._folder)
            with ExitStack() as stack:
                puller = self._puller(self._sources(stack), work.on_progress)
                pull_needed(self._catalogue, chosen, puller, _no_word_on, _no_word)
            return True

        return await self._one_at_a_time(pull) or False

    async def bring(self, folder: Path) -> Sequence[str]:
        """Copy every model that a folder holds and this PC lacks; returns their titles.

        Raises:
            NotInFolder: there is none on it.
            WrongChecksum: what is on it is damaged.
        """
        brought = await self._one_at_a_time(lambda work: self._bring(folder, work.on_progress))
        return brought or []

    def _bring(self, folder: Path, on_progress: OnProgress) -> Sequence[str]:
        puller = self._puller([FromFolder(folder)], on_progress)
        lacking = [each for each in self._catalogue.model if not present(each, self._folder)]
        brought = [model.title for model in lacking if _holds(puller, model)]
        if lacking and not brought:
            raise NotInFolder(f"{folder} holds none of the models that are missing on this PC.")
        return brought

    async def check(self, name: str) -> State | None:
        """Read a model's files to their end and compare them with the catalogue: the worst of them.

        None when it was paused.
        """
        model = self._catalogue.named(name)
        found = await self._one_at_a_time(lambda work: self._check(model, work.on_progress))
        if found is State.DAMAGED:
            self._damaged.add(name)
        elif found is State.GOOD:
            self._damaged.discard(name)
        return found

    def _check(self, model: Model, on_progress: OnProgress) -> State:
        states: set[State] = set()
        read = 0
        for file in model.files:
            on_progress(Progress(model.name, f"checking {file.path}", read, model.bytes))
            states.add(state_of(self._folder / model.name / file.path, file))
            read += file.bytes
        return next((state for state in (State.DAMAGED, State.MISSING) if state in states), State.GOOD)

    async def remove(self, name: str) -> None:
        """Take a model off the disk; raises `InUse` for one that Lotline runs with."""
        model = self._catalogue.named(name)
        if name in self._in_use():
            raise InUse(f"{model.title} is in use. Lotline could not take calls without it.")
        await self._one_at_a_time(lambda _: remove(model, self._folder, _refuse))
        self._damaged.discard(name)

    def pause(self) -> None:
        """End the work that is going on at its next step; what was fetched stays."""
        if self._work is not None:
            self._work.pause()

    async def _one_at_a_time(self, do: Callable[[Work], T]) -> T | None:
        if self._work is not None:
            _refuse()
        work = self._work = Work(self._publish)
        try:
            return await work.run(lambda: do(work))
        finally:
            self._work = None

    def _puller(self, sources: Sequence[Source], on_progress: OnProgress) -> Puller:
        return Puller(self._folder, sources, on_progress)


def _holds(puller: Puller, model: Model) -> bool:
    try:
        return puller.pull(model)
    except NotInFolder:
        return False


def _refuse() -> None:
    raise Busy("The models are being worked on already. Wait until that is done, or pause it.")


def _no_word_on(model: Model, pulled: bool) -> None:
    """The list is looked at anew when all of it is done."""


def _no_word(sentence: str) -> None:
    """Which models were chosen in the end is seen in the list."""
