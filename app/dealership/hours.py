"""Weekdays and times of day as a dealership's file writes them. Called by `profile`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time

from app.errors import BadSettings
from app.stores.profile_rows import Span, Week

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
GROUPS: Mapping[str, tuple[int, ...]] = {
    "mon_fri": (0, 1, 2, 3, 4),
    "sat_sun": (5, 6),
    **{name: (number,) for number, name in enumerate(WEEKDAYS)},
}
"""A single day or a group of days; in one table no day may be given twice."""

_SPAN = re.compile(r"(\d{2}:\d{2})-(\d{2}:\d{2})")


def span(text: str, key: str) -> Span:
    """Read "09:00-17:00"; raises `BadSettings` naming `key`."""
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise BadSettings(f'{key}: "{text}" is not a span of time such as "09:00-17:00".')
    try:
        first, last = time.fromisoformat(found[1]), time.fromisoformat(found[2])
    except ValueError as error:
        raise BadSettings(f'{key}: "{text}" has a time of day that does not exist.') from error
    if first >= last:
        raise BadSettings(f'{key}: "{text}" ends before it begins.')
    return first, last


def week(days: Mapping[str, str], key: str) -> Week:
    """Read a table such as `mon_fri = "09:00-17:00"`; raises `BadSettings` naming the key."""
    found: dict[int, Span] = {}
    for name, text in days.items():
        if name not in GROUPS:
            raise BadSettings(f"{key}.{name}: unknown day. Known: {', '.join(GROUPS)}.")
        for weekday in GROUPS[name]:
            if weekday in found:
                raise BadSettings(f"{key}.{name}: {WEEKDAYS[weekday]} is given twice.")
            found[weekday] = span(text, f"{key}.{name}")
    return found
