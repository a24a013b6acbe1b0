"""Finds cars for sale by what a caller wishes. Called by `tools` on the engine loop."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from app.dealership.clock import BusinessClock
from app.stores.inventory import Inventory
from app.stores.rows import Vehicle
from engine.dialogue.slots import bodies
from engine.ports import CarForSale, CarWish, Stock


class Showroom:
    """The dealership's stock, read anew for every question."""

    def __init__(self, inventory: Inventory, clock: BusinessClock) -> None:
        self._inventory = inventory
        self._clock = clock

    async def find(self, wish: CarWish) -> Stock:
        """Cars that fit, cheapest first. Without any inventory, as of now."""
        cars, as_of = await self._inventory.stock()
        fitting = [car for car in cars if all(fits(car) for fits in _filters(wish))]
        fitting.sort(key=lambda car: (car.price, car.id))
        shown = fitting[:1] if wish.cheapest else fitting
        return Stock([_for_sale(car) for car in shown], as_of or self._clock.now())


def _filters(wish: CarWish) -> Iterator[Callable[[Vehicle], bool]]:
    """One test for each thing that matters."""
    yield lambda car: wish.make is None or _plain(car.make) == _plain(wish.make)
    yield lambda car: wish.model is None or _is_model(wish.model, car.model)
    yield lambda car: wish.body is None or bodies.of_model(car.model) == wish.body
    yield lambda car: wish.color is None or _colors(wish.color) <= _colors(car.color)
    yield lambda car: wish.is_new is None or car.is_new == wish.is_new
    yield lambda car: wish.price_min is None or car.price >= wish.price_min
    yield lambda car: wish.price_max is None or car.price <= wish.price_max
    yield lambda car: wish.year_min is None or car.year >= wish.year_min
    yield lambda car: wish.year_max is None or car.year <= wish.year_max
    yield lambda car: wish.stock_number is None or _has_number(car.stock_number, wish.stock_number)
    yield lambda car: wish.vin is None or _plain(car.vin or "") == _plain(wish.vin)


def _plain(text: str) -> str:
    """Letters and digits alone: "CR-V", "CR V" and "crv" are the same."""
    return re.sub(r"[\W_]", "", text.casefold())


def _has_number(stock_number: str, said: str) -> bool:
    """ "25001", without the letter before it, is also "N25001"."""
    has, said = _plain(stock_number), _plain(said)
    return has == said or (said.isdigit() and has.lstrip("abcdefghijklmnopqrstuvwxyz") == said)


def _is_model(wished: str, model: str) -> bool:
    """ "Civic" is also a "Civic Si": the wish is the model or its first words."""
    words = model.split()
    return _plain(wished) in {_plain("".join(words[:count])) for count in range(1, len(words) + 1)}


def _colors(text: str) -> set[str]:
    """ "blue" is also "dark blue"; gray is grey."""
    return {"gray" if word == "grey" else word for word in re.findall(r"\w+", text.casefold())}


def _for_sale(car: Vehicle) -> CarForSale:
    return CarForSale(
        id=car.id,
        stock_number=car.stock_number,
        year=car.year,
        make=car.make,
        model=car.model,
        color=car.color,
        price=car.price,
        is_new=car.is_new,
        vin=car.vin,
    )
