"""Contacts and favourites in the real window over real records."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlmodel import Session

from app.events import LineChanged
from app.stores.customers import enter_customer
from app.stores.favourites import Favourites
from app.ui.phone.phone_screen import PhoneScreen
from telephony.call import CallState
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import nameless

pytestmark = pytest.mark.ui


def _customers(session: Session) -> None:
    enter_customer(session, "+12175551000", "Dana Cole", None)
    enter_customer(session, "+12175551001", "Ann Lee", None)


def opened(stage: Stage, folder: Path) -> PhoneScreen:
    stage.with_records(folder)
    assert stage.database is not None
    stage.in_records(stage.database.write(_customers))
    stage.open_ready()
    screen = stage.open_screen("Phone")
    assert isinstance(screen, PhoneScreen)
    stage.until(lambda: len(screen.model.contacts) == 4)
    return screen


def pinned(stage: Stage) -> list[str]:
    assert stage.database is not None
    return [each.address for each in stage.in_records(Favourites(stage.database).all())]


def test_somebody_is_found_while_typing_and_called_with_the_keyboard_only(
    stage: Stage, tmp_path: Path
) -> None:
    screen = opened(stage, tmp_path)
    stage.qtbot.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    stage.until(screen.people.search.hasFocus)
    stage.qtbot.keyClicks(screen.people.search, "dana")
    stage.until(lambda: len(screen.model.contacts) == 1)
    stage.qtbot.keyClick(screen.people.search, Qt.Key.Key_Down)
    assert screen.people.contacts.hasFocus()
    stage.qtbot.keyClick(screen.people.contacts, Qt.Key.Key_Return)
    stage.until(lambda: bool(stage.desk.calls.live))

    assert stage.appliance.asked == ["dial +12175551000 True"]


def test_enter_in_the_search_calls_whoever_stands_first(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)
    screen.people.search.setText("sarah")
    stage.until(lambda: len(screen.model.contacts) == 1)
    stage.qtbot.keyClick(screen.people.search, Qt.Key.Key_Return)
    stage.until(lambda: bool(stage.desk.calls.live))

    assert stage.appliance.asked == ["dial 201 True"]


def test_a_click_on_a_contact_dials_nobody_but_puts_the_number_there(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)
    spot = screen.people.contacts.visualRect(screen.model.table.index(3, 1)).center()
    stage.qtbot.mouseClick(screen.people.contacts.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert screen.dial.number.text() == "+12175551000"
    assert stage.appliance.asked == []


def test_who_is_pinned_gets_a_button_that_calls_them_and_keeps_the_order_given(
    stage: Stage, tmp_path: Path
) -> None:
    screen = opened(stage, tmp_path)
    people, favourites = screen.people, screen.favourites
    for row in (3, 2):
        people.contacts.selectRow(row)
        pins = len(screen.model.favourites)
        click(people.pin)
        stage.until(lambda pins=pins: len(screen.model.favourites) == pins + 1)
    assert pinned(stage) == ["+12175551000", "301"]
    assert people.pin.text() == "Unpin"

    stage.qtbot.keyClick(screen, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    stage.until(lambda: pinned(stage) == ["301", "+12175551000"])
    stage.until(lambda: favourites.buttons[0].text() == "★ Marcus Lee")
    assert nameless(screen) == []

    click(favourites.buttons[1])
    stage.until(lambda: bool(stage.desk.calls.live))
    assert stage.appliance.asked == ["dial +12175551000 True"]


def test_a_favourite_is_called_by_its_key(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)
    screen.model.pin("+12175559999", "Body shop")
    stage.until(screen.favourites.buttons[0].isVisible)
    stage.qtbot.keyClick(screen, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    stage.until(lambda: bool(stage.desk.calls.live))

    assert stage.appliance.asked == ["dial +12175559999 True"]


def test_who_called_last_can_be_pinned_too(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)
    stage.play(stage.appliance.ring, "call-1", remote="+12175550142")
    stage.play(stage.appliance.move, "call-1", CallState.ENDED, "missed")
    click(screen.people.to_recent)
    stage.until(lambda: screen.people.recent.rowCount() == 1)
    screen.people.calls.selectRow(0)
    click(screen.people.pin)

    stage.until(lambda: pinned(stage) == ["+12175550142"])
    stage.until(lambda: screen.favourites.buttons[0].text() == "★ (217) 555-0142")


def test_nobody_is_dialled_while_there_is_no_line(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)
    stage.play(stage.appliance.publish, LineChanged("off", "The phone is off."))
    screen.people.contacts.selectRow(0)
    stage.qtbot.keyClick(screen.people.contacts, Qt.Key.Key_Return)
    screen.model.pin("201", "Sarah")
    stage.until(screen.favourites.buttons[0].isVisible)

    assert not screen.favourites.buttons[0].isEnabled()
    assert stage.appliance.asked == []


def test_enter_in_the_number_field_calls_the_number_and_not_the_chosen_contact(
    stage: Stage, tmp_path: Path
) -> None:
    screen = opened(stage, tmp_path)
    screen.people.contacts.selectRow(0)
    screen.dial.number.setFocus()
    stage.qtbot.keyClicks(screen.dial.number, "5550123")
    stage.qtbot.keyClick(screen.dial.number, Qt.Key.Key_Return)
    stage.until(lambda: bool(stage.desk.calls.live))

    assert stage.appliance.asked == ["dial 5550123 True"]
