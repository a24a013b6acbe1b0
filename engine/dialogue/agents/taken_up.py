"""What a caller who was cut off had open, in a sentence. Used by `talk.SessionTalk` on the engine loop."""

from __future__ import annotations

from engine.dialogue import phrases
from engine.dialogue.session import Session
from engine.ports import Slots

_WERE = {
    "message": "leaving a message",
    "escalation": "waiting for a person",
    "inventory": "looking for a car",
    "reminder": "asking about your appointment",
    "vehicle_status": "asking about your car in the shop",
}


def what_was_open(session: Session) -> str:
    """ "You were booking an oil change for Tuesday, March 3."."""
    return f"You were {_WERE.get(session.at_hand or '') or _appointment(session)}."


def _appointment(session: Session) -> str:
    slots = session.slots
    if session.change is not None and session.at_hand != "booking":
        return "cancelling an appointment" if session.change.cancel else "moving an appointment"
    what = "booking an appointment"
    if slots.inventory_id is not None or slots.appointment_type == "test_drive":
        what = "booking a test drive"
    elif slots.service_type:
        what = f"booking {phrases.a(slots.service_type)}"
    return what + _when(slots)


def _when(slots: Slots) -> str:
    day = f" for {phrases.day(slots.preferred_date)}" if slots.preferred_date else ""
    return day + (
        f" at {phrases.clock(slots.preferred_time)}" if slots.preferred_date and slots.preferred_time else ""
    )
