"""Facts in the words the agent says them with: days, times, numbers, prices.

Called by the agents on the engine loop. The voice reads "9:30 AM" and "217-555-0122" out itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from engine.ports import ServiceOffer


def day(value: date) -> str:
    """Tuesday, March 3."""
    return f"{value:%A, %B} {value.day}"


def clock(value: time) -> str:
    """9:30 AM."""
    return f"{value.hour % 12 or 12}:{value:%M} {'AM' if value.hour < 12 else 'PM'}"


def moment(start: datetime) -> str:
    """Tuesday, March 3 at 9:30 AM."""
    return f"{day(start.date())} at {clock(start.time())}"


def reference(appointment_id: int) -> str:
    """The number by which an appointment is found again."""
    return f"Your reference is {appointment_id}."


def phone(e164: str) -> str:
    """+12175550122 → 217-555-0122; numbers of other countries as they are."""
    if e164.startswith("+1") and len(e164) == 12:
        return f"{e164[2:5]}-{e164[5:8]}-{e164[8:]}"
    return e164


def price(dollars: float) -> str:
    """$49.99, and $24,999 without cents."""
    return f"${dollars:,.0f}" if dollars == int(dollars) else f"${dollars:,.2f}"


def price_range(offer: ServiceOffer) -> str:
    """$49.99 to $89.99."""
    if offer.price_min == offer.price_max:
        return price(offer.price_min)
    return f"{price(offer.price_min)} to {price(offer.price_max)}"


def duration(minutes: int) -> str:
    """90 → 1 hour and 30 minutes."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} hour{'s' if hours > 1 else ''}"] if hours else []
    parts += [f"{rest} minutes"] if rest or not hours else []
    return " and ".join(parts)


def a(name: str) -> str:
    """Oil Change → an oil change."""
    name = name.lower()
    return f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"


def for_a_look(service: str) -> str:
    """Proposes a service, in words ("a general inspection"), by which somebody finds out what is wrong."""
    return f"Shall I put it down as {service}, so a technician takes a look?"


def either(parts: Sequence[str], word: str = "or") -> str:
    """A, b, or c."""
    if len(parts) <= 2:
        return f" {word} ".join(parts)
    return f"{', '.join(parts[:-1])}, {word} {parts[-1]}"


def moments(starts: Sequence[datetime]) -> str:
    """Start times, each day named once: Tuesday, March 3 at 9:00 AM or 9:30 AM, or Wednesday, …."""
    days = list(dict.fromkeys(start.date() for start in starts))
    by_day = [[clock(start.time()) for start in starts if start.date() == each] for each in days]
    return either([f"{day(each)} at {either(times)}" for each, times in zip(days, by_day, strict=True)])
