"""The machine that figures were taken on. Asked once by `lotline bench`; any thread."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from app.paths import models_dir
from app.speeds import threads_of
from engine.devices import Stage, every
from models.hardware import GIB, probe

_LIBRARIES = ("onnxruntime", "ctranslate2", "llama-cpp-python", "numpy")
_BIG = (Stage.STT, Stage.LLM, Stage.TTS)


@dataclass(frozen=True, slots=True)
class Machine:
    """Description of this PC.

    Attributes:
        load: mean number of programs that wanted a core in the last minute, when the bench began; figures
            taken with a load above the number of cores are too high. None where the system does not say.
        threads: what each of the big three gets of the CPU, as the first start found it.
        devices: on which processors each is measured, and used on the last of them.
    """

    cpu: str
    cores: int
    memory_gib: float
    gpus: tuple[str, ...]
    system: str
    python: str
    libraries: dict[str, str]
    load: float | None
    threads: dict[Stage, int]
    devices: dict[Stage, tuple[str, ...]]

    def lines(self) -> list[str]:
        busy = "" if self.load is None else f", load {self.load:.1f}"
        gpus = ", ".join(self.gpus) or "no GPU"
        libraries = ", ".join(f"{name} {number}" for name, number in self.libraries.items())
        return [
            f"{self.cpu}, {self.cores} cores, {self.memory_gib:.0f} GiB, {gpus}{busy}",
            f"{self.system}, Python {self.python}, {libraries}",
            "; ".join(f"{stage} on {self._place(stage)}" for stage in self.devices),
        ]

    def _place(self, stage: Stage) -> str:
        """The CPU with its threads, and CUDA where the stage can use it."""
        threads = self.threads[stage]
        with_threads = f"{threads} thread{'s' if threads != 1 else ''}"
        return " and ".join(
            f"{device} ({with_threads})" if device == "cpu" else device for device in self.devices[stage]
        )


def describe() -> Machine:
    """Look at this PC."""
    hardware = probe()
    return Machine(
        cpu=hardware.cpu,
        cores=hardware.logical_cores,
        memory_gib=hardware.memory_bytes / GIB,
        gpus=tuple(gpu.name for gpu in hardware.gpus),
        system=_system_name(),
        python=platform.python_version(),
        libraries={name: number for name in _LIBRARIES if (number := _version(name))},
        load=os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        threads={stage: threads_of(stage, models_dir(), hardware) for stage in _BIG},
        devices={stage: tuple(choice.device for choice in every(stage)) for stage in _BIG},
    )


def _system_name() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return f"{platform.system()} {platform.release()}"


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
