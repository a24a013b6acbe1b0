"""Says in one sentence what is wrong with the records. Used by everything in `app.stores`, on any thread."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.errors import StoreError

_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk is full: nothing more can be written to {path}. Free some space on it.",
    sqlite3.SQLITE_BUSY: "Another program is holding {path}. Close it and try again.",
    sqlite3.SQLITE_LOCKED: "Another program is holding {path}. Close it and try again.",
    sqlite3.SQLITE_CORRUPT: "The records in {path} are damaged and were left untouched. "
    "Put a copy from the folder 'backups' in their place.",
    sqlite3.SQLITE_NOTADB: "{path} is not a Lotline records file and was left untouched. "
    "Move it away, or put a copy from the folder 'backups' in its place.",
    sqlite3.SQLITE_READONLY: "No permission to write to {path}.",
    sqlite3.SQLITE_PERM: "No permission to use {path}.",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened: check that the folder exists and may be written to.",
    sqlite3.SQLITE_IOERR: "The disk under {path} cannot be read or written.",
}
"""By SQLite's primary result code. What is not here is our own mistake and is not translated."""

_BY_ERRNO = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EACCES: sqlite3.SQLITE_PERM,
    errno.EPERM: sqlite3.SQLITE_PERM,
    errno.EROFS: sqlite3.SQLITE_READONLY,
    errno.EIO: sqlite3.SQLITE_IOERR,
}


@contextmanager
def as_store_error(path: Path) -> Generator[None]:
    """Translate the world's failures inside the block to `StoreError`; our own bugs pass unchanged."""
    try:
        yield
    except DBAPIError as error:
        raise _translated(error.orig, path, error) from error
    except sqlite3.Error as error:
        raise _translated(error, path, error) from error
    except OSError as error:
        if error.errno not in _BY_ERRNO:
            raise
        sentence = _SENTENCES[_BY_ERRNO[error.errno]]
        raise StoreError(sentence.format(path=error.filename or path)) from error


def damaged(path: Path) -> StoreError:
    """For a file that opens and whose pages do not fit together."""
    return StoreError(_SENTENCES[sqlite3.SQLITE_CORRUPT].format(path=path))


def _translated(cause: BaseException | None, path: Path, error: Exception) -> Exception:
    sentence = _SENTENCES.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
    return StoreError(sentence.format(path=path)) if sentence else error
