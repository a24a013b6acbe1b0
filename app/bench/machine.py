"""The machine that figures were taken on. Asked once by `lotline bench`; any thread."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from models.hardware import GIB, probe

_LIBRARIES = ("onnxruntime", "ctranslate2", "llama-cpp-python", "numpy")


@dataclass(frozen=True, slots=True)
class Machine:
    """Description of this PC.

    Attributes:
        load: mean number of programs that wanted a core in the last minute, when the bench began; figures
            taken with a load above the number of cores are too high. None where the system does not say.
    """

    cpu: str
    cores: int
    memory_gib: float
    gpus: tuple[str, ...]
    system: str
    python: str
    libraries: dict[str, str]
    load: float | None

    def lines(self) -> list[str]:
        busy = "" if self.load is None else f", load {self.load:.1f}"
        gpus = ", ".join(self.gpus) or "no GPU"
        libraries = ", ".join(f"{name} {number}" for name, number in self.libraries.items())
        return [
            f"{self.cpu}, {self.cores} cores, {self.memory_gib:.0f} GiB, {gpus}{busy}",
            f"{self.system}, Python {self.python}, {libraries}",
        ]


def describe() -> Machine:
    """Look at this PC."""
    hardware = probe()
    return Machine(
        cpu=_cpu_name(),
        cores=hardware.logical_cores,
        memory_gib=hardware.memory_bytes / GIB,
        gpus=tuple(gpu.name for gpu in hardware.gpus),
        system=_system_name(),
        python=platform.python_version(),
        libraries={name: number for name in _LIBRARIES if (number := _version(name))},
        load=os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    )


def _cpu_name() -> str:
    listing = Path("/proc/cpuinfo")
    if listing.exists():
        for line in listing.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


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
