"""Where the records' errors become the engine's: the engine knows no database."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from app.errors import StoreError
from engine.errors import RecordsUnavailable


@contextmanager
def records_for_the_engine() -> Generator[None]:
    """Raise `RecordsUnavailable` for a `StoreError` inside."""
    try:
        yield
    except StoreError as error:
        raise RecordsUnavailable(str(error)) from error
