"""A caller of the benches, in virtual time, with an agent of few words."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence

import numpy as np
import pytest

from app.bench.heard import answers
from app.bench.telephone import CallersLine
from telephony.media import FRAME_BYTES, FRAME_S, FRAME_SAMPLES, SILENCE, MediaTick
from tests.fakes.virtual_clock import run

SOUND = np.full(FRAME_SAMPLES, 2_000, "<i2").tobytes()
LINE = np.full(50 * FRAME_SAMPLES, 2_000, np.int16)


class Agent:
    """The other end of a call: answers each line after `waits` frames with so many frames; then hangs up."""

    def __init__(self, replies: Sequence[int], waits: int = 10, silent_end_s: float = 60.0) -> None:
        self._replies = deque(replies)
        self._waits = waits
        self._silent_end_s = silent_end_s
        self._leaving: deque[tuple[int, bytes]] = deque()
        self._saying: deque[bytes] = deque()

    def play(self, tag: int, pcm: bytes) -> None:
        self._leaving += [(tag, pcm[at : at + FRAME_BYTES]) for at in range(0, len(pcm), FRAME_BYTES)]

    async def ticks(self) -> AsyncIterator[MediaTick]:
        self._answer()
        silent_s = 0.0
        while silent_s < self._silent_end_s:
            await asyncio.sleep(FRAME_S)
            tag, sent = self._leaving.popleft() if self._leaving else (0, SILENCE)
            heard = self._saying.popleft() if self._saying else SILENCE
            if tag and not self._leaving:
                self._answer()
            silent_s = 0.0 if self._saying or self._leaving else silent_s + FRAME_S
            yield MediaTick(heard, sent, tag, asyncio.get_running_loop().time())

    def _answer(self) -> None:
        frames = self._replies.popleft() if self._replies else 0
        self._saying += [SILENCE] * self._waits + [SOUND] * frames


def test_a_caller_hears_the_agent_out_before_every_line() -> None:
    async def call() -> tuple[list[bool], CallersLine]:
        line = CallersLine(Agent([40, 1000, 30]))
        following = asyncio.ensure_future(line.follow())
        heard = [await line.hear_out()]
        for _ in range(2):
            await line.say(LINE)
            heard.append(await line.hear_out())
        await following
        return heard, line

    heard, line = run(call())

    assert heard == [True, True, True]
    assert [each.voice_to_voice_s for each in answers(line.ticks)] == pytest.approx([0.2, 0.2])
    assert not any(each.cut_in for each in answers(line.ticks))


def test_a_caller_who_is_not_answered_does_not_wait_for_ever() -> None:
    async def call() -> bool:
        line = CallersLine(Agent([40]))
        following = asyncio.ensure_future(line.follow())
        await line.hear_out()
        await line.say(LINE)
        heard = await line.hear_out()
        await following
        return heard

    assert run(call()) is False


def test_a_caller_whose_agent_hangs_up_stops_waiting() -> None:
    async def call() -> tuple[bool, bool]:
        line = CallersLine(Agent([40], silent_end_s=0.5))
        following = asyncio.ensure_future(line.follow())
        await line.hear_some(0.1)
        heard = await line.hear_out()
        await following
        return heard, line.over

    assert run(call()) == (False, True)


def test_a_caller_may_leave_in_the_middle_of_what_is_said() -> None:
    async def call() -> float:
        line = CallersLine(Agent([500], waits=5))
        following = asyncio.ensure_future(line.follow())
        await line.hear_some(0.4)
        left_at_s = asyncio.get_running_loop().time()
        following.cancel()
        return left_at_s

    assert run(call()) == pytest.approx(5 * FRAME_S + 0.4, abs=2 * FRAME_S)


def test_a_caller_who_spoke_over_the_agent_hears_the_next_answer_begin() -> None:
    async def call() -> tuple[float, bool]:
        line = CallersLine(Agent([200, 100], waits=60))
        following = asyncio.ensure_future(line.follow())
        await line.hear_some(0.5)
        await line.say(LINE[: 10 * FRAME_SAMPLES])
        heard = await line.hear_next(0.4)
        at_s = asyncio.get_running_loop().time()
        following.cancel()
        return at_s, heard

    at_s, heard = run(call())

    assert heard
    assert at_s == pytest.approx((60 + 200 + 60) * FRAME_S + 0.4, abs=3 * FRAME_S)


def test_an_echo_is_what_was_heard_a_little_later_and_weaker() -> None:
    async def call() -> CallersLine:
        line = CallersLine(Agent([60], waits=5, silent_end_s=1.0))
        following = asyncio.ensure_future(line.follow())
        await line.hear_some(0.5)
        await line.echo(1.0, 0.1, 0.16)
        await following
        return line

    line = run(call())

    echoed = [(number, tick.agent) for number, tick in enumerate(line.ticks) if tick.tag == 1]
    assert line.lines == 1
    assert len(echoed) == 50
    assert all(np.all(np.frombuffer(sent, "<i2") == 200) for _, sent in echoed[:30])
    assert echoed[-1][1] == SILENCE
