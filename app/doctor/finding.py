"""What a check found, in words. Made by the checks, printed by `lotline doctor`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """How it stands. The value is what is printed."""

    GOOD = "✓"
    LOOK = "!"
    """Works, but a person should know."""
    BROKEN = "✗"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report.

    Attributes:
        what: the subject in a word or two.
        says: one sentence or half of one.
        do: what to do about it; empty when nothing is to be done.
    """

    mark: Mark
    what: str
    says: str
    do: str = ""


def good(what: str, says: str) -> Finding:
    """It works."""
    return Finding(Mark.GOOD, what, says)


def look(what: str, says: str, do: str = "") -> Finding:
    """It works, or could not be checked: someone should know."""
    return Finding(Mark.LOOK, what, says, do)


def broken(what: str, says: str, do: str) -> Finding:
    """It does not work."""
    return Finding(Mark.BROKEN, what, says, do)
