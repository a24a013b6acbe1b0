"""How the telephone's screen says things: plain functions from values to words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.events import DeskRang
from app.ui.wording import clock_words, phone_words, short_day_words, tidy

if TYPE_CHECKING:
    from app.phone.contacts import Contact
    from app.phone.quiet import QuietState

PINNED = "★"
DO_NOT_DISTURB = "Do not disturb"


def name_of(contact: Contact) -> str:
    """Their name, else what is dialled."""
    return tidy(contact.name, 80) or phone_words(contact.address)


def contact_cells(contact: Contact) -> tuple[str, str, str, str]:
    """Star, name, number, and who they are."""
    star = PINNED if contact.is_pinned else ""
    about = tidy(contact.about, 80)
    return star, name_of(contact), phone_words(contact.address), about[:1].upper() + about[1:]


def short_name(contact: Contact) -> str:
    """As much of the name as a button has room for."""
    return tidy(name_of(contact), 18)


def quiet_words(state: QuietState) -> str:
    """That nobody is to be disturbed and until when; empty when it is off."""
    if not state.on:
        return ""
    if state.until is None:
        return DO_NOT_DISTURB
    day = "" if state.until.date() == state.now.date() else f"{short_day_words(state.until.date())}, "
    return f"{DO_NOT_DISTURB} until {day}{clock_words(state.until)}"


def arrival_words(ring: DeskRang, left_s: int | None) -> str:
    """What happens to a call that rings here when nobody answers it."""
    if left_s is None:
        return "Nobody else answers it."
    return f"The agent {'takes a message' if ring.takes_message else 'answers'} in {left_s} s."
