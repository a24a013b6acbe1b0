"""The one place where a thread crosses into Qt."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from typing import Any

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from pytestqt.qtbot import QtBot

from app.errors import NotReady
from app.events import LineChanged
from app.feed import Feed
from app.qt_bridge import EngineThread, QtBridge

pytestmark = pytest.mark.ui


@pytest.fixture
def engine() -> Iterator[EngineThread]:
    engine = EngineThread()
    engine.start()
    yield engine
    assert engine.stop(10)


async def fail() -> None:
    raise ZeroDivisionError


def test_events_arrive_in_order_on_qts_thread_and_before_the_answer_to_the_command(
    qtbot: QtBot, engine: EngineThread
) -> None:
    bridge, feed = QtBridge(engine), Feed()
    heard: list[Any] = []
    threads: set[threading.Thread] = set()

    def hear(event: Any) -> None:
        heard.append(event)
        threads.add(threading.current_thread())

    async def publish() -> str:
        assert threading.current_thread() is not threading.main_thread()
        bridge.watch(feed)
        for number in range(500):
            feed.publish(LineChanged("direct", str(number)))
        return "done"

    bridge.happened.connect(hear)
    bridge.call(publish, hear, hear)
    qtbot.waitUntil(lambda: "done" in heard, timeout=60_000)

    assert [event.detail for event in heard[:-1]] == [str(number) for number in range(500)]
    assert heard[-1] == "done"
    assert threads == {threading.main_thread()}


def test_an_error_comes_back_as_an_error_on_qts_thread(qtbot: QtBot, engine: EngineThread) -> None:
    bridge = QtBridge(engine)
    errors: list[tuple[type[BaseException], threading.Thread]] = []
    bridge.call(fail, lambda _: None, lambda e: errors.append((type(e), threading.current_thread())))
    qtbot.waitUntil(lambda: bool(errors), timeout=60_000)

    assert errors == [(ZeroDivisionError, threading.main_thread())]


def test_a_cancelled_command_ends_as_an_error_too(qtbot: QtBot, engine: EngineThread) -> None:
    bridge = QtBridge(engine)
    errors: list[BaseException] = []
    future = bridge.call(asyncio.Event().wait, lambda _: None, errors.append)
    future.cancel()
    qtbot.waitUntil(lambda: bool(errors), timeout=60_000)

    assert isinstance(errors[0], asyncio.CancelledError)


def test_stopping_the_engine_cancels_what_still_runs(engine: EngineThread) -> None:
    seen: list[str] = []

    async def wait_for_ever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            seen.append("cancelled")

    engine.submit(wait_for_ever())
    engine.submit(asyncio.sleep(0)).result(60)

    assert engine.stop(10)
    assert seen == ["cancelled"]


def test_an_engine_that_hangs_is_given_up_on() -> None:
    engine, release = EngineThread(), threading.Event()
    engine.start()

    async def block() -> None:
        release.wait()

    engine.submit(block())
    assert not engine.stop(0.01)
    release.set()


def test_after_the_engine_has_stopped_a_command_is_refused(engine: EngineThread) -> None:
    engine.stop(10)

    with pytest.raises(NotReady):
        engine.submit(asyncio.sleep(0))


def test_an_engine_that_never_started_can_be_stopped() -> None:
    assert EngineThread().stop(1)
