"""What a person of the dealership is told before they get a caller, from what is known and nothing else.

Called by the agents and, while the desk is being rung, by `talk.SessionTalk.summary`. On the engine loop.
"""

from __future__ import annotations

from engine.dialogue import phrases
from engine.dialogue.session import Session

_LONGEST_REASON = 200


def summary(session: Session) -> str:
    """One or two sentences: who, from which number, for whom and why; then what was settled so far."""
    slots, draft = session.slots, session.hand_off
    who = slots.customer_name or "A caller"
    number = slots.customer_phone or session.caller_phone
    wanted = draft.wanted if draft and draft.wanted else "a person"
    first = f"{who}{f' at {phrases.phone(number)}' if number else ''} asks for {wanted}"
    reason = (draft.reason or "").strip() if draft else ""
    first += f': "{reason[:_LONGEST_REASON]}".' if reason else "."
    so_far = _so_far(session)
    return f"{first} So far: {so_far}." if so_far else first


def _so_far(session: Session) -> str:
    slots = session.slots
    parts = [
        slots.service_type.lower() if slots.service_type else None,
        f"for a {slots.vehicle}" if slots.vehicle else None,
        f"on {phrases.day(slots.preferred_date)}" if slots.preferred_date else None,
        f"at {phrases.clock(slots.preferred_time)}" if slots.preferred_time else None,
        f"booked as number {session.appointment_id}" if session.appointment_id else None,
    ]
    return " ".join(part for part in parts if part)
