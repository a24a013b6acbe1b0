"""Appointments as an iCalendar file, for any other calendar. Pure; called by `calendar`.

RFC 5545: lines end in CRLF and are folded at 75 octets (3.1), text is escaped (3.3.11), times are in UTC
(3.3.5, form 2), which needs no time zone component.
"""

from __future__ import annotations

import re
import unicodedata
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from app.stores.rows import Appointment

LINE_OCTETS = 75
_PRODUCT = "-//Lotline//Calendar//EN"
_STATUS = {"cancelled": "CANCELLED"}


@dataclass(frozen=True, slots=True)
class Place:
    """Whose appointments these are, and where and in which zone they take place."""

    name: str
    address: str
    phone: str
    zone: tzinfo


def ics(appointments: Iterable[Appointment], place: Place, now: datetime) -> bytes:
    """The whole file, UTF-8. `now` (aware) stamps what has no moment of its own."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN"]
    lines.append(f"X-WR-CALNAME:{escaped(place.name)}")
    for each in appointments:
        lines += _event(each, place, now)
    lines.append("END:VCALENDAR")
    return b"".join(folded(line) for line in lines)


def escaped(text: str) -> str:
    r"""Text as a value: `\`, `;` and `,` get a backslash, line breaks are `\n`, other controls go."""
    lines = re.split(r"\r\n|\r|\n|\u2028|\u2029", text)
    plain = ("".join(each for each in line if unicodedata.category(each) != "Cc") for line in lines)
    return "\\n".join(re.sub(r"([\\;,])", r"\\\1", line) for line in plain)


def folded(line: str) -> bytes:
    """A line with its end, in pieces of at most 75 octets that cut no character."""
    pieces = [bytearray()]
    for letter in line.encode("utf-8", "replace").decode():
        octets = letter.encode()
        if len(pieces[-1]) + len(octets) > LINE_OCTETS:
            pieces.append(bytearray(b" "))
        pieces[-1] += octets
    return b"\r\n".join(pieces) + b"\r\n"


def _event(each: Appointment, place: Place, now: datetime) -> Iterator[str]:
    created_at = each.created_at or now
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(each, place)}"
    yield f"DTSTAMP:{_utc(each.updated_at or created_at)}"
    yield f"CREATED:{_utc(created_at)}"
    yield f"LAST-MODIFIED:{_utc(each.updated_at or created_at)}"
    start = each.start.replace(tzinfo=place.zone).astimezone(UTC)
    yield f"DTSTART:{_utc(start)}"
    yield f"DTEND:{_utc(start + timedelta(minutes=each.duration_min))}"
    yield f"SUMMARY:{escaped(f'{each.what}: {each.customer_name}')}"
    yield f"LOCATION:{escaped(f'{place.name}, {place.address}')}"
    yield f"DESCRIPTION:{escaped(_description(each))}"
    yield f"STATUS:{_STATUS.get(each.status, 'CONFIRMED')}"
    yield "END:VEVENT"


def _description(each: Appointment) -> str:
    said = [
        f"Customer: {each.customer_name}, {each.customer_phone}",
        f"Vehicle: {each.vehicle}" if each.vehicle else "",
        f"Test drive: {each.for_sale}" if each.for_sale else "",
        f"Bay {each.bay}" if each.bay else "",
        each.notes,
        f"Appointment no. {each.id}",
    ]
    return "\n".join(line for line in said if line)


def _uid(each: Appointment, place: Place) -> uuid.UUID:
    """The same for one appointment in every export, so that a second import updates it (RFC 7986, 5.3)."""
    made = each.created_at.isoformat() if each.created_at else ""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"tel:{place.phone}/appointments/{each.id}/{made}")


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
