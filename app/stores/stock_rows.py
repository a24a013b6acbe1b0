"""What is asked of the cars for sale, and what is changed in them: plain, frozen, without SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.stores.rows import Vehicle


class CarOrder(StrEnum):
    """By which column of `inventory` cars are listed."""

    STOCK_NUMBER = "stock_number"
    YEAR = "year"
    MAKE = "make"
    MODEL = "model"
    COLOR = "color"
    PRICE = "price"
    IS_NEW = "is_new"
    IS_AVAILABLE = "is_available"


@dataclass(frozen=True, slots=True)
class CarQuery:
    """Which cars are wanted, and in which order.

    Attributes:
        text: words that all stand somewhere in a car's row.
        make: None for all.
        price_min: dollars, included.
        price_max: dollars, included.
    """

    text: str = ""
    make: str | None = None
    is_new: bool | None = None
    is_available: bool | None = None
    price_min: float | None = None
    price_max: float | None = None
    order: CarOrder = CarOrder.STOCK_NUMBER
    descending: bool = False


@dataclass(frozen=True, slots=True)
class CarPage:
    """Some of the cars that were asked for, and how many there are."""

    total: int
    cars: Sequence[Vehicle]


@dataclass(frozen=True, slots=True)
class StockChange:
    """Cars as they stood and as they stand afterwards; together all that was changed.

    A car in both was changed; only in `after`, added (with id 0 as long as it does not stand in the
    records); only in `before`, deleted.
    """

    before: Sequence[Vehicle] = ()
    after: Sequence[Vehicle] = ()

    def undone(self) -> StockChange:
        """The change that takes this one back."""
        return StockChange(self.after, self.before)
