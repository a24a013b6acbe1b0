"""What is kept for the telephone on the desk, as the rest of the app sees it: plain, frozen, without SQL."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Favourite:
    """Somebody who is called often. `address` is what is dialled, unique; `name` as it was when pinned."""

    id: int
    address: str
    name: str


@dataclass(frozen=True, slots=True)
class QuietPeriod:
    """Nobody is to be disturbed until then (aware, UTC); None: until somebody switches it off."""

    until: datetime | None
