"""Model years as people say them: "2024 or newer", "newer than 2022", "a twenty nineteen", "a '22".

Called by `cars` on the engine loop with plain text whose number words are digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_YEAR = r"(?:19[5-9]\d|20[0-4]\d|20 [0-4]\d|19 [5-9]\d|2 thousand(?: and)? (?:\d{1,2})|'\d\d)"
_ALONE = re.compile(rf"(?<![\d$/:,.-])(?<!\d )(?P<year>{_YEAR})\b(?! ?(?:,|dollars|miles|:|/))(?! \d)")
_BETWEEN = re.compile(rf"\b(?:(?:between|from) )?(?P<low>{_YEAR}) (?:and|to|through|or) (?P<high>{_YEAR})\b")
_NEWER_THAN = re.compile(r"\b(?:newer|later|younger) than(?: an?)? $|\bafter $")
_AT_LEAST = re.compile(
    r"\b(?:since|from|at least(?: an?)?|(?:not|no) older than(?: an?)?|"
    r"starting (?:with|from)) $"
)
_OLDER_THAN = re.compile(r"\b(?:older|earlier) than(?: an?)? $|\bbefore $")
_AT_MOST = re.compile(r"\b(?:up to|(?:not|no) newer than(?: an?)?|until) $")
_OR_NEWER = re.compile(
    r"^ ?(?:(?:or|and|&) (?:newer|later|up|above|better|younger|after)|\+|onwards?|"
    r"on\b|plus\b)"
)
_OR_OLDER = re.compile(r"^ ?(?:or|and) (?:older|earlier|below|before)")


@dataclass(frozen=True, slots=True)
class YearRange:
    """Model years from and to, and where they were said."""

    low: int | None
    high: int | None
    span: tuple[int, int]


def find_years(text: str) -> YearRange | None:
    """The first model year, or range of them."""
    both = _BETWEEN.search(text)
    if both:
        return YearRange(_number(both["low"]), _number(both["high"]), both.span())
    match = _ALONE.search(text)
    if match is None:
        return None
    low, high = _bounds(_number(match["year"]), text[: match.start()], text[match.end() :])
    return YearRange(low, high, match.span())


def _bounds(year: int, before: str, after: str) -> tuple[int | None, int | None]:
    if _AT_LEAST.search(before) or _OR_NEWER.match(after):
        return year, None
    if _AT_MOST.search(before) or _OR_OLDER.match(after):
        return None, year
    if _NEWER_THAN.search(before):
        return year + 1, None
    return (None, year - 1) if _OLDER_THAN.search(before) else (year, year)


def _number(said: str) -> int:
    if said.startswith("'"):
        short = int(said[1:])
        return 2000 + short if short < 50 else 1900 + short
    if "thousand" in said:
        return 2000 + int(said.rsplit(maxsplit=1)[-1])
    return int(said.replace(" ", ""))
