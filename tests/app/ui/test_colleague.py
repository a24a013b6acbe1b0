"""Asking a colleague in a call, in the real window, over an appliance that is played by the test."""

from __future__ import annotations

import asyncio
from functools import partial

import pytest
from PySide6.QtCore import Qt

from app.errors import TooLate
from app.live_events import ColleagueState, RecordingChanged, RecordingState
from app.ui.now.colleague_row import ColleagueRow
from telephony.call import CallState
from telephony.errors import NoFreeLine
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click

pytestmark = pytest.mark.ui

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def on_a_call(stage: Stage) -> ColleagueRow:
    """A call that was answered in person; its row."""
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1")
    stage.qtbot.keyClick(stage.window, Qt.Key.Key_F4)
    row = stage.window.now.call.colleague
    stage.until(row.ask.isVisible)
    stage.appliance.asked.clear()
    return row


def ask(stage: Stage) -> ColleagueRow:
    row = on_a_call(stage)
    stage.qtbot.keyClicks(stage.window.now.call.person.field, "202")
    click(row.ask)
    stage.until(row.isVisible)
    return row


def answered(stage: Stage) -> ColleagueRow:
    row = ask(stage)
    stage.play(stage.appliance.colleague_moves, "call-1", ColleagueState.ASKED)
    stage.until(row.swap.isEnabled)
    return row


def was_asked(stage: Stage, what: str) -> bool:
    return bool(stage.appliance.asked[-1] == what)


def buttons(row: ColleagueRow) -> list[str]:
    """Those that are there."""
    every = (row.ask, row.connect_them, row.merge, row.swap, row.drop)
    return [each.text() for each in every if each.isVisible()]


def test_a_colleague_is_called_asked_swapped_merged_and_gets_the_caller(stage: Stage) -> None:
    row = answered(stage)
    state = stage.window.now.call.state
    assert row.who.text() == "You speak with 202. The caller waits."
    assert state.text() == "On hold"
    click(row.swap)
    stage.until(lambda: row.who.text() == "You speak with the caller. 202 waits.")
    click(row.merge)
    stage.until(lambda: row.who.text() == "The caller, 202 and you hear each other.")
    assert state.text() == "Three talk"
    click(row.connect_them)
    stage.until(lambda: state.text() == "Ended: put through to a person")

    assert stage.appliance.asked == [
        "ask_colleague call-1 202",
        "swap call-1",
        "merge call-1",
        "connect call-1",
    ]
    assert not row.isVisible()


def test_everything_about_a_colleague_is_done_by_keys(stage: Stage) -> None:
    row = on_a_call(stage)
    keys, world = stage.qtbot.keyClick, stage.appliance
    stage.window.now.call.person.field.setText("202")
    keys(stage.window, Qt.Key.Key_J, CTRL_SHIFT)
    stage.until(row.isVisible)
    stage.play(world.colleague_moves, "call-1", ColleagueState.ASKED)
    for key, button, asked in (
        (Qt.Key.Key_W, row.swap, "swap call-1"),
        (Qt.Key.Key_M, row.merge, "merge call-1"),
        (Qt.Key.Key_L, row.drop, "drop_colleague call-1"),
    ):
        stage.until(button.isEnabled)
        keys(stage.window, key, CTRL_SHIFT)
        stage.until(partial(was_asked, stage, asked))
    stage.until(lambda: not row.isVisible())


def test_only_the_buttons_that_can_be_used_are_there(stage: Stage) -> None:
    row = on_a_call(stage)
    world = stage.appliance
    assert buttons(row) == ["Ask first"]
    assert not row.ask.isEnabled()
    seen = {}
    for state in ColleagueState:
        stage.play(world.colleague_moves, "call-1", state)
        seen[state] = buttons(row)

    decide = ["Connect them", "All together", "Swap", "Let go"]
    assert seen == {
        ColleagueState.RINGS: ["Let go"],
        ColleagueState.ASKED: decide,
        ColleagueState.WAITS: decide,
        ColleagueState.MERGED: ["Connect them", "Let go"],
        ColleagueState.ALONE: [],
        ColleagueState.CONNECTED: [],
        ColleagueState.GONE: [],
    }
    stage.play(world.move, "call-1", CallState.ENDED, outcome="answered")
    assert not row.isVisible()


def test_with_a_colleague_there_the_call_is_neither_held_nor_handed_on_nor_given_back(stage: Stage) -> None:
    ask(stage)
    call = stage.window.now.call

    assert not call.person.hold.isVisible()
    assert not call.person.transfer.isVisible()
    assert not call.take_over.isEnabled()
    assert call.hang_up.isEnabled()
    click(call.colleague.drop)
    stage.until(call.person.hold.isVisible)
    assert call.take_over.isEnabled()


def test_what_became_of_the_colleague_is_told_in_one_sentence(stage: Stage) -> None:
    row = ask(stage)
    notices: list[str] = []
    stage.desk.notice.connect(notices.append)
    sentence = "202 did not take the call. You are back with the caller."
    stage.play(stage.appliance.colleague_moves, "call-1", ColleagueState.GONE, sentence)

    assert notices == [sentence]
    assert not row.isVisible()
    assert stage.window.now.call.state.text() == "You speak"


def test_a_colleague_who_cannot_be_called_is_told_and_the_call_goes_on(stage: Stage) -> None:
    row = on_a_call(stage)
    notices: list[str] = []
    stage.desk.notice.connect(notices.append)
    stage.appliance.fails_with = NoFreeLine("All lines are in use.")
    stage.window.now.call.person.field.setText("202")
    click(row.ask)
    stage.until(lambda: notices == ["All lines are in use."])

    assert not row.isVisible()
    assert stage.window.now.call.person.hold.isEnabled()


def test_while_one_thing_is_being_done_no_other_is_asked_for(stage: Stage) -> None:
    row = answered(stage)
    world = stage.appliance
    may = stage.on_engine(asyncio.Event)

    async def slowly(_: str) -> None:
        await may.wait()
        raise TooLate("The two are being connected.")

    world.connect = slowly
    click(row.connect_them)
    assert not row.swap.isEnabled()
    assert not row.drop.isEnabled()
    stage.on_engine(may.set)
    stage.until(row.swap.isEnabled)


def test_two_who_are_joined_here_are_shown_as_a_call_that_can_only_be_ended(stage: Stage) -> None:
    row = answered(stage)
    stage.play(stage.appliance.colleague_moves, "call-1", ColleagueState.CONNECTED)
    call = stage.window.now.call

    assert row.who.isVisible()
    assert row.who.text() == "The caller and 202 talk over this PC. Hanging up ends it."
    assert not call.person.isVisible()
    assert not call.whisper.isVisible()
    assert not call.take_over.isEnabled()
    assert call.hang_up.isEnabled()
    assert call.state.text() == "Joined here"


def test_while_the_colleague_is_asked_the_window_says_that_nothing_is_recorded(stage: Stage) -> None:
    on_a_call(stage)
    call, world = stage.window.now.call, stage.appliance
    stage.play(world.publish, RecordingChanged("call-1", RecordingState.ON))
    seen = {}
    for state in ColleagueState:
        stage.play(world.colleague_moves, "call-1", state)
        seen[state] = (call.recorded.words.text(), call.record.isVisible())

    private, recorded = ("Recording paused", False), ("Recorded", True)
    assert seen == {
        ColleagueState.RINGS: private,
        ColleagueState.ASKED: private,
        ColleagueState.WAITS: recorded,
        ColleagueState.MERGED: recorded,
        ColleagueState.ALONE: private,
        ColleagueState.CONNECTED: private,
        ColleagueState.GONE: recorded,
    }
