"""Whether a model suits a PC, with the reason in words. Pure; asked by whoever lists the models."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.catalogue import Model, Tier
from models.disk import size
from models.hardware import GIB, Hardware
from models.selection import DESKTOP_CORES, GPU_MEMORY_BYTES, tier_of

_WORKING_SPACE = 1.2
"""A model takes its file and about a fifth of it for what it works on (context, activations)."""
_OTHERS_BYTES = 3 * GIB
"""For the system, this program and the other models."""


class Fit(StrEnum):
    """How well a model suits a PC."""

    FITS = "fits"
    TIGHT = "tight"
    TOO_BIG = "too big"


@dataclass(frozen=True, slots=True)
class Fitting:
    """How well, and a sentence that says why."""

    fit: Fit
    why: str


def fitting(model: Model, hardware: Hardware) -> Fitting:
    """Compare what a model takes with what a PC has."""
    need, tier = int(model.bytes * _WORKING_SPACE), tier_of(hardware)
    on_gpu = Tier.GPU in model.tiers and any(gpu.memory_bytes >= need for gpu in hardware.gpus)
    if not on_gpu and need + _OTHERS_BYTES > max(hardware.memory_bytes, _OTHERS_BYTES + GIB // 2):
        return Fitting(
            Fit.TOO_BIG,
            f"It takes about {size(need)} of memory beside everything else; this PC has "
            f"{hardware.memory_bytes / GIB:.0f} GiB in all.",
        )
    if tier in model.tiers:
        return Fitting(Fit.FITS, f"It is meant for a PC like this one: {hardware}.")
    return Fitting(Fit.TIGHT, _too_slow(model, hardware))


def _too_slow(model: Model, hardware: Hardware) -> str:
    late = "It would run, but callers would wait for its answers."
    if Tier.DESKTOP in model.tiers:
        has = f"{hardware.logical_cores} core{'s' if hardware.logical_cores != 1 else ''}"
        memory = f"{hardware.memory_bytes / GIB:.0f} GiB"
        meant = f"{DESKTOP_CORES} cores and 8 GiB of memory"
        return f"It is meant for {meant}; this PC has {has} and {memory}. {late}"
    gpu = f"a CUDA device with {GPU_MEMORY_BYTES / GIB + 1:.0f} GiB"
    return f"It is meant for {gpu}; this PC has none. {late}"
