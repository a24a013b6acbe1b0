"""The key of the HTTP door, kept in `DIR/api_key` for its owner's eyes only.

Read by `app.compose` once at start, on the engine loop, before the door opens; shown and renewed by
`app.upkeep.keys`.
"""

from __future__ import annotations

import os
import secrets
import tempfile
from pathlib import Path

from app.errors import StoreError

FILE_NAME = "api_key"
KEY_BYTES = 32


def load_or_create(data_dir: Path) -> str:
    """Return the key in `data_dir`, made on the first start; raises `StoreError`.

    A file without a usable key (empty, not printable ASCII) is replaced; loose permissions are tightened.
    """
    path = data_dir / FILE_NAME
    try:
        return _load(path) or _create(path)
    except OSError as error:
        raise StoreError(f"The API key in {path} cannot be read or written: {error.strerror}.") from error


def renew(data_dir: Path) -> str:
    """Put a new key in the place of the old one and return it; raises `StoreError`."""
    path = data_dir / FILE_NAME
    try:
        return _create(path)
    except OSError as error:
        raise StoreError(f"The API key in {path} cannot be written: {error.strerror}.") from error


def _load(path: Path) -> str | None:
    try:
        key = path.read_bytes().decode("ascii", errors="replace").strip()
    except FileNotFoundError:
        return None
    if not (key and key.isascii() and key.isprintable()):
        return None
    path.chmod(0o600)
    return key


def _create(path: Path) -> str:
    """Write a new key beside `path` and move it there whole; `mkstemp` gives mode 0600 from the start."""
    path.parent.mkdir(parents=True, exist_ok=True)
    key = secrets.token_urlsafe(KEY_BYTES)
    handle, name = tempfile.mkstemp(prefix=f".{FILE_NAME}-", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(key + "\n")
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return key
