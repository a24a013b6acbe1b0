"""Cars for sale in words, and which of them a caller means.

Used by the inventory agent on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta

from engine.dialogue import phrases
from engine.dialogue.slots import bodies
from engine.dialogue.turn import Turn
from engine.ports import CarForSale, CarWish

_NOON, _EVENING = 12, 17
_PLACE = re.compile(
    r"\b(?:the )?(?P<place>first|second|third|last|1st|2nd|3rd|former|latter|middle)\b"
    r"(?![ -]?hand)(?! (?:time|thing|name|of|tell|let|can|could|what|where|when|how|i))"
)
_PLACES = {
    "first": 0, "1st": 0, "former": 0, "second": 1, "2nd": 1, "middle": 1, "third": 2, "3rd": 2,
    "last": -1, "latter": -1,
}  # fmt: skip
_YEARS_NEAR = 2
_PRICE_NEAR = 1.25


_AROUND = frozenset(
    {"the", "a", "an", "one", "please", "then", "okay", "ok", "and", "maybe", "perhaps", "new", "used"}
)
_FEW_WORDS = 3
_KIND_OF_BODY = re.compile(
    r"\b(?:suvs?|trucks?|pick ?-?ups?|vans?|minivans?|sedans?|crossovers?|coupes?|convertibles?|hatchbacks?|"
    r"hybrids?|electric|evs?|four wheel drive|all wheel drive|sport utilit(?:y|ies)|four by fours?)\b"
)


def kind_alone(turn: Turn) -> bool:
    """Whether a kind of car is wanted that the stock does not tell apart ("an SUV"), and no make or model."""
    car = turn.found.car
    return bool(_KIND_OF_BODY.search(turn.plain)) and not (car and (car.make or car.model))


def told_apart(turn: Turn) -> bool:
    """Whether a car for sale is spoken of by more than that it is new or used."""
    return turn.found.car not in {None, CarWish(is_new=True), CarWish(is_new=False)}


def numbered(turn: Turn) -> bool:
    """Whether a car for sale is called by its stock number."""
    return bool(turn.found.car and turn.found.car.stock_number)


def named_alone(turn: Turn) -> bool:
    """Whether hardly more than a car is said: "the CR-V", "a red Mustang, please"."""
    words = [word for word in turn.plain.split() if word not in _AROUND]
    return bool(turn.found.vehicle) and not turn.is_question and len(words) <= _FEW_WORDS


def described(car: CarForSale) -> str:
    """ "a used 2024 Honda Civic in black for $24,999"."""
    kind = "new" if car.is_new else "used"
    return f"a {kind} {car.words} in {car.color.lower()} for {phrases.price(car.price)}"


def listed(cars: Sequence[CarForSale]) -> str:
    """Several in a breath."""
    return phrases.either([described(car) for car in cars], "and")


def as_of(moment: datetime, now: datetime) -> str:
    """How old the list is: "As of this morning", "As of yesterday", "As of Monday, March 2"."""
    local = moment.astimezone(now.tzinfo)
    if local.date() == now.date():
        part = "morning" if local.hour < _NOON else "afternoon" if local.hour < _EVENING else "evening"
        return f"As of this {part}"
    if local.date() == now.date() - timedelta(days=1):
        return "As of yesterday"
    return f"As of {phrases.day(local.date())}"


def refined(before: CarWish, said: CarWish | None) -> CarWish:
    """A wish with what was said upon it; another make or model leaves the old one behind."""
    if said is None:
        return before
    if said.stock_number or said.vin:
        return said
    if said.model or said.make:
        before = replace(before, make=None if said.model else before.make, model=None)
    if said.body:
        before = replace(before, model=None)
    elif said.model:
        before = replace(before, body=None)
    new = {each.name: getattr(said, each.name) for each in fields(said) if getattr(said, each.name)}
    if said.is_new is not None:
        new["is_new"] = said.is_new
    return replace(
        before,
        stock_number=None,
        vin=None,
        cheapest=False,
        **{k: v for k, v in new.items() if k != "cheapest"},
    )


def nearest(wish: CarWish, cars: Sequence[CarForSale]) -> CarForSale | None:
    """The car that comes near to a wish that none fits, by what matters: model, make, kind or price.

    None when there is none like it in any of these: a black sedan is no purple minivan.
    """
    for near in _near(wish, cars):
        if near:
            return min(near, key=lambda car: _apart(car, wish))
    return None


def _near(wish: CarWish, cars: Sequence[CarForSale]) -> Iterator[list[CarForSale]]:
    """Those alike in one thing that was asked for; the thing that matters most first."""
    body = wish.body or bodies.of_model(wish.model or "")
    if wish.model:
        yield [car for car in cars if fits(car, CarWish(model=wish.model))]
    if wish.make:
        yield [car for car in cars if fits(car, CarWish(make=wish.make))]
    if body:
        most = wish.price_max and wish.price_max * _PRICE_NEAR
        yield [car for car in cars if fits(car, CarWish(body=body, price_max=most))]
    if wish.price_min or wish.price_max:
        named = bool(wish.make or wish.model or body)
        yield [car for car in cars if not named or not _price_off(car, wish)]
    elif not (wish.make or wish.model or body) and (wish.year_min or wish.year_max):
        yield [car for car in cars if _years_off(car, wish) <= _YEARS_NEAR]


def _apart(car: CarForSale, wish: CarWish) -> tuple[bool, int, float, bool, float]:
    """How far a car is from the rest of a wish, what is given up last first."""
    other_kind = wish.is_new not in {None, car.is_new}
    other_color = wish.color not in {None, car.color.casefold()}
    return other_kind, _years_off(car, wish), _price_off(car, wish), other_color, car.price


def range_of(wish: CarWish, cars: Sequence[CarForSale]) -> str:
    """What there is instead, in a sentence: the colours for a mere colour, else the makes."""
    colors = wish == CarWish(color=wish.color)
    names = dict.fromkeys(car.color.lower() if colors else car.make for car in cars)
    return f"We have cars {'in' if colors else 'from'} {phrases.either(list(names), 'and')}."


def fits(car: CarForSale, wish: CarWish) -> bool:
    """Whether a car is all that is wished for."""
    names = ((wish.make, car.make), (wish.model, car.model), (wish.color, car.color))
    return (
        wish.body in {None, bodies.of_model(car.model)}
        and all(wanted is None or wanted.casefold() == has.casefold() for wanted, has in names)
        and wish.is_new in {None, car.is_new}
        and (wish.price_min or 0) <= car.price <= (wish.price_max or car.price)
        and (wish.year_min or 0) <= car.year <= (wish.year_max or car.year)
    )


def _price_off(car: CarForSale, wish: CarWish) -> float:
    over = car.price - wish.price_max if wish.price_max and car.price > wish.price_max else 0
    under = wish.price_min - car.price if wish.price_min and car.price < wish.price_min else 0
    return over + under


def _years_off(car: CarForSale, wish: CarWish) -> int:
    over = car.year - wish.year_max if wish.year_max and car.year > wish.year_max else 0
    return over or max((wish.year_min or 0) - car.year, 0)


def place(plain: str) -> int | None:
    """Which of those named last, counted: 0, 1, 2, or -1 for the last."""
    match = _PLACE.search(plain)
    return _PLACES[match["place"]] if match else None


def by_id(ids: Sequence[int], cars: Sequence[CarForSale]) -> list[CarForSale]:
    """Those that are still there, in the order in which they were named."""
    there = {car.id: car for car in cars}
    return [there[each] for each in ids if each in there]


def meant(
    plain: str, said: CarWish | None, named: Sequence[CarForSale], talked_of: int | None = None
) -> CarForSale | None:
    """The one of those named that a sentence means: by its place, by what it says of it, or the last one.

    Args:
        plain: the sentence.
        said: what it says of the car.
        named: those named last.
        talked_of: id of the car that was told of last.
    """
    at = place(plain)
    if at is not None:
        return named[at] if -len(named) <= at < len(named) else None
    if said is not None and said != CarWish():
        fitting = [car for car in named if fits(car, said)]
        return fitting[0] if len(fitting) == 1 else None
    last = [car for car in named if car.id == talked_of] or named
    return last[0] if len(last) == 1 else None
