"""What the doors may see: the app's facts, past tense. Wall-clock times are UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.live_events import (
    AgentMoved,
    CallGivenBack,
    CallTakenOver,
    ColleagueMoved,
    RecordingChanged,
    SoundHeard,
    WordsHeard,
)
from engine.ports import HandOffState, Slots
from engine.timing import TurnTiming
from telephony.call import CallState, Direction


@dataclass(frozen=True, slots=True)
class ApplianceReady:
    """A call can be taken. `sip_port` is None without a phone."""

    sip_port: int | None
    http_port: int


@dataclass(frozen=True, slots=True)
class GettingReady:
    """What the appliance does before it can take a call, in words for a person."""

    step: str


@dataclass(frozen=True, slots=True)
class LineChanged:
    """State of the line in a word and a sentence.

    Attributes:
        state: `off`, `direct` (listening without a registrar), `registering`, `registered`, `failed`,
            `restarting` (the phone process died).
        detail: one sentence for a person.
    """

    state: str
    detail: str


@dataclass(frozen=True, slots=True)
class CallChanged:
    """A call rang, was answered, was held or ended.

    Attributes:
        session_id: the session of its conversation; also its key in `WS /ws/{session_id}`.
        record_id: `calls.id`.
        outcome: set when it ended.
    """

    session_id: str
    record_id: int
    direction: Direction
    remote: str
    state: CallState
    at: datetime
    outcome: str | None = None


@dataclass(frozen=True, slots=True)
class DeskRang:
    """An incoming call rings for the people at this PC.

    Attributes:
        until: when the agent answers it; None: it does not by itself.
        takes_message: the agent will only ask for a message then.
    """

    session_id: str
    remote: str
    until: datetime | None
    takes_message: bool


@dataclass(frozen=True, slots=True)
class TurnSpoken:
    """One turn of a transcript.

    `role` is `caller`, `agent`, `person` for who took the call over, or `note` for what nobody on the line
    heard: a whisper to the agent, a pause of the recording.

    `goes_on`: the caller's turn before it went on; this one has the words of both and takes its place.
    """

    session_id: str
    role: str
    text: str
    at: datetime
    complete: bool = True
    intent: str | None = None
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class SlotsFilled:
    """The caller's wish is known better."""

    session_id: str
    slots: Slots


@dataclass(frozen=True, slots=True)
class TurnLatencyMeasured:
    """Where the time of one answer went."""

    session_id: str
    timing: TurnTiming


@dataclass(frozen=True, slots=True)
class AppointmentBooked:
    """A row stands in `appointments`."""

    session_id: str
    appointment_id: int


@dataclass(frozen=True, slots=True)
class AppointmentMoved:
    """A row of `appointments` has another time, or another bay."""

    session_id: str
    appointment_id: int


@dataclass(frozen=True, slots=True)
class AppointmentCancelled:
    """A row of `appointments` takes no time any more."""

    session_id: str
    appointment_id: int


@dataclass(frozen=True, slots=True)
class PersonWanted:
    """A caller asks for a person: somebody at the desk may take it.

    Attributes:
        task_id: the hand-off; its state is in `tasks`.
        wanted: a name or a department, "" for anybody.
        summary: what the person should know before they get the caller.
    """

    session_id: str
    task_id: int
    wanted: str
    summary: str
    urgent: bool


@dataclass(frozen=True, slots=True)
class PersonUnwanted:
    """The caller changed their mind about a person; the hand-off is over."""

    session_id: str
    task_id: int


@dataclass(frozen=True, slots=True)
class HandOffMoved:
    """The search for a person rings at the desk, was answered, or gave up.

    Attributes:
        task_id: the hand-off, to be accepted or declined while it is `running`.
        wanted: a name or a department, "" for anybody.
        until: when the ring gives up.
        person: who took or declined it, when that is known.
    """

    session_id: str
    task_id: int
    wanted: str
    summary: str
    urgent: bool
    state: HandOffState
    until: datetime
    person: str | None = None


@dataclass(frozen=True, slots=True)
class TaskCreated:
    """A person has something to do."""

    session_id: str
    task_id: int


@dataclass(frozen=True, slots=True)
class StockChanged:
    """Cars for sale were added, changed or deleted."""


@dataclass(frozen=True, slots=True)
class DocumentProgress:
    """A document is being taken in: so many of its texts are understood."""

    name: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class KnowledgeChanged:
    """What the agents answer from has changed."""


@dataclass(frozen=True, slots=True)
class AgentChanged:
    """Conversations that begin now have another agent: this version of it."""

    version: int


@dataclass(frozen=True, slots=True)
class DealershipChanged:
    """The dealership's own data are others: its name, its hours, its services."""


@dataclass(frozen=True, slots=True)
class TaskChanged:
    """A person has seen a task or done it, or it is to be done after all."""

    session_id: str
    task_id: int


@dataclass(frozen=True, slots=True)
class WeightsMoved:
    """A model is fetched, copied or checked.

    Attributes:
        name: the model's.
        step: what is happening, such as `fetching model.bin`.
        done: bytes of this step that are done.
        total: bytes of this step.
    """

    name: str
    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class BackupAdvanced:
    """A backup is written or checked; `share` of it is done, 0 to 1."""

    share: float


@dataclass(frozen=True, slots=True)
class DoNotDisturbChanged:
    """Somebody at this PC wants to be left alone, or not any more.

    Attributes:
        until: when it ends by itself; None when no end is set, and when it is off.
    """

    on: bool
    until: datetime | None = None


AppEvent = (
    ApplianceReady
    | GettingReady
    | LineChanged
    | CallChanged
    | DeskRang
    | CallTakenOver
    | CallGivenBack
    | ColleagueMoved
    | TurnSpoken
    | WordsHeard
    | SoundHeard
    | AgentMoved
    | RecordingChanged
    | SlotsFilled
    | TurnLatencyMeasured
    | AppointmentBooked
    | AppointmentMoved
    | AppointmentCancelled
    | TaskCreated
    | TaskChanged
    | PersonWanted
    | PersonUnwanted
    | HandOffMoved
    | StockChanged
    | DocumentProgress
    | KnowledgeChanged
    | AgentChanged
    | DealershipChanged
    | WeightsMoved
    | BackupAdvanced
    | DoNotDisturbChanged
)
