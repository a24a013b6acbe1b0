"""Takes a model off the disk. Blocking; called by whoever asked a person first."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from models.catalogue import Model
from models.disk import disk_errors
from models.download.lock import only_one
from models.download.pull import PARTS


def remove(model: Model, folder: Path, on_wait: Callable[[], None]) -> None:
    """Delete a model's files, and what was fetched of it so far.

    Args:
        folder: where the models lie.
        on_wait: told once when another process works on this model; may raise to give up.

    Raises:
        NotWritable: the disk refuses it.
    """
    workspace = folder / PARTS / model.name
    lock = folder / PARTS / f"{model.name}.lock"
    with disk_errors(folder, workspace), only_one(lock, on_wait):
        for each in (folder / model.name, workspace):
            if each.is_dir():
                shutil.rmtree(each)


def fetched(model: Model, folder: Path) -> int:
    """Bytes of a download that was interrupted, to be gone on with."""
    workspace = folder / PARTS / model.name
    return sum(part.stat().st_size for part in workspace.glob("*.part")) if workspace.is_dir() else 0
