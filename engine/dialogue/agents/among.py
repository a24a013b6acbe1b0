"""Which of the cars just named a question or an answer means by comparing them: "which one's cheaper?".

Used by the inventory agent on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from engine.dialogue.agents.cars import fits
from engine.dialogue.slots.spoken import any_of
from engine.dialogue.turn import Turn
from engine.ports import CarForSale, CarWish

_SEVERAL = 2
_THESE = r"(?:the |those |these |them|they|two|three|both|all)+"
_PICKS = re.compile(
    r"\b"
    + any_of(
        rf"""
        which\b|(?:what|who)(?:'s| is) the\b(?! (?:price|cost|difference))|(?:of|out of|between) {_THESE}
        (?:the|that) (?!other\b)(?:[\w'-]+ ){{1,3}}?one\b|the (?:more|less|least|most|[a-z]+(?:er|est))\b
        """
    )
)
_SEARCHES = re.compile(
    r"\b(?:any(?:thing|one)?|something|a (?:[\w'-]+ )?one|(?:do|have) you(?:'ve| guys)? (?:have|got|sell)|"
    r"(?:you|y'all)(?:'ve)? (?:have|got|sell)|in stock|on (?:the|your) lot|for sale|are there|is there|"
    r"other|else|what(?:'s| is) available)\b"
)
_COMPARED: Mapping[str, Callable[[CarForSale], float]] = {
    r"cheap(?:er|est)|less(?: expensive| money)?|least|lower|lowest|more affordable|most affordable|"
    r"costs? (?:the )?(?:less|least)": lambda car: car.price,
    r"more expensive|most expensive|dear(?:er|est)|pric(?:ier|iest)|higher|highest|"
    r"costs? (?:the )?(?:more|most)|fanc(?:ier|iest)": lambda car: -car.price,
    r"new(?:er|est)|more recent|most recent|latest": lambda car: -car.year,
    r"old(?:er|est)": lambda car: car.year,
}
_BY = tuple((re.compile(rf"\b(?:{words})\b"), by) for words, by in _COMPARED.items())


def picks(turn: Turn) -> bool:
    """Whether one of several named before is asked for or chosen, and no other is looked for."""
    return bool(_PICKS.search(turn.plain)) and not _SEARCHES.search(turn.plain)


def compares(turn: Turn) -> bool:
    """Whether it does so by price or age."""
    return picks(turn) and any(words.search(turn.plain) for words, _ in _BY)


def meant(turn: Turn, said: CarWish | None, named: Sequence[CarForSale]) -> Sequence[CarForSale]:
    """Those of the named that are meant: the cheapest, the blue one; all that are alike in what is compared.

    Empty when none is meant, or when what is said of it fits several.
    """
    by = next((by for words, by in _BY if words.search(turn.plain)), None)
    if not picks(turn) or len(named) < _SEVERAL:
        return ()
    said = replace(said, cheapest=False) if said else CarWish()
    fitting = [car for car in named if fits(car, said)]
    if by is None or not fitting:
        return fitting if len(fitting) == 1 and said != CarWish() else ()
    best = min(by(car) for car in fitting)
    return [car for car in fitting if by(car) == best]
