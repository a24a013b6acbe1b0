"""Prices of cars as people say them: "under thirty thousand", "30k", "$28,999", "between 20 and 30 grand".

Called by `cars` on the engine loop with plain text whose number words are digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.dialogue.slots.spoken import any_of

_UNIT = r"(?: ?k\b| (?:thousand|grand)\b)"
_ODD = r"(?:(?P<nine>\d) hundred(?: (?:and )?(?P<of>\d\d))?|(?P<digit>\d) (?P<tens>\d\d)|(?P<rest>\d{3}))"
_AMOUNT = (
    r"(?P<dollar>\$ ?)?(?:"
    r"(?P<thousands>\d{1,3}) , (?P<hundreds>\d{3})\b(?! , \d)"
    rf"|(?P<count>\d{{1,3}}(?:[.:]\d{{1,2}})?){_UNIT}(?: (?:and )?{_ODD})?\b"
    r"|(?P<plain>\d{4,6})\b)(?:[:.]\d\d\b)?(?P<unit> ?(?:dollars|bucks))?"
)
_NO_PRICE = r"(?! ?(?:miles?|km|kilometers?|service|a month|per month|monthly|year))"
_PRICE = re.compile(rf"(?<![\d/:.-])(?<!\d ){_AMOUNT}{_NO_PRICE}")
_RANGE = re.compile(
    rf"\b(?:between |from )?\$? ?(?P<low>\d{{1,3}})(?:{_UNIT})? (?:and|to|or) "
    rf"\$? ?(?P<high>\d{{1,3}}){_UNIT}(?! miles?)"
)
_LIMIT = r"under|below|less than|cheaper than|up to|at most|(?:no|not) more than|max(?:imum)?(?: of)?|within"
_COUNTED = any_of(
    "\\d|[,%]|minutes?|hours?|days?|weeks?|months?|years?|(?:thousand |k )?miles?|mpg|am|pm|people"
)
_SHORT = re.compile(rf"\b(?:{_LIMIT}) \$? ?(?P<count>[1-9]\d|1\d\d)\b(?! ?{_COUNTED})")
_LEAST = re.compile(
    r"\b(?:(?<!not )(?<!nothing )(?<!go )over|(?<!nothing )(?<!not )above|(?<!no )(?<!not )more than|"
    r"at least|starting (?:at|from)|upwards of|minimum(?: of)?|no less than|(?<!or )from)"
    r"(?: about| around)? $"
)
_MOST = re.compile(
    rf"\b(?:{_LIMIT}|budget (?:is|of)|spend|stay under|keep it under)(?: about| around| my budget of)? $"
)
_PRICED = re.compile(r"\b(?:for|priced? (?:at|of)|price is|costs?|costing|listed at|asking)(?: the)? $")
_ABOUT = re.compile(r"\b(?:around|about|roughly|approximately|close to|near|or so)(?: the)? $")
_OR_MORE = re.compile(r"^ (?:or (?:more|over|above)|and (?:up|above|over)|plus|minimum)\b")
_ABOUT_SPAN = 0.15
_ROUND, _CHEAPEST = 500, 1_000


@dataclass(frozen=True, slots=True)
class PriceRange:
    """Dollars from and to, and where it was said."""

    low: float | None
    high: float | None
    span: tuple[int, int]


def find_price(text: str, *, car_meant: bool) -> PriceRange | None:
    """The price wished for; "under 30" alone means thousands where cars are spoken of."""
    both = _RANGE.search(text)
    if both:
        return PriceRange(int(both["low"]) * 1000.0, int(both["high"]) * 1000.0, both.span())
    for match in _PRICE.finditer(text):
        dollars = _dollars(match, text)
        if dollars is not None and dollars >= _CHEAPEST:
            return _range(match, dollars, text)
    short = _SHORT.search(text) if car_meant else None
    return PriceRange(None, int(short["count"]) * 1000.0, short.span()) if short else None


def _dollars(match: re.Match[str], text: str) -> float | None:
    if match["thousands"]:
        return int(match["thousands"]) * 1000.0 + int(match["hundreds"])
    if match["count"]:
        rest = (int(match["nine"]) * 100 + int(match["of"] or 0)) if match["nine"] else 0
        rest = int(match["rest"]) if match["rest"] else rest
        rest = int(match["digit"] + match["tens"]) if match["digit"] else rest
        return float(match["count"].replace(":", ".")) * 1000 + rest
    return float(match["plain"]) if _is_money(match, text) else None


def _is_money(match: re.Match[str], text: str) -> bool:
    """Whether four to six digits in a row are a price, and no year, postcode or house number."""
    if match["dollar"] or match["unit"]:
        return True
    before = text[: match.start()]
    is_year = re.fullmatch(r"(?:19|20)\d\d", match["plain"])
    led = any(lead.search(before) for lead in (_LEAST, _MOST, _ABOUT, _PRICED))
    return not is_year and (led or bool(_OR_MORE.match(text[match.end() :])))


def _range(match: re.Match[str], dollars: float, text: str) -> PriceRange:
    """A round sum is what there is to spend; an odd one is the price of one car."""
    before, after = text[: match.start()], text[match.end() :]
    if _LEAST.search(before) or _OR_MORE.match(after):
        return PriceRange(dollars, None, match.span())
    if _ABOUT.search(before) and not _MOST.search(before):
        return PriceRange(dollars * (1 - _ABOUT_SPAN), dollars * (1 + _ABOUT_SPAN), match.span())
    exact = dollars % _ROUND != 0 and not _MOST.search(before)
    return PriceRange(dollars if exact else None, dollars, match.span())
