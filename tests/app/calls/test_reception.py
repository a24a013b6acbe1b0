"""What happens to calls when the appliance was asked to stop, on a virtual clock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime

from app.calls.parts import CallParts
from app.calls.practice import Sound
from app.calls.reception import FINISH_S, Reception
from app.calls.who_answers import Answering
from app.feed import Feed
from app.settings import CallSettings
from app.sound.errors import NoSound
from engine.conversation import Stages
from engine.lane import Lane
from engine.ports import Receptionist
from engine.settings import ConversationSettings
from telephony.call import CallState, Remote
from telephony.events import CallArrived, CallStateChanged
from tests.fakes.call_records import FakeCallRecords
from tests.fakes.consult import FakeDesk, FakeHandOffs
from tests.fakes.line import FakeLine, LoudIsSpeech, ScriptedEars, SoundsFinished, SteadyVoice
from tests.fakes.phone_call import FakePhoneCall
from tests.fakes.talk import ScriptedTalk
from tests.fakes.talks import FakeTalks
from tests.fakes.virtual_clock import run


def no_headset() -> Sound:
    raise NoSound("No microphone was found.")


PATIENT = CallSettings(max_call_s=10_000)


class Chatter(ScriptedTalk):
    """A dialogue that never ends and of which nothing comes."""

    appointment_id = None
    tasks = ()
    summary = ""
    receptionist = Receptionist()
    agent_name = "Riley"


class FrontDesk:
    """A reception that calls can be let in to."""

    def __init__(self) -> None:
        self.calls: dict[str, FakePhoneCall] = {}
        self.ends: dict[str, CallStateChanged] = {}
        self.records = FakeCallRecords()
        self.quiet_with: list[int] = []
        self.practised = 0
        talks = FakeTalks(lambda: Chatter("Hello", ("And then?",) * 1000))
        parts = CallParts(
            self._stages, talks, FakeHandOffs(), FakeDesk().dial, no_headset, self.records, Feed(),
            None, Lane("unused"), PATIENT, ConversationSettings(),
            lambda: datetime(2026, 3, 2, 15, tzinfo=UTC), self._at_once,
        )  # fmt: skip
        self.reception = Reception(lambda: self.calls, parts, self._quiet, self._practising)

    def _practising(self, parts: CallParts) -> CallParts:
        self.practised += 1
        return replace(parts, practice=True)

    async def _at_once(self, remote: Remote, account: str | None) -> Answering:
        return Answering(0.0)

    def _quiet(self) -> None:
        self.quiet_with.append(self.reception.live)

    async def ring(self, call_id: str, uri: str | None = None) -> FakePhoneCall:
        """A call arrives and is answered or refused."""
        self._line = FakeLine()
        call = self.calls[call_id] = FakePhoneCall(self._line)
        call.id, call.on_state = call_id, self._moved
        if uri is not None:
            call.remote = Remote(uri)
        self.reception.on_phone_event(CallArrived(call_id, call.remote, None))
        await asyncio.sleep(1)
        return call

    async def caller_talks_on(self) -> None:
        while True:
            await self._line.says("and another thing", 1.0)
            await asyncio.sleep(3)

    def _stages(self, _voice: str) -> Stages:
        return Stages(LoudIsSpeech(), SoundsFinished(), ScriptedEars(self._line), SteadyVoice())

    def _moved(self, event: CallStateChanged) -> None:
        if event.state is CallState.ENDED:
            self.ends[event.call_id] = event
        self.reception.on_phone_event(event)


def at_the_desk(what: Callable[[FrontDesk], Awaitable[None]]) -> None:
    async def scene() -> None:
        desk = FrontDesk()
        await what(desk)
        await desk.reception.stop()

    run(scene())


def test_while_a_call_is_let_finish_new_ones_are_refused_and_nothing_is_recorded_of_them() -> None:
    async def scene(desk: FrontDesk) -> None:
        live = await desk.ring("live")
        finishing = asyncio.ensure_future(desk.reception.finish())
        await asyncio.sleep(0)
        await desk.ring("late")

        assert (desk.ends["late"].status, live.state) == (503, CallState.ACTIVE)
        assert not finishing.done()

        live.end("remote")
        await finishing
        assert desk.reception.live == 0
        assert [record["outcome"] for record in desk.records.calls.values()] == ["answered"]

    at_the_desk(scene)


def test_a_call_that_does_not_end_is_waited_for_half_a_minute_and_then_hung_up() -> None:
    async def scene(desk: FrontDesk) -> None:
        live = await desk.ring("live")
        loop = asyncio.get_running_loop()
        talking = asyncio.ensure_future(desk.caller_talks_on())
        asked_at_s = loop.time()
        await desk.reception.finish()
        talking.cancel()

        assert round(loop.time() - asked_at_s, 3) == FINISH_S
        assert live.state is CallState.ACTIVE

        await desk.reception.stop()
        assert desk.ends["live"].ended_by == "local"
        assert desk.records.calls[1]["outcome"] == "answered"

    at_the_desk(scene)


def test_with_no_call_there_is_nothing_to_wait_for() -> None:
    async def scene(desk: FrontDesk) -> None:
        await desk.reception.finish()
        assert asyncio.get_running_loop().time() == 0

    at_the_desk(scene)


def test_what_waits_for_a_quiet_moment_is_done_when_the_last_of_several_calls_is_over() -> None:
    async def scene(desk: FrontDesk) -> None:
        first, second = await desk.ring("first"), await desk.ring("second")
        first.end("remote")
        await asyncio.sleep(1)
        assert desk.quiet_with == []

        second.end("remote")
        await desk.reception.finish()
        assert desk.quiet_with == [0]

    at_the_desk(scene)


def test_the_one_call_that_was_expected_to_practise_is_marked_and_does_nothing_that_stays() -> None:
    async def scene(desk: FrontDesk) -> None:
        name = desk.reception.expect_practice()
        await desk.ring("stranger")
        await desk.ring("demo", f"sip:{name}@127.0.0.1:5071")
        await desk.ring("again", f"sip:{name}@127.0.0.1:5071")

        remotes = [record["remote"] for record in desk.records.calls.values()]
        assert remotes == ["+12175550142", "practice", f"sip:{name}@127.0.0.1:5071"]
        assert desk.practised == 1

    at_the_desk(scene)


def test_who_was_expected_and_did_not_come_in_time_is_a_caller_like_any_other() -> None:
    async def scene(desk: FrontDesk) -> None:
        name = desk.reception.expect_practice()
        desk.reception.expect_no_more(name)
        await desk.ring("late", f"sip:{name}@127.0.0.1:5071")

        assert desk.practised == 0

    at_the_desk(scene)
