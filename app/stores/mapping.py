"""From a table's row to the plain row that leaves the stores. Used by the repositories."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TypeVar

from sqlmodel import SQLModel

T = TypeVar("T")


def as_row(kind: type[T], row: SQLModel, **more: object) -> T:
    """Build the frozen dataclass `kind` from the attributes of the same names, and `more`."""
    if not is_dataclass(kind):
        raise TypeError(f"{kind.__name__} is not a dataclass")
    names = {field.name for field in fields(kind) if hasattr(row, field.name)}
    return kind(**{name: getattr(row, name) for name in names} | more)
