"""What the agent is doing and whether a call is recorded, in words. Plain functions, called by the panels."""

from __future__ import annotations

from collections.abc import Mapping

from app.live_events import AgentMoved, RecordingState
from app.ui.wording import Tone

_DOES: Mapping[str, str] = {
    "listens": "The agent listens",
    "thinks": "The agent thinks",
    "speaks": "The agent speaks",
}
_TASK: Mapping[str, str] = {
    "booking": "booking an appointment",
    "change": "moving or cancelling an appointment",
    "message": "taking a message",
    "escalation": "getting a person",
    "inventory": "looking for a car",
    "reminder": "looking up an appointment",
    "vehicle_status": "looking up a car in the shop",
}
_STATE: Mapping[str, str] = {
    "CALL_START": "greeting the caller",
    "DISCOVERY": "finding out what the caller wants",
    "ACTIVE": "waiting for a person",
    "COMPLETION": "all done so far",
}
_ASKS: Mapping[str, str] = {
    "help": "how it can help",
    "service": "which service",
    "this_service": "whether that is the service",
    "day": "which day",
    "time": "what time",
    "name": "the name",
    "phone": "the phone number",
    "email": "the e-mail address",
    "caller_number": "whether to use this number",
    "book": "whether to book it",
    "change": "what to change",
    "car": "which car",
    "vehicle": "which car it is for",
    "which_day": "which of two days",
    "which_time": "morning or evening",
    "is_it_you": "who is calling",
    "whose": "whose appointment",
    "which_appointment": "which appointment",
    "cancel_it": "whether to cancel it",
    "move_it": "whether to move it",
    "car_wish": "what kind of car",
    "test_drive": "whether to drive it",
    "reason": "what it is about",
    "call_back": "whether to call back",
    "call_back_time": "when to call back",
    "go_on": "whether to go on",
    "anything_else": "whether there is more",
    "offer_person": "whether to get a person",
    "message_text": "what to write down",
}
_RECORDED: Mapping[RecordingState, tuple[str, Tone]] = {
    RecordingState.OFF: ("Not recorded", Tone.QUIET),
    RecordingState.ON: ("Recorded", Tone.GOOD),
    RecordingState.PAUSED: ("Recording paused", Tone.BUSY),
    RecordingState.DECLINED: ("Not recorded, as asked", Tone.QUIET),
    RecordingState.FAILED: ("Recording failed", Tone.BAD),
}


def agent_words(agent: AgentMoved | None, *, with_person: bool) -> str:
    """`The agent listens · booking an appointment · asked which day`."""
    if with_person:
        return "You speak, the agent listens along"
    if agent is None:
        return "The agent comes on the line"
    where = _TASK.get(agent.task or "") or _STATE.get(agent.state, "")
    asks = _ASKS.get(agent.asks or "")
    asked = f"asked {asks}" if asks else ""
    return " · ".join(part for part in (_DOES.get(agent.does, ""), where, asked) if part)


def recording_words(state: RecordingState) -> tuple[str, Tone]:
    """Whether the call is recorded, and how good that is."""
    return _RECORDED[state]
