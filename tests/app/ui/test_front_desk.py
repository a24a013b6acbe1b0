"""The front desk's main task in the real window, over an appliance that is played by the test."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from app.errors import NotReady
from app.events import AppointmentCancelled, AppointmentMoved, LineChanged
from app.sound.errors import NoSound
from app.ui.line_model import Stage as Life
from engine.ports import Slots
from engine.timing import TurnTiming
from telephony.call import CallState
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import PATIENCE_MS, click

pytestmark = pytest.mark.ui


def enabled(stage: Stage) -> tuple[bool, bool, bool]:
    """Of answer, hang up and demo."""
    call = stage.window.now.call
    return call.answer.isEnabled(), call.hang_up.isEnabled(), call.demo.isEnabled()


def said(stage: Stage) -> list[tuple[str, str]]:
    shown = stage.desk.calls.shown
    assert shown is not None
    return [(turn.who, turn.text) for turn in shown.transcript.turns]


def test_a_call_is_answered_followed_booked_and_hung_up(stage: Stage) -> None:
    stage.open_ready()
    window, world = stage.window, stage.appliance
    stage.play(world.ring, "call-1", remote="+12175550123")
    assert window.now.call.title.text() == "(217) 555-0123"
    assert window.now.call.state.text() == "Ringing"

    click(window.now.call.answer)
    stage.until(lambda: window.now.call.state.text() == "Live call")
    stage.play(world.speak, "call-1", "agent", "Thanks for calling.")
    stage.play(world.speak, "call-1", "caller", "An oil change, please.")
    stage.play(world.fill, "call-1", Slots(service_type="Oil Change", preferred_date=date(2026, 3, 2)))
    stage.play(world.time_turn, "call-1", TurnTiming(1, 0.3, 0.5, 0.6, 0.7, 1.0, 1.2))
    stage.play(world.book, "call-1", time(9, 30), name="Dana Cole")
    stage.until(lambda: window.now.agenda.table.model().rowCount() == 1)

    assert said(stage) == [("Agent", "Thanks for calling."), ("Caller", "An oil change, please.")]
    assert window.now.call.pages.currentWidget() is window.now.call.transcript
    assert window.now.wish.values["Service"].text() == "Oil Change"
    assert window.now.wish.values["Day"].text() == "Mon, Mar 2"
    assert window.now.wish.values["Name"].text() == "not yet known"
    assert window.now.wish.booked.isVisible()
    assert window.now.latency.total.text() == "Heard 1.20 s after the caller stopped speaking"
    assert "First speech 0.30 seconds" in window.now.latency.bars.accessibleDescription()
    assert window.now.agenda.table.selectionModel().isRowSelected(0)

    click(window.now.call.hang_up)
    stage.until(lambda: window.now.call.state.text() == "Ended: answered")

    assert world.asked == ["answer call-1", "hang_up call-1"]
    assert len(said(stage)) == 2


def test_an_appointment_that_is_moved_or_cancelled_changes_the_agenda_at_once(stage: Stage) -> None:
    stage.open_ready()
    world, table = stage.appliance, stage.window.now.agenda.table.model()
    stage.play(world.ring, "call-1")
    stage.play(world.book, "call-1", time(9, 30))
    stage.until(lambda: table.rowCount() == 1)

    world.appointments = [replace(world.appointments[0], scheduled_time=time(15))]
    stage.play(world.publish, AppointmentMoved("call-1", 1))
    stage.until(lambda: "3:00" in str(table.index(0, 0).data()))
    assert stage.window.now.wish.booked.isVisible()

    world.appointments = [replace(world.appointments[0], status="cancelled")]
    stage.play(world.publish, AppointmentCancelled("call-1", 1))
    stage.until(lambda: "(cancelled)" in str(table.index(0, 2).data()))
    assert not stage.window.now.wish.booked.isVisible()


def test_buttons_work_only_when_they_make_sense(stage: Stage) -> None:
    stage.open()
    assert enabled(stage) == (False, False, False)
    stage.until(lambda: stage.desk.agenda.day is not None)
    assert enabled(stage) == (False, False, True)
    stage.play(stage.appliance.ring, "call-1")
    assert enabled(stage) == (True, True, False)
    stage.play(stage.appliance.move, "call-1", CallState.ACTIVE)
    assert enabled(stage) == (False, True, False)
    stage.play(stage.appliance.move, "call-1", CallState.HELD)
    assert enabled(stage) == (False, True, False)
    stage.play(stage.appliance.move, "call-1", CallState.ENDED, outcome="missed")
    assert enabled(stage) == (False, False, True)
    stage.play(stage.appliance.publish, LineChanged("restarting", "The phone process died."))
    assert enabled(stage) == (False, False, False)


def test_a_call_that_lotline_dials_cannot_be_answered(stage: Stage) -> None:
    stage.open_ready()
    stage.in_records(stage.appliance.switchboard.dial("sip:lead@example.com"))
    stage.until(lambda: stage.desk.calls.shown is not None)

    assert stage.window.now.call.title.text() == "lead@example.com"
    assert not stage.window.now.call.not_kept.isVisible()
    assert enabled(stage) == (False, True, False)


def test_a_call_is_taken_over_and_given_back_with_one_key(stage: Stage) -> None:
    stage.open_ready()
    world, call = stage.appliance, stage.window.now.call
    stage.play(world.ring, "call-1")
    stage.play(world.move, "call-1", CallState.ACTIVE)
    stage.qtbot.keyClick(stage.window, Qt.Key.Key_F8)
    stage.until(lambda: call.take_over.text() == "Give back")
    stage.play(world.speak, "call-1", "person", "This is Sarah.")

    assert call.state.text() == "You speak"
    assert said(stage) == [("Person", "This is Sarah.")]
    stage.qtbot.keyClick(stage.window, Qt.Key.Key_F8)
    stage.until(lambda: call.take_over.text() == "Take over")

    assert world.asked == ["take_over call-1", "give_back call-1"]
    assert call.state.text() == "Live call"


def test_a_call_answered_in_person_is_muted_held_and_handed_on(stage: Stage) -> None:
    stage.open_ready()
    world, call = stage.appliance, stage.window.now.call
    stage.play(world.ring, "call-1")
    stage.qtbot.keyClick(stage.window, Qt.Key.Key_F4)
    stage.until(lambda: call.person.isVisible() and call.person.mute.isEnabled())
    click(call.person.mute)
    stage.until(lambda: call.state.text() == "You are muted" and call.person.hold.isEnabled())
    click(call.person.hold)
    stage.until(lambda: call.state.text() == "You hold the call" and call.person.hold.isEnabled())
    stage.qtbot.keyClicks(call.person.field, "12#")
    click(call.person.keys)
    stage.until(lambda: len(world.asked) == 4 and stage.desk.can_handle_call)
    stage.qtbot.keyClicks(call.person.field, "202")
    click(call.person.transfer)
    stage.until(lambda: call.state.text() == "Ended: put through to a person")

    assert world.asked == [
        "answer_in_person call-1",
        "mute call-1 True",
        "hold call-1 True",
        "keys call-1 12#",
        "transfer call-1 202",
    ]
    assert not call.person.isVisible()


def test_whoever_has_a_microphone_can_talk_to_the_agent(stage: Stage) -> None:
    stage.open_ready()
    call = stage.window.now.call
    click(call.practice)
    stage.until(lambda: call.title.text() == "Practice call")

    assert stage.appliance.asked == ["practice"]
    assert call.not_kept.isVisible()
    assert call.not_kept.text() == "What is booked in a practice call is not kept."
    assert not call.practice.isVisible()
    assert call.hang_up.isEnabled()


def test_without_a_microphone_the_window_says_so_and_stays_usable(stage: Stage) -> None:
    stage.open_ready()
    stage.appliance.fails_with = NoSound("No microphone was found. Plug one in and try again.")
    click(stage.window.now.call.practice)
    stage.until(stage.window.notice.isVisible)

    assert stage.window.notice.text.text() == "No microphone was found. Plug one in and try again."
    assert stage.window.now.call.practice.isEnabled()


def test_the_demo_call_can_be_played_from_the_keyboard(stage: Stage) -> None:
    stage.open_ready()
    stage.qtbot.keyClick(stage.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: stage.desk.can_answer)
    assert stage.window.now.call.not_kept.isVisible()
    stage.qtbot.keyClick(stage.window, Qt.Key.Key_F5)
    stage.until(lambda: not stage.desk.can_answer and stage.desk.can_hang_up)
    stage.qtbot.keyClick(stage.window, Qt.Key.Key_F9)
    stage.until(lambda: not stage.desk.calls.live)

    assert stage.appliance.asked == ["play_demo", "answer demo", "hang_up demo"]


def test_a_second_press_while_the_first_is_under_way_asks_nothing_twice(stage: Stage) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1")
    stage.desk.answer()
    stage.desk.answer()
    stage.until(
        lambda: stage.desk.calls.shown is not None and stage.desk.calls.shown.state is CallState.ACTIVE
    )

    assert stage.appliance.asked == ["answer call-1"]


def test_a_command_that_fails_is_said_in_words_and_can_be_tried_again(stage: Stage) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1")
    stage.appliance.fails_with = NotReady("The phone restarts. Try again in a few seconds.")
    click(stage.window.now.call.answer)
    stage.until(stage.window.notice.isVisible)
    assert stage.window.notice.text.text() == "The phone restarts. Try again in a few seconds."
    assert stage.window.now.call.answer.isEnabled()

    stage.appliance.fails_with = ZeroDivisionError("secret")
    click(stage.window.now.call.answer)
    stage.until(lambda: "went wrong inside Lotline" in stage.window.notice.text.text())
    click(stage.window.notice.dismiss)
    assert not stage.window.notice.isVisible()


def test_the_technical_text_of_an_error_is_behind_a_fold(stage: Stage) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1")
    notice, answer = stage.window.notice, stage.window.now.call.answer
    fault = NotReady("The phone restarts. Try again in a few seconds.")
    stage.appliance.fails_with = fault
    click(answer)
    stage.until(notice.isVisible)
    assert not notice.unfold.isVisible(), "the sentence says it all"

    fault.__cause__ = OSError(28, "No space left on device")
    click(answer)
    stage.until(notice.unfold.isVisible)
    assert not notice.details.isVisible()
    click(notice.unfold)
    assert notice.details.isVisible()
    assert notice.details.text() == "OSError: [Errno 28] No space left on device"

    stage.appliance.fails_with = ZeroDivisionError("division by zero")
    click(answer)
    stage.until(lambda: "went wrong inside Lotline" in notice.text.text())
    assert not notice.details.isVisible(), "each is folded at first"
    click(notice.unfold)
    assert notice.details.text() == "ZeroDivisionError: division by zero"


def test_the_window_is_there_while_the_models_load_and_says_what_it_does(stage: Stage) -> None:
    stage.on_engine(stage.appliance.may_start.clear)
    stage.open()

    assert stage.window.isVisible()
    stage.until(lambda: stage.window.header.sentence.text() == "Loading the models …")
    assert stage.window.header.word.text() == "Getting ready:"
    stage.on_engine(stage.appliance.may_start.set)
    stage.until(lambda: stage.window.header.word.text() == "Taking calls")
    assert stage.window.header.sentence.text() == "Direct calls on port 5060."


def test_a_start_that_fails_is_told_in_words_and_the_window_can_still_be_closed(stage: Stage) -> None:
    stage.appliance.fails_with = NotReady("The weights are missing. Run: lotline models pull")
    stage.open()
    stage.until(lambda: stage.desk.line.stage is Life.FAILED)

    assert stage.window.header.word.text() == "Cannot take calls"
    assert "lotline models pull" in stage.window.header.sentence.text()
    assert "lotline models pull" in stage.window.now.call.empty.text()
    assert enabled(stage) == (False, False, False)
    with stage.qtbot.waitSignal(stage.desk.closed, timeout=PATIENCE_MS):
        stage.window.close()
    assert not stage.window.isVisible()


def test_closing_asks_once_while_a_call_is_live(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1")
    answers = [False, True]
    monkeypatch.setattr(stage.window, "ask_to_hang_up", lambda: answers.pop(0))

    stage.window.close()
    assert stage.window.isVisible()
    assert stage.appliance.asked == []
    with stage.qtbot.waitSignal(stage.desk.closed, timeout=PATIENCE_MS):
        stage.window.close()
        stage.window.close()

    assert answers == []
    assert stage.appliance.asked == ["stop"]
    assert not stage.window.isVisible()


def test_told_to_stop_it_lets_a_live_call_end_which_can_still_be_hung_up(stage: Stage) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1")
    stage.on_engine(stage.appliance.may_finish.clear)

    stage.window.close_unasked()
    assert stage.window.header.word.text() == "Closing"
    assert stage.window.isVisible()
    assert not stage.desk.can_play_demo
    stage.desk.hang_up()
    stage.until(lambda: stage.appliance.asked == ["finish", "hang_up call-1"])
    with stage.qtbot.waitSignal(stage.desk.closed, timeout=PATIENCE_MS):
        stage.on_engine(stage.appliance.may_finish.set)

    assert stage.appliance.asked[-1] == "stop"
    assert not stage.window.isVisible()


def test_who_closes_the_window_while_it_waits_for_a_call_to_end_is_asked(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1")
    stage.on_engine(stage.appliance.may_finish.clear)
    answers = [False, True]
    monkeypatch.setattr(stage.window, "ask_to_hang_up", lambda: answers.pop(0))

    stage.window.close_unasked()
    stage.window.close()
    with stage.qtbot.waitSignal(stage.desk.closed, timeout=PATIENCE_MS):
        stage.window.close()

    assert answers == []
    assert stage.appliance.asked == ["finish", "stop"]


def test_closing_while_the_models_load_stops_what_was_begun(stage: Stage) -> None:
    stage.on_engine(stage.appliance.may_start.clear)
    stage.open()
    stage.until(lambda: stage.window.header.sentence.text() == "Loading the models …")

    with stage.qtbot.waitSignal(stage.desk.closed, timeout=PATIENCE_MS):
        stage.window.close()

    assert stage.appliance.asked == ["stop"]
    assert stage.desk.line.stage is Life.CLOSING


def test_a_start_that_tidies_up_after_itself_is_not_overtaken_by_the_stop(stage: Stage) -> None:
    world = stage.appliance

    async def start() -> None:
        try:
            world.asked.append("start")
            await asyncio.Event().wait()
        finally:
            for _ in range(20):
                await asyncio.sleep(0)
            world.asked.append("tidied")

    world.start = start
    stage.open()
    stage.until(lambda: world.asked == ["start"])
    with stage.qtbot.waitSignal(stage.desk.closed, timeout=PATIENCE_MS):
        stage.window.close()

    assert world.asked == ["start", "tidied", "stop"]


def test_several_calls_at_once_can_be_chosen_from(stage: Stage) -> None:
    stage.open_ready()
    for number in (1, 2, 3):
        stage.play(stage.appliance.ring, f"call-{number}", remote=f"sip:caller{number}@10.0.0.9")
    tiles = stage.window.now.tiles
    assert tiles.isVisible()
    assert tiles.tiles[0].who.text() == "caller1@10.0.0.9"

    click(tiles.tiles[1].show_it)
    stage.play(stage.appliance.speak, "call-2", "caller", "Me!")
    assert said(stage) == [("Caller", "Me!")]
    stage.play(stage.appliance.move, "call-2", CallState.ENDED)
    assert stage.window.now.call.title.text() == "caller1@10.0.0.9"
    stage.play(stage.appliance.move, "call-3", CallState.ENDED)
    assert not tiles.isVisible()
