"""One worker a lane, live calls first."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest

from engine.lane import Lane, Priority


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
    background = asyncio.ensure_future(lane.run(lambda: order.append("background"), Priority.BACKGROUND))
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
