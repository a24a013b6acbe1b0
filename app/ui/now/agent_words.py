"""What the agent is doing and whether a call is recorded, in words. Plain functions, called by the panels."""

from __future__ import annotations

from collections.abc import Mapping

from app.live_events import AgentMoved, RecordingState
from app.ui.language import Marked, mark, tr
from app.ui.wording import Tone

_DOES: Mapping[str, Marked] = {
    "listens": mark("The agent listens"),
    "thinks": mark("The agent thinks"),
    "speaks": mark("The agent speaks"),
}
_TASK: Mapping[str, Marked] = {
    "booking": mark("booking an appointment"),
    "change": mark("moving or cancelling an appointment"),
    "message": mark("taking a message"),
    "escalation": mark("getting a person"),
    "inventory": mark("looking for a car"),
    "reminder": mark("looking up an appointment"),
    "vehicle_status": mark("looking up a car in the shop"),
}
_STATE: Mapping[str, Marked] = {
    "CALL_START": mark("greeting the caller"),
    "DISCOVERY": mark("finding out what the caller wants"),
    "ACTIVE": mark("waiting for a person"),
    "COMPLETION": mark("all done so far"),
}
_ASKS: Mapping[str, Marked] = {
    "help": mark("asked how it can help"),
    "service": mark("asked which service"),
    "this_service": mark("asked whether that is the service"),
    "day": mark("asked which day"),
    "time": mark("asked what time"),
    "name": mark("asked the name"),
    "phone": mark("asked the phone number"),
    "email": mark("asked the e-mail address"),
    "caller_number": mark("asked whether to use this number"),
    "book": mark("asked whether to book it"),
    "change": mark("asked what to change"),
    "car": mark("asked which car"),
    "vehicle": mark("asked which car it is for"),
    "which_day": mark("asked which of two days"),
    "which_time": mark("asked morning or evening"),
    "is_it_you": mark("asked who is calling"),
    "whose": mark("asked whose appointment"),
    "which_appointment": mark("asked which appointment"),
    "cancel_it": mark("asked whether to cancel it"),
    "move_it": mark("asked whether to move it"),
    "car_wish": mark("asked what kind of car"),
    "test_drive": mark("asked whether to drive it"),
    "reason": mark("asked what it is about"),
    "call_back": mark("asked whether to call back"),
    "call_back_time": mark("asked when to call back"),
    "go_on": mark("asked whether to go on"),
    "anything_else": mark("asked whether there is more"),
    "offer_person": mark("asked whether to get a person"),
    "message_text": mark("asked what to write down"),
}
_RECORDED: Mapping[RecordingState, tuple[Marked, Tone]] = {
    RecordingState.OFF: (mark("Not recorded"), Tone.QUIET),
    RecordingState.ON: (mark("Recorded"), Tone.GOOD),
    RecordingState.PAUSED: (mark("Recording paused"), Tone.BUSY),
    RecordingState.DECLINED: (mark("Not recorded, as asked"), Tone.QUIET),
    RecordingState.FAILED: (mark("Recording failed"), Tone.BAD),
}


def agent_words(agent: AgentMoved | None, *, with_person: bool) -> str:
    """`The agent listens · booking an appointment · asked which day`."""
    if with_person:
        return tr("You speak, the agent listens along")
    if agent is None:
        return tr("The agent comes on the line")
    where = _TASK.get(agent.task or "") or _STATE.get(agent.state)
    parts = (_DOES.get(agent.does), where, _ASKS.get(agent.asks or ""))
    return " · ".join(tr(part) for part in parts if part)


def recording_words(state: RecordingState) -> tuple[str, Tone]:
    """Whether the call is recorded, and how good that is."""
    words, tone = _RECORDED[state]
    return tr(words), tone
