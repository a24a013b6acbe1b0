"""Reads what people and files write about a car, field by field. Used by `stock_room` and `plan`; pure.

Every mistake is one sentence that names the field and what would be right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from app.inventory.errors import CarRefused
from app.knowledge.text_files import one_line

STOCK_NUMBER, VIN, MAKE, MODEL, YEAR = "stock_number", "vin", "make", "model", "year"
COLOR, PRICE, IS_NEW, IS_AVAILABLE = "color", "price", "is_new", "is_available"

FIELDS: Mapping[str, str] = {
    STOCK_NUMBER: "Stock no.",
    VIN: "VIN",
    YEAR: "Year",
    MAKE: "Make",
    MODEL: "Model",
    COLOR: "Color",
    PRICE: "Price",
    IS_NEW: "New or used",
    IS_AVAILABLE: "Offered",
}
"""What a car is written down by, as a person calls it."""
NEEDED = (STOCK_NUMBER, YEAR, MAKE, MODEL, COLOR, PRICE, IS_NEW)
"""Without these a car cannot be offered."""

TEXT_CHARS_MAX = 60
YEARS = range(1900, 2101)
PRICE_MAX = 10_000_000

_VIN = re.compile(r"[A-HJ-NPR-Z0-9]{17}")
_NUMBER = re.compile(r"\d[\d.,'’ ]*")
_NEW = frozenset(["new", "n", "neu", "nuevo", "yes", "y", "true", "1", "x"])
_USED = frozenset(
    ["used", "u", "old", "preowned", "certified", "cpo", "gebraucht", "usado", "no", "false", "0"]
)
_FOR_SALE = frozenset(
    ["yes", "y", "true", "1", "x", "available", "forsale", "instock", "active", "onlot", "ready", "ja", "si"]
)
_SOLD = frozenset(
    ["no", "n", "false", "0", "sold", "unavailable", "notavailable", "notforsale", "inactive", "gone", "nein"]
)


def read(field: str, text: str) -> Any:
    """The value of a field; None for a VIN that is not given. Raises `CarRefused`."""
    return _READERS[field](one_line(text))


def _words(name: str) -> Callable[[str], str]:
    def read_words(text: str) -> str:
        if not text:
            raise CarRefused(f"The {name} is missing.")
        if len(text) > TEXT_CHARS_MAX or not text.isprintable():
            raise CarRefused(f"The {name} can have up to {TEXT_CHARS_MAX} characters.")
        return text

    return read_words


def _vin(text: str) -> str | None:
    vin = re.sub(r"[\s-]", "", text).upper()
    if not vin:
        return None
    if not _VIN.fullmatch(vin):
        raise CarRefused(f"“{_short(text)}” is no VIN: one has 17 letters and digits, without I, O and Q.")
    return vin


def _year(text: str) -> int:
    if not text:
        raise CarRefused("The year is missing.")
    plain = text.removesuffix(".0")
    if not (plain.isascii() and plain.isdecimal() and len(plain) == 4 and int(plain) in YEARS):
        raise CarRefused(f"“{_short(text)}” is no model year such as 2024.")
    return int(plain)


def _price(text: str) -> float:
    """Dollars; thousands and cents parted in any of the usual ways."""
    if not text:
        raise CarRefused("The price is missing.")
    found = _NUMBER.search(text)
    rest = text.replace(found[0], "", 1) if found else text
    if found is None or re.search(r"[\d-]", rest):
        raise CarRefused(f"“{_short(text)}” is no price such as 28,999.")
    price = _plain_number(re.sub(r"['’ ]", "", found[0]).rstrip(".,"))
    if price is None or not 0 < price <= PRICE_MAX:
        raise CarRefused(f"A price lies above 0 and up to {PRICE_MAX:,}; “{_short(text)}” does not.")
    return price


def _plain_number(digits: str) -> float | None:
    """The last sign is a decimal one unless three digits follow it or it comes twice."""
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return float(digits)
    sign, behind = digits[last], len(digits) - last - 1
    whole = re.sub(r"[.,]", "", digits[:last])
    if behind == 3 or digits.count(sign) > 1:
        return float(whole + digits[last + 1 :]) if behind == 3 else None
    return float(f"{whole}.{digits[last + 1 :]}") if behind <= 2 else None


def _yes_or_no(text: str, yes: frozenset[str], no: frozenset[str]) -> bool | None:
    word = re.sub(r"[\W_]", "", text.casefold())
    return True if word in yes else False if word in no else None


def _is_new(text: str) -> bool:
    if not text:
        raise CarRefused("Whether the car is new or used is missing.")
    known = _yes_or_no(text, _NEW, _USED)
    if known is None:
        raise CarRefused(f"“{_short(text)}” says neither new nor used.")
    return known


def _is_available(text: str) -> bool:
    if not text:
        return True
    known = _yes_or_no(text, _FOR_SALE, _SOLD)
    if known is None:
        raise CarRefused(f"“{_short(text)}” says neither that the car is for sale nor that it is sold.")
    return known


def _short(text: str) -> str:
    return text if len(text) <= 30 else text[:29] + "…"


_READERS: Mapping[str, Callable[[str], Any]] = {
    STOCK_NUMBER: _words("stock number"),
    VIN: _vin,
    YEAR: _year,
    MAKE: _words("make"),
    MODEL: _words("model"),
    COLOR: _words("color"),
    PRICE: _price,
    IS_NEW: _is_new,
    IS_AVAILABLE: _is_available,
}
