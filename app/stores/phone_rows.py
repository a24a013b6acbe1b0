"""What is kept for the telephone on the desk, as the rest of the app sees it: plain, frozen, without SQL."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Favourite:
    """Somebody who is called often. `address` is what is dialled, unique; `name` as it was when pinned."""

    id: int
    address: str
    name: str
