"""A call on a virtual clock: its line, its records, and the desk it may be handed to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from app.calls.parts import CallParts
from app.calls.practice import PracticeCall
from app.calls.session import CallSession
from app.calls.who_answers import Answering, by_settings
from app.events import AppEvent
from app.feed import Feed
from app.settings import CallSettings
from engine.lane import Lane
from engine.listening import Stages
from engine.ports import Receptionist, Whispered
from engine.settings import ConversationSettings
from telephony.call import CallState, Direction, Remote
from telephony.events import CallStateChanged
from tests.fakes.call_records import FakeCallRecords
from tests.fakes.consult import FakeDesk, FakeHandOffs
from tests.fakes.line import FakeLine, LoudIsSpeech, ScriptedEars, SoundsFinished, SteadyVoice
from tests.fakes.phone_call import FakePhoneCall
from tests.fakes.talk import ScriptedTalk
from tests.fakes.talks import FakeTalks
from tests.fakes.virtual_clock import run

T = TypeVar("T")


class BookingTalk(ScriptedTalk):
    """A dialogue that booked as soon as the caller said something with "book" in it."""

    tasks: tuple[int, ...] = ()
    receptionist = Receptionist(voice="am_michael")
    agent_name = "Riley"
    summary = "Ann Lee asks for Sarah Miller: her brakes squeak."

    def __init__(self, greeting: str, answers: tuple[str, ...]) -> None:
        super().__init__(greeting, answers)
        self.overheard_words: list[tuple[str, str]] = []
        self.whispers: list[str] = []

    def overheard(self, role: str, text: str) -> None:
        self.overheard_words.append((role, text))

    def take_a_message(self) -> None:
        self._greeting = "What shall I write down"

    async def whisper(self, text: str) -> Whispered:
        self.whispers.append(text)
        return Whispered(f"Heard: {text}", taken="nonsense" not in text)

    def given_back(self) -> None:
        if self.history:
            self.news.append("Back again.")

    @property
    def appointment_id(self) -> int | None:
        return 7 if any("book" in turn for turn in self.turns) else None


class InlineLane(Lane):
    """Writes at once: a thread's time is none of the virtual clock's."""

    async def run(self, work: Callable[[], T], due_s: float | None = None) -> T:
        return work()


class LineSound:
    """A microphone and speakers: the headset of a caller who follows a script."""

    def __init__(self, call: FakePhoneCall) -> None:
        self.call = call
        self.ticks, self.play, self.stop_playing = call.ticks, call.play, call.stop_playing
        self.is_open = True
        self.trouble: Exception | None = None

    async def open(self) -> None:
        if self.trouble is not None:
            raise self.trouble

    async def close(self) -> None:
        self.is_open = False
        await self.call.hang_up()


class ManyStages:
    """Makes what hears and speaks; `voices` are those that were asked for, in order."""

    def __init__(self, ears: Callable[[], ScriptedEars]) -> None:
        self._ears = ears
        self.voices: list[str] = []

    def made_in(self, voice: str) -> Stages:
        self.voices.append(voice)
        return Stages(LoudIsSpeech(), SoundsFinished(), self._ears(), SteadyVoice())


@dataclass
class Scene:
    line: FakeLine
    call: FakePhoneCall
    session: CallSession
    records: FakeCallRecords
    talks: FakeTalks
    desk: FakeDesk
    hand_offs: FakeHandOffs
    person: FakeLine
    headset: LineSound
    events: list[AppEvent] = field(default_factory=list)
    voices: list[str] = field(default_factory=list)
    """Of each set of stages that was made, in order."""

    @property
    def record(self) -> dict[str, Any]:
        return self.records.calls[1]


def play(
    script: Callable[[Scene], Awaitable[None]],
    *,
    calls: CallSettings | None = None,
    direction: Direction = Direction.INBOUND,
    answers: tuple[str, ...] = ("Goodbye",),
    reachable: bool = True,
    practice: bool = False,
    recordings: Path | None = None,
    answering: Answering | None = None,
) -> Scene:
    async def stage() -> Scene:
        line = FakeLine()
        call = FakePhoneCall(line, direction)
        desk, hand_offs = FakeDesk(reachable=reachable), FakeHandOffs()
        ears = ScriptedEars(line)
        person = FakeLine()
        headset = LineSound(FakePhoneCall(person))
        along: list[ScriptedEars] = []

        def put_on() -> LineSound:
            along.extend((ears, ScriptedEars(person)))
            return headset

        def ears_now() -> ScriptedEars:
            if along:
                return along.pop(0)
            consults = bool(desk.legs) and desk.legs[-1].state is CallState.ACTIVE
            return ScriptedEars(desk.line) if consults else ears

        async def who_answers(remote: Remote, account: str | None) -> Answering:
            return answering or by_settings(calls or CallSettings())

        stages = ManyStages(ears_now)

        records, feed = FakeCallRecords(), Feed()
        talks = FakeTalks(lambda: BookingTalk("Hello", answers))
        parts = CallParts(
            stages.made_in,
            talks,
            hand_offs,
            desk.dial,
            put_on,
            records,
            feed,
            recordings,
            InlineLane("inline"),
            calls or CallSettings(),
            ConversationSettings(),
            lambda: datetime(2026, 3, 2, 15, tzinfo=UTC),
            who_answers,
            practice,
        )

        def tell(event: CallStateChanged) -> None:
            session.on_state(event)

        leg = PracticeCall("practice-1", LineSound(call), tell) if practice else call
        session = CallSession("session-1", leg, parts)
        if not practice:
            call.on_state = tell
        scene = Scene(line, call, session, records, talks, desk, hand_offs, person, headset)
        scene.voices = stages.voices
        hand_offs.on_failure = lambda: talks.open_talks["session-1"].news.append("Sarah is away")
        feed.subscribe(scene.events.append)

        async def other_side() -> None:
            await script(scene)

        script_task = asyncio.ensure_future(other_side())
        async with asyncio.timeout(2000):
            await session.run()
        if script_task.done():
            script_task.result()  # what the script asserts in vain is no part of the scene
        script_task.cancel()
        await asyncio.gather(script_task, return_exceptions=True)
        return scene

    return run(stage())
