"""Prices of cars as people say them: "under thirty thousand", "30k", "$28,999", "between 20 and 30 grand".

Called by `cars` on the engine loop with plain text whose number words are digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNIT = r"(?: ?k\b| (?:thousand|grand)\b)"
_AMOUNT = (
    r"(?P<dollar>\$ ?)?(?:"
    r"(?P<thousands>\d{1,3}) , (?P<hundreds>\d{3})\b(?! , \d)"
    rf"|"
    rf"(?P<count>\d{{1,3}}(?:[.:]\d{{1,2}})?){_UNIT}(?: (?:and )?(?:(?P<nine>\d) hundred(?: (?:and "
    rf")?(?P<of>\d\d))?"
    r"|(?P<digit>\d) (?P<tens>\d\d)|(?P<rest>\d{3})))?\b"
    r"|(?P<plain>\d{4,6})\b)(?:[:.]\d\d\b)?(?: ?(?:dollars|bucks))?"
)
_PRICE = re.compile(
    r"(?<![\d/:.-])(?<!\d )" + _AMOUNT + r"(?! ?(?:miles?|mile|km|kilometers?|service|"
    r"a month|per month|monthly|year))"
)
_RANGE = re.compile(
    rf"\b(?:between |from )?\$? ?(?P<low>\d{{1,3}})(?:{_UNIT})? (?:and|to|"
    rf"or) \$? ?(?P<high>\d{{1,3}}){_UNIT}(?! miles?)"
)
_SHORT = re.compile(
    r"\b(?P<most>under|below|less than|cheaper than|up to|at most|(?:no|not) more than|maximum(?: of)?|"
    r"within) "
    r"\$? ?(?P<count>[1-9]\d|1\d\d)\b(?! ?(?:,|\d|%|minutes?|hours?|days?|weeks?|months?|years?|miles?|"
    r"mpg|am|pm|people))"
)
_LEAST = re.compile(
    r"\b(?:over|above|more than|at least|starting (?:at|from)|upwards of|minimum(?: of)?|no less than|"
    r"(?<!or )from)"
    r"(?: about| around)? $"
)
_MOST = re.compile(
    r"\b(?:under|below|less than|cheaper than|up to|at most|(?:no|not) more than|max(?:imum)?(?: of)?|within|"
    r"budget (?:is|of)|spend|stay under|keep it under)(?: about| around| my budget of)? $"
)
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
        dollars = _dollars(match)
        if dollars is not None and dollars >= _CHEAPEST:
            return _range(match, dollars, text)
    short = _SHORT.search(text) if car_meant else None
    return PriceRange(None, int(short["count"]) * 1000.0, short.span()) if short else None


def _dollars(match: re.Match[str]) -> float | None:
    if match["thousands"]:
        return int(match["thousands"]) * 1000.0 + int(match["hundreds"])
    if match["count"]:
        rest = (int(match["nine"]) * 100 + int(match["of"] or 0)) if match["nine"] else 0
        rest = int(match["rest"]) if match["rest"] else rest
        rest = int(match["digit"] + match["tens"]) if match["digit"] else rest
        return float(match["count"].replace(":", ".")) * 1000 + rest
    plain = match["plain"]
    looks_like_year = len(plain) == len("2024") and not match["dollar"]
    return None if looks_like_year else float(plain)


def _range(match: re.Match[str], dollars: float, text: str) -> PriceRange:
    """A round sum is what there is to spend; an odd one is the price of one car."""
    before, after = text[: match.start()], text[match.end() :]
    if _LEAST.search(before) or _OR_MORE.match(after):
        return PriceRange(dollars, None, match.span())
    if _ABOUT.search(before) and not _MOST.search(before):
        return PriceRange(dollars * (1 - _ABOUT_SPAN), dollars * (1 + _ABOUT_SPAN), match.span())
    exact = dollars % _ROUND != 0 and not _MOST.search(before)
    return PriceRange(dollars if exact else None, dollars, match.span())
