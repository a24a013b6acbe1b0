"""What tests of several rooms need."""

from __future__ import annotations

import subprocess
from collections.abc import Generator
from pathlib import Path

import pytest


@pytest.fixture
def small_disk(tmp_path: Path) -> Generator[Path]:
    """A real file system of one megabyte (mounting needs root, or sudo without a password)."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=777", "tmpfs", str(disk)]
    sudo: list[str] = []
    if subprocess.run(mount).returncode != 0:
        sudo = ["sudo", "-n"]
        subprocess.run([*sudo, *mount], check=True)
    yield disk
    subprocess.run([*sudo, "umount", str(disk)], check=True)
