"""Dialling by hand in the real window, and whom one spoke with last."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from app.errors import NotReady
from app.stores.rows import Call
from app.ui.phone.phone_screen import PhoneScreen
from app.ui.phone.recent_model import RecentModel
from telephony.call import CallState
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click

pytestmark = pytest.mark.ui


def opened(stage: Stage) -> PhoneScreen:
    stage.open_ready()
    screen = stage.open_screen("Phone")
    assert isinstance(screen, PhoneScreen)
    return screen


def test_a_number_is_dialled_with_the_mouse_and_called_in_person(stage: Stage) -> None:
    screen = opened(stage)
    assert not screen.dial.call.isEnabled()
    for key in "217":
        click(screen.dial.pad[key])
    click(screen.dial.call)
    stage.until(lambda: bool(stage.desk.calls.live))

    assert stage.appliance.asked == ["dial 217 True"]
    stage.until(lambda: screen.dial.number.text() == "")


def test_an_address_is_typed_and_the_agent_calls_it_with_the_keyboard_only(stage: Stage) -> None:
    screen = opened(stage)
    screen.dial.number.setFocus()
    stage.qtbot.keyClicks(screen.dial.number, "sales@example.com")
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    stage.qtbot.keyClick(screen, Qt.Key.Key_Return, modifiers)
    stage.until(lambda: bool(stage.desk.calls.live))

    assert stage.appliance.asked == ["dial sip:sales@example.com False"]


def test_a_call_that_cannot_be_placed_says_why_and_keeps_the_number(stage: Stage) -> None:
    screen = opened(stage)
    stage.appliance.fails_with = NotReady("No account can dial this number.")
    screen.dial.number.setText("5550123")
    click(screen.dial.call)
    stage.until(screen.dial.trouble.isVisible)

    assert screen.dial.trouble.text() == "No account can dial this number."
    assert screen.dial.number.text() == "5550123"


def test_who_called_is_called_back_from_the_list(stage: Stage) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1", remote="+12175550142")
    stage.play(stage.appliance.move, "call-1", CallState.ENDED, "missed")
    screen = opened(stage)
    click(screen.people.to_recent)
    stage.until(lambda: screen.people.recent.rowCount() == 1)
    spot = screen.people.calls.visualRect(screen.people.recent.index(0, 0)).center()
    stage.qtbot.mouseClick(screen.people.calls.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert screen.dial.number.text() == "+12175550142"


def test_everybody_is_listed_once_with_the_newest_call_and_without_practice() -> None:
    at = datetime(2026, 3, 2, 18, tzinfo=UTC)
    old = Call(1, "s", "inbound", "+12175550142", at, None, None, None, None)
    calls = [replace(old, id=3, direction="outbound"), replace(old, id=2, remote="practice"), old]
    model = RecentModel()
    model.fill(calls)

    assert model.rowCount() == 1
    assert model.data(model.index(0, 0)) == "(217) 555-0142"
    assert model.data(model.index(0, 2)) == "was called"
