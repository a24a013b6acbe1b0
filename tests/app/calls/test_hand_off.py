"""The desk rings for a caller who wants a person, on a virtual clock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest

from app.calls.hand_off import RING_S, HandOffs
from app.errors import CannotTransfer, StoreError, TooLate
from app.events import AppEvent, CallChanged, DoNotDisturbChanged, HandOffMoved, PersonUnwanted, PersonWanted
from app.feed import Feed
from engine.ports import HandOffState, Notice, Person, Urgency
from telephony.call import CallState, Direction
from tests.fakes.virtual_clock import run

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
STAFF = (
    Person("Sarah Miller", "service advisor", "201"),
    Person("Marcus Lee", "sales", "sip:marcus@127.0.0.1"),
    Person("Ann Day", "parts"),
)


class Records:
    """Hand-offs in memory: the first decision wins."""

    def __init__(self) -> None:
        self.states: dict[int, list[HandOffState]] = {}
        self.full = False

    async def set_state(self, task_id: int, state: HandOffState, person: str | None = None) -> bool:
        if self.full:
            raise StoreError("The disk is full.")
        states = self.states.setdefault(task_id, [])
        final = {HandOffState.DECLINED, HandOffState.TIMED_OUT, HandOffState.FAILED}
        if final & set(states) or (HandOffState.COMPLETED in states and state is not HandOffState.FAILED):
            return False
        states.append(state)
        return True


class Desk:
    def __init__(self) -> None:
        self.records = Records()
        self.feed = Feed()
        self.told: list[tuple[str, Notice]] = []
        self.seen: list[HandOffMoved] = []
        self.quiet = False
        self.hand_offs = HandOffs(
            self.records, lambda: STAFF, self._notify, self.feed, lambda: NOW, self._is_quiet
        )
        self.feed.subscribe(self._see)
        self.feed.subscribe(self.hand_offs.on_event)

    def wants(self, wanted: str = "Sarah", task_id: int = 7) -> None:
        self.feed.publish(PersonWanted("call", task_id, wanted, "Ann Lee is on the line", urgent=False))

    async def _is_quiet(self) -> bool:
        return self.quiet

    def _notify(self, session_id: str, notice: Notice) -> bool:
        self.told.append((session_id, notice))
        return True

    def _see(self, event: AppEvent) -> None:
        if isinstance(event, HandOffMoved):
            self.seen.append(event)

    @property
    def states(self) -> list[HandOffState]:
        return [event.state for event in self.seen]


def play(script: Callable[[Desk], Awaitable[None]]) -> Desk:
    async def stage() -> Desk:
        desk = Desk()
        await script(desk)
        await desk.hand_offs.stop()
        return desk

    return run(stage())


def test_somebody_accepts_and_the_caller_is_told_at_the_next_pause() -> None:
    async def script(desk: Desk) -> None:
        desk.wants()
        await asyncio.sleep(5)
        assert [each.task_id for each in desk.hand_offs.ringing] == [7]
        await desk.hand_offs.accept(7)
        await asyncio.sleep(RING_S)
        target = desk.hand_offs.target(7)
        assert target is not None
        assert (target.person, target.uri) == ("Sarah Miller", "201")

    desk = play(script)

    assert desk.states == [HandOffState.RUNNING, HandOffState.COMPLETED]
    ((session_id, notice),) = desk.told
    assert (session_id, notice.urgency, notice.hand_off, notice.person) == (
        "call",
        Urgency.INTERRUPT,
        7,
        "Sarah Miller",
    )


def test_nobody_answers_for_half_a_minute() -> None:
    async def script(desk: Desk) -> None:
        desk.wants()
        await asyncio.sleep(RING_S - 1)
        assert desk.states == [HandOffState.RUNNING]
        await asyncio.sleep(2)
        assert not desk.hand_offs.ringing

    desk = play(script)

    assert desk.records.states[7] == [HandOffState.RUNNING, HandOffState.TIMED_OUT]
    assert [notice.urgency for _, notice in desk.told] == [Urgency.HIGH]


def test_declining_stops_the_ring_and_the_first_answer_counts() -> None:
    async def script(desk: Desk) -> None:
        desk.wants()
        await asyncio.sleep(1)
        await desk.hand_offs.decline(7, "Sarah Miller")
        with pytest.raises(TooLate):
            await desk.hand_offs.accept(7)
        await asyncio.sleep(RING_S)

    desk = play(script)

    assert desk.states == [HandOffState.RUNNING, HandOffState.DECLINED]
    assert len(desk.told) == 1


def test_two_who_accept_at_once_do_not_both_get_the_caller() -> None:
    async def script(desk: Desk) -> None:
        desk.wants("")
        await asyncio.sleep(1)
        both = await asyncio.gather(
            desk.hand_offs.accept(7, "Sarah Miller"),
            desk.hand_offs.accept(7, "Marcus Lee"),
            return_exceptions=True,
        )
        assert [type(each) for each in both] == [type(None), TooLate]

    desk = play(script)

    assert [notice.person for _, notice in desk.told] == ["Sarah Miller"]


def test_a_person_without_an_extension_needs_a_number_to_be_put_through_to() -> None:
    async def script(desk: Desk) -> None:
        desk.wants("parts")
        await asyncio.sleep(1)
        with pytest.raises(CannotTransfer, match="Ann Day"):
            await desk.hand_offs.accept(7)
        await desk.hand_offs.accept(7, uri="sip:ann@127.0.0.1")
        target = desk.hand_offs.target(7)
        assert target is not None
        assert (target.person, target.uri) == ("Ann Day", "sip:ann@127.0.0.1")

    play(script)


def test_a_caller_who_hangs_up_is_not_rung_for_any_more() -> None:
    async def script(desk: Desk) -> None:
        desk.wants()
        await asyncio.sleep(1)
        desk.feed.publish(CallChanged("call", 1, Direction.INBOUND, "x", CallState.ENDED, NOW, "answered"))
        await asyncio.sleep(1)
        assert not desk.hand_offs.ringing
        await asyncio.sleep(RING_S)

    desk = play(script)

    assert desk.states == [HandOffState.RUNNING, HandOffState.FAILED]


def test_a_caller_who_hangs_up_into_the_news_that_somebody_took_them_counts_as_not_reached() -> None:
    async def script(desk: Desk) -> None:
        desk.wants()
        await asyncio.sleep(1)
        await desk.hand_offs.accept(7)
        desk.feed.publish(CallChanged("call", 1, Direction.INBOUND, "x", CallState.ENDED, NOW, "answered"))
        await asyncio.sleep(1)
        assert desk.hand_offs.target(7) is None

    desk = play(script)

    assert desk.states == [HandOffState.RUNNING, HandOffState.COMPLETED, HandOffState.FAILED]


def test_a_caller_who_changes_their_mind_is_not_rung_for_any_more_and_hears_nothing_of_it() -> None:
    async def script(desk: Desk) -> None:
        desk.wants()
        await asyncio.sleep(1)
        desk.feed.publish(PersonUnwanted("call", 7))
        await asyncio.sleep(RING_S)

    desk = play(script)

    assert desk.states == [HandOffState.RUNNING, HandOffState.DECLINED]
    assert not desk.told


def test_a_transfer_that_fails_brings_the_caller_back_with_the_news() -> None:
    async def script(desk: Desk) -> None:
        desk.wants()
        await asyncio.sleep(1)
        await desk.hand_offs.accept(7)
        await desk.hand_offs.failed(7)
        assert desk.hand_offs.target(7) is None

    desk = play(script)

    assert desk.states[-1] is HandOffState.FAILED
    assert len({notice.id for _, notice in desk.told}) == 2


def test_a_full_disk_leaves_no_caller_waiting() -> None:
    async def script(desk: Desk) -> None:
        desk.records.full = True
        desk.wants()
        await asyncio.sleep(RING_S + 1)

    desk = play(script)

    assert [notice.state for _, notice in desk.told] == [HandOffState.TIMED_OUT]


def test_where_nobody_is_to_be_disturbed_the_caller_is_told_at_once_and_nothing_rings() -> None:
    async def script(desk: Desk) -> None:
        desk.quiet = True
        desk.wants()
        await asyncio.sleep(RING_S + 1)
        assert not desk.hand_offs.ringing

    desk = play(script)

    assert desk.states == [HandOffState.DECLINED]
    assert desk.records.states[7] == [HandOffState.DECLINED]
    assert [(notice.state, notice.urgency, notice.person) for _, notice in desk.told] == [
        (HandOffState.DECLINED, Urgency.HIGH, None)
    ]


def test_the_switch_silences_what_rings_already_but_not_who_was_taken() -> None:
    async def script(desk: Desk) -> None:
        desk.wants(task_id=7)
        desk.wants(task_id=8)
        await asyncio.sleep(1)
        await desk.hand_offs.accept(8)
        desk.feed.publish(DoNotDisturbChanged(on=True))
        await asyncio.sleep(RING_S)
        assert desk.hand_offs.target(8) is not None

    desk = play(script)

    assert desk.records.states[7] == [HandOffState.RUNNING, HandOffState.DECLINED]
    assert desk.records.states[8] == [HandOffState.RUNNING, HandOffState.COMPLETED]


def test_switching_it_off_silences_nobody() -> None:
    async def script(desk: Desk) -> None:
        desk.wants()
        await asyncio.sleep(1)
        desk.feed.publish(DoNotDisturbChanged(on=False))
        await asyncio.sleep(1)
        assert [each.task_id for each in desk.hand_offs.ringing] == [7]

    play(script)
