"""Questions about the cars that were named last: what they ask, and what of a car the stock does not hold.

Used by the inventory agent on the engine loop.
"""

from __future__ import annotations

import re
from dataclasses import replace

from engine.dialogue.slots import price_words
from engine.dialogue.slots.car_names import COLORS
from engine.dialogue.slots.spoken import any_of
from engine.dialogue.turn import Turn
from engine.ports import CarWish

_STILL_THERE = re.compile(
    r"\b(?:still (?:there|available|have|got|for sale|in stock|around|going)|available|sold|gone)\b"
)
_USED = r"(?:used|pre ?-?owned|second ?-?hand)"
_IT = r"(?:it|that|this|they|those|these)(?: one| car)?"
_IS_IT = rf"\b(?:is|was|isn't|are|were|aren't) {_IT}\b"
_NEW_OR_USED = re.compile(
    rf"\bnew\b.* or .*\b{_USED}\b|\b{_USED}\b.* or .*\bnew\b|{_IS_IT}.*\b(?:{_USED}|new)\b(?! york)|"
    rf"\bhow (?:new|old) (?:is|are|was) {_IT}"
)
_ITS_LOOKS = re.compile(rf"{_IS_IT}.*(?:\b(?:{'|'.join(COLORS)}|grey)\b|\b(?:19|20)\d\d\b)")
_ABOUT_ONE = re.compile(
    r"\b"
    + any_of(
        r"""
        how much|prices?|priced|cost|costs|what (?:are|were) you asking|what do you want for
        colou?rs?|(?:which|what) (?:model )?year|year is|how old is|stock number|vin(?: number)?
        (?:which|what) (?:make|model|car|one) (?:is|was) (?:it|that|this)
        tell me (?:more |a bit more |a little more |something )?about (?:it|that|this|them|those|the)
        (?:more|any) details|the details?|more about it|more info(?:rmation)?
        """
    )
    + r"\b"
)
_MILES = r"(?:miles|mileage|mpg|kilometers)"
_NOT_LISTED = re.compile(
    r"\b"
    + any_of(
        rf"""
        {_MILES}|on the (?:clock|odometer)|automatics?|manual|stick ?-?shift|transmission|gearbox
        (?:all|four|front|rear|4)[ -]wheel[ -]drive|awd|fwd|4wd|hybrids?|plug ?-?in|electric|evs?|diesel
        v ?-?(?:6|8|six|eight)|engine|horsepower|towing capacity|how fast|faster|range|on a charge
        leather|sun ?roof|moon ?roof|heated|car ?play|android auto|bluetooth|navigation|backup camera|camera
        (?:\d|two|four|five|seven|eight|third|more)[ -](?:doors?|seats?|seaters?|rows?|row)
        (?:seats?|seaters?) (?:five|six|seven|eight|\d)
        (?<!than a )(?:convertibles?|hatchbacks?|sedans?|saloons?|coupes?)
        estates?|station wagons?|wagons?|cabrios?
        accidents?|carfax|(?:service )?history|owners?|warranty|recalls?
        good on gas|fuel economy|safety rating
        """
    )
    + r"\b"
)


def asks_row(turn: Turn) -> bool:
    """Whether what is asked stands in the stock: price, colour, year, new or used."""
    asks = _ABOUT_ONE.search(turn.plain) or _ITS_LOOKS.search(turn.plain)
    return bool(asks) or asks_new(turn) or price_words.in_other_words(turn.plain)


def asks_new(turn: Turn) -> bool:
    """ "Is that a brand new one or second hand?", "is it new?"."""
    return bool(_NEW_OR_USED.search(turn.plain))


def asks_there(turn: Turn) -> bool:
    """ "Is it still available?"."""
    return bool(_STILL_THERE.search(turn.plain))


def asks_unlisted(turn: Turn) -> bool:
    """Whether something is asked or wished for that the stock does not tell: mileage, gearbox, seats."""
    return bool(_NOT_LISTED.search(turn.plain))


def of_it(turn: Turn) -> bool:
    """Whether a question is about a car that was named and no other: "does it have leather?"."""
    return bool(re.search(rf"\b{_IT}\b", turn.plain)) and not re.search(
        r"\b(?:any(?:thing)?|something|one with|one that)\b", turn.plain
    )


def said_of_it(turn: Turn) -> CarWish | None:
    """By what the car is told from the others: what is asked of it picks none."""
    said = turn.found.car
    if said is None:
        return None
    if asks_new(turn):
        said = replace(said, is_new=None)
    if _ITS_LOOKS.search(turn.plain):
        said = replace(said, color=None, year_min=None, year_max=None)
    return said if said != CarWish() else None
