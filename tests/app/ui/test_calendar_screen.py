"""The calendar in the real window over real records: by mouse, by keyboard, and while the agent books."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.dealership.tools import open_dealership
from app.stores.appointments import Appointments
from app.stores.calls import Calls
from app.stores.rows import Appointment
from app.ui import theme
from app.ui.calendar.calendar_screen import CalendarScreen
from app.ui.calendar.tile import Tile
from app.ui.calendar.words import full_hour_words
from app.ui.calls.calls_screen import CallsScreen
from engine.ports import Booked, BookingRequest, Job
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless

pytestmark = pytest.mark.ui

OIL, DRIVE = Job(1), Job(inventory_id=1)
TWO = datetime(2026, 3, 2, 14)  # noqa: DTZ001 - local to the dealership; the stage's clock is at noon
FOUR = TWO.replace(hour=16)


class Days:
    """The calendar in a window, with Dana's oil change at two and Lee's drive at three."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self.stage = stage
        archive = stage.with_records(folder)
        self.tools, self.appointments = archive.tools, Appointments(archive.database)
        self.book("Dana Cole", TWO, OIL)
        self.book("Lee Park", TWO.replace(hour=15), DRIVE)
        stage.open_ready()
        screen = stage.open_screen("Calendar")
        assert isinstance(screen, CalendarScreen)
        self.screen = screen
        stage.until(lambda: len(screen.board.tiles) == 2)

    def book(self, name: str, start: datetime, job: Job) -> int:
        session = f"call-{name}"
        request = BookingRequest(session, job, start, name, f"+1217555{len(name):04}")
        booked = self.stage.in_records(self.tools.book(request))
        assert isinstance(booked, Booked)
        return booked.appointment_id

    def row(self, appointment_id: int = 1) -> Appointment:
        return self.stage.in_records(self.appointments.get(appointment_id))

    def press(self, button: QWidget) -> None:
        click(button)

    def choose(self, appointment_id: int = 1) -> Tile:
        tile = self.screen.board.tiles[appointment_id]
        self.press(tile)
        self.stage.until(lambda: (row := self.screen.entry.row) is not None and row.id == appointment_id)
        return tile

    def drag(self, appointment_id: int, column: int, start: datetime) -> None:
        """Take an appointment up and hold it there, until it is known where it can go."""
        tile, scale = self.screen.board.tiles[appointment_id], self.screen.board.drag.scale
        assert scale is not None
        left, width = scale.column(column)
        grabbed = QPoint(20, 6)
        there = QPoint(int(left + width / 2), int(scale.top(start)) + grabbed.y() + 1)
        known: list[None] = []
        self.screen.changes.weighed.connect(lambda: known.append(None))
        QTest.mousePress(tile, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grabbed)
        QTest.mouseMove(tile, grabbed + QPoint(0, 15))
        QTest.mouseMove(tile, tile.mapFrom(self.screen.board.ground, there))
        self.stage.until(lambda: bool(known))

    def let_go(self, appointment_id: int) -> None:
        QTest.mouseRelease(self.screen.board.tiles[appointment_id], Qt.MouseButton.LeftButton)

    def said(self, words: str) -> None:
        self.stage.until(lambda: words in self.screen.outcome.text())


@pytest.fixture
def days(stage: Stage, tmp_path: Path) -> Days:
    return Days(stage, tmp_path)


def test_an_appointment_is_dragged_to_another_time_and_bay_and_put_back(days: Days) -> None:
    days.drag(1, column=1, start=FOUR)
    assert "Let go to move Dana Cole to Mon, Mar 2, 4:00 PM, bay 2." in days.screen.outcome.text()
    assert days.screen.board.drag.shadow.isVisible()
    days.let_go(1)
    days.said("Moved: Dana Cole, now Mon, Mar 2, 4:00 PM, bay 2.")
    assert (days.row().start, days.row().bay) == (FOUR, 2)
    days.stage.until(lambda: days.screen.calendar.row(1) == days.row())

    days.press(days.screen.undo)
    days.said("Put back: Dana Cole")
    assert (days.row().start, days.row().bay) == (TWO, 1)
    assert not days.screen.undo.isEnabled()


def test_a_drop_where_it_cannot_go_leaves_it_where_it_was_and_says_why(days: Days) -> None:
    before = days.screen.board.tiles[1].geometry()
    days.drag(1, column=0, start=TWO.replace(hour=17))
    words = {"Past", "Into lunch", "Outside hours", "Not here"}
    assert days.screen.board.ground.forbidden_words == words
    assert "not possible, it would lie outside the hours" in days.screen.outcome.text()
    days.let_go(1)
    days.said("Dana Cole stays at Mon, Mar 2, 2:00 PM, bay 1: it would lie outside the hours")
    assert days.row().start == TWO
    assert days.screen.board.tiles[1].geometry() == before
    assert days.screen.board.ground.forbidden_words == set()


def test_a_place_that_the_agent_books_while_it_is_dragged_there_becomes_forbidden(days: Days) -> None:
    days.drag(1, column=1, start=FOUR)
    for name in ("A Caller", "Another Caller"):
        days.book(name, FOUR, OIL)
    days.said("not possible, bay 2 is taken then.")
    days.let_go(1)
    days.said("Dana Cole stays at Mon, Mar 2, 2:00 PM, bay 1: bay 2 is taken then.")
    assert days.row().start == TWO


def test_escape_gives_a_drag_up(days: Days) -> None:
    days.choose(1).setFocus()
    days.drag(1, column=1, start=FOUR)
    QTest.keyClick(days.screen.board.tiles[1], Qt.Key.Key_Escape)
    days.let_go(1)
    assert not days.screen.board.drag.shadow.isVisible()
    assert days.row().start == TWO
    assert not days.screen.undo.isEnabled()


def test_the_keyboard_alone_walks_moves_and_takes_back(days: Days) -> None:
    board = days.screen.board
    board.focus_chosen()
    assert days.stage.window.focusWidget() is board.tiles[1]
    QTest.keyClick(board.tiles[1], Qt.Key.Key_Right)
    assert days.stage.window.focusWidget() is board.tiles[2]
    QTest.keyClick(board.tiles[2], Qt.Key.Key_Left)
    days.stage.until(lambda: days.screen.entry.can_change and days.screen.entry.chosen == 1)

    QTest.keyClick(board.tiles[1], Qt.Key.Key_Return)
    dialog = days.screen.dialog
    days.stage.until(lambda: dialog.times.count() > 0)
    assert nameless(dialog) == []
    assert cut_labels(dialog) == []
    dialog.times.setFocus()
    QTest.keyClick(dialog.times, Qt.Key.Key_End)
    QTest.keyClick(dialog.times, Qt.Key.Key_Return)
    days.said("Moved: Dana Cole, now Mon, Mar 2, 4:30 PM, bay 1.")
    assert days.row().start == TWO.replace(hour=16, minute=30)

    days.stage.window.activateWindow()
    days.stage.until(days.stage.window.isActiveWindow)
    QTest.keyClick(days.screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    days.said("Put back: Dana Cole")
    assert days.row().start == TWO


def test_the_dialog_moves_to_another_day_and_the_calendar_follows(days: Days) -> None:
    days.choose(1)
    days.press(days.screen.panel.move_)
    dialog = days.screen.dialog
    dialog.day.setDate(dialog.day.date().addDays(6))
    days.stage.until(lambda: "Nothing is free on Sunday, March 8" in dialog.sentence.text())
    dialog.day.setDate(dialog.day.date().addDays(1))
    dialog.bay.setCurrentIndex(2)
    dialog.bay.activated.emit(2)
    days.stage.until(lambda: dialog.times.count() > 3 and dialog.move_.isEnabled())
    days.press(dialog.move_)
    days.said("Moved: Dana Cole, now Mon, Mar 9, 9:00 AM, bay 2.")
    days.stage.until(lambda: days.screen.calendar.day == date(2026, 3, 9) and 1 in days.screen.board.tiles)
    assert (days.row().start.day, days.row().bay) == (9, 2)


def test_an_appointment_is_cancelled_after_one_question(days: Days, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answers = [False, True]

    def ask_to_cancel(question: str) -> bool:
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(days.screen, "ask_to_cancel", ask_to_cancel)
    tile = days.choose(1)
    days.press(days.screen.panel.cancel)
    assert days.row().status == "scheduled"
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Delete)
    days.said("Cancelled: Dana Cole")
    assert days.row().status == "cancelled"
    assert "Dana Cole" in asked[0]
    days.stage.until(lambda: list(days.screen.board.tiles) == [2])
    assert days.stage.window.focusWidget() is days.screen.board.tiles[2]
    days.screen.entry.choose(1)
    days.stage.until(lambda: days.screen.panel.values["State"].text() == "Cancelled")
    assert not days.screen.panel.move_.isEnabled()


def test_what_the_agent_books_moves_and_cancels_during_a_call_appears_at_once(days: Days) -> None:
    days.choose(1)
    days.book("Nora Quist", FOUR, OIL)
    days.stage.until(lambda: 3 in days.screen.board.tiles)
    days.stage.in_records(days.tools.move("call-9", 1, FOUR))
    days.stage.until(lambda: "4:00 – 4:30 PM" in days.screen.panel.values["When"].text())
    assert days.screen.calendar.row(1) is not None
    days.stage.in_records(days.tools.cancel("call-9", 2))
    days.stage.until(lambda: 2 not in days.screen.board.tiles)
    assert days.screen.panel.values["Changed"].text().startswith("By the agent")


def test_the_page_of_an_appointment_names_customer_car_and_where_it_came_from(days: Days) -> None:
    days.choose(2)
    said = {name: value.text() for name, value in days.screen.panel.values.items() if value.text()}
    assert days.screen.panel.title.text() == "Lee Park"
    assert said["Where"] == "2025 Toyota Camry"
    assert said["What"] == "Test drive"
    assert said["Phone"] == "(217) 555-0008"
    assert said["Made"].startswith("Not on the phone")


def test_the_call_that_an_appointment_was_made_in_is_opened(days: Days) -> None:
    days.choose(2)
    assert not days.screen.panel.call.isVisible()
    archive = days.stage.appliance.archive
    assert archive is not None
    began = datetime.fromisoformat("2026-03-02T17:59+00:00")
    calls = Calls(archive.database)
    record = days.stage.in_records(calls.open("call-Dana Cole", "inbound", "+12175550009", began))
    days.choose(1)
    assert (
        days.screen.panel.values["Made"].text().startswith("Call from (217) 555-0009, Mon, Mar 2, 11:59 AM")
    )
    wanted: list[int] = []
    days.stage.desk.call_wanted.connect(wanted.append)
    days.press(days.screen.panel.call)
    assert wanted == [record]
    assert isinstance(days.stage.window.pages.currentWidget(), CallsScreen)


def test_days_and_weeks_are_paged_through_and_jumped_to(days: Days) -> None:
    screen = days.screen
    for button, title in (
        (screen.next, "Tuesday, March 3, 2026"),
        (screen.previous, "Monday, March 2, 2026"),
        (screen.week_view, "March 2 – 8, 2026"),
        (screen.next, "March 9 – 15, 2026"),
        (screen.today, "March 2 – 8, 2026"),
    ):
        days.press(button)
        days.stage.until(lambda title=title: screen.title.text() == title)
    assert screen.board.heads.isVisible()
    screen.jump.setDate(screen.jump.date().addMonths(2))
    days.stage.until(lambda: screen.title.text() == "April 27 – May 3, 2026")
    screen.board.heads.day_wanted.emit(date(2026, 4, 30))
    days.stage.until(lambda: screen.title.text() == "Thursday, April 30, 2026")
    assert screen.day_view.isChecked()


def test_in_a_week_an_appointment_is_dragged_to_another_day(days: Days) -> None:
    days.press(days.screen.week_view)
    days.stage.until(lambda: len(days.screen.calendar.board.columns) == 7)
    days.drag(1, column=3, start=FOUR)
    days.let_go(1)
    days.said("Moved: Dana Cole, now Thu, Mar 5, 4:00 PM.")
    assert days.row().start == FOUR.replace(day=5)
    days.drag(1, column=6, start=FOUR)
    days.let_go(1)
    days.said("the dealership is closed that day.")
    assert days.row().start == FOUR.replace(day=5)


def test_a_day_and_an_appointment_are_exported(
    days: Days, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [tmp_path / "day.ics", tmp_path / "one.ics", tmp_path / "nowhere" / "day.ics"]
    names: list[str] = []

    def ask_where(name: str) -> Path:
        names.append(name)
        return places[len(names) - 1]

    monkeypatch.setattr(days.screen, "ask_where", ask_where)
    days.press(days.screen.export)
    days.said("2 appointments written to")
    days.choose(1)
    days.press(days.screen.panel.export)
    days.said("Dana Cole written to")
    days.press(days.screen.export)
    days.said("cannot be written")
    assert names[:2] == ["appointments-2026-03-02.ics", "appointment-1.ics"]
    assert [path.read_bytes().count(b"BEGIN:VEVENT") for path in places[:2]] == [2, 1]


def test_everything_on_it_has_a_name_and_nothing_is_cut_with_an_appointment_chosen(days: Days) -> None:
    days.choose(1)
    days.stage.window.resize(days.stage.window.minimumSize())
    assert nameless(days.screen) == []
    assert all(tile.accessibleName() for tile in days.screen.board.tiles.values())
    assert cut_labels(days.screen) == []


def test_an_appointment_that_is_let_go_beside_the_board_stays(days: Days) -> None:
    days.drag(1, column=1, start=FOUR)
    tile = days.screen.board.tiles[1]
    QTest.mouseMove(tile, tile.mapFrom(days.screen.panel, QPoint(100, 100)))
    days.said("Let go to leave Dana Cole as it is.")
    assert not days.screen.board.drag.shadow.isVisible()
    days.let_go(1)
    assert days.screen.board.drag.target is None
    assert not days.screen.undo.isEnabled()
    assert days.row().start == TWO


def test_enter_on_an_appointment_that_is_still_being_read_opens_the_dialog_afterwards(days: Days) -> None:
    tile = days.screen.board.tiles[2]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Return)
    days.stage.until(days.screen.dialog.isVisible)
    assert days.screen.dialog.heading.text() == "Lee Park: Test drive"
    assert not days.screen.dialog.bay.isVisible()
    days.stage.until(lambda: days.screen.dialog.times.count() > 0)


def test_an_appointment_that_is_over_says_so_when_it_is_to_be_moved(stage: Stage, tmp_path: Path) -> None:
    days = Days(stage, tmp_path)
    archive = stage.appliance.archive
    assert archive is not None
    later = datetime.fromisoformat("2026-03-02T18:00-06:00")
    tools = stage.in_records(open_dealership(archive.database, archive.publish, later))
    stage.appliance.archive = replace(archive, tools=tools)
    tile = days.choose(1)
    assert days.screen.panel.values["State"].text() == "Over"
    assert not days.screen.panel.cancel.isEnabled()
    QTest.keyClick(tile, Qt.Key.Key_Return)
    days.said("Dana Cole stays as it is: it is over, or was cancelled.")
    assert not days.screen.dialog.isVisible()


def test_a_low_window_opens_a_day_where_it_matters(days: Days) -> None:
    bar = days.screen.board.verticalScrollBar()
    days.stage.window.resize(days.stage.window.minimumSize())
    days.stage.until(lambda: bar.maximum() > 0)
    days.press(days.screen.next)
    days.stage.until(lambda: days.screen.title.text() == "Tuesday, March 3, 2026")
    assert bar.value() == 0
    days.press(days.screen.previous)
    days.stage.until(lambda: bar.value() > 0)
    assert days.screen.calendar.day == date(2026, 3, 2)


def test_no_hour_is_cut_wherever_the_board_is_scrolled_to_and_however_large_the_text_is(days: Days) -> None:
    board = days.screen.board
    bar, hours = board.verticalScrollBar(), board.hours
    days.stage.window.resize(days.stage.window.minimumSize())
    days.stage.until(lambda: bar.maximum() > 0)
    for percent in (100, 200):
        theme.apply(QApplication.instance(), Qt.ColorScheme.Light, percent=percent)
        days.screen.calendar.changed.emit()
        text = QFontMetrics(theme.text_font(0.88))
        for top in range(0, bar.maximum() + 1, 3):
            bar.setValue(top)
            places = [(full_hour_words(hour), place) for hour, place in hours.places()]
            assert places
            assert all(hours.rect().contains(place.toAlignedRect()) for _, place in places)
            assert all(text.horizontalAdvance(words) <= place.width() for words, place in places)
            assert all(text.height() <= place.height() for _, place in places)
