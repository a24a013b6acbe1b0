"""What a door may ask of the appliance. Implemented by `app.compose.Appliance`.

Coroutines run on the engine loop; the window reaches them through `app.qt_bridge`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol

from app.events import HandOffMoved
from app.stores.document_rows import Document
from app.stores.rows import Appointment, Call, Faq, Repair, Task, Turn
from engine.dialogue.rehearsal import Rehearsal
from engine.ports import Passage, Slots

if TYPE_CHECKING:
    from app.back_office import BackOffice
    from app.dealership.repairs import RepairStage
    from app.setting_up.setting_up import SettingUp
    from app.sound.sound_room import SoundRoom
    from app.upkeep.upkeep import Upkeep
    from app.weights.weights_room import WeightsRoom


@dataclass(frozen=True, slots=True)
class ChatAnswer:
    """What `POST /api/chat` answers, field for field."""

    session_id: str
    reply: str
    intent: str
    confidence: float
    agent: str
    slots: Slots
    state: str
    appointment_id: int | None = None
    tasks: Sequence[int] = ()
    ended: bool = False


class KnowledgeCommands(Protocol):
    """The documents the agents answer from, as the doors see them."""

    async def take_in(self, name: str, content: bytes, agent: str = ...) -> Document:
        """Read a file in place of the one of the same name; raises `FileRefused` or `StoreError`."""
        ...

    async def forget(self, document_id: int) -> None:
        """Forget a document; raises `UnknownDocument`."""
        ...

    def documents(self) -> Sequence[Document]:
        """Oldest import first."""
        ...

    def cancel(self) -> None:
        """Stop what is being taken in; `take_in` raises `ImportCancelled`."""
        ...

    async def entries(self) -> Sequence[Faq]:
        """The stored answers, in the dealership's order."""
        ...

    async def keep_entry(self, entry: Faq) -> Faq:
        """Keep a stored answer (id 0: a new one); raises `AnswerRefused` or `QuestionTaken`."""
        ...

    async def drop_entry(self, entry_id: int) -> None:
        """Delete a stored answer; raises `UnknownEntry`."""
        ...

    async def nearest(self, question: str, agent: str, limit: int) -> Sequence[Passage]:
        """What answers a question: stored answers and passages of that agent's documents, nearest first."""
        ...


class RecordCommands(Protocol):
    """What people keep in the records, as the doors see it."""

    async def open_tasks(self) -> Sequence[Task]:
        """Those nobody has completed, oldest first."""
        ...

    async def acknowledge_task(self, task_id: int) -> Task:
        """Somebody has seen it; raises `UnknownTask`."""
        ...

    async def complete_task(self, task_id: int) -> Task:
        """It is done; raises `UnknownTask`."""
        ...

    async def set_repair(
        self,
        phone: str,
        customer_name: str,
        vehicle: str,
        status: RepairStage,
        promised_at: datetime | None = None,
    ) -> Repair:
        """Enter how far a customer's car is; `promised_at` is local to the dealership, naive."""
        ...


class CallCommands(Protocol):
    """What people at this PC do to calls."""

    async def dial(self, uri: str, *, in_person: bool = False) -> str:
        """Place a call that the agent speaks on, or somebody at this PC; returns its session id.

        Raises `Suppressed` for a number that asked not to be called, in person `NoSound`.
        """
        ...

    async def practice(self) -> str:
        """Call the agent with this PC's microphone and speakers; returns the session id.

        Raises `NoSound`. It is a call like any other: what is booked in it stands in the calendar.
        """
        ...

    async def answer(self, session_id: str) -> None:
        """Let the agent answer a ringing call now."""
        ...

    async def hang_up(self, session_id: str) -> None:
        """End a call."""
        ...

    async def take_over(self, session_id: str) -> None:
        """Speak on a live call with this PC's microphone and speakers; the agent listens along.

        Raises `NoSound`, `TooLate` or `UnknownCall`.
        """
        ...

    async def answer_in_person(self, session_id: str) -> None:
        """Take a ringing call with this PC's microphone and speakers; raises as `take_over`."""
        ...

    async def give_back(self, session_id: str) -> None:
        """Let the agent speak on that call again; this and the next four raise `TooLate` or `UnknownCall`."""
        ...

    async def mute(self, session_id: str, *, on: bool) -> None:
        """Say nothing to the other side of a call that was taken over, or speak again."""
        ...

    async def hold(self, session_id: str, *, on: bool) -> None:
        """Put the other side of a call that was taken over on hold, or take it off."""
        ...

    async def whisper(self, session_id: str, text: str) -> str:
        """Tell the agent something that the caller does not hear; returns what it makes of it, in a sentence.

        Raises `TooLate` while the agent does not speak on that call, or `UnknownCall`.
        """
        ...

    async def record(self, session_id: str, *, on: bool) -> None:
        """Leave out of a call's recording what follows, or take it in again; raises `UnknownCall`, or
        `TooLate` for a call that is not recorded."""
        ...

    async def send_digits(self, session_id: str, digits: str) -> None:
        """Press keys in a call that was taken over; raises `BadAddress` for what is on no telephone."""
        ...

    async def transfer(self, session_id: str, target_uri: str) -> None:
        """Hand a call that was taken over on, unasked; raises `TransferFailed`, and it goes on here."""
        ...

    async def ask_colleague(self, session_id: str, uri: str) -> None:
        """Ring a colleague from a call that was taken over, while the other side waits.

        What becomes of it is told by `ColleagueMoved`. Raises `TelephonyError`, `TooLate` or `UnknownCall`.
        """
        ...

    async def swap(self, session_id: str) -> None:
        """Speak with the other of the two; the first one waits. This and the next three raise `TooLate`."""
        ...

    async def merge(self, session_id: str) -> None:
        """Let caller, colleague and the person here hear each other."""
        ...

    async def connect(self, session_id: str) -> None:
        """Leave caller and colleague together, by the telephone system or, where it refuses, over this PC."""
        ...

    async def drop_colleague(self, session_id: str) -> None:
        """Hang up on the colleague: back to the caller."""
        ...


class Commands(Protocol):
    """The appliance as its doors see it."""

    async def open_session(self, caller_phone: str | None = None) -> str:
        """Start a practice conversation, as if this number called; returns its id."""
        ...

    async def chat(self, session_id: str, message: str) -> ChatAnswer:
        """One turn of a practice conversation; raises `UnknownSession`."""
        ...

    async def rehearse(self, question: str) -> Rehearsal:
        """What a caller who asks this first would be told; nothing is done."""
        ...

    @property
    def switchboard(self) -> CallCommands:
        """What people do to calls; raises `NotReady`."""
        ...

    async def accept_hand_off(self, task_id: int, person: str | None = None, uri: str | None = None) -> None:
        """Somebody takes a caller who wants a person; raises `TooLate` or `CannotTransfer`.

        Args:
            person: who; None is the one that was wanted.
            uri: where the caller is put through to; None is that person's extension.
        """
        ...

    async def decline_hand_off(self, task_id: int, person: str | None = None) -> None:
        """Nobody takes that caller; raises `TooLate`."""
        ...

    def hand_offs(self) -> Sequence[HandOffMoved]:
        """Callers for whom the desk rings now."""
        ...

    async def play_demo(self) -> None:
        """Have the simulated caller phone in."""
        ...

    async def calls(self, *, limit: int = 100, before_id: int | None = None) -> Sequence[Call]:
        """Newest first."""
        ...

    async def call(self, record_id: int) -> tuple[Call, Sequence[Turn]]:
        """One call and its turns; raises `UnknownCall`."""
        ...

    async def appointments_on(self, day: date) -> Sequence[Appointment]:
        """That day's appointments in order of time."""
        ...

    async def appointment_of(self, session_id: str) -> Appointment | None:
        """What a session booked last."""
        ...

    async def appointment(self, appointment_id: int) -> Appointment: ...

    @property
    def weights(self) -> WeightsRoom:
        """The models of this PC; also before the appliance has started."""
        ...

    @property
    def sound(self) -> SoundRoom:
        """This PC's microphones and speakers; also before the appliance has started."""
        ...

    @property
    def upkeep(self) -> Upkeep:
        """The rooms behind the settings; also before the appliance has started."""
        ...

    @property
    def setting_up(self) -> SettingUp:
        """The first steps on a new PC; also before the appliance has started."""
        ...

    @property
    def knowledge(self) -> KnowledgeCommands:
        """The documents and what can be found in them; raises `NotReady`."""
        ...

    @property
    def records(self) -> RecordCommands:
        """Tasks and repairs; raises `NotReady`."""
        ...

    @property
    def back_office(self) -> BackOffice:
        """The rooms behind the window's screens; raises `NotReady`."""
        ...

    def today(self) -> date:
        """The business day by the dealership's clock."""
        ...

    def health(self) -> Mapping[str, Any]:
        """What `GET /health` answers: status, version, line state, readiness of each stage."""
        ...
