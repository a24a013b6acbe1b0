"""What the desk looks up and corrects about customers, in the real window over real records."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView

from app.dealership.customers import CustomerBook, PersonFile
from app.stores.calls import Calls
from app.ui.calls.calls_screen import CallsScreen
from app.ui.customers.customers_model import PAGE
from app.ui.customers.customers_screen import CARS_FROM_WIDTH, CustomersScreen
from app.ui.customers.entry_dialog import EntryDialog
from engine.ports import BookingRequest, Job, MessageRequest
from tests.app.ui.conftest import MONDAY_NOON, Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless, unreachable

pytestmark = pytest.mark.ui

T = TypeVar("T")
DANA, ANN = "+12175550123", "+12175550101"
TUESDAY = datetime(2026, 3, 3, 10)  # noqa: DTZ001 - local to the dealership


class Room:
    """The customers' screen over real records with two customers: Ann, and Dana with two cars."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self.stage = stage
        self.archive = stage.with_records(folder)
        self.tools = self.archive.tools
        self.book(ANN, "Ann Lee", "2012 Ford Focus", 0)
        self.book(DANA, "Dana Cole", "2019 Honda Civic", 1)
        self.book(DANA, "Dana Cole", "2021 Toyota RAV4", 2)

    def book(self, phone: str, name: str, car: str, days: int) -> None:
        wish = BookingRequest("s1", Job(1), TUESDAY + timedelta(days=days), name, phone, None, car)
        self.do(self.tools.book(wish))

    def do(self, awaitable: Awaitable[T]) -> T:
        return self.stage.in_records(awaitable)

    def open(self) -> None:
        self.stage.open_ready()
        screen = self.stage.open_screen("Customers")
        assert isinstance(screen, CustomersScreen)
        self.screen, self.panel = screen, screen.person
        self.stage.until(lambda: self.title == "Dana Cole")

    @property
    def title(self) -> str:
        return self.panel.who.title.text()

    @property
    def names(self) -> list[str]:
        return [line.customer.name for line in self.screen.customers.lines]

    def records(self, customer_id: int) -> PersonFile:
        book: CustomerBook = self.tools.counters.book
        return self.do(book.person(customer_id))

    def ask(self, button: QPushButton) -> EntryDialog:
        """Open a dialog."""
        click(button)
        assert self.panel.dialog is not None
        return self.panel.dialog

    def save(self, dialog: EntryDialog, **typed: str) -> None:
        """Fill in a dialog and see it go."""
        gone: list[int] = []
        dialog.finished.connect(gone.append)
        for key, text in typed.items():
            dialog.fields[key].setText(text)
        click(dialog.save)
        self.stage.until(lambda: bool(gone))


@pytest.fixture
def room(stage: Stage, tmp_path: Path) -> Room:
    return Room(stage, tmp_path)


def shown(table: QTableView, column: int = 0) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_a_customer_is_found_by_their_car_and_all_that_is_known_is_there(room: Room) -> None:
    calls = Calls(room.archive.database)
    call = room.do(calls.open("s1", "inbound", ANN, MONDAY_NOON))
    room.do(calls.answered(call, MONDAY_NOON))
    room.do(calls.close(call, MONDAY_NOON + timedelta(seconds=127), "booked"))
    room.do(room.tools.take_message(MessageRequest("s1", "Is it ready?", customer_phone=ANN)))
    room.open()
    assert room.screen.total.text() == "2 customers"

    room.stage.qtbot.keyClicks(room.screen.search, "focus")
    room.stage.until(lambda: room.title == "Ann Lee")

    panel = room.panel
    assert room.names == ["Ann Lee"]
    assert (panel.number.text(), panel.email.text()) == ("(217) 555-0101", "not known")
    assert panel.wish.text() == "May be called."
    assert shown(panel.cars) == ["2012 Ford Focus"]
    past = panel.past
    assert [past.tabs[name].text() for name in past.tabs] == [
        "Appointments (1)",
        "Calls (1)",
        "Open tasks (1)",
    ]
    assert shown(past.tables["Appointments"]) == ["Tue, Mar 3, 10:00 AM"]
    assert shown(past.tables["Appointments"], 3) == ["Coming"]
    click(past.tabs["Calls"])
    assert past.tables["Calls"].isVisible()
    assert [shown(past.tables["Calls"], column)[0] for column in range(4)] == [
        "Mon, Mar 2, 12:00 PM",
        "They called",
        "Appointment booked",
        "2:07",
    ]
    assert shown(past.tables["Open tasks"], 1) == ["Message: Is it ready?"]

    click(past.open_call)
    opened = room.stage.window.pages.currentWidget()
    assert isinstance(opened, CallsScreen)
    assert opened.open_call.call_id == call


def test_a_name_is_corrected_and_the_list_says_so(room: Room) -> None:
    room.open()
    dialog = room.ask(room.panel.edit)
    assert dialog.fields["name"].text() == "Dana Cole"
    dialog.fields["name"].clear()
    assert not dialog.save.isEnabled()
    room.save(dialog, name="Dana Cole-Lee", email="dana@example.com")
    room.stage.until(lambda: room.title == "Dana Cole-Lee" and room.names == ["Dana Cole-Lee", "Ann Lee"])
    customer = room.records(2).customer
    assert (customer.name, customer.email) == ("Dana Cole-Lee", "dana@example.com")


def test_a_car_that_cannot_be_is_refused_in_a_sentence_until_it_is_right(room: Room) -> None:
    room.open()
    room.stage.until(room.panel.edit_car.isEnabled)
    room.panel.cars.selectRow(1)
    dialog = room.ask(room.panel.edit_car)
    assert dialog.fields["model"].text() == "Civic"
    dialog.fields["vin"].setText("1HGCM82633A00435")
    click(dialog.save)
    room.stage.until(dialog.trouble.isVisible)
    assert dialog.trouble.text() == "⚠ A VIN has 17 characters; this one has 16."
    assert room.records(2).cars[1].vin is None

    room.save(dialog, vin="1HGCM82633A004352", license_plate="ab 1234")
    room.stage.until(lambda: shown(room.panel.cars, 1) == ["–", "AB 1234"])
    assert room.records(2).cars[1].vin == "1HGCM82633A004352"


def test_a_car_is_added_from_the_keyboard_alone(room: Room) -> None:
    room.open()
    press: Callable[..., None] = room.stage.qtbot.keyClick
    press(room.stage.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    room.stage.until(room.screen.search.hasFocus)
    room.stage.qtbot.keyClicks(room.screen.search, "ann")
    press(room.screen.search, Qt.Key.Key_Return)
    room.stage.until(lambda: room.title == "Ann Lee")
    press(room.stage.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    room.stage.until(lambda: room.panel.dialog is not None)
    dialog = room.panel.dialog
    assert dialog is not None
    gone: list[int] = []
    dialog.finished.connect(gone.append)
    room.stage.qtbot.keyClicks(dialog.fields["model"], "Camry")
    press(dialog.fields["model"], Qt.Key.Key_Return)
    room.stage.until(lambda: bool(gone))
    room.stage.until(lambda: shown(room.panel.cars) == ["Camry", "2012 Ford Focus"])
    assert [car.words for car in room.records(1).cars] == ["Camry", "2012 Ford Focus"]


def test_a_number_is_no_longer_called_and_is_again_for_a_reason(room: Room) -> None:
    room.open()
    dialog = room.ask(room.panel.stop)
    room.save(dialog, words="Take me off your list.")
    room.stage.until(room.panel.allow.isVisible)
    assert room.panel.wish.text() == "Asked not to be called on Mon, Mar 2: “Take me off your list.”"
    assert not room.panel.stop.isVisible()
    assert room.records(2).may_not_be_called

    dialog = room.ask(room.panel.allow)
    assert not dialog.save.isEnabled()
    room.save(dialog, words="Signed up again.")
    room.stage.until(room.panel.stop.isVisible)
    assert room.panel.wish.text().endswith("Allowed again on Mon, Mar 2: “Signed up again.”")
    assert not room.records(2).may_not_be_called


def test_what_is_given_up_changes_nothing(room: Room) -> None:
    room.open()
    dialog = room.ask(room.panel.stop)
    click(dialog.cancel)
    assert not room.records(2).may_not_be_called


def test_what_was_asked_of_one_customer_is_never_done_to_the_next(room: Room) -> None:
    room.open()
    dialog = room.ask(room.panel.stop)
    room.screen.table.selectRow(1)
    room.stage.until(lambda: room.title == "Ann Lee")
    room.save(dialog, words="Stop.")
    assert room.records(2).may_not_be_called
    assert not room.records(1).may_not_be_called


def test_a_search_that_finds_nobody_says_what_to_try(room: Room) -> None:
    room.open()
    room.stage.qtbot.keyClicks(room.screen.search, "zzz")
    room.stage.until(room.screen.empty.isVisible)
    assert room.screen.empty.text().startswith("Nobody found.")
    assert room.panel.empty.isVisible()


def test_an_appointment_made_on_the_phone_is_there_at_once(room: Room) -> None:
    room.open()
    room.book("+12175550199", "Li Wei", "Camry", 6)
    room.stage.until(lambda: room.names == ["Li Wei", "Dana Cole", "Ann Lee"])
    assert room.title == "Dana Cole"
    assert room.screen.table.currentIndex().row() == 1


def test_a_long_list_is_read_page_by_page(room: Room) -> None:
    for number in range(PAGE):
        name = f"Caller {number:03}"
        room.do(room.tools.counters.repairs.set(f"+1312555{number:04}", name, "Camry", "waiting", None))
    room.stage.open_ready()
    screen = room.stage.open_screen("Customers")
    assert isinstance(screen, CustomersScreen)
    room.stage.until(lambda: screen.table.model().rowCount() == PAGE)
    screen.table.scrollToBottom()
    room.stage.until(lambda: screen.table.model().rowCount() == PAGE + 2)
    assert [line.customer.name for line in screen.customers.lines[-2:]] == ["Dana Cole", "Ann Lee"]


def test_in_a_narrow_window_the_cars_give_way_to_the_names(room: Room) -> None:
    room.open()
    hidden: list[bool] = []
    for width in (CARS_FROM_WIDTH - 1, CARS_FROM_WIDTH):
        room.screen.list.resize(width, 400)
        hidden.append(room.screen.table.isColumnHidden(2))
    assert hidden == [True, False]


def test_with_a_customer_on_show_everything_has_a_name_and_nothing_is_cut(room: Room) -> None:
    name = "Bartholomew Featherstonehaugh-Cholmondeley the Third of Springfield"
    room.do(room.tools.counters.book.rename(2, name, f"bart@{'long' * 12}.example.com"))
    room.stage.open_ready()
    screen = room.stage.open_screen("Customers")
    assert isinstance(screen, CustomersScreen)
    room.stage.until(lambda: screen.person.who.title.text() == name)
    room.stage.window.resize(room.stage.window.minimumSize())
    QApplication.processEvents()
    assert nameless(room.stage.window) == []
    assert unreachable(screen) == []
    cut = cut_labels(screen)
    assert [
        each.text() for each in screen.findChildren(QLabel) if not each.toolTip() and each.text() in cut
    ] == []

    screen.person.add_car.click()
    dialog = screen.person.dialog
    assert dialog is not None
    assert nameless(dialog) == []
    assert unreachable(dialog) == []
    dialog.reject()


def test_the_window_says_when_the_records_cannot_be_read(stage: Stage) -> None:
    stage.open_ready()
    screen = stage.open_screen("Customers")
    assert isinstance(screen, CustomersScreen)
    stage.until(lambda: screen.empty.text().startswith("The customers cannot be shown."))
