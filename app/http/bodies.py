"""The JSON of the HTTP door: what comes in and what goes out, field for field as the contract has it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime, time
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, field_serializer, field_validator
from pydantic_core import to_jsonable_python

from app.commands import ChatAnswer
from app.events import AppEvent, SlotsFilled
from engine.ports import Slots

MESSAGE_CHARS_MAX = 2000


class ErrorDetail(BaseModel):
    """`code` is for machines and stays the same, `message` is for people."""

    code: str
    message: str


class ErrorBody(BaseModel):
    """Every error of the door."""

    error: ErrorDetail


class SessionRequest(BaseModel):
    """Who seems to call; the number may be of any form, and is ignored when it is none."""

    caller_phone: Annotated[str | None, Field(max_length=64)] = None


class SessionBody(BaseModel):
    """A new practice conversation."""

    session_id: str


class ChatRequest(BaseModel):
    """One turn of the caller."""

    session_id: Annotated[str, Field(min_length=1, max_length=128)]
    message: Annotated[str, Field(min_length=1, max_length=MESSAGE_CHARS_MAX)]

    @field_validator("message")
    @classmethod
    def _says_something(cls, message: str) -> str:
        if not message.strip():
            raise ValueError("the message is empty")
        return message


class SlotsBody(BaseModel):
    """What is known of the caller's wish; null is not yet known. Date and time are the dealership's."""

    model_config = ConfigDict(from_attributes=True)

    appointment_type: str | None
    service_type: str | None
    vehicle: str | None
    preferred_date: date | None
    preferred_time: Annotated[time | None, Field(description="HH:MM")]
    customer_name: str | None
    customer_phone: Annotated[str | None, Field(description="E.164")]
    customer_email: str | None
    appointment_id: Annotated[int | None, Field(description="the one to be moved or cancelled")]
    inventory_id: Annotated[int | None, Field(description="the car for sale that is talked about")]
    person: Annotated[str | None, Field(description="the person or department asked for")]

    @field_serializer("preferred_time")
    def _hours_and_minutes(self, moment: time | None) -> str | None:
        return None if moment is None else moment.strftime("%H:%M")


class ChatBody(BaseModel):
    """The agent's answer to one turn."""

    session_id: str
    reply: str
    intent: str
    confidence: float
    agent: str
    slots: SlotsBody
    state: str
    appointment_id: int | None
    tasks: list[int]
    ended: bool

    @classmethod
    def of(cls, answer: ChatAnswer) -> ChatBody:
        """Dress an answer for the wire."""
        return cls(
            session_id=answer.session_id,
            reply=answer.reply,
            intent=answer.intent,
            confidence=answer.confidence,
            agent=answer.agent,
            slots=SlotsBody.model_validate(answer.slots),
            state=answer.state,
            appointment_id=answer.appointment_id,
            tasks=list(answer.tasks),
            ended=answer.ended,
        )


class CallBody(BaseModel):
    """One call of the records. Times are UTC; `recording` is relative to the data directory."""

    model_config = ConfigDict(from_attributes=True)

    id: int
    session_id: str
    direction: str
    remote: str
    started_at: datetime
    answered_at: datetime | None
    ended_at: datetime | None
    outcome: str | None
    recording: str | None


class CallsBody(BaseModel):
    """A page of calls, newest first; the next page is asked for with the last `id` as `before_id`."""

    calls: list[CallBody]


class TurnBody(BaseModel):
    """One turn of a call; `complete` is false when the agent was interrupted."""

    model_config = ConfigDict(from_attributes=True)

    id: int
    role: str
    text: str
    at: datetime
    complete: bool
    intent: str | None
    latency_s: float | None


class CallDetailBody(CallBody):
    """One call with its transcript."""

    turns: list[TurnBody]


def slots_json(slots: Slots) -> dict[str, Any]:
    """Slots as both `/api/chat` and the event stream send them."""
    return SlotsBody.model_validate(slots).model_dump(mode="json")


def event_json(event: AppEvent) -> dict[str, Any]:
    """One event as the stream sends it: its name under `event`, its fields beside it."""
    fields = asdict(event)
    if isinstance(event, SlotsFilled):
        fields["slots"] = slots_json(event.slots)
    return {"event": _snake(type(event).__name__), **to_jsonable_python(fields)}


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
