"""Cars for sale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CarWish:
    """What a caller looks for among the cars for sale; what is None does not matter. Prices in dollars.

    `body`: "SUV", "truck" or "van".
    """

    make: str | None = None
    model: str | None = None
    color: str | None = None
    is_new: bool | None = None
    price_min: float | None = None
    price_max: float | None = None
    year_min: int | None = None
    year_max: int | None = None
    stock_number: str | None = None
    vin: str | None = None
    cheapest: bool = False
    body: str | None = None


@dataclass(frozen=True, slots=True)
class CarForSale:
    """One car of the stock. Price in dollars."""

    id: int
    stock_number: str
    year: int
    make: str
    model: str
    color: str
    price: float
    is_new: bool
    vin: str | None = None

    @property
    def words(self) -> str:
        """ "2025 Toyota Camry"."""
        return f"{self.year} {self.make} {self.model}"


@dataclass(frozen=True, slots=True)
class Stock:
    """Cars for sale that fit a wish, cheapest first. `as_of` (aware): when it was last brought up to date."""

    cars: Sequence[CarForSale]
    as_of: datetime
