"""Which model does which work on this PC, and why. Pure; asked by commands and by start-up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from models.catalogue import Catalogue, Model, Role, Tier
from models.hardware import GIB, Hardware

DESKTOP_CORES = 8
DESKTOP_MEMORY_BYTES = 7 * GIB
"""An 8 GiB PC reports a little less than 8 GiB."""
GPU_MEMORY_BYTES = 7 * GIB
"""The 7B takes 4.7 GB and its context; an 8 GiB card reports a little less."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The model for one role.

    Attributes:
        model: the one to use; it may still have to be pulled.
        why: a sentence for people.
        preferred: the best one for this PC, when it is another.
    """

    role: Role
    model: Model
    why: str
    preferred: Model | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """What suits this PC."""

    tier: Tier
    why: str
    choices: Mapping[Role, Choice]


def tier_of(hardware: Hardware) -> Tier:
    """What this PC can carry."""
    if any(gpu.memory_bytes >= GPU_MEMORY_BYTES for gpu in hardware.gpus):
        return Tier.GPU
    if hardware.logical_cores >= DESKTOP_CORES and hardware.memory_bytes >= DESKTOP_MEMORY_BYTES:
        return Tier.DESKTOP
    return Tier.SMALL


def candidates(catalogue: Catalogue, role: Role, tier: Tier) -> list[Model]:
    """Models for a role: those meant for this tier, best first, then the others, smallest first."""
    models = catalogue.of_role(role)
    meant = [model for model in models if tier in model.tiers]
    others = [model for model in models if tier not in model.tiers]
    return meant + sorted(others, key=lambda model: model.bytes)


def select(catalogue: Catalogue, hardware: Hardware, is_present: Callable[[Model], bool]) -> Selection:
    """Choose a model for every role, falling back to what is on the disk."""
    tier = tier_of(hardware)
    choices = {role: _choose(catalogue, role, tier, is_present) for role in Role if catalogue.of_role(role)}
    return Selection(tier, f"{hardware}: tier {tier}", choices)


def _choose(catalogue: Catalogue, role: Role, tier: Tier, is_present: Callable[[Model], bool]) -> Choice:
    ranked = candidates(catalogue, role, tier)
    best = ranked[0]
    there = next((model for model in ranked if is_present(model)), None)
    if there is None:
        return Choice(role, best, f"{best.why} (not on this PC yet)")
    if there is best:
        return Choice(role, best, best.why)
    return Choice(role, there, f"{there.why}; {best.title} would be better but is not on this PC", best)
