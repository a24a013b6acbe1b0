"""One process at a time works with a data directory. Called at the start, before anything is opened."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from app.errors import AlreadyRunning
from models.download.lock import only_one


def alone(data_dir: Path) -> AbstractContextManager[None]:
    """Hold the data directory; raises `AlreadyRunning` when another process has it."""

    def refuse() -> None:
        raise AlreadyRunning(
            f"Lotline already runs with the data directory {data_dir}. "
            "Use that one, or choose another directory with --data-dir."
        )

    return only_one(data_dir / "lock", refuse)
