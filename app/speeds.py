"""How many threads each of the big three gets on this PC, as the first start found it.

Written by `app.thread_trials`, read there at every start and by `lotline doctor` and `lotline bench`. One
file beside the weights holds it, for every data directory of this PC. How fast the warm voice is comes from
the same tries (`app.voices`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec

from app.paths import write_private
from engine.devices import Stage, threads_for
from models.hardware import Hardware

SPEEDS_FILE = "speeds.json"
_CLEARLY = 0.9
"""The rule stands unless another number of threads takes less than this part of its time."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One number of threads.

    Attributes:
        took_s: for a piece of work (a second of speech, for the voice), the best of some.
        work_s: processor time for it, shared by the threads: what else runs on the PC does not lengthen it.
    """

    threads: Annotated[int, msgspec.Meta(ge=1)]
    took_s: float
    work_s: float


@dataclass(frozen=True, slots=True)
class StageSpeed:
    """What was found for a stage.

    Attributes:
        weights: what it had loaded.
        tried: the rule's number of threads first.
    """

    weights: str
    tried: Annotated[tuple[Tried, ...], msgspec.Meta(min_length=1)]

    @property
    def best(self) -> Tried:
        """What the stage gets."""
        rule = self.tried[0]
        quickest = min(self.tried, key=lambda each: each.took_s)
        return quickest if quickest.took_s < _CLEARLY * rule.took_s else rule

    def __str__(self) -> str:
        every = sorted(self.tried, key=lambda each: each.threads)
        took = ", ".join(f"{each.threads}: {each.took_s * 1000:.0f} ms" for each in every)
        return f"the quickest here ({took})" if len(every) > 1 else f"by the rule ({took})"


@dataclass(frozen=True, slots=True)
class Kept:
    """The file.

    Attributes:
        machine: what it holds for.
        stages: the big three, as far as they were tried.
    """

    machine: str
    stages: Mapping[Stage, StageSpeed]


def machine(hardware: Hardware) -> str:
    """What the times of a PC hold for."""
    return f"{hardware.cpu}, {hardware.physical_cores} physical of {hardware}"


def read(folder: Path) -> Kept | None:
    """What is kept, of whatever PC; None where there is nothing or it cannot be understood."""
    try:
        return msgspec.json.decode((folder / SPEEDS_FILE).read_bytes(), type=Kept)
    except (OSError, msgspec.DecodeError):
        return None


def write(folder: Path, kept: Kept) -> None:
    """Keep it; raises `StoreError`."""
    write_private(folder / SPEEDS_FILE, msgspec.json.encode(kept))


def found(folder: Path, hardware: Hardware) -> Mapping[Stage, StageSpeed]:
    """What was found on this PC so far."""
    kept = read(folder)
    return kept.stages if kept is not None and kept.machine == machine(hardware) else {}


def threads_of(stage: Stage, folder: Path, hardware: Hardware) -> int:
    """What the appliance gives a stage here."""
    speed = found(folder, hardware).get(stage)
    return speed.best.threads if speed else threads_for(stage, hardware.physical_cores)
