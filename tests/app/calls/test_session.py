"""A call's life from the first ring to the closed record, on a virtual clock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from app.calls.session import CallParts, CallSession
from app.events import AppEvent, CallChanged, TurnSpoken
from app.feed import Feed
from app.settings import CallSettings
from engine.lane import Lane
from engine.listening import Stages
from engine.ports import FRAME_S
from engine.settings import ConversationSettings
from telephony.call import CallState, Direction
from tests.fakes.call_records import FakeCallRecords
from tests.fakes.consult import FakeDesk, FakeHandOffs, refused
from tests.fakes.line import FakeLine, LoudIsSpeech, ScriptedEars, SoundsFinished, SteadyVoice
from tests.fakes.phone_call import FakePhoneCall
from tests.fakes.talk import ScriptedTalk
from tests.fakes.talks import FakeTalks
from tests.fakes.virtual_clock import run


class BookingTalk(ScriptedTalk):
    """A dialogue that booked as soon as the caller said something with "book" in it."""

    tasks: tuple[int, ...] = ()
    summary = "Ann Lee asks for Sarah Miller: her brakes squeak."

    @property
    def appointment_id(self) -> int | None:
        return 7 if any("book" in turn for turn in self.turns) else None


@dataclass
class Scene:
    line: FakeLine
    call: FakePhoneCall
    session: CallSession
    records: FakeCallRecords
    talks: FakeTalks
    desk: FakeDesk
    hand_offs: FakeHandOffs
    events: list[AppEvent] = field(default_factory=list)

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
) -> Scene:
    async def stage() -> Scene:
        line = FakeLine()
        call = FakePhoneCall(line, direction)
        desk, hand_offs = FakeDesk(reachable=reachable), FakeHandOffs()
        ears = ScriptedEars(line)
        records, feed = FakeCallRecords(), Feed()
        talks = FakeTalks(lambda: BookingTalk("Hello", answers))
        parts = CallParts(
            lambda: Stages(
                LoudIsSpeech(),
                SoundsFinished(),
                ScriptedEars(desk.line) if desk.legs and desk.legs[-1].state is CallState.ACTIVE else ears,
                SteadyVoice(),
            ),
            talks,
            hand_offs,
            desk.dial,
            "Riley",
            records,
            feed,
            None,
            Lane("unused"),
            calls or CallSettings(),
            ConversationSettings(),
            lambda: datetime(2026, 3, 2, 15, tzinfo=UTC),
        )
        session = CallSession("session-1", call, parts)
        call.on_state = session.on_state
        scene = Scene(line, call, session, records, talks, desk, hand_offs)
        hand_offs.on_failure = lambda: talks.open_talks["session-1"].news.append("Sarah is away")
        feed.subscribe(scene.events.append)

        async def other_side() -> None:
            await script(scene)

        script_task = asyncio.ensure_future(other_side())
        async with asyncio.timeout(2000):
            await session.run()
        script_task.cancel()
        await asyncio.gather(script_task, return_exceptions=True)
        return scene

    return run(stage())


def test_an_answered_call_that_booked_is_recorded_as_booked_with_every_turn() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("book an oil change", 1.0)

    scene = play(caller)

    assert scene.record["outcome"] == "booked"
    assert [(role, text) for _, role, text, _, _ in scene.records.turns] == [
        ("agent", "Hello."),
        ("caller", "book an oil change"),
        ("agent", "Goodbye."),
    ]
    assert scene.records.turns[2][4] is not None, "the answer's latency is kept with its turn"
    states = [event.state for event in scene.events if isinstance(event, CallChanged)]
    assert states == [CallState.RINGING, CallState.ACTIVE, CallState.ENDED]
    assert [event.role for event in scene.events if isinstance(event, TurnSpoken)] == [
        "agent",
        "caller",
        "agent",
    ]


def test_with_manual_answering_the_call_rings_until_somebody_answers() -> None:
    async def desk(scene: Scene) -> None:
        await asyncio.sleep(5)
        assert scene.call.state is CallState.RINGING
        scene.session.answer_now()
        await scene.line.agent_finishes()
        scene.call.end("remote")

    scene = play(desk, calls=CallSettings(answer="manual"))

    assert scene.record["outcome"] == "answered"


def test_a_caller_who_gives_up_while_it_rings_is_missed() -> None:
    async def caller(scene: Scene) -> None:
        await asyncio.sleep(3)
        scene.call.end("remote", 487)

    scene = play(caller, calls=CallSettings(answer="manual"))

    assert scene.record["outcome"] == "missed"
    assert "answered_at" not in scene.record


def test_a_ringing_call_that_is_hung_up_here_is_rejected() -> None:
    async def desk(scene: Scene) -> None:
        await asyncio.sleep(3)
        await scene.session.hang_up()

    scene = play(desk, calls=CallSettings(answer="manual"))

    assert scene.record["outcome"] == "rejected"


def test_a_call_that_lost_its_phone_process_is_closed_as_dropped_even_if_it_had_booked() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("book it", 1.0)
        await scene.line.agent_begins()
        scene.call.end("dropped", 0)

    scene = play(caller, answers=("One moment please I am on it", "Goodbye"))

    assert scene.record["outcome"] == "dropped"
    assert scene.records.turns[1][2] == "book it"


def test_hanging_up_in_the_middle_of_a_sentence_keeps_what_was_heard() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("hours", 0.8)
        await scene.line.agent_begins()
        await asyncio.sleep(0.6)
        scene.call.end("remote")

    scene = play(caller, answers=("We are open every day from eight to six",))

    assert scene.record["outcome"] == "answered"
    _, role, text, complete, _ = scene.records.turns[-1]
    assert role == "agent"
    assert not complete
    assert text
    assert "We are open every day from eight to six".startswith(text)


def test_a_reply_stands_in_the_record_while_it_is_said_and_once_when_it_is_over() -> None:
    answer = "We are open every day from eight to six, and on Saturday we are here from nine to five"

    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("hours", 0.8)
        await scene.line.agent_begins()
        await asyncio.sleep(0.1)
        _, role, text, complete, latency_s = scene.records.turns[-1]
        assert (role, complete) == ("agent", False)
        assert text
        assert answer.startswith(text)
        assert latency_s is not None
        assert len([event for event in scene.events if isinstance(event, TurnSpoken)]) == 2
        await scene.line.agent_finishes()
        await scene.line.says("thanks", 0.8)

    scene = play(caller, answers=(answer, "Goodbye"))

    spoken = [event for event in scene.events if isinstance(event, TurnSpoken)]
    assert [event.text for event in spoken] == ["Hello.", "hours", answer + ".", "thanks", "Goodbye."]
    assert [(text, complete) for _, _, text, complete, _ in scene.records.turns] == [
        (event.text, event.complete) for event in spoken
    ]


def test_a_reply_cut_off_within_its_first_word_is_neither_shown_nor_kept() -> None:
    kept: list[str] = []

    async def caller(scene: Scene) -> None:
        await scene.line.agent_begins()
        while not scene.records.turns:
            await asyncio.sleep(FRAME_S)
        kept.extend(text for _, _, text, _, _ in scene.records.turns)
        scene.call.end("remote")

    scene = play(caller)

    assert kept == ["Hello."], "it stood while it was said"
    assert not scene.records.turns
    assert not [event for event in scene.events if isinstance(event, TurnSpoken)]
    assert scene.record["outcome"] == "answered"


def test_an_outbound_call_to_a_busy_line_is_busy() -> None:
    async def other_side(scene: Scene) -> None:
        await asyncio.sleep(1)
        scene.call.end("remote", 486)

    scene = play(other_side, direction=Direction.OUTBOUND)

    assert scene.record["outcome"] == "busy"


def test_an_endless_call_is_ended_for_good() -> None:
    async def caller(scene: Scene) -> None:
        while True:
            await scene.line.says("and another thing", 1.0)
            await asyncio.sleep(3)

    scene = play(caller, calls=CallSettings(max_call_s=60), answers=("I see",))

    assert scene.call.state is CallState.ENDED
    assert scene.record["outcome"] in {"answered", "booked"}


def test_what_the_full_disk_refused_is_written_once_there_is_room() -> None:
    async def caller(scene: Scene) -> None:
        scene.records.full = True
        await scene.line.agent_finishes()
        await scene.line.says("hello there", 1.0)
        await asyncio.sleep(8)
        assert not scene.records.turns
        scene.records.full = False

    scene = play(caller)

    assert scene.record["outcome"] == "answered"
    assert [role for _, role, *_ in scene.records.turns] == ["agent", "caller", "agent"]


PUT_THROUGH = ("I am putting you through", "Goodbye")


async def asks_for_sarah(scene: Scene) -> None:
    await scene.line.agent_finishes()
    await scene.line.says("Sarah please", 0.8)
    await scene.line.agent_finishes()
    await asyncio.sleep(3)


def test_a_caller_reaches_a_person_who_heard_who_it_is_and_said_yes() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        assert scene.line.agent_is_audible, "it rings for the caller"
        scene.desk.picks_up()
        await scene.desk.line.agent_finishes()
        await scene.desk.line.says("Yes, put them through", 0.8)

    scene = play(caller, answers=PUT_THROUGH)

    assert scene.desk.dialled == ["201"]
    assert scene.call.transferred_to == scene.desk.legs
    assert scene.hand_offs.through == [7]
    assert scene.record["outcome"] == "transferred"


def test_a_person_who_says_hello_first_is_told_everything_after_it() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        scene.desk.picks_up()
        await scene.desk.line.says("Hello?", 0.5)
        await asyncio.sleep(0.3)
        assert not scene.desk.line.heard_frames, "nobody talks into the hello"
        await scene.desk.line.agent_finishes()
        words = "Hello Sarah, this is Riley. Shall I put them through?"
        assert FRAME_S * max(scene.desk.line.heard_frames.values()) > 0.2 * words.count(" ")
        await scene.desk.line.says("Yes", 0.5)

    scene = play(caller, answers=PUT_THROUGH)

    assert scene.record["outcome"] == "transferred"


def test_a_person_who_hangs_up_after_their_yes_leaves_the_caller_with_the_agent() -> None:
    async def hangs_up_first(consult: FakePhoneCall) -> None:
        consult.end("remote")
        raise refused()

    async def caller(scene: Scene) -> None:
        scene.call.transfer_to = hangs_up_first  # type: ignore[method-assign]
        await asks_for_sarah(scene)
        scene.desk.picks_up()
        await scene.desk.line.agent_finishes()
        await scene.desk.line.says("Yes", 0.5)
        while not scene.hand_offs.failures:
            await asyncio.sleep(FRAME_S)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, answers=PUT_THROUGH)

    assert scene.hand_offs.failures == [7]
    assert "Sarah is away." in [text for _, _, text, _, _ in scene.records.turns]


def test_an_answering_machine_never_gets_a_caller() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        scene.desk.picks_up()
        await scene.desk.line.says("You have reached Sarah, please leave a message after the tone", 3.0)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, answers=PUT_THROUGH)

    assert not scene.call.transferred_to
    assert scene.desk.legs[0].state is CallState.ENDED
    assert scene.hand_offs.failures == [7]
    assert "Sarah is away." in [text for _, _, text, _, _ in scene.records.turns]
    assert scene.record["outcome"] == "answered"


def test_when_nobody_picks_up_the_caller_comes_back_to_the_agent() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        await asyncio.sleep(26)
        await scene.line.agent_finishes()
        await scene.line.says("Bye", 0.6)

    scene = play(caller, answers=PUT_THROUGH)

    assert [text for _, role, text, _, _ in scene.records.turns if role == "agent"][1:] == [
        "I am putting you through.",
        "Sarah is away.",
        "Goodbye.",
    ]


def test_a_person_who_cannot_be_dialled_is_a_failed_transfer_and_no_lost_call() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        await scene.line.says("Bye", 0.6)

    scene = play(caller, answers=PUT_THROUGH, reachable=False)

    assert scene.hand_offs.failures == [7]
    assert scene.record["outcome"] == "answered"


def test_where_the_telephone_system_refuses_to_join_them_both_legs_are_joined_here() -> None:
    async def caller(scene: Scene) -> None:
        scene.call.refuses_transfer = refused()
        await asks_for_sarah(scene)
        scene.desk.picks_up()
        await scene.desk.line.agent_finishes()
        await scene.desk.line.says("Yes", 0.5)
        await asyncio.sleep(3)
        await scene.line.says("Hello Sarah", 1.0)
        await asyncio.sleep(2)
        assert max(scene.desk.line.heard_frames) == max(scene.line.heard_frames), "both hear the bridge"
        scene.desk.legs[0].end("remote")

    scene = play(caller, answers=PUT_THROUGH)

    assert scene.record["outcome"] == "transferred"
    assert scene.call.state is CallState.ENDED


def test_a_caller_who_hangs_up_while_it_rings_leaves_nobody_ringing() -> None:
    async def caller(scene: Scene) -> None:
        await asks_for_sarah(scene)
        scene.call.end("remote")

    scene = play(caller, answers=PUT_THROUGH)

    assert scene.desk.legs[0].state is CallState.ENDED
    assert scene.record["outcome"] == "answered"
