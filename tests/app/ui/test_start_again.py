"""The appliance is opened anew behind the window, for what it reads only when it starts."""

from __future__ import annotations

import pytest

from app.errors import NotReady
from app.qt_bridge import QtBridge
from app.ui.desk import Desk
from app.ui.line_model import Stage as Life
from telephony.call import CallState
from tests.app.ui.conftest import Stage

pytestmark = pytest.mark.ui


def ready(stage: Stage) -> list[None]:
    """One entry each time the appliance has started from now on."""
    times: list[None] = []
    stage.desk.ready.connect(lambda: times.append(None))
    return times


def test_it_stops_the_old_one_first_and_events_come_once(stage: Stage) -> None:
    stage.open_ready()
    times = ready(stage)
    stage.desk.start_again()
    assert stage.desk.line.word == "Getting ready:"
    stage.until(lambda: len(times) == 1)

    assert stage.appliance.asked == ["stop"]
    assert stage.desk.line.stage is Life.READY
    heard: list[object] = []
    stage.desk.happened.connect(heard.append)
    stage.play(stage.appliance.ring, "call-1")
    assert len(heard) == 1


def test_a_live_call_is_not_cut_off_for_it(stage: Stage) -> None:
    stage.open_ready()
    times = ready(stage)
    stage.play(stage.appliance.ring, "call-1")
    stage.desk.start_again()
    stage.play(stage.appliance.move, "call-1", CallState.ACTIVE)
    assert stage.desk.line.stage is Life.READY

    stage.play(stage.appliance.move, "call-1", CallState.ENDED, outcome="answered")
    stage.until(lambda: len(times) == 1)
    assert stage.appliance.asked == ["stop"]


def test_a_start_that_is_under_way_ends_first(stage: Stage) -> None:
    stage.on_engine(stage.appliance.may_start.clear)
    stage.open()
    stage.until(lambda: stage.desk.line.sentence.startswith("Loading"))
    stage.desk.start_again()
    assert stage.appliance.asked == []
    times = ready(stage)
    stage.on_engine(stage.appliance.may_start.set)

    stage.until(lambda: len(times) == 2)
    assert stage.appliance.asked == ["stop"]


def test_what_could_not_start_can_after_what_was_missing_has_come(stage: Stage) -> None:
    stage.appliance.fails_with = NotReady("Ears are not on this PC.")
    stage.open()
    stage.until(lambda: stage.desk.line.stage is Life.FAILED)
    stage.appliance.fails_with = None
    stage.desk.start_again()

    stage.until(lambda: stage.desk.line.stage is Life.READY)


def test_a_window_that_is_closed_meanwhile_stays_closed(stage: Stage) -> None:
    stage.open_ready()
    times = ready(stage)
    stage.desk.start_again()
    stage.desk.close()

    stage.until(lambda: bool(stage.closings))
    assert times == []
    assert stage.desk.line.stage is Life.CLOSING


def test_an_errand_is_never_run_twice(stage: Stage) -> None:
    ran: list[None] = []

    async def errand(_: object) -> None:
        ran.append(None)

    desk = Desk(QtBridge(stage.engine), lambda: stage.appliance, errand)
    closed: list[None] = []
    desk.closed.connect(lambda: closed.append(None))
    desk.start_again()
    desk.open()

    stage.until(lambda: bool(closed))
    assert len(ran) == 1
