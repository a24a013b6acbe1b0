"""The history in the real window over real records: a call is found, read, exported, deleted."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt

from app.stores.call_rows import PAGE, Taken
from app.ui.calls.calls_screen import CallsScreen
from app.ui.calls.history_model import NONE_FOUND, NONE_YET
from app.ui.calls.page_model import AFTER_THE_CALL, NO_RECORDING
from app.ui.calls.wording import Period
from telephony.call import CallState
from tests.app.ui.calls.written_history import ANN, BO, NOON, Desk
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless, unreachable

pytestmark = pytest.mark.ui


@pytest.fixture
def desk(stage: Stage, tmp_path: Path) -> Desk:
    return Desk(stage, tmp_path)


def shown(screen: CallsScreen) -> list[int]:
    return [each.call.id for each in screen.history.rows.rows]


def test_a_call_is_found_by_what_was_said_read_exported_and_deleted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    squeal = desk.call("s1", "How can I help?", "My brakes squeal.", "Come by.", "Yes.", recorded=True)
    other = desk.call("s2", "How can I help?", "An oil change.", remote=BO, hour=1)
    desk.book("s1")
    screen, to = desk.open(), desk.folder / "out.json"
    desk.stage.until(lambda: screen.open_call.page is not None)
    assert shown(screen) == [other, squeal]
    assert screen.page.call_card.title.text() == "(217) 555-0102"
    assert "0.8 s" in screen.page.answers.accessibleDescription()

    desk.stage.qtbot.keyClicks(screen.choices.words, "brake squ")
    desk.stage.until(lambda: shown(screen) == [squeal])
    screen.found.table.selectRow(0)
    desk.stage.until(lambda: screen.open_call.waveform is not None)
    assert screen.page.call_card.title.text() == "Ann Lee"
    assert "Mon, Mar 2" in screen.page.facts.text()
    assert screen.page.waveform.isVisible()
    assert screen.open_call.row == 1
    assert "Oil Change: Tue, Mar 3, 9:30 AM, Ann Lee" in str(
        screen.page.came_of_it.model().index(0, 0).data()
    )
    assert screen.page.answers_text.text() == "Median 0.8 s, slowest 0.8 s"

    def ask_where(name: str) -> Path | None:
        return to if name.endswith(".json") else None

    monkeypatch.setattr(screen.buttons, "ask_where", ask_where)
    screen.buttons.menu.actions()[1].trigger()
    desk.stage.until(lambda: screen.buttons.said.text() == f"Written to {to}")
    assert len(json.loads(to.read_text("utf-8"))["turns"]) == 4

    answers = [False, True]
    monkeypatch.setattr(screen.buttons, "ask_to_delete", lambda: answers.pop(0))
    click(screen.buttons.delete)
    assert desk.stands(squeal)
    click(screen.buttons.delete)
    desk.stage.until(lambda: screen.open_call.page is None)
    assert "deleted for good, with its transcript and its recording" in screen.page.empty.text()
    assert screen.page.currentWidget() is screen.page.empty_card
    assert not desk.stands(squeal)
    assert not (desk.folder / "recordings" / "s1.wav").exists()
    desk.stage.until(lambda: screen.found.empty.isVisible() and screen.found.empty.text() == NONE_FOUND)


def test_a_line_that_is_clicked_moves_the_position_and_the_position_chooses_a_line(desk: Desk) -> None:
    desk.call("s1", "How can I help?", "My brakes squeal.", "Come by.", "Yes.", recorded=True)
    screen = desk.open()
    desk.stage.until(lambda: screen.open_call.waveform is not None)
    view, wave = screen.page.transcript, screen.page.waveform

    place = view.visualRect(view.model().index(1, 0)).center()
    desk.stage.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert screen.open_call.position_s == pytest.approx(1.0, abs=0.02)
    assert wave.accessibleDescription() == "Position 0:01 of 0:04"

    desk.stage.qtbot.mouseClick(wave, Qt.MouseButton.LeftButton, pos=QPoint(wave.width() - 8, 20))
    assert view.currentIndex().row() == 3
    desk.stage.qtbot.keyClick(wave, Qt.Key.Key_Home)
    assert (screen.open_call.position_s, view.currentIndex().row()) == (0.0, 0)
    desk.stage.qtbot.keyClick(view, Qt.Key.Key_Down)
    assert (screen.open_call.row, screen.open_call.position_s) == (1, pytest.approx(1.0, abs=0.02))
    desk.stage.qtbot.keyClick(screen.page.answers, Qt.Key.Key_Right)
    assert screen.open_call.row == 2
    desk.stage.qtbot.keyClick(screen.page.answers, Qt.Key.Key_Left)
    assert screen.open_call.row == 0


def test_the_history_is_searched_read_and_deleted_by_keyboard_only(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = desk.call("s1", "How can I help?", "My brakes squeal.")
    second = desk.call("s2", "How can I help?", "Brakes, please.", hour=1)
    screen, keys = desk.open(), desk.stage.qtbot.keyClick
    monkeypatch.setattr(screen.buttons, "ask_to_delete", lambda: True)

    keys(desk.stage.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desk.stage.until(screen.choices.words.hasFocus)
    desk.stage.qtbot.keyClicks(screen.choices.words, "brakes")
    keys(screen.choices.words, Qt.Key.Key_Return)
    desk.stage.until(screen.found.table.hasFocus)
    desk.stage.until(lambda: shown(screen) == [second, first])
    keys(screen.found.table, Qt.Key.Key_Down)
    keys(screen.found.table, Qt.Key.Key_Down)
    desk.stage.until(lambda: screen.open_call.page is not None and screen.open_call.page.call.id == first)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    keys(desk.stage.window, Qt.Key.Key_Delete, control | shift)
    desk.stage.until(lambda: shown(screen) == [second])
    assert not desk.stands(first)


def test_a_live_call_is_listed_and_followed_and_cannot_be_deleted(desk: Desk) -> None:
    screen = desk.open()
    assert screen.found.empty.text() == NONE_YET
    call_id = desk.stage.in_records(desk.calls.open("call-1", "inbound", BO, NOON))
    desk.stage.play(desk.stage.appliance.ring, "call-1", remote=BO)
    desk.stage.until(lambda: screen.open_call.page is not None)
    assert shown(screen) == [call_id]
    assert not screen.buttons.delete.isEnabled()
    assert screen.page.no_waveform.text() == AFTER_THE_CALL

    desk.stage.in_records(desk.calls.add_turn(call_id, "agent", "How can I help?", NOON))
    desk.stage.play(desk.stage.appliance.speak, "call-1", "agent", "How can I help?")
    desk.stage.until(lambda: len(screen.open_call.transcript.turns) == 1)
    desk.stage.play(desk.stage.appliance.move, "call-1", CallState.ENDED, outcome="missed")
    desk.stage.in_records(desk.calls.close(call_id, NOON, "missed"))
    desk.stage.until(screen.buttons.delete.isEnabled)
    assert screen.page.no_waveform.text() == NO_RECORDING
    desk.stage.until(lambda: screen.history.rows.index(0, 3).data() == "Missed")


def test_the_choices_narrow_the_list_and_open_it_again(desk: Desk) -> None:
    alone = desk.call("s1", "Hello.")
    over = desk.call("s2", "Hello.", remote=BO, hour=1)
    desk.book("s1")
    screen = desk.open()
    choices = screen.choices
    desk.stage.until(lambda: choices.department.count() > 1)

    choices.department.setCurrentIndex(choices.department.findText("Service"))
    choices.department.activated.emit(choices.department.currentIndex())
    desk.stage.until(lambda: screen.found.count.text() == "1 call found")
    choices.department.setCurrentIndex(0)
    choices.department.activated.emit(0)
    desk.stage.until(lambda: screen.found.count.text() == "2 calls")
    desk.stage.in_records(desk.calls.add_turn(over, "person", "This is Sarah.", NOON))
    for taken, call_ids in ((Taken.BY_BOTH, [over]), (Taken.BY_AGENT, [alone]), (Taken.BY_PERSON, [])):
        choices.taken.setCurrentIndex(choices.taken.findData(taken))
        choices.taken.activated.emit(choices.taken.currentIndex())
        desk.stage.until(lambda wanted=call_ids: shown(screen) == wanted)
    choices.taken.setCurrentIndex(0)
    choices.taken.activated.emit(0)
    desk.stage.until(lambda: len(shown(screen)) == 2)
    desk.stage.qtbot.keyClicks(choices.person, "ann l")
    desk.stage.until(lambda: len(shown(screen)) == 1)
    choices.person.clear()
    desk.stage.until(lambda: len(shown(screen)) == 2)

    choices.period.setCurrentIndex(choices.period.findData(Period.BETWEEN))
    choices.period.activated.emit(choices.period.currentIndex())
    assert choices.days.isVisible()
    choices.first.setDate(QDate(2026, 3, 2))
    choices.last.setDate(QDate(2026, 3, 2))
    desk.stage.until(lambda: screen.found.count.text() == "2 calls found")
    choices.first.setDate(QDate(2026, 3, 1))
    choices.last.setDate(QDate(2026, 3, 1))
    desk.stage.until(lambda: screen.found.empty.isVisible() and screen.found.count.text() == "")


def test_a_long_list_is_read_page_by_page_as_one_scrolls(desk: Desk) -> None:
    async def fill() -> None:
        for number in range(PAGE + 20):
            await desk.calls.open(f"s{number}", "inbound", ANN, NOON + timedelta(minutes=number))

    desk.stage.in_records(fill())
    screen = desk.open()
    assert len(shown(screen)) == PAGE
    assert screen.found.count.text() == f"{PAGE + 20} calls"
    screen.found.table.scrollToBottom()
    desk.stage.until(lambda: len(shown(screen)) == PAGE + 20)
    assert len(set(shown(screen))) == PAGE + 20


def test_the_recording_is_opened_by_the_system_or_it_is_said_that_it_cannot_be(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.call("s1", "Hello.", "Hi.", "Bye.", "Bye.", recorded=True)
    screen, opened = desk.open(), list[Path]()
    desk.stage.until(lambda: screen.open_call.waveform is not None)

    def open_file(path: Path) -> bool:
        opened.append(path)
        return len(opened) == 1

    monkeypatch.setattr(screen.buttons, "open_file", open_file)
    click(screen.buttons.open)
    assert opened == [desk.folder / "recordings" / "s1.wav"]
    assert not desk.stage.window.notice.isVisible()
    click(screen.buttons.open)
    assert "No program on this PC opens the recording" in desk.stage.window.notice.text.text()


def test_an_export_that_fails_is_said_in_words(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.call("s1", "Hello.")
    screen = desk.open()
    desk.stage.until(lambda: screen.open_call.page is not None)

    def ask_where(name: str) -> Path:
        return desk.folder / "nowhere" / name

    monkeypatch.setattr(screen.buttons, "ask_where", ask_where)
    screen.buttons.menu.actions()[0].trigger()
    desk.stage.until(desk.stage.window.notice.isVisible)
    assert "cannot be written" in desk.stage.window.notice.text.text()
    assert screen.buttons.said.text() == ""


def test_a_page_with_everything_on_it_is_usable_by_everyone_in_the_smallest_window(desk: Desk) -> None:
    desk.call("s1", "How can I help? " * 20, "My brakes squeal.", "Come by.", "Yes.", recorded=True)
    desk.book("s1")
    screen = desk.open()
    desk.stage.until(lambda: screen.open_call.waveform is not None)
    desk.stage.window.resize(desk.stage.window.minimumSize())
    desk.stage.until(lambda: desk.stage.window.width() == desk.stage.window.minimumWidth())
    assert nameless(screen) == []
    assert unreachable(screen) == []
    assert cut_labels(screen) == []
