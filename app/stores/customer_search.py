"""Finds customers by any words a person would look for them with. Used by `customers`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import ColumnElement, func, or_
from sqlmodel import col, select

from app.stores.schema import CustomerRow, VehicleRow

_FEWEST_DIGITS = 3
_NUMBER = re.compile(r"[\d\s()+./-]+")
_WORDS_MAX = 8
"""More are not looked for: a pasted letter is no name."""


def matches(words: str) -> list[ColumnElement[bool]]:
    """Conditions that all must hold: each word is in the name, number, e-mail address or a car.

    A number may be written in any way, a plate with or without its gaps.
    """
    if _NUMBER.fullmatch(words) and len(_digits(words)) >= _FEWEST_DIGITS:
        return [or_(col(CustomerRow.phone).contains(_digits(words)), _has_car(_plate(words)))]
    every = [_is_somewhere(word) for word in words.split()[:_WORDS_MAX]]
    squeezed = _squeezed(words)
    if len(every) < 2 or not squeezed:
        return every
    whole = _has_car(_plate(words))
    return [or_(condition, whole) for condition in every]


def _is_somewhere(word: str) -> ColumnElement[bool]:
    digits = _digits(word)
    is_number = len(digits) >= _FEWEST_DIGITS and _NUMBER.fullmatch(word)
    spellings = list(_spellings(word))
    places = [col(CustomerRow.name), col(CustomerRow.email)]
    found = [place.contains(each, autoescape=True) for place in places for each in spellings]
    car = [_CAR.contains(each, autoescape=True) for each in spellings]
    if _squeezed(word):
        car.append(_plate(word))
    if is_number:
        found.append(col(CustomerRow.phone).contains(digits))
    return or_(*found, _has_car(or_(*car)))


def _has_car(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return col(CustomerRow.id).in_(select(VehicleRow.customer_id).where(condition))


def _plate(words: str) -> ColumnElement[bool]:
    bare = func.replace(func.replace(col(VehicleRow.license_plate), " ", ""), "-", "")
    return bare.contains(_squeezed(words), autoescape=True)


def _spellings(word: str) -> Iterator[str]:
    """SQLite takes capitals for small letters only from A to Z."""
    yield from {word} if word.isascii() else {word, word.lower(), word.upper(), word.capitalize()}


def _digits(words: str) -> str:
    return re.sub(r"\D", "", words)


def _squeezed(words: str) -> str:
    return re.sub(r"[\s-]", "", words)


_CAR = (
    func.coalesce(col(VehicleRow.year), "")
    .op("||")(" ")
    .op("||")(func.coalesce(col(VehicleRow.make), ""))
    .op("||")(" ")
    .op("||")(func.coalesce(col(VehicleRow.model), ""))
    .op("||")(" ")
    .op("||")(func.coalesce(col(VehicleRow.vin), ""))
)
