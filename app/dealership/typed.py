"""A dealership as its people type it in: texts, and how hours and numbers are read from them.

Called by `own` and by the guide's forms; pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time

from app.errors import BadSettings
from app.stores.profile_rows import Span, Week
from engine.dialogue.slots.phones import e164

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_TIME = r"(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?"
_SPAN = re.compile(rf"{_TIME}\s*(?:-|–|to|until)\s*{_TIME}", re.IGNORECASE)
_INTERNATIONAL = re.compile(r"\+[1-9]\d{6,14}")


@dataclass(frozen=True, slots=True)
class TypedService:
    """One service as it was typed. An empty `price_to` means one price."""

    name: str = ""
    minutes: str = ""
    price_from: str = ""
    price_to: str = ""

    @property
    def is_empty(self) -> bool:
        """Nothing was typed."""
        return not any(text.strip() for text in (self.name, self.minutes, self.price_from, self.price_to))


@dataclass(frozen=True, slots=True)
class Typed:
    """All that was typed. Hours are from Monday on, an empty text is a closed day.

    Attributes:
        others: hours of the departments that a file has named beside these two.
    """

    name: str
    address: str
    phone: str
    zone: str
    agent_name: str
    bays: str
    sales: Sequence[str]
    service: Sequence[str]
    services: Sequence[TypedService]
    others: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])


def hours_text(week: Week) -> list[str]:
    """One text a day, from Monday on."""
    return [f"{week[day][0]:%H:%M}-{week[day][1]:%H:%M}" if day in week else "" for day in range(len(DAYS))]


def week_of(texts: Sequence[str]) -> Week:
    """The days that are open; raises `BadSettings` for what is no span of time."""
    return {day: span_of(text) for day, text in enumerate(texts) if text.strip()}


def span_of(text: str) -> Span:
    """Read "9:00-17:00", "9am to 5:30pm"; raises `BadSettings`."""
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise BadSettings(f"“{text.strip()}” is not a time such as 09:00-17:00")
    first, last = _time(text, *found.groups()[:3]), _time(text, *found.groups()[3:])
    if first >= last:
        raise BadSettings(f"“{text.strip()}” ends before it begins; write it as 09:00-17:00 or 9am-5pm")
    return first, last


def phone_of(text: str) -> str | None:
    """A telephone number as +12175550100; None when it is none."""
    plain = re.sub(r"[\s().\-/]", "", text)
    if _INTERNATIONAL.fullmatch(plain):
        return plain
    if re.fullmatch(r"[2-9]\d{2}[2-9]\d{6}", plain):
        return f"+1{plain}"
    return e164(plain) if plain else None


def _time(text: str, hour: str, minute: str | None, half: str | None) -> time:
    of_day = int(hour)
    if half and 1 <= of_day <= 12:
        of_day = of_day % 12 + (12 if half.lower() == "p" else 0)
    try:
        return time(of_day, int(minute or 0))
    except ValueError as error:
        raise BadSettings(f"“{text.strip()}” has a time of day that does not exist") from error
