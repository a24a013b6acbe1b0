"""How the telephone's screen says things: plain functions from values to words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.events import DeskRang
from app.ui.language import mark, tr
from app.ui.wording import clock_words, phone_words, short_day_words, tidy

if TYPE_CHECKING:
    from app.phone.contacts import Contact
    from app.phone.quiet import QuietState

PINNED = "★"
DO_NOT_DISTURB = mark("Do not disturb")
_CUSTOMER = "customer"
"""What the contact book begins with for a customer."""


def name_of(contact: Contact) -> str:
    """Their name, else what is dialled."""
    return tidy(contact.name, 80) or phone_words(contact.address)


def contact_cells(contact: Contact) -> tuple[str, str, str, str]:
    """Star, name, number, and who they are."""
    star = PINNED if contact.is_pinned else ""
    return star, name_of(contact), phone_words(contact.address), _about(contact)


def _about(contact: Contact) -> str:
    """`Customer, 2019 Honda Civic`; what people at the dealership do is in their own words."""
    about = tidy(contact.about, 80)
    first, comma, cars = about.partition(", ")
    if first == _CUSTOMER:
        return tr("Customer") + comma + cars
    return about[:1].upper() + about[1:]


def short_name(contact: Contact) -> str:
    """As much of the name as a button has room for."""
    return tidy(name_of(contact), 18)


def quiet_words(state: QuietState) -> str:
    """That nobody is to be disturbed and until when; empty when it is off."""
    if not state.on:
        return ""
    if state.until is None:
        return tr(DO_NOT_DISTURB)
    until = clock_words(state.until)
    if state.until.date() == state.now.date():
        return tr("Do not disturb until {time}", time=until)
    day = short_day_words(state.until.date())
    return tr("Do not disturb until {day}, {time}", day=day, time=until)


def rings_words(ring: DeskRang, others: int) -> str:
    """Who rings here, and how many more do."""
    caller = phone_words(ring.remote)
    if others:
        return tr("{caller} rings here ({count} more)", caller=caller, count=others)
    return tr("{caller} rings here", caller=caller)


def arrival_words(ring: DeskRang, left_s: int | None) -> str:
    """What happens to a call that rings here when nobody answers it."""
    if left_s is None:
        return tr("Nobody else answers it.")
    if ring.takes_message:
        return tr("The agent takes a message in {seconds} s.", seconds=left_s)
    return tr("The agent answers in {seconds} s.", seconds=left_s)
