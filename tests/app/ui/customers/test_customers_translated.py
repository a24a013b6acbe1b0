"""Every text of the customers' screen and of its dialogs can be translated."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.stores.calls import Calls
from app.ui.customers.customers_screen import CustomersScreen
from engine.ports import MessageRequest
from tests.app.ui.conftest import MONDAY_NOON, Stage
from tests.app.ui.customers.test_customers_screen import DANA, Room
from tests.app.ui.hands import click
from tests.app.ui.looks import untranslated
from tests.app.ui.marks import Marks

pytestmark = pytest.mark.ui
DATA = [
    *("Ann Lee", "Dana Cole", "Ford Focus", "Honda Civic", "Toyota RAV4", "Oil Change", "Is it ready?"),
    *("front desk", "Take me off.", "Signed up."),
    *("dana@example.com", "Honda", "Toyota", "Civic", "RAV4", "AB 1234"),
    "zzz",
]


@pytest.fixture
def room(marks: Marks, stage: Stage, tmp_path: Path) -> Room:
    """Dana has been called, has something to be done for her, and changed her mind about calls."""
    room = Room(stage, tmp_path)
    calls = Calls(room.archive.database)
    call = room.do(calls.open("s1", "inbound", DANA, MONDAY_NOON))
    room.do(calls.answered(call, MONDAY_NOON))
    room.do(calls.close(call, MONDAY_NOON + timedelta(minutes=2), "booked"))
    room.do(calls.open("s2", "outbound", DANA, MONDAY_NOON - timedelta(days=400)))
    room.do(room.tools.take_message(MessageRequest("s1", "Is it ready?", customer_phone=DANA)))
    book = room.tools.counters.book
    room.do(book.stop_calling(DANA, "Take me off."))
    room.do(book.allow_calls(DANA, "Signed up."))
    return room


def test_all_that_is_said_of_a_customer_can_be_translated(room: Room) -> None:
    stage = room.stage
    stage.open_ready()
    screen = stage.open_screen("⟦Customers⟧")
    assert isinstance(screen, CustomersScreen)
    room.panel = screen.person
    stage.until(lambda: room.title == "Dana Cole")
    assert untranslated(screen, DATA) == []

    for button in (room.panel.edit, room.panel.add_car, room.panel.edit_car, room.panel.stop):
        dialog = room.ask(button)
        assert untranslated(dialog, DATA) == []
        click(dialog.cancel)
    room.do(room.tools.counters.book.stop_calling(DANA, "Take me off."))
    screen.refresh()
    dialog = room.ask(room.panel.allow)
    assert untranslated(dialog, DATA) == []
    click(dialog.cancel)

    stage.qtbot.keyClicks(screen.search, "zzz")
    stage.until(screen.empty.isVisible)
    assert untranslated(screen, DATA) == []
