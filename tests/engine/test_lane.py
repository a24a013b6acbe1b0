"""One worker a lane; what is due first is first, background work last."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.lane import WHENEVER_S, Lane


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane("test")
    lane.start()
    yield lane
    lane.stop()


async def test_a_result_and_an_error_come_back_to_whoever_asked(lane: Lane) -> None:
    assert await lane.run(lambda: 42) == 42
    with pytest.raises(ZeroDivisionError):
        await lane.run(lambda: 1 // 0)


async def test_a_live_call_goes_before_background_work_that_waited_longer(lane: Lane) -> None:
    gate, order = threading.Event(), list[str]()
    running = asyncio.ensure_future(lane.run(gate.wait))
    background = asyncio.ensure_future(lane.run(lambda: order.append("background"), WHENEVER_S))
    live = asyncio.ensure_future(lane.run(lambda: order.append("live")))
    await asyncio.sleep(0)
    gate.set()
    await asyncio.gather(running, background, live)

    assert order == ["live", "background"]


async def test_work_that_nobody_waits_for_any_more_is_not_done(lane: Lane) -> None:
    gate, done = threading.Event(), list[str]()
    running = asyncio.ensure_future(lane.run(gate.wait))
    unwanted = asyncio.ensure_future(lane.run(lambda: done.append("unwanted")))
    await asyncio.sleep(0)
    unwanted.cancel()
    await asyncio.sleep(0)
    gate.set()
    await running
    await lane.run(lambda: done.append("wanted"))

    assert done == ["wanted"]


async def _order(lane: Lane, due_in_s: list[float | None]) -> list[int]:
    """Numbers of the jobs in the order in which they were done; all of them waited at the same time."""
    gate, order = threading.Event(), list[int]()
    now_s = asyncio.get_running_loop().time()
    waiting = [asyncio.ensure_future(lane.run(gate.wait, -WHENEVER_S))]
    for number, in_s in enumerate(due_in_s):
        due_s = None if in_s is None else now_s + in_s
        waiting.append(asyncio.ensure_future(lane.run(lambda n=number: order.append(n), due_s)))
    await asyncio.sleep(0)
    gate.set()
    await asyncio.gather(*waiting)
    return order


@given(st.lists(st.integers(-9, 9) | st.just(WHENEVER_S), max_size=12))
@settings(max_examples=30)
def test_what_is_due_first_is_done_first_and_of_equals_what_came_first(due_in_s: list[float]) -> None:
    lane = Lane("ordered")
    lane.start()
    try:
        order = asyncio.run(_order(lane, list(due_in_s)))
    finally:
        lane.stop()
    assert order == sorted(range(len(due_in_s)), key=lambda number: due_in_s[number])


async def test_speech_about_to_run_dry_goes_before_a_new_answer_and_that_before_speech_with_time(
    lane: Lane,
) -> None:
    runs_dry, answer, has_time, background = 0.3, None, 4.0, WHENEVER_S
    assert await _order(lane, [background, has_time, answer, runs_dry]) == [3, 2, 1, 0]


async def test_those_who_wait_now_are_served_in_the_order_they_came(lane: Lane) -> None:
    assert await _order(lane, [None] * 5) == [0, 1, 2, 3, 4]


async def test_a_lane_is_busy_while_it_works_or_something_waits(lane: Lane) -> None:
    gate, begun = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        gate.wait()

    assert not lane.busy
    running = [asyncio.ensure_future(lane.run(work)) for _ in range(2)]
    await asyncio.to_thread(begun.wait)
    assert lane.busy
    gate.set()
    await asyncio.gather(*running)
    await lane.run(lambda: None)
    while lane.busy:  # its thread is just about to look for more
        await asyncio.sleep(0)
