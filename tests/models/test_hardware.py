"""The CUDA probe against a stand-in of the driver's library with the driver's own entry points."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

DRIVER = """
#include <stddef.h>
#include <string.h>
int cuInit(unsigned flags) { return INIT; }
int cuDeviceGetCount(int *count) { *count = 2; return 0; }
int cuDeviceGetName(char *name, int length, int device) {
    strncpy(name, device ? "Tesla T4" : "NVIDIA RTX 4070", length); return 0;
}
int cuDeviceTotalMem_v2(size_t *bytes, int device) {
    *bytes = (device ? 16ull : 12ull) << 30; return 0;
}
"""


@pytest.fixture
def probe(tmp_path):
    """Run the probe in a process that finds the stand-in; `code` is what cuInit returns."""

    def run(code):
        source = tmp_path / "driver.c"
        source.write_text(DRIVER)
        library = tmp_path / "libcuda.so.1"
        subprocess.run(["gcc", "-shared", "-fPIC", f"-DINIT={code}", "-o", library, source], check=True)
        command = [sys.executable, "-c", "from models.hardware import probe; print(probe())"]
        environment = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path)}
        root = Path(__file__).parents[2]
        return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=root).stdout

    return run


def test_every_cuda_device_is_named_with_its_memory(probe):
    assert probe(0).endswith("NVIDIA RTX 4070 with 12 GiB, Tesla T4 with 16 GiB\n")


def test_a_driver_without_a_device_is_no_device(probe):
    assert probe(100).endswith("no CUDA device\n")
