"""How the calendar says things. Called by its view models and widgets."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from app.calendar.desk import DESK
from app.calendar.shut import Why
from app.stores.rows import Appointment
from app.ui.language import Marked, mark, tr
from app.ui.wording import appointment_words, clock_words, phone_words, short_day_words, tidy
from engine.ports import Refusal

if TYPE_CHECKING:
    from app.calendar.sheet import Entry

SHUT: Mapping[Why, Marked] = {
    Why.CLOSED: mark("Closed"),
    Why.LUNCH: mark("Lunch"),
    Why.NOT_BOOKED: mark("No bookings"),
}

REFUSED: Mapping[Refusal, Marked] = {
    Refusal.CLOSED: mark("Closed"),
    Refusal.PAST: mark("Past"),
    Refusal.TOO_FAR: mark("Too far ahead"),
    Refusal.LUNCH: mark("Into lunch"),
    Refusal.OUTSIDE_HOURS: mark("Outside hours"),
    Refusal.OFF_GRID: mark("Not a start time"),
    Refusal.FULL: mark("Not free"),
}
"""In a word or two, for the board."""

_WHY: Mapping[Refusal, Marked] = {
    Refusal.CLOSED: mark("the dealership is closed that day"),
    Refusal.PAST: mark("that time is over"),
    Refusal.TOO_FAR: mark("appointments are not made so far ahead"),
    Refusal.LUNCH: mark("it would run into lunch"),
    Refusal.OUTSIDE_HOURS: mark("it would lie outside the hours for appointments"),
    Refusal.OFF_GRID: mark("no appointment starts at that minute"),
}

GONE = mark("it is over, or was cancelled")

_STATUSES: Mapping[str, Marked] = {"cancelled": mark("Cancelled")}
"""As the records name it; what other programs write there is shown as it is."""


def why_words(refusal: Refusal, row: Appointment, bay: int | None) -> str:
    """Why an appointment cannot go somewhere, as the end of a sentence without its full stop."""
    if refusal is not Refusal.FULL:
        return tr(_WHY[refusal])
    if row.inventory_id is not None:
        return tr("the car is out then, or not for sale any more")
    return tr("every bay is taken then") if bay is None else tr("bay {number} is taken then", number=bay)


def bay_words(number: int | None) -> str:
    """`Bay 2`."""
    return tr("No bay") if number is None else tr("Bay {number}", number=number)


def place_words(row: Appointment) -> str:
    """`Bay 2`, or the car that is driven."""
    if row.inventory_id is not None:
        return tidy(row.for_sale or tr("a car for sale"), 60)
    return bay_words(row.bay)


def what_words(row: Appointment) -> str:
    """`Oil Change`, `Test drive`."""
    return tidy(row.service_name or "", 60) or appointment_words(row.appointment_type)


def span_words(begin: datetime | time, end: datetime | time) -> str:
    """`10:00 – 10:30 AM`, `11:30 AM – 12:30 PM`; `11:30 – 12:30` where a day has 24 hours."""
    first, last = clock_words(begin), clock_words(end)
    hour, _, half = first.partition(" ")
    return f"{hour if half == last.partition(' ')[2] else first} – {last}"


def full_hour_words(hour: time) -> str:
    """`9 AM`."""
    #: A full hour in Qt's format: h AP for 9 AM, HH:mm for 09:00
    return QLocale().toString(QTime(hour.hour, 0), tr("h AP"))


def when_words(start: datetime, bay: int | None) -> str:
    """`Tue, Mar 3, 10:00 AM, bay 2`."""
    when = f"{short_day_words(start.date())}, {clock_words(start)}"
    return tr("{when}, bay {number}", when=when, number=bay) if bay else when


def long_day_words(day: date) -> str:
    """`Tuesday, March 3, 2026`."""
    #: A day with its year in Qt's format, such as Tuesday, March 3, 2026
    return _written(day, tr("dddd, MMMM d, yyyy"))


def week_words(first: date, last: date) -> str:
    """`March 2 – 8, 2026`, `March 30 – April 5, 2026`."""
    if first.year != last.year:
        #: A day with its year, without its weekday, in Qt's format, such as December 28, 2026
        pattern = tr("MMMM d, yyyy")
        return f"{_written(first, pattern)} – {_written(last, pattern)}"
    if first.month != last.month:
        #: A day without its weekday in Qt's format, such as March 30
        pattern = tr("MMMM d")
        days = {"first": _written(first, pattern), "last": _written(last, pattern)}
        #: A week that ends in another month: March 30 – April 5, 2026
        return tr("{first} – {last}, {year}", **days, year=last.year)
    month = _written(first, "MMMM")
    #: A week within one month: March 2 – 8, 2026
    return tr("{month} {first} – {last}, {year}", month=month, first=first.day, last=last.day, year=last.year)


def head_words(day: date, *, is_today: bool, is_wide: bool) -> str:
    """`Tue, Mar 3` or `Today, Mar 3` over a column; `Tue 3` or `Today 3` where it is narrow."""
    if is_wide and is_today:
        #: A short day without its weekday in Qt's format, such as Mar 3
        pattern = tr("MMM d")
        return tr("Today, {day}", day=_written(day, pattern))
    if is_wide:
        return short_day_words(day)
    if is_today:
        return tr("Today {number}", number=day.day)
    #: Weekday and number of a day in Qt's format, such as Tue 3
    return _written(day, tr("ddd d"))


def count_words(rows: int) -> str:
    """`No appointments`, `1 appointment`, `7 appointments`."""
    if rows == 0:
        return tr("No appointments")
    return tr("1 appointment") if rows == 1 else tr("{count} appointments", count=rows)


def written_words(rows: int, path: Path) -> str:
    """That so many appointments are in this file now."""
    if rows == 0:
        return tr("No appointments written to {path}.", path=path)
    if rows == 1:
        return tr("1 appointment written to {path}.", path=path)
    return tr("{count} appointments written to {path}.", count=rows, path=path)


def spoken(row: Appointment) -> str:
    """An appointment in one line, for screen readers and tooltips."""
    said = [span_words(row.start, row.end), what_words(row), tidy(row.customer_name, 60)]
    said += [tidy(row.vehicle, 60)] if row.vehicle else []
    return ", ".join([short_day_words(row.scheduled_date), *said, place_words(row)])


def status_words(entry: Entry) -> str:
    """What became of it."""
    status = entry.appointment.status
    if status == "scheduled":
        return tr("Scheduled") if entry.can_change else tr("Over")
    return tr(_STATUSES[status]) if status in _STATUSES else tidy(status, 20).capitalize()


def origin_words(entry: Entry) -> str:
    """Where it was made: in which call, or not on the phone."""
    call, made = entry.origin.call, entry.appointment.created_at
    if call is None:
        return tr("Not on the phone, {when}", when=_moment(made, entry)) if made else tr("Not on the phone")
    said = {"who": phone_words(call.remote), "when": _moment(call.started_at, entry), "number": call.id}
    if call.direction == "inbound":
        return tr("Call from {who}, {when} (no. {number})", **said)
    return tr("Call to {who}, {when} (no. {number})", **said)


def change_words(entry: Entry) -> str:
    """When it was last moved or cancelled and by whom; empty when it never was."""
    at = entry.appointment.updated_at
    if at is None:
        return ""
    when = _moment(at, entry)
    if entry.origin.changed_by == DESK:
        return tr("At the desk, {when}", when=when)
    return tr("By the agent, {when}", when=when)


def _moment(at: datetime, entry: Entry) -> str:
    local = at.astimezone(entry.zone)
    return f"{short_day_words(local.date())}, {clock_words(local)}"


def _written(day: date, pattern: str) -> str:
    """A day in Qt's format."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
