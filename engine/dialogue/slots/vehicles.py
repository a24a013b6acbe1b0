"""The caller's car: "my 2019 Honda Civic", "a Ford".

Called by `understanding` on the engine loop with plain text whose number words are digits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

COMMON_MAKES = (
    "Acura",
    "Audi",
    "BMW",
    "Buick",
    "Cadillac",
    "Chevrolet",
    "Chevy",
    "Chrysler",
    "Dodge",
    "Ford",
    "GMC",
    "Honda",
    "Hyundai",
    "Infiniti",
    "Jeep",
    "Kia",
    "Lexus",
    "Lincoln",
    "Mazda",
    "Mercedes",
    "Mini",
    "Nissan",
    "Porsche",
    "Ram",
    "Subaru",
    "Tesla",
    "Toyota",
    "Volkswagen",
    "Volvo",
)
COMMON_MODELS = (
    "Accord",
    "Altima",
    "Bronco",
    "Camry",
    "Cherokee",
    "Civic",
    "Corolla",
    "CR-V",
    "Edge",
    "Elantra",
    "Equinox",
    "Escape",
    "Explorer",
    "F-150",
    "Fit",
    "Focus",
    "Forester",
    "Fusion",
    "Highlander",
    "HR-V",
    "Impreza",
    "Jetta",
    "Malibu",
    "Mustang",
    "Odyssey",
    "Outback",
    "Passat",
    "Pilot",
    "Prius",
    "RAV4",
    "Ranger",
    "Rogue",
    "Sentra",
    "Sienna",
    "Sonata",
    "Tacoma",
    "Tahoe",
    "Tucson",
    "Tundra",
    "Wrangler",
)


def find_vehicle(text: str, makes: Sequence[str], models: Sequence[str]) -> str | None:
    """Year, make and model as far as they were said; None without a make or a model."""
    make = _first(text, (*makes, *COMMON_MAKES))
    model = _first(
        text, (*models, *(each for each in COMMON_MODELS if make or each not in {"Fit", "Focus", "Edge"}))
    )
    if make is None and model is None:
        return None
    year = re.search(r"\b(?:(?:19|20)\d\d|20 [0-2]\d)\b", text)
    return " ".join(part for part in (year[0].replace(" ", "") if year else None, make, model) if part)


def _first(text: str, names: Sequence[str]) -> str | None:
    for name in names:
        if re.search(_spoken_forms(name), text):
            return name
    return None


def _spoken_forms(name: str) -> str:
    """A pattern for "CR-V", "CRV" and "c r v", "F-150" and "f 150"."""
    parts = re.findall(r"[a-z]+|\d+", name.lower())
    spelled = [
        r"[ -]?".join(part) if len(part) <= 2 and part.isalpha() else re.escape(part) for part in parts
    ]
    return rf"\b{'[ -]?'.join(spelled)}s?\b"
