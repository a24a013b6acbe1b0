"""How every model of the catalogue stands on this PC. Plain values, put together by `weights_room`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.speeds import StageSpeed
from engine.devices import Stage
from models.catalogue import Catalogue, Model, Role
from models.disk import FreeBytes
from models.fit import Fitting, fitting
from models.hardware import Hardware
from models.removal import fetched
from models.selection import Selection, select
from models.verification import present

STAGE: Mapping[Role, Stage] = {Role.STT: Stage.STT, Role.LLM: Stage.LLM, Role.TTS: Stage.TTS}
"""Whose speed is measured when Lotline starts."""


class Presence(StrEnum):
    """How much of a model is on this PC."""

    HERE = "here"
    IN_PART = "in part"
    ABSENT = "absent"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Held:
    """One model.

    Attributes:
        in_use: Lotline runs with it now.
        chosen: it does the work of its role from the next start on, if it is here by then.
        why: what speaks for it, or why another one was chosen.
        fetched: bytes of an interrupted download.
        speed: as measured on this PC; None when it was not, or its role is not measured.
    """

    model: Model
    presence: Presence
    in_use: bool
    chosen: bool
    why: str
    fitting: Fitting
    fetched: int
    speed: StageSpeed | None


@dataclass(frozen=True, slots=True)
class Shelf:
    """All of them, in the catalogue's order."""

    hardware: Hardware
    folder: Path
    free_bytes: int
    models: Sequence[Held]

    @property
    def missing(self) -> Sequence[Model]:
        """What this PC needs and does not have."""
        return [each.model for each in self.models if each.chosen and each.presence is not Presence.HERE]


@dataclass(frozen=True, slots=True)
class Ground:
    """What is looked at to find out how the models stand."""

    folder: Path
    catalogue: Catalogue
    hardware: Hardware
    speeds: Mapping[Stage, StageSpeed]
    in_use: frozenset[str]
    damaged: frozenset[str]


def selection(catalogue: Catalogue, hardware: Hardware, folder: Path) -> Selection:
    """What suits this PC, as far as it is here."""
    return select(catalogue, hardware, lambda model: present(model, folder))


def look(ground: Ground, free: FreeBytes) -> Shelf:
    """Look at the disk; blocking, but quick: sizes only."""
    chosen = selection(ground.catalogue, ground.hardware, ground.folder)
    models = [_held(model, ground, chosen) for model in ground.catalogue.model]
    return Shelf(ground.hardware, ground.folder, free(ground.folder), models)


def _held(model: Model, ground: Ground, chosen: Selection) -> Held:
    choice = chosen.choices[model.role]
    is_chosen = choice.model is model
    return Held(
        model=model,
        presence=_presence(model, ground),
        in_use=model.name in ground.in_use,
        chosen=is_chosen,
        why=choice.why if is_chosen else model.why,
        fitting=fitting(model, ground.hardware),
        fetched=fetched(model, ground.folder),
        speed=_speed(model, ground.speeds),
    )


def _presence(model: Model, ground: Ground) -> Presence:
    if present(model, ground.folder):
        return Presence.DAMAGED if model.name in ground.damaged else Presence.HERE
    begun = (ground.folder / model.name).is_dir() or fetched(model, ground.folder) > 0
    return Presence.IN_PART if begun else Presence.ABSENT


def _speed(model: Model, speeds: Mapping[Stage, StageSpeed]) -> StageSpeed | None:
    stage = STAGE.get(model.role)
    found = speeds.get(stage) if stage else None
    return found if found and found.weights.split(" ")[0] == model.name else None
