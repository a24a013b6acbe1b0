"""Finds customers by any words a person would look for them with. Used by `customers`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import ColumnElement, and_, func, or_
from sqlalchemy.orm import Mapped
from sqlmodel import col, select

from app.stores.schema import CustomerRow, VehicleRow

_FEWEST_DIGITS = 3
_YEAR_DIGITS = 4
_PLATE_MAX = 12
_NUMBER = re.compile(r"[\d\s()+./-]+")
_WORDS_MAX = 8
"""More are not looked for: a pasted letter is no name."""


def matches(words: str) -> list[ColumnElement[bool]]:
    """Conditions that all must hold: each word is in the name, number, e-mail address or a car.

    A number may be written in any way, a plate with or without its gaps.
    """
    if _NUMBER.fullmatch(words) and len(_digits(words)) >= _FEWEST_DIGITS:
        digits = _digits(words)
        return [or_(col(CustomerRow.phone).contains(digits), _has_car(_is_of_car(digits, digits)))]
    every = [_is_somewhere(word) for word in words.split()[:_WORDS_MAX]]
    if len(every) < 2 or not _digits(words) or len(_squeezed(words)) > _PLATE_MAX:
        return every
    return [or_(and_(*every), _has_car(_plate(words)))]


def _is_somewhere(word: str) -> ColumnElement[bool]:
    digits = _digits(word)
    is_number = len(digits) >= _FEWEST_DIGITS and _NUMBER.fullmatch(word)
    found = [*_within(word, col(CustomerRow.name), col(CustomerRow.email))]
    if is_number:
        found.append(col(CustomerRow.phone).contains(digits))
    return or_(*found, _has_car(_is_of_car(word, digits)))


def _is_of_car(word: str, digits: str) -> ColumnElement[bool]:
    found = [*_within(word, col(VehicleRow.make), col(VehicleRow.model), col(VehicleRow.vin))]
    if word == digits and len(digits) == _YEAR_DIGITS:
        found.append(col(VehicleRow.year) == int(digits))
    return or_(*found, _plate(word))


def _within(word: str, *places: Mapped[str | None]) -> Iterator[ColumnElement[bool]]:
    return (place.contains(each, autoescape=True) for place in places for each in _spellings(word))


def _has_car(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return col(CustomerRow.id).in_(select(VehicleRow.customer_id).where(condition))


def _plate(words: str) -> ColumnElement[bool]:
    bare = func.replace(func.replace(col(VehicleRow.license_plate), " ", ""), "-", "")
    return bare.contains(_squeezed(words) or words, autoescape=True)


def _spellings(word: str) -> Iterator[str]:
    """SQLite takes capitals for small letters only from A to Z."""
    yield from {word} if word.isascii() else {word, word.lower(), word.upper(), word.capitalize()}


def _digits(words: str) -> str:
    return re.sub(r"\D", "", words)


def _squeezed(words: str) -> str:
    return re.sub(r"[\s-]", "", words)
