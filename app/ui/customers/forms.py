"""What is asked when a customer is corrected: pure functions from the records to forms."""

from __future__ import annotations

from app.stores.rows import Car, Customer
from app.ui.customers.entry_dialog import Field, Form
from app.ui.customers.wording import name_words
from app.ui.language import mark, tr
from app.ui.wording import phone_words


def name_form(customer: Customer) -> Form:
    """Name and e-mail address."""
    return Form(
        tr("Edit {name}", name=name_words(customer)),
        tr("The number {number} says who is who and stays.", number=_number(customer)),
        (
            Field("name", tr("Name"), customer.name),
            Field("email", tr("E-mail"), customer.email or "", "dana@example.com"),
        ),
        needed="name",
    )


def car_form(car: Car | None) -> Form:
    """A car; None is a new one."""
    shown = car or Car()
    return Form(
        tr("Edit the car") if car else tr("Add a car"),
        "",
        (
            Field("make", tr("Make"), shown.make or "", "Honda"),
            Field("model", tr("Model"), shown.model or "", "Civic"),
            Field("year", tr("Year"), str(shown.year or ""), "2019"),
            Field("license_plate", tr("Plate"), shown.license_plate or "", "AB 1234"),
            Field("vin", tr("VIN"), shown.vin or "", tr("17 characters")),
        ),
        needed="model",
    )


def stop_form(customer: Customer) -> Form:
    """They do not want to be called."""
    return Form(
        tr("Stop calling this number?"),
        tr(
            "Neither Lotline nor its agents will call {name}, {number}. They may still call here.",
            name=name_words(customer),
            number=_number(customer),
        ),
        (Field("words", tr("How they asked"), "", tr("in their words, if you know them")),),
        save=mark("Do not call"),
        grave=True,
    )


def allow_form(customer: Customer, words: str) -> Form:
    """They may be called again."""
    return Form(
        tr("Allow calls again?"),
        tr(
            "{name} asked not to be called: “{words}” Both this wish and your reason stay in the records.",
            name=name_words(customer),
            words=words,
        ),
        (Field("words", tr("Reason"), "", tr("why they may be called again")),),
        save=mark("Allow calls"),
        grave=True,
        needed="words",
    )


def _number(customer: Customer) -> str:
    """On one line, wherever the sentence is broken."""
    return phone_words(customer.phone).replace(" ", "\N{NO-BREAK SPACE}")
