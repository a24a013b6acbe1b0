"""Where things lie on the disk. Every command asks here first; called on any thread."""

from __future__ import annotations

import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import platformdirs

from app.errors import StoreError

MODELS_DIR_VARIABLE = "LOTLINE_MODELS_DIR"


@dataclass(frozen=True, slots=True)
class DataDir:
    """The named places in one data directory. Naming a place creates nothing."""

    root: Path

    @property
    def database(self) -> Path:
        """SQLite, WAL."""
        return self.root / "lotline.db"

    @property
    def chroma(self) -> Path:
        """The vectors of the knowledge."""
        return self.root / "chroma"

    @property
    def recordings(self) -> Path:
        """One stereo WAV a call."""
        return self.root / "recordings"

    @property
    def log(self) -> Path:
        """JSON lines; rotated files lie beside it."""
        return self.root / "logs" / "lotline.log"

    @property
    def api_key(self) -> Path:
        """The key of the HTTP door, mode 0600."""
        return self.root / "api_key"

    @property
    def settings(self) -> Path:
        """Written by people, and by the window key by key."""
        return self.root / "settings.toml"

    @property
    def accounts(self) -> Path:
        """SIP accounts without passwords, written by `lotline account` and the window."""
        return self.root / "accounts.toml"

    @property
    def window(self) -> Path:
        """Where the window stood and which screen was open."""
        return self.root / "window.ini"

    @property
    def secrets(self) -> Path:
        """Passwords, encrypted, where the system has no keyring."""
        return self.root / "secrets"

    @property
    def secrets_key(self) -> Path:
        """What opens `secrets`."""
        return self.root / "secrets.key"


def default_data_dir() -> Path:
    """The data directory of this user when nobody named another; not created."""
    return platformdirs.user_data_path("lotline", appauthor=False)


def data_dir(given: Path | None = None) -> Path:
    """Return the data directory, created for its owner alone (0700) when new.

    Raises:
        StoreError: it cannot be created or written.
    """
    path = (given or default_data_dir()).expanduser().absolute()
    try:
        if not path.is_dir():
            path.mkdir(parents=True, mode=stat.S_IRWXU)
        with tempfile.TemporaryFile(dir=path):
            return path
    except OSError as error:
        raise StoreError(
            f"The data directory {path} cannot be written ({error.strerror or error}). "
            "Free or repair it, or choose another with --data-dir."
        ) from error


def write_private(path: Path, content: bytes) -> None:
    """Replace a file whole, readable by its owner alone (0600): after a crash it is the old or the new one.

    Raises:
        StoreError: the disk refuses it.
    """
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            _write_synced(file, content)
        Path(file.name).replace(path)
    except OSError as error:
        raise StoreError(f"{path} cannot be written ({error.strerror or error}).") from error


def _write_synced(file: IO[bytes], content: bytes) -> None:
    """NamedTemporaryFile creates with 0600; leave no half a file behind."""
    try:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    except OSError:
        Path(file.name).unlink()
        raise


def models_dir() -> Path:
    """Where the weights lie: shared by every data directory; not created."""
    named = os.environ.get(MODELS_DIR_VARIABLE)
    return Path(named).expanduser().absolute() if named else default_data_dir() / "models"


def cache_dir() -> Path:
    """What may be deleted at any time, such as half a download; not created."""
    return platformdirs.user_cache_path("lotline", appauthor=False)
