"""What a caller looks for among the cars for sale: "any used Hondas under thirty thousand?".

Called by `understanding` on the engine loop with plain text whose number words are digits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.dialogue.slots.car_names import COLORS, SAME_MAKE, find_make, find_model
from engine.dialogue.slots.owned_cars import without_owned
from engine.dialogue.slots.prices import find_price
from engine.dialogue.slots.years import find_years
from engine.ports import CarWish

_CAR = (
    r"(?:cars?|vehicles?|trucks?|suvs?|sedans?|minivans?|vans?|pickups?|coupes?|hatchbacks?|convertibles?|"
    r"crossovers?|"
    r"hybrids?|autos?|rides?|inventory|stock|lot)"
)
_A_CAR = re.compile(rf"\b{_CAR}\b")
_USED = re.compile(r"\b(?:used|pre ?-?owned|(?:second|2nd) ?-?hand|certified)\b")
_NEW = re.compile(
    rf"\b(?:brand ?-?new|new)(?: (?!one\b)[\w'-]+){{0,3}}? {_CAR}\b|\bbrand ?-?new\b|"
    rf"\bnew (?:ones?|1|or used)\b|^\W*new\b(?! (?:brake|tire|batter|appointment))"
)
_CHEAPEST = re.compile(
    r"\b(?:cheapest|least expensive|lowest ?-?pric(?:e|ed)|most affordable|lowest cost|least costly|"
    r"best price)\b"
)
_COLOR = re.compile(
    rf"\b(?P<color>{'|'.join(COLORS)}|grey|silvery)(?: colou?r(?:ed)?)?\b(?! (?:light|"
    rf"flag|book|friday))"
)
_ONE = re.compile(r"\b(?:ones?|1)\b|^\W*\w+(?: please)?\W*$")


def find_car(
    text: str,
    makes: Sequence[str],
    models: Sequence[str],
    *,
    asked: bool = False,
    stock_number: str | None = None,
    vin: str | None = None,
) -> tuple[CarWish | None, list[tuple[int, int]]]:
    """The wish, None when nothing tells one car from another, and where price and years were said.

    A car of the caller's own is no wish. `asked`: the agent spoke of cars, so that "under 30" is a price and
    "red" the colour of one.
    """
    text = without_owned(text, makes, models)
    make = find_make(text, makes)
    model = find_model(text, models, make_known=make is not None)
    car_meant = asked or bool(make or model or _A_CAR.search(text))
    years = find_years(text)
    unread = _without(text, years.span) if years else text
    price = find_price(unread, car_meant=car_meant)
    wish = CarWish(
        make=SAME_MAKE.get(make, make) if make else None,
        model=model,
        color=_color(text, car_meant=car_meant or bool(_ONE.search(text))),
        is_new=_is_new(text, make, model),
        price_min=price.low if price else None,
        price_max=price.high if price else None,
        year_min=years.low if years else None,
        year_max=years.high if years else None,
        stock_number=stock_number,
        vin=vin,
        cheapest=bool(_CHEAPEST.search(text)),
    )
    return (wish if wish != CarWish() else None), [found.span for found in (price, years) if found]


def _is_new(text: str, make: str | None, model: str | None) -> bool | None:
    used, new = bool(_USED.search(text)), bool(_NEW.search(text))
    names = [name.lower() for name in (make, model) if name]
    new = new or any(re.search(rf"\bnew(?: [\w'-]+){{0,2}}? {re.escape(name)}", text) for name in names)
    return None if used == new else new


def _color(text: str, *, car_meant: bool) -> str | None:
    """A colour, where a car is spoken of: "Sarah Brown" is a name."""
    match = _COLOR.search(text) if car_meant else None
    return {"grey": "gray", "silvery": "silver"}.get(match["color"], match["color"]) if match else None


def _without(text: str, span: tuple[int, int]) -> str:
    return f"{text[: span[0]]}{'|' * (span[1] - span[0])}{text[span[1] :]}"
