"""The stopwatch beside the window, with real records behind the screens."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from app.bench.window_records import fill
from app.ui.calls.calls_screen import CallsScreen
from app.ui.measured import heartbeat
from app.ui.measured.first_moments import FirstMoments
from app.ui.measured.heartbeat import Heartbeat
from app.ui.measured.orders import Orders
from app.ui.phone.phone_screen import PhoneScreen
from tests.app.ui.conftest import Stage

pytestmark = pytest.mark.ui


def test_a_thread_that_does_something_else_is_noticed_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now_s = 7.0
    monkeypatch.setattr(heartbeat, "time", SimpleNamespace(perf_counter=lambda: now_s))
    beating = Heartbeat()
    beating.start()
    now_s += 0.1
    assert beating.take() == [pytest.approx(0.095)]
    assert beating.take() == []


def test_the_window_is_painted_before_it_answers(stage: Stage) -> None:
    first = FirstMoments(stage.window)
    answered: list[None] = []
    first.answered.connect(lambda: answered.append(None))
    stage.open()
    stage.until(lambda: bool(answered))
    assert 0 < first.painted_at <= first.answered_at
    assert not stage.window.navigation.buttons[0].isDown()


def test_orders_open_the_history_and_search_it_and_the_end_of_them_closes_the_window(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(stage.with_records(tmp_path).places.database, 30)
    stage.open_ready()
    orders = "open Calls\nsearch zebra\nsearch tuesday\nopen Now\nopen Calls\nstalls\n"
    monkeypatch.setattr(sys, "stdin", io.StringIO(orders))
    Orders(stage.desk, stage.window, Heartbeat()).take()
    stage.until(lambda: bool(stage.closings))

    told = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith("{")]
    assert [each["seconds"] > 0 for each in told[:5]] == [True] * 5
    assert "stalls_s" in told[5]
    screen = stage.window.pages.currentWidget()
    assert isinstance(screen, CallsScreen)
    assert 0 < len(screen.history.rows.rows) < 30


@pytest.mark.usefixtures("marks")
def test_orders_find_a_screen_in_whatever_language_the_window_speaks(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    monkeypatch.setattr(sys, "stdin", io.StringIO("open Tasks\nopen Phone\n"))
    Orders(stage.desk, stage.window, Heartbeat()).take()
    stage.until(lambda: bool(stage.closings))

    assert capsys.readouterr().out.count("seconds") == 2
    assert isinstance(stage.window.pages.currentWidget(), PhoneScreen)
