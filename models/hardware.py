"""What this PC has: cores, memory, CUDA devices. Asked once by commands and by start-up; loads no library."""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

import psutil

GIB = 1 << 30


@dataclass(frozen=True, slots=True)
class Gpu:
    """One CUDA device."""

    name: str
    memory_bytes: int


@dataclass(frozen=True, slots=True)
class Hardware:
    """What counts for the choice of models.

    Attributes:
        physical_cores: without hyper-threading.
        logical_cores: those that this process may use.
        memory_bytes: of the whole PC.
        gpus: CUDA devices that the driver offers.
        cpu: the processor's name.
    """

    physical_cores: int
    logical_cores: int
    memory_bytes: int
    gpus: tuple[Gpu, ...] = ()
    cpu: str = ""

    def __str__(self) -> str:
        gpus = ", ".join(f"{gpu.name} with {gpu.memory_bytes / GIB:.0f} GiB" for gpu in self.gpus)
        cores = f"{self.logical_cores} core{'s' if self.logical_cores != 1 else ''}"
        return f"{cores}, {self.memory_bytes / GIB:.0f} GiB of memory, {gpus or 'no CUDA device'}"


def probe() -> Hardware:
    """Look at this PC."""
    logical = _usable_cores()
    physical = min(logical, psutil.cpu_count(logical=False) or logical)
    return Hardware(physical, logical, psutil.virtual_memory().total, cuda_devices(), _cpu_name())


def _usable_cores() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _cpu_name() -> str:
    listing = Path("/proc/cpuinfo")
    if listing.exists():
        for line in listing.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def cuda_devices() -> tuple[Gpu, ...]:
    """Ask the CUDA driver itself (CUDA Driver API, `libcuda`); no driver means no device."""
    try:
        driver = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return ()
    count = ctypes.c_int()
    if driver.cuInit(0) != 0 or driver.cuDeviceGetCount(ctypes.byref(count)) != 0:
        return ()
    return tuple(_device(driver, number) for number in range(count.value))


def _device(driver: ctypes.CDLL, number: int) -> Gpu:
    name, memory = ctypes.create_string_buffer(256), ctypes.c_size_t()
    driver.cuDeviceGetName(name, len(name), number)
    driver.cuDeviceTotalMem_v2(ctypes.byref(memory), number)
    return Gpu(name.value.decode(errors="replace"), memory.value)
