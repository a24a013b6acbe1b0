"""How the calendar says things. Called by its view models and widgets."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from app.calendar.desk import DESK
from app.calendar.shut import Why
from app.stores.rows import Appointment
from app.ui.wording import clock_words, day_words, phone_words, short_day_words, tidy
from engine.ports import Refusal

if TYPE_CHECKING:
    from app.calendar.sheet import Entry

SHUT: Mapping[Why, str] = {
    Why.CLOSED: "Closed",
    Why.LUNCH: "Lunch",
    Why.NOT_BOOKED: "No bookings",
}

REFUSED: Mapping[Refusal, str] = {
    Refusal.CLOSED: "Closed",
    Refusal.PAST: "Past",
    Refusal.TOO_FAR: "Too far ahead",
    Refusal.LUNCH: "Into lunch",
    Refusal.OUTSIDE_HOURS: "Outside hours",
    Refusal.OFF_GRID: "Not a start time",
    Refusal.FULL: "Taken",
}
"""In a word or two, for the board."""

_WHY: Mapping[Refusal, str] = {
    Refusal.CLOSED: "the dealership is closed that day",
    Refusal.PAST: "that time is over",
    Refusal.TOO_FAR: "appointments are not made so far ahead",
    Refusal.LUNCH: "it would run into lunch",
    Refusal.OUTSIDE_HOURS: "it would lie outside the hours for appointments",
    Refusal.OFF_GRID: "no appointment starts at that minute",
}

GONE = "it is over, or was cancelled"


def why_words(refusal: Refusal, row: Appointment, bay: int | None) -> str:
    """Why an appointment cannot go somewhere, as the end of a sentence without its full stop."""
    if refusal is not Refusal.FULL:
        return _WHY[refusal]
    if row.inventory_id is not None:
        return "the car is out then, or not for sale any more"
    return "every bay is taken then" if bay is None else f"bay {bay} is taken then"


def place_words(row: Appointment) -> str:
    """`Bay 2`, or the car that is driven."""
    if row.inventory_id is not None:
        return tidy(row.for_sale or "a car for sale", 60)
    return "No bay" if row.bay is None else f"Bay {row.bay}"


def what_words(row: Appointment) -> str:
    """`Oil Change`, `Test drive`."""
    return tidy(row.service_name or row.appointment_type.replace("_", " ").capitalize(), 60)


def span_words(begin: datetime | time, end: datetime | time) -> str:
    """`10:00 – 10:30 AM`, `11:30 AM – 12:30 PM`."""
    first, last = clock_words(begin), clock_words(end)
    return f"{first.removesuffix(first[-3:])} – {last}" if first[-2:] == last[-2:] else f"{first} – {last}"


def when_words(start: datetime, bay: int | None) -> str:
    """`Tue, Mar 3, 10:00 AM, bay 2`."""
    return f"{short_day_words(start.date())}, {clock_words(start)}{f', bay {bay}' if bay else ''}"


def long_day_words(day: date) -> str:
    """`Tuesday, March 3, 2026`."""
    return f"{day_words(day)}, {day.year}"


def week_words(first: date, last: date) -> str:
    """`March 2 – 8, 2026`, `March 30 – April 5, 2026`."""
    end = f"{last.day}" if first.month == last.month else _month(last)
    year = "" if first.year == last.year else f", {first.year}"
    return f"{_month(first)}{year} – {end}, {last.year}"


def count_words(rows: int) -> str:
    """`No appointments`, `1 appointment`, `7 appointments`."""
    return "No appointments" if rows == 0 else f"{rows} appointment{'' if rows == 1 else 's'}"


def spoken(row: Appointment) -> str:
    """An appointment in one line, for screen readers and tooltips."""
    said = [span_words(row.start, row.end), what_words(row), tidy(row.customer_name, 60)]
    said += [tidy(row.vehicle, 60)] if row.vehicle else []
    return ", ".join([short_day_words(row.scheduled_date), *said, place_words(row)])


def status_words(entry: Entry) -> str:
    """What became of it."""
    row = entry.appointment
    if row.status == "scheduled":
        return "Scheduled" if entry.can_change else "Over"
    return tidy(row.status, 20).capitalize()


def origin_words(entry: Entry) -> str:
    """Where it was made: in which call, or not on the phone."""
    call, made = entry.origin.call, entry.appointment.created_at
    if call is None:
        return f"Not on the phone{f', {_moment(made, entry)}' if made else ''}"
    way = "Call from" if call.direction == "inbound" else "Call to"
    return f"{way} {phone_words(call.remote)}, {_moment(call.started_at, entry)} (no. {call.id})"


def change_words(entry: Entry) -> str:
    """When it was last moved or cancelled and by whom; empty when it never was."""
    at = entry.appointment.updated_at
    if at is None:
        return ""
    return f"{'At the desk' if entry.origin.changed_by == DESK else 'By the agent'}, {_moment(at, entry)}"


def _moment(at: datetime, entry: Entry) -> str:
    local = at.astimezone(entry.zone)
    return f"{short_day_words(local.date())}, {clock_words(local)}"


def _month(day: date) -> str:
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return english.toString(QDate(day.year, day.month, day.day), "MMMM d")
