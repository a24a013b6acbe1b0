"""The composition root: builds every object once, starts them in order, stops them in reverse. No Qt.

`Appliance` lives on the engine loop and is what both doors command (`app.commands.Commands`).
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from datetime import date, datetime
from functools import partial
from importlib.metadata import version
from typing import Any

import structlog

from app import settings as app_settings
from app.accounts import with_passwords
from app.alone import alone
from app.api_key import load_or_create
from app.back_office import Archive, BackOffice, open_back_office
from app.calls.parts import CallParts
from app.calls.reception import Reception
from app.calls.recording import recording_of
from app.calls.switchboard import Switchboard
from app.calls.who_answers import WhoAnswersCalls
from app.commands import ChatAnswer, KnowledgeCommands, RecordCommands
from app.demo.play import play_caller
from app.errors import NotReady
from app.events import ApplianceReady, GettingReady, HandOffMoved
from app.feed import Feed
from app.heap import trim_heap
from app.http.door import HttpDoor
from app.inference import Inference
from app.line_state import LineState
from app.office import Ground, Office, open_office, utc_now
from app.options import Options
from app.paths import DataDir, cache_dir, models_dir
from app.phone.quiet import DoNotDisturb
from app.phone.rule_book import deciding
from app.practice import practising
from app.secrets import open_secrets
from app.setting_up.setting_up import SettingUp
from app.settings import Settings
from app.sound.card import SoundCard
from app.sound.sound_room import SoundRoom
from app.spoken_ahead import Calm, SpokenAhead
from app.stores.answer_rules import AnswerRules
from app.stores.appointments import Appointments
from app.stores.calls import Calls
from app.stores.database import Database
from app.stores.rows import Appointment, Call, Turn
from app.upkeep.retention import DailyRetention, Retention
from app.upkeep.upkeep import open_upkeep
from app.weights.weights_room import WeightsRoom
from engine.dialogue.rehearsal import Rehearsal
from engine.lane import Lane
from engine.settings import ConversationSettings
from models.catalogue import load as load_catalogue
from models.hardware import probe
from telephony.account import PhoneSettings
from telephony.events import PhoneEvent
from telephony.softphone import Softphone

log = structlog.get_logger(__name__)


class Appliance:
    """The whole of Lotline in one object. `await start()`, use it, `await stop()`.

    Args:
        options: what this run changes.
        inference: models that stay when it stops, for the next appliance; None has it bring its own.
    """

    def __init__(self, options: Options, inference: Inference | None = None) -> None:
        self.feed = Feed()
        self._options = options
        self._places = DataDir(options.data_dir)
        self._settings: Settings = app_settings.load(options.data_dir)
        self._stack = AsyncExitStack()
        self._ready: ApplianceReady | None = None
        self._line = LineState(self.feed, len(self._settings.sip.accounts))
        self._database = Database(self._places.database)
        self._call_records = Calls(self._database)
        self._appointments = Appointments(self._database)
        self._inference = inference or inference_for(self._settings)
        self._inference_is_mine = inference is None
        self.weights = WeightsRoom(
            models_dir(), load_catalogue(), probe, lambda: self._inference.names, self.feed.publish
        )
        card = SoundCard()
        self.sound = SoundRoom(card, self._settings.sound, options.data_dir)
        self.upkeep = open_upkeep(self._database, self._places, self.feed.publish)
        self.setting_up = SettingUp(self._places, card.devices)
        self._reception: Reception | None = None
        self._switchboard: Switchboard | None = None
        self._office: Office | None = None
        self._back_office: BackOffice | None = None
        self._recording_lane = Lane("recording")
        self._demos: set[asyncio.Task[bool]] = set()

    # --- start and stop -----------------------------------------------------------------------------

    @property
    def ready(self) -> ApplianceReady:
        """The ports, once started; raises `NotReady` before."""
        if self._ready is None:
            raise NotReady("The appliance is still starting. Try again in a moment.")
        return self._ready

    async def start(self) -> None:
        """Bring everything up; on failure what was started is stopped again and the error goes on."""
        try:
            await self._start()
        except BaseException:
            await self.stop()
            raise

    async def _start(self) -> None:
        self._stack.enter_context(alone(self._options.data_dir))
        self._say("Opening the records")
        await asyncio.to_thread(self._database.start)
        self._stack.callback(self._database.stop)
        await self._call_records.close_orphans(partial(recording_of, self._places.recordings))
        if self._inference_is_mine:
            self._stack.callback(self._inference.stop)
        cold = not self._inference.loaded
        if cold:
            self._say("Loading the models")
            await self._inference.load(self._say)
        office = self._office = await self._open_office()
        self._keep_no_longer_than_wanted()
        if cold:
            agents, sentences = office.agents, await office.fixed_sentences()
            await self._inference.warm(sentences, self._say, agents.current().voice, agents.told)
        sip_port = await self._open_line(office) if self._options.phone else None
        self._ready = ApplianceReady(sip_port, await self._open_http())
        self.feed.publish(self._ready)
        if self._options.phone and self._inference_is_mine:
            self._speak_ahead(office)

    def _keep_no_longer_than_wanted(self) -> None:
        retention = Retention(self._database, self._places, utc_now)
        daily = DailyRetention(retention, lambda: app_settings.load(self._options.data_dir).privacy)
        daily.start()
        self._stack.push_async_callback(daily.stop)

    def _speak_ahead(self, office: Office) -> None:
        async def speak(sentences: Sequence[str], calm: Calm) -> None:
            await self._inference.speak_ahead(sentences, calm, office.agents.current().voice)

        ahead = SpokenAhead(speak, office.likely_sentences, self.today, self.feed)
        ahead.start()
        self._stack.push_async_callback(ahead.stop)

    async def _open_office(self) -> Office:
        self._say("Reading the dealership's knowledge")
        ground = Ground(
            self._database,
            self._places,
            self._inference,
            self._settings,
            self.feed,
            self._options.now,
            self.sound.say,
        )
        return await open_office(ground, self._stack)

    async def _open_line(self, office: Office) -> int:
        self._say("Opening the line")
        recordings = self._places.recordings if self._settings.calls.record else None
        softphone = Softphone(self._phone_settings(), self._on_phone_event)
        parts = CallParts(
            self._inference.stages,
            office.conversations,
            office.hand_offs,
            lambda uri: softphone.dial(uri, spare=True),
            self.sound.headset,
            self._call_records,
            self.feed,
            recordings,
            self._recording_lane,
            self._settings.calls,
            ConversationSettings(),
            utc_now,
            self._who_answers(office).decide,
        )
        self._recording_lane.start()
        self._stack.callback(self._recording_lane.stop)
        practice = partial(practising, office.dialogue, office.tools, self._places.database)
        self._reception = Reception(lambda: softphone.calls, parts, trim_heap, practice)
        self._switchboard = Switchboard(
            self._reception, softphone.dial, office.tools.counters.opt_out.check, self.sound.headset
        )
        self._stack.push_async_callback(softphone.stop)
        self._stack.callback(self._line.off)
        self._stack.push_async_callback(self._reception.stop)
        await softphone.start()
        return softphone.sip_port

    def _who_answers(self, office: Office) -> WhoAnswersCalls:
        now, customers = office.tools.now, office.tools.counters.customers
        quiet = DoNotDisturb(self._database, now, self.feed.publish)
        return deciding(AnswerRules(self._database), customers, quiet, now, self._settings.calls)

    def _phone_settings(self) -> PhoneSettings:
        phone = self._settings.sip
        if phone.accounts:
            phone = with_passwords(phone, open_secrets(self._options.data_dir))
        if self._options.sip_port is not None:
            phone = dataclasses.replace(phone, sip_port=self._options.sip_port)
        if self._options.loopback:
            phone = dataclasses.replace(phone, bind="127.0.0.1")
        return phone

    async def _open_http(self) -> int:
        port = self._settings.http.port if self._options.http_port is None else self._options.http_port
        door = HttpDoor(self, self.feed, load_or_create(self._options.data_dir), port)
        await door.start()
        self._stack.push_async_callback(door.stop)
        return door.port

    async def finish_calls(self) -> None:
        """Refuse new calls with 503 and wait, within bounds, until those that are live have ended."""
        if self._reception is not None:
            await self._reception.finish()

    async def stop(self) -> None:
        """Stop everything that was started, last first. Live calls are hung up."""
        self.weights.pause()
        for demo in list(self._demos):
            demo.cancel()
        await asyncio.gather(*self._demos, return_exceptions=True)
        self._ready = None
        await self.sound.stop()
        await self._stack.aclose()

    def _on_phone_event(self, event: PhoneEvent) -> None:
        self._line.on_phone_event(event)
        if self._reception is not None:
            self._reception.on_phone_event(event)

    def _say(self, step: str) -> None:
        self.feed.publish(GettingReady(step))

    # --- what the doors ask -------------------------------------------------------------------------

    async def open_session(self, caller_phone: str | None = None) -> str:
        return await self._opened.chat.open(caller_phone)

    async def chat(self, session_id: str, message: str) -> ChatAnswer:
        return await self._opened.chat.say(session_id, message)

    async def rehearse(self, question: str) -> Rehearsal:
        return await self._opened.dialogue.rehearse(question)

    async def accept_hand_off(self, task_id: int, person: str | None = None, uri: str | None = None) -> None:
        await self._opened.hand_offs.accept(task_id, person, uri)

    async def decline_hand_off(self, task_id: int, person: str | None = None) -> None:
        await self._opened.hand_offs.decline(task_id, person)

    def hand_offs(self) -> Sequence[HandOffMoved]:
        return self._opened.hand_offs.ringing

    @property
    def _opened(self) -> Office:
        if self._office is None or self._ready is None:
            raise NotReady("The appliance is still starting. Try again in a moment.")
        return self._office

    @property
    def switchboard(self) -> Switchboard:
        if self._switchboard is None or self._ready is None:
            raise NotReady("There is no line: the appliance is still starting or runs without a phone.")
        return self._switchboard

    async def play_demo(self) -> None:
        if self._reception is None or self._ready is None or self._ready.sip_port is None:
            raise NotReady("There is no line the simulated caller could phone in on.")
        demo = asyncio.ensure_future(self._practise(self._ready.sip_port, self._reception))
        self._demos.add(demo)
        demo.add_done_callback(self._demos.discard)

    @staticmethod
    async def _practise(sip_port: int, reception: Reception) -> bool:
        name = reception.expect_practice()
        try:
            return await play_caller(sip_port, user=name)
        finally:
            reception.expect_no_more(name)

    async def calls(self, *, limit: int = 100, before_id: int | None = None) -> Sequence[Call]:
        return await self._call_records.recent(limit, before_id)

    async def call(self, record_id: int) -> tuple[Call, Sequence[Turn]]:
        return await self._call_records.get(record_id), await self._call_records.turns(record_id)

    async def appointments_on(self, day: date) -> Sequence[Appointment]:
        return await self._appointments.on(day)

    async def appointment_of(self, session_id: str) -> Appointment | None:
        number = await self._appointments.of_session(session_id)
        return None if number is None else await self._appointments.get(number)

    async def appointment(self, appointment_id: int) -> Appointment:
        return await self._appointments.get(appointment_id)

    @property
    def knowledge(self) -> KnowledgeCommands:
        return self._opened.knowledge

    @property
    def back_office(self) -> BackOffice:
        if self._back_office is None:
            office, publish = self._opened, self.feed.publish
            archive = Archive(self._database, self._places, office.tools, publish, office.agents)
            self._back_office = open_back_office(archive)
        return self._back_office

    @property
    def records(self) -> RecordCommands:
        return self._opened.tools.counters.records

    def today(self) -> date:
        now = self._office.tools.now() if self._office else datetime.now().astimezone()
        return now.date()

    def health(self) -> Mapping[str, Any]:
        ready, voice = self._ready, self._inference.voice
        closed = self._reception is not None and self._reception.closed
        return {
            "status": "stopping" if closed else "ready" if ready else "starting",
            "version": version("lotline"),
            "line": {"state": self._line.now.state, "detail": self._line.now.detail},
            "calls": self._reception.live if self._reception else 0,
            "sip_port": ready.sip_port if ready else None,
            "devices": {stage: choice.device for stage, choice in self._inference.devices().items()},
            "voice": {"name": voice.speaks.key, "trouble": voice.trouble} if voice else None,
            "models": {role: choice.model.name for role, choice in self._inference.selection.choices.items()},
        }


def inference_for(settings: Settings) -> Inference:
    """The models of this PC, neither loaded nor warm."""
    return Inference(models_dir(), load_catalogue(), probe(), settings, cache_dir() / "phrases")
