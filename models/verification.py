"""Whether the weights on the disk are what the catalogue says. Blocking; called by commands and start-up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from models.catalogue import Catalogue, Model, WeightFile
from models.disk import sha256_of


class State(StrEnum):
    """What one file is."""

    GOOD = "good"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One file of one model, looked at."""

    model: Model
    file: WeightFile
    state: State


def same_size(path: Path, file: WeightFile) -> bool:
    """Quick look: the file is there and as long as it should be."""
    return path.is_file() and path.stat().st_size == file.bytes


def present(model: Model, folder: Path) -> bool:
    """Quick look: all files of a model are there and as long as they should be."""
    return all(same_size(folder / model.name / file.path, file) for file in model.files)


def state_of(path: Path, file: WeightFile) -> State:
    """Read a file to its end and compare its SHA-256."""
    if not path.is_file():
        return State.MISSING
    if not same_size(path, file) or sha256_of(path) != file.sha256:
        return State.DAMAGED
    return State.GOOD


def verify(folder: Path, catalogue: Catalogue) -> Iterator[Verdict]:
    """Look at every file of every model that has a folder here; models never pulled are left out."""
    for model in catalogue.model:
        if (folder / model.name).is_dir():
            for file in model.files:
                yield Verdict(model, file, state_of(folder / model.name / file.path, file))
