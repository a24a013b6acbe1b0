"""The caller's car: "my 2019 Honda Civic", "a Ford".

Called by `understanding` on the engine loop with plain text whose number words are digits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.dialogue.slots.car_names import find_make, find_model


def find_vehicle(text: str, makes: Sequence[str], models: Sequence[str]) -> str | None:
    """Year, make and model as far as they were said; None without a make or a model."""
    make = find_make(text, makes)
    model = find_model(text, models, make_known=make is not None)
    if make is None and model is None:
        return None
    year = re.search(r"\b(?:(?:19|20)\d\d|20 [0-3]\d|19 [89]\d)\b", text)
    return " ".join(part for part in (year[0].replace(" ", "") if year else None, make, model) if part)
