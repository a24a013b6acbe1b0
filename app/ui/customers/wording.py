"""How the window says who a customer is: plain functions from the records to words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.stores.rows import Appointment, Call, Car, Customer, CustomerLine, Suppression, Task
from app.ui.language import Marked, mark, tr
from app.ui.tasks.wording import capital, day_and_time_words, due_words, kind_words
from app.ui.wording import length_words, outcome_words, phone_words, short_day_words, tidy

if TYPE_CHECKING:
    from app.dealership.customers import PersonFile

Cells = tuple[str, ...]
NONE_KNOWN = "–"
_OVER: Mapping[str, Marked] = {
    "scheduled": mark("Past"),
    "cancelled": mark("Cancelled"),
    "completed": mark("Completed"),
}


def name_words(customer: Customer) -> str:
    """The name, else that there is none."""
    return tidy(customer.name, 120) or tr("No name")


def line_cells(line: CustomerLine) -> Cells:
    """Name, number and cars of a row of the list."""
    cars = ", ".join(tidy(car, 60) for car in line.cars)
    return name_words(line.customer), phone_words(line.customer.phone), cars or NONE_KNOWN


def car_cells(car: Car) -> Cells:
    """Car, plate and VIN."""
    return tidy(car.words, 80) or NONE_KNOWN, tidy(car.license_plate or NONE_KNOWN, 20), car.vin or NONE_KNOWN


def appointment_cells(appointment: Appointment, now: datetime) -> Cells:
    """When, what, with which car, and whether it is still to come."""
    start = appointment.start
    return (
        day_and_time_words(_day_words(start, now), start),
        tidy(appointment.what, 60),
        tidy(appointment.vehicle or NONE_KNOWN, 60),
        tr("Coming") if is_coming(appointment, now) else _over_words(appointment),
    )


def is_coming(appointment: Appointment, now: datetime) -> bool:
    """It stands and is not over."""
    end = appointment.start + timedelta(minutes=appointment.duration_min)
    return appointment.status == "scheduled" and end > now.replace(tzinfo=None)


def _over_words(appointment: Appointment) -> str:
    known = _OVER.get(appointment.status)
    return tr(known) if known else capital(tidy(appointment.status, 20))


def call_cells(call: Call, now: datetime) -> Cells:
    """When, who called whom, what came of it, and how long they talked."""
    local = call.started_at.astimezone(now.tzinfo)
    talked = ""
    if call.answered_at and call.ended_at:
        talked = length_words((call.ended_at - call.answered_at).total_seconds())
    return (
        day_and_time_words(_day_words(local, now), local),
        tr("They called") if call.direction == "inbound" else tr("Lotline called"),
        capital(outcome_words(call.outcome)) if call.ended_at else tr("Goes on"),
        talked,
    )


def task_cells(task: Task, now: datetime) -> Cells:
    """By when, what, and for whom."""
    text = tidy(task.text, 200)
    return (
        due_words(task, now)[0],
        f"{kind_words(task)}: {text}" if text else kind_words(task),
        task.owner or "",
    )


def wish_words(person: PersonFile) -> str:
    """Whether they may be called, and how they said so."""
    if not person.wishes:
        return tr("May be called.")
    wish = person.wishes[0]
    on = date_words(wish.created_at, person.now)
    asked = tr("Asked not to be called on {day}: “{words}”", day=on, words=tidy(wish.words, 300))
    if wish.lifted_at is None:
        return asked
    return tr("May be called. {asked}. {allowed}", asked=asked, allowed=_lifted_words(wish, person.now))


def _lifted_words(wish: Suppression, now: datetime) -> str:
    on = date_words(wish.lifted_at, now) if wish.lifted_at else ""
    return tr("Allowed again on {day}: “{words}”", day=on, words=tidy(wish.lifted_because or "", 300))


def date_words(at: datetime, now: datetime) -> str:
    """`Mon, Mar 2`, with its year if that is another; in the zone of `now`."""
    return _day_words(at.astimezone(now.tzinfo), now)


def _day_words(local: datetime, now: datetime) -> str:
    day = short_day_words(local.date())
    #: A short day of another year, such as Mon, Mar 2, 2025
    return day if local.year == now.year else tr("{day}, {year}", day=day, year=local.year)


def count_words(count: int) -> str:
    """How many customers there are."""
    return tr("One customer") if count == 1 else tr("{count} customers", count=QLocale().toString(count))


def tab_words(title: str, rows: Sequence[object]) -> str:
    """`Calls (3)`."""
    return f"{title} ({len(rows)})" if rows else title
