"""Brings one model at a time onto the disk, from the first source that delivers it.

Used by `lotline models pull`. Blocking, on the caller's thread. Several processes may pull at once: each
model has a lock. What is under way lies in MODELS_DIR/.parts/<name>/ and goes when the model is complete.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from models.catalogue import Model, WeightFile
from models.disk import FreeBytes, disk_errors, free_bytes, require_space
from models.download.lock import only_one
from models.download.progress import OnProgress, Progress
from models.errors import DamagedArchive, ModelsError, NotInFolder, SourceUnreachable, WrongChecksum
from models.verification import State, same_size, state_of

PARTS = ".parts"


@dataclass(frozen=True, slots=True)
class Job:
    """What a source has to deliver.

    Attributes:
        files: what of the model is missing.
        target: the model's folder.
        workspace: for half-done files; on the same disk as `target`.
    """

    model: Model
    files: Sequence[WeightFile]
    target: Path
    workspace: Path
    on_progress: OnProgress

    def part(self, name: str) -> Path:
        """The resumable half of a download."""
        return self.workspace / (name.replace("/", "_") + ".part")

    def remaining(self, name: str, size: int) -> int:
        """How many bytes of a download are still to come."""
        part = self.part(name)
        return max(0, size - (part.stat().st_size if part.is_file() else 0))

    def report(self, step: str, total: int, done: int) -> None:
        """Tell who watches."""
        self.on_progress(Progress(self.model.name, step, done, total))


class Source(Protocol):
    """Somewhere that models come from."""

    def offers(self, model: Model) -> bool:
        """Whether it is worth asking."""
        ...

    def need(self, job: Job) -> int:
        """Bytes of disk that `deliver` will write."""
        ...

    def deliver(self, job: Job) -> None:
        """Put every file of the job into its target, or raise a `ModelsError`."""
        ...


class Puller:
    """Pulls models into `folder`, asking `sources` in order."""

    def __init__(
        self, folder: Path, sources: Sequence[Source], on_progress: OnProgress, free: FreeBytes = free_bytes
    ) -> None:
        self._folder = folder
        self._sources = sources
        self._on_progress = on_progress
        self._free = free

    def pull(self, model: Model, *, recheck: bool = False) -> bool:
        """Make a model complete; returns whether anything was missing.

        Args:
            model: the one to have.
            recheck: read the files that are there to their end and replace damaged ones.

        Raises:
            DiskFull, NotWritable, SourceUnreachable, WrongChecksum, DamagedArchive, NotInFolder.
        """
        workspace = self._folder / PARTS / model.name
        lock = self._folder / PARTS / f"{model.name}.lock"
        with disk_errors(self._folder, workspace), only_one(lock, lambda: self._say_waiting(model)):
            if recheck:
                self._remove_damaged(model)
            pulled = bool(self._missing(model))
            if pulled:
                self._deliver(model, workspace)
            shutil.rmtree(workspace, ignore_errors=True)
        return pulled

    def _deliver(self, model: Model, workspace: Path) -> None:
        failures: list[ModelsError] = []
        for source in self._sources:
            if not source.offers(model):
                continue
            target = self._folder / model.name
            job = Job(model, self._missing(model), target, workspace, self._on_progress)
            try:
                require_space(self._folder, source.need(job), self._free)
                source.deliver(job)
            except (SourceUnreachable, WrongChecksum, DamagedArchive, NotInFolder) as error:
                failures.append(error)
            else:
                return
        raise _all_failed(model, failures)

    def _missing(self, model: Model) -> list[WeightFile]:
        target = self._folder / model.name
        return [file for file in model.files if not same_size(target / file.path, file)]

    def _remove_damaged(self, model: Model) -> None:
        for number, file in enumerate(model.files, start=1):
            path = self._folder / model.name / file.path
            self._on_progress(Progress(model.name, "checking", number, len(model.files)))
            if state_of(path, file) is State.DAMAGED:
                path.unlink()

    def _say_waiting(self, model: Model) -> None:
        self._on_progress(Progress(model.name, "waiting for another pull of it", 0, model.bytes))


def _all_failed(model: Model, failures: Sequence[ModelsError]) -> ModelsError:
    """One error for what every source said: the worst of them, with what to do."""
    said = "; ".join(dict.fromkeys(str(failure) for failure in failures)) or "no source offers it"
    line = f"{model.title} could not be pulled: {said}."
    worst = next((failure for failure in failures if not failure.retryable), None)
    if worst is None:
        return SourceUnreachable(
            f"{line} Check the network and pull again (it goes on where it stopped), or bring it "
            f"on a stick: lotline models pull {model.name} --from DIR"
        )
    if isinstance(worst, NotInFolder):
        return NotInFolder(line)
    return type(worst)(
        f"{line} Pull again, or bring a good copy: lotline models pull {model.name} --from DIR"
    )
