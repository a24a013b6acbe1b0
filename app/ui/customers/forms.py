"""What is asked when a customer is corrected: pure functions from the records to forms."""

from __future__ import annotations

from app.stores.rows import Car, Customer
from app.ui.customers.entry_dialog import Field, Form
from app.ui.customers.wording import name_words
from app.ui.wording import phone_words


def name_form(customer: Customer) -> Form:
    """Name and e-mail address."""
    return Form(
        f"Edit {name_words(customer)}",
        f"The number {_number(customer)} says who is who and stays.",
        (
            Field("name", "Name", customer.name),
            Field("email", "E-mail", customer.email or "", "dana@example.com"),
        ),
        needed="name",
    )


def car_form(car: Car | None) -> Form:
    """A car; None is a new one."""
    shown = car or Car()
    return Form(
        "Edit the car" if car else "Add a car",
        "",
        (
            Field("make", "Make", shown.make or "", "Honda"),
            Field("model", "Model", shown.model or "", "Civic"),
            Field("year", "Year", str(shown.year or ""), "2019"),
            Field("license_plate", "Plate", shown.license_plate or "", "AB 1234"),
            Field("vin", "VIN", shown.vin or "", "17 characters"),
        ),
        needed="model",
    )


def stop_form(customer: Customer) -> Form:
    """They do not want to be called."""
    return Form(
        "Stop calling this number?",
        f"Neither Lotline nor its agents will call {name_words(customer)}, {_number(customer)}. "
        "They may still call here.",
        (Field("words", "How they asked", "", "in their words, if you know them"),),
        save="Do not call",
        grave=True,
    )


def allow_form(customer: Customer, words: str) -> Form:
    """They may be called again."""
    return Form(
        "Allow calls again?",
        f"{name_words(customer)} asked not to be called: “{words}” "
        "Both this wish and your reason stay in the records.",
        (Field("words", "Reason", "", "why they may be called again"),),
        save="Allow calls",
        grave=True,
        needed="words",
    )


def _number(customer: Customer) -> str:
    """On one line, wherever the sentence is broken."""
    return phone_words(customer.phone).replace(" ", "\N{NO-BREAK SPACE}")
