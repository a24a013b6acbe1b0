"""An appliance without phone or models: `Commands` over plain lists, and a feed to watch.

What the window's screens do in the records is done in real ones, once a test gives it an `archive`.

The methods below "the world" make things happen as a caller would.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from app.back_office import Archive, BackOffice, open_back_office
from app.commands import ChatAnswer, KnowledgeCommands
from app.errors import NotReady, UnknownCall, UnknownSession
from app.events import (
    AppEvent,
    ApplianceReady,
    AppointmentBooked,
    CallChanged,
    GettingReady,
    HandOffMoved,
    LineChanged,
    SlotsFilled,
    TurnLatencyMeasured,
    TurnSpoken,
)
from app.feed import Feed
from app.live_events import (
    CallGivenBack,
    CallTakenOver,
    ColleagueMoved,
    ColleagueState,
    RecordingChanged,
    RecordingState,
)
from app.paths import DataDir
from app.setting_up.setting_up import SettingUp
from app.settings import SoundSettings
from app.sound.sound_room import SoundRoom
from app.stores.database import Database
from app.stores.rows import Appointment, Call, Turn
from app.upkeep.upkeep import Upkeep, open_upkeep
from app.weights.weights_room import WeightsRoom
from engine.dialogue.dialogue import Dialogue
from engine.dialogue.rehearsal import Rehearsal
from engine.ports import HandOffState, Slots
from engine.timing import TurnTiming
from models.catalogue import load
from models.hardware import GIB, Hardware
from telephony.call import CallState, Direction
from tests.fakes.knowledge import FakeKnowledge
from tests.fakes.records import FakeRecords
from tests.fakes.sound import Room

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
TODAY = date(2026, 3, 2)


class FakeAppliance:
    """Implements `app.commands.Commands` and its `CallCommands` with a life cycle."""

    def __init__(self) -> None:
        self.feed = Feed()
        self.asked: list[str] = []
        self.call_records: dict[int, Call] = {}
        self.turns: dict[int, list[Turn]] = {}
        self.appointments: list[Appointment] = []
        self.sessions: dict[str, list[str]] = {}
        self.may_start = asyncio.Event()
        self.may_start.set()
        self.may_finish = asyncio.Event()
        self.may_finish.set()
        self.fails_with: Exception | None = None
        self.day = TODAY
        self.colleague = ""
        self.rings: dict[int, HandOffMoved] = {}
        self.knowledge: KnowledgeCommands = FakeKnowledge()
        self.dialogue: Dialogue | None = None
        self.records = FakeRecords()
        self.archive: Archive | None = None
        self._rooms: tuple[Archive, BackOffice] | None = None
        self.pc_sound = Room()
        self._sound: SoundRoom | None = None
        self._upkeep: Upkeep | None = None
        self.setting_up = SettingUp(DataDir(Path("no records")), self.pc_sound.devices)
        pc = Hardware(2, 2, 8 * GIB)
        self.weights = WeightsRoom(Path("no models"), load(), lambda: pc, frozenset, self.feed.publish)

    # --- life cycle ---

    async def start(self) -> None:
        self.feed.publish(GettingReady("Loading the models"))
        await self.may_start.wait()
        if self.fails_with is not None:
            raise self.fails_with
        self.feed.publish(LineChanged("direct", "Direct calls on port 5060."))
        self.feed.publish(ApplianceReady(sip_port=5060, http_port=8321))

    async def finish_calls(self) -> None:
        self.asked.append("finish")
        await self.may_finish.wait()

    async def stop(self) -> None:
        self.asked.append("stop")
        await self.sound.stop()

    # --- commands ---

    async def open_session(self, caller_phone: str | None = None) -> str:
        session_id = f"practice-{len(self.sessions) + 1}"
        self.sessions[session_id] = []
        return session_id

    async def chat(self, session_id: str, message: str) -> ChatAnswer:
        if session_id not in self.sessions:
            raise UnknownSession("There is no such conversation, or it has expired.")
        if self.fails_with is not None:
            raise self.fails_with
        said = self.sessions[session_id]
        said.append(message)
        slots = Slots(service_type="Oil Change", preferred_date=TODAY, preferred_time=time(9, 5))
        self.publish(TurnSpoken(session_id, "caller", message, NOON))
        self.publish(SlotsFilled(session_id, slots))
        return ChatAnswer(session_id, f"Reply {len(said)}.", "book_service", 0.9, "service", slots, "ACTIVE")

    async def rehearse(self, question: str) -> Rehearsal:
        if self.dialogue is None:
            raise NotReady("The appliance is still starting. Try again in a moment.")
        return await self.dialogue.rehearse(question)

    @property
    def switchboard(self) -> FakeAppliance:
        return self

    async def answer(self, session_id: str) -> None:
        self.asked.append(f"answer {session_id}")
        self._fail_if_told()
        self.move(session_id, CallState.ACTIVE)

    async def hang_up(self, session_id: str) -> None:
        self.asked.append(f"hang_up {session_id}")
        self._fail_if_told()
        self.move(session_id, CallState.ENDED, outcome="answered")

    async def take_over(self, session_id: str) -> None:
        self.asked.append(f"take_over {session_id}")
        self._fail_if_told()
        self.publish(CallTakenOver(session_id))

    async def answer_in_person(self, session_id: str) -> None:
        self.asked.append(f"answer_in_person {session_id}")
        self._fail_if_told()
        self.move(session_id, CallState.ACTIVE)
        self.publish(CallTakenOver(session_id))

    async def mute(self, session_id: str, *, on: bool) -> None:
        self.asked.append(f"mute {session_id} {on}")
        self.publish(CallTakenOver(session_id, muted=on))

    async def hold(self, session_id: str, *, on: bool) -> None:
        self.asked.append(f"hold {session_id} {on}")
        self.publish(CallTakenOver(session_id, holding=on))

    async def whisper(self, session_id: str, text: str) -> str:
        self.asked.append(f"whisper {session_id} {text}")
        self._fail_if_told()
        self.speak(session_id, "note", f"Whispered to the agent: {text}")
        return f"The agent was told: {text}"

    async def record(self, session_id: str, *, on: bool) -> None:
        self.asked.append(f"record {session_id} {on}")
        self._fail_if_told()
        state = RecordingState.ON if on else RecordingState.PAUSED
        self.publish(RecordingChanged(session_id, state))

    async def send_digits(self, session_id: str, digits: str) -> None:
        self.asked.append(f"keys {session_id} {digits}")

    async def transfer(self, session_id: str, target_uri: str) -> None:
        self.asked.append(f"transfer {session_id} {target_uri}")
        self._fail_if_told()
        self.move(session_id, CallState.ENDED, outcome="transferred")

    async def ask_colleague(self, session_id: str, uri: str) -> None:
        self.asked.append(f"ask_colleague {session_id} {uri}")
        self._fail_if_told()
        self.colleague = uri
        self.colleague_moves(session_id, ColleagueState.RINGS)

    async def swap(self, session_id: str) -> None:
        self.asked.append(f"swap {session_id}")
        self.colleague_moves(session_id, ColleagueState.WAITS)

    async def merge(self, session_id: str) -> None:
        self.asked.append(f"merge {session_id}")
        self.colleague_moves(session_id, ColleagueState.MERGED)

    async def connect(self, session_id: str) -> None:
        self.asked.append(f"connect {session_id}")
        self._fail_if_told()
        self.move(session_id, CallState.ENDED, outcome="transferred")

    async def drop_colleague(self, session_id: str) -> None:
        self.asked.append(f"drop_colleague {session_id}")
        self.colleague_moves(session_id, ColleagueState.GONE)

    async def give_back(self, session_id: str) -> None:
        self.asked.append(f"give_back {session_id}")
        self.publish(CallGivenBack(session_id))

    async def accept_hand_off(self, task_id: int, person: str | None = None, uri: str | None = None) -> None:
        self.asked.append(f"accept {task_id} {person} {uri}")
        self._fail_if_told()
        self.want_person("call-1", task_id, HandOffState.COMPLETED)

    async def decline_hand_off(self, task_id: int, person: str | None = None) -> None:
        self.asked.append(f"decline {task_id} {person}")
        self._fail_if_told()
        self.want_person("call-1", task_id, HandOffState.DECLINED)

    def hand_offs(self) -> Sequence[HandOffMoved]:
        return list(self.rings.values())

    async def dial(self, uri: str, *, in_person: bool = False) -> str:
        self.asked.append(f"dial {uri} {in_person}")
        self._fail_if_told()
        return self.ring(f"out-{len(self.call_records) + 1}", remote=uri, direction=Direction.OUTBOUND)

    async def practice(self) -> str:
        self.asked.append("practice")
        self._fail_if_told()
        return self.ring("practice-call", remote="practice")

    async def play_demo(self) -> None:
        self.asked.append("play_demo")
        self._fail_if_told()
        self.ring("demo", remote="practice")

    async def calls(self, *, limit: int = 100, before_id: int | None = None) -> Sequence[Call]:
        newest_first = sorted(self.call_records.values(), key=lambda call: -call.id)
        return [call for call in newest_first if before_id is None or call.id < before_id][:limit]

    async def call(self, record_id: int) -> tuple[Call, Sequence[Turn]]:
        if record_id not in self.call_records:
            raise UnknownCall("There is no such call.")
        return self.call_records[record_id], self.turns[record_id]

    async def appointments_on(self, day: date) -> Sequence[Appointment]:
        return [row for row in self.appointments if row.scheduled_date == day]

    async def appointment(self, appointment_id: int) -> Appointment:
        return next(row for row in self.appointments if row.id == appointment_id)

    @property
    def sound(self) -> SoundRoom:
        if self._sound is None:
            folder = self.archive.places.root if self.archive is not None else Path("no records")
            self._sound = SoundRoom(self.pc_sound, SoundSettings(), folder)
        return self._sound

    @property
    def back_office(self) -> BackOffice:
        if self.archive is None:
            raise NotReady("The appliance is still starting. Try again in a moment.")
        if self._rooms is None or self._rooms[0] is not self.archive:
            self._rooms = (self.archive, open_back_office(self.archive))
        return self._rooms[1]

    @property
    def upkeep(self) -> Upkeep:
        if self._upkeep is None and self.archive is not None:
            self._upkeep = open_upkeep(self.archive.database, self.archive.places, self.feed.publish)
        if self._upkeep is None:
            raise NotReady("The appliance is still starting. Try again in a moment.")
        return self._upkeep

    def live_in(self, places: DataDir) -> None:
        """A data directory in which there may be no records yet."""
        self.setting_up = SettingUp(places, self.pc_sound.devices)
        self._sound = SoundRoom(self.pc_sound, SoundSettings(), places.root)
        self._upkeep = open_upkeep(Database(places.database), places, self.feed.publish)

    def today(self) -> date:
        return self.day

    def health(self) -> dict[str, Any]:
        return {"status": "ready", "version": "0.1.0"}

    # --- the world ---

    def publish(self, event: AppEvent) -> None:
        self.feed.publish(event)

    def ring(
        self, session_id: str, remote: str = "+12175550123", direction: Direction = Direction.INBOUND
    ) -> str:
        record_id = len(self.call_records) + 1
        self.call_records[record_id] = Call(
            record_id, session_id, str(direction), remote, NOON, None, None, None, None
        )
        self.turns[record_id] = []
        state = CallState.RINGING if direction is Direction.INBOUND else CallState.DIALING
        self.publish(CallChanged(session_id, record_id, direction, remote, state, NOON))
        return session_id

    def want_person(
        self,
        session_id: str,
        task_id: int,
        state: HandOffState = HandOffState.RUNNING,
        *,
        urgent: bool = False,
    ) -> None:
        until = datetime.now(UTC) + timedelta(seconds=30)
        about = "Ann Lee is on the line about her brakes."
        event = HandOffMoved(session_id, task_id, "Sarah Miller", about, urgent, state, until)
        self.rings.pop(task_id, None)
        if state is HandOffState.RUNNING:
            self.rings[task_id] = event
        self.publish(event)

    def colleague_moves(self, session_id: str, state: ColleagueState, detail: str = "") -> None:
        self.publish(ColleagueMoved(session_id, self.colleague, state, detail))

    def move(self, session_id: str, state: CallState, outcome: str | None = None) -> None:
        record = self._record(session_id)
        ended_at = NOON if state is CallState.ENDED else None
        self.call_records[record.id] = replace(record, answered_at=NOON, ended_at=ended_at, outcome=outcome)
        direction = Direction(record.direction)
        self.publish(CallChanged(session_id, record.id, direction, record.remote, state, NOON, outcome))

    def take_over_now(self, session_id: str) -> None:
        self.publish(CallTakenOver(session_id))

    def speak(self, session_id: str, role: str, text: str, *, complete: bool = True) -> None:
        record = self._record(session_id)
        turns = self.turns[record.id]
        turns.append(Turn(len(turns) + 1, record.id, role, text, NOON, complete, None, None))
        self.publish(TurnSpoken(session_id, role, text, NOON, complete))

    def fill(self, session_id: str, slots: Slots) -> None:
        self.publish(SlotsFilled(session_id, slots))

    def time_turn(self, session_id: str, timing: TurnTiming) -> None:
        self.publish(TurnLatencyMeasured(session_id, timing))

    def book(self, session_id: str, at: time, *, name: str = "Dana Cole") -> Appointment:
        row = Appointment(
            id=len(self.appointments) + 1,
            customer_id=1,
            appointment_type="service",
            service_type_id=1,
            vehicle_id=None,
            inventory_id=None,
            scheduled_date=self.day,
            scheduled_time=at,
            duration_min=30,
            status="scheduled",
            notes="",
            customer_name=name,
            customer_phone="+12175550123",
            service_name="Oil Change",
        )
        self.appointments.append(row)
        self.publish(AppointmentBooked(session_id, row.id))
        return row

    def _record(self, session_id: str) -> Call:
        return next(call for call in self.call_records.values() if call.session_id == session_id)

    def _fail_if_told(self) -> None:
        if self.fails_with is not None:
            raise self.fails_with
