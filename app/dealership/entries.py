"""Reads what a person types about a customer; refuses it in one sentence. Called by `customers`; pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.dealership.errors import BadEntry
from app.stores.rows import Car
from engine.dialogue.slots.vins import LENGTH, check_digit_agrees

NAME_MAX = 120
FIRST_YEAR = 1900
_EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)+")
_PLATE = re.compile(r"[^\W_][\w .·-]{0,11}")
_VIN = re.compile(r"[A-HJ-NPR-Z0-9]{17}")
_NORTH_AMERICAN = "12345"
"""First characters of the VINs whose check digit the law requires (49 CFR 565.15)."""


def name(text: str) -> str:
    """A name with single spaces; raises `BadEntry`."""
    found = _tidy(text)
    if not found:
        raise BadEntry("name", "Enter a name.")
    return _short_enough("name", "name", found)


def email(text: str) -> str | None:
    """An address, None for no text; raises `BadEntry`."""
    found = _tidy(text)
    if found and not _EMAIL.fullmatch(found):
        raise BadEntry("email", "An e-mail address looks like dana@example.com.")
    return _short_enough("email", "e-mail address", found) or None


def words(text: str) -> str:
    """What somebody said or why something is done; raises `BadEntry` without any."""
    found = _tidy(text)
    if not found:
        raise BadEntry("words", "Write down the reason.")
    return _short_enough("words", "reason", found, 500)


def car(car_id: int, typed: Mapping[str, str], this_year: int) -> Car:
    """A car from the texts `make`, `model`, `year`, `license_plate` and `vin`; raises `BadEntry`."""
    make = _short_enough("make", "make", _tidy(typed["make"]), 60)
    model = _short_enough("model", "model", _tidy(typed["model"]), 60)
    if not model:
        raise BadEntry("model", "Enter the model, such as Civic.")
    year = _year(typed["year"].strip(), this_year)
    return Car(car_id, make or None, model, year, _plate(typed["license_plate"]), _vin(typed["vin"]))


def _year(text: str, this_year: int) -> int | None:
    if not text:
        return None
    last = this_year + 1
    if not re.fullmatch(r"[0-9]{4}", text) or not FIRST_YEAR <= int(text) <= last:
        raise BadEntry("year", f"The year is four digits, from {FIRST_YEAR} to {last}.")
    return int(text)


def _plate(text: str) -> str | None:
    found = _tidy(text).upper()
    if found and not _PLATE.fullmatch(found):
        raise BadEntry("license_plate", "A plate has up to 12 letters and digits, such as AB 1234.")
    return found or None


def _vin(text: str) -> str | None:
    found = re.sub(r"[\s-]", "", text).upper()
    if not found:
        return None
    if len(found) != LENGTH:
        raise BadEntry("vin", f"A VIN has {LENGTH} characters; this one has {len(found)}.")
    if not _VIN.fullmatch(found):
        raise BadEntry("vin", "A VIN has only digits and capital letters, and never I, O or Q.")
    if found[0] in _NORTH_AMERICAN and not check_digit_agrees(found):
        raise BadEntry("vin", "One character of this VIN is wrong: its check digit does not agree.")
    return found


def _short_enough(field: str, what: str, text: str, chars_max: int = NAME_MAX) -> str:
    if len(text) > chars_max:
        raise BadEntry(field, f"The {what} is too long: at most {chars_max} characters.")
    return text


def _tidy(text: str) -> str:
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
