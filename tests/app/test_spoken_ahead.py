"""What is spoken ahead is spoken while nobody calls, and every day anew. On a virtual clock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest

from app.events import AgentChanged, CallChanged, DealershipChanged
from app.feed import Feed
from app.spoken_ahead import SpokenAhead
from engine.errors import InferenceError
from telephony.call import CallState, Direction
from tests.fakes.virtual_clock import run

_PIECE_S = 0.5


class Desk:
    """A dealership whose clock goes with the loop's; `spoken` is when which piece was spoken."""

    def __init__(self, *sentences: str, broken: int = 0) -> None:
        self.feed = Feed()
        self.spoken: list[tuple[float, str]] = []
        self._sentences = sentences
        self._broken = broken
        self.ahead = SpokenAhead(self._speak, self._likely, self._today, self.feed)

    async def _likely(self) -> Sequence[str]:
        return self._sentences

    def _today(self) -> date:
        return date(2026, 3, 2) + timedelta(seconds=asyncio.get_running_loop().time())

    async def _speak(self, sentences: Sequence[str], calm: Callable[[], Awaitable[None]]) -> None:
        if self._broken:
            self._broken -= 1
            raise InferenceError("no voice today")
        for sentence in sentences:
            await calm()
            self.spoken.append((asyncio.get_running_loop().time(), sentence))
            await asyncio.sleep(_PIECE_S)

    def call(self, session_id: str, state: CallState) -> None:
        moment = datetime(2026, 3, 2, tzinfo=UTC)
        self.feed.publish(CallChanged(session_id, 1, Direction.INBOUND, "sip:a@b", state, moment))

    async def lives(self, seconds: float) -> None:
        self.ahead.start()
        await asyncio.sleep(seconds)
        await self.ahead.stop()

    @property
    def times(self) -> list[float]:
        return [at for at, _ in self.spoken]


def test_the_first_calls_after_a_start_have_the_pc_to_themselves() -> None:
    desk = Desk("one", "two")
    run(desk.lives(19))
    assert desk.spoken == []


def test_everything_is_spoken_once_the_line_is_calm_and_again_on_the_next_day() -> None:
    desk = Desk("one", "two")
    run(desk.lives(86400 + 700))
    assert [text for _, text in desk.spoken] == ["one", "two"] * 2
    assert desk.times[:2] == [20.0, 20.5]
    assert desk.times[2] >= 86400


@pytest.mark.parametrize("changed", [AgentChanged(2), DealershipChanged()])
def test_another_agent_has_other_words_which_are_spoken_at_once_but_not_during_a_call(
    changed: AgentChanged | DealershipChanged,
) -> None:
    desk = Desk("one")

    async def day() -> None:
        life = asyncio.ensure_future(desk.lives(200))
        await asyncio.sleep(50)
        desk.call("first", CallState.ACTIVE)
        desk.feed.publish(changed)
        await asyncio.sleep(30)
        desk.call("first", CallState.ENDED)
        await life

    run(day())
    assert desk.times == [20.0, 100.0]


def test_nothing_is_begun_while_anybody_is_on_the_line_or_just_was() -> None:
    desk = Desk("one", "two", "three")

    async def day() -> None:
        life = asyncio.ensure_future(desk.lives(200))
        await asyncio.sleep(20.1)
        desk.call("first", CallState.RINGING)
        desk.call("second", CallState.ACTIVE)
        await asyncio.sleep(30)
        desk.call("first", CallState.ENDED)
        await asyncio.sleep(30)
        desk.call("second", CallState.ENDED)
        await life

    run(day())
    assert [text for _, text in desk.spoken] == ["one", "two", "three"]
    assert desk.times[0] == 20.0
    assert desk.times[1] >= 20.1 + 30 + 30 + 20


def test_a_voice_that_fails_today_is_tried_again_tomorrow() -> None:
    desk = Desk("one", broken=1)
    run(desk.lives(2 * 86400))
    assert [text for _, text in desk.spoken] == ["one"]
    assert desk.times[0] >= 86400


def test_stopping_in_the_middle_leaves_nothing_behind() -> None:
    desk = Desk(*["word"] * 100)

    async def day() -> None:
        await desk.lives(30)
        spoken = len(desk.spoken)
        await asyncio.sleep(100)
        assert 0 < spoken == len(desk.spoken)
        assert len(asyncio.all_tasks()) == 1

    run(day())
