"""What the desk does with tasks, in the real window over real records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.events import TaskCreated
from app.stores.calls import Calls
from app.stores.rows import NewTask, Task
from app.stores.tasks import Tasks
from app.ui.calls.calls_screen import CallsScreen
from app.ui.tasks.tasks_model import PAGE
from app.ui.tasks.tasks_screen import TasksScreen
from app.ui.wording import Tone
from tests.app.ui.conftest import MONDAY_NOON, Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless, unreachable

pytestmark = pytest.mark.ui


class Room:
    """The tasks' screen over real records."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self.stage = stage
        self.database = stage.with_records(folder).database
        self.tasks = Tasks(self.database)

    def leave(self, who: str, due_h: float, owner: str = "front desk", *, urgent: bool = False) -> None:
        due = MONDAY_NOON + timedelta(hours=due_h)
        new = NewTask(
            "s1", "call_back", f"{who} asks.", MONDAY_NOON, owner, due, who, "+12175550123", urgent=urgent
        )
        self.stage.in_records(self.tasks.create(new))

    def open(self) -> None:
        self.stage.open_ready()
        screen = self.stage.open_screen("Tasks")
        assert isinstance(screen, TasksScreen)
        self.screen = screen

    def row(self, number: int) -> Task:
        return self.stage.in_records(self.tasks.get(number))

    def who(self) -> list[str]:
        return [task.customer_name or "" for task in self.screen.model.table.rows]

    def until(self, who: list[str]) -> None:
        self.stage.until(lambda: self.who() == who)


@pytest.fixture
def room(stage: Stage, tmp_path: Path) -> Room:
    return Room(stage, tmp_path)


def test_a_call_back_is_read_seen_done_and_taken_back(room: Room) -> None:
    room.leave("Ann Lee", 2)
    room.leave("Dana Cole", -1)
    room.open()
    room.until(["Dana Cole", "Ann Lee"])
    panel, screen = room.screen.task, room.screen
    assert panel.title.text() == "Call back Dana Cole"
    assert panel.due.text() == "Overdue since 11:00 AM (1 h)"
    assert panel.words.toPlainText() == "Dana Cole asks."
    assert panel.values["Number"].text() == "(217) 555-0123"

    click(panel.seen)
    room.stage.until(lambda: screen.undo.text.text() == "Seen: Call back Dana Cole")
    assert room.row(2).acknowledged_at is not None
    room.stage.until(lambda: not panel.seen.isEnabled())

    click(panel.done)
    room.until(["Ann Lee"])
    assert room.row(2).completed_at is not None
    assert panel.title.text() == "Call back Ann Lee"

    click(screen.undo.undo)
    room.until(["Dana Cole", "Ann Lee"])
    click(screen.undo.undo)
    room.stage.until(lambda: not screen.undo.isVisible())
    room.stage.until(lambda: room.row(2).acknowledged_at is None)
    assert room.row(2).completed_at is None


def test_all_of_it_works_from_the_keyboard(room: Room) -> None:
    room.leave("Ann Lee", 1)
    room.leave("Dana Cole", 2)
    room.open()
    room.until(["Ann Lee", "Dana Cole"])
    press: Callable[..., None] = room.stage.qtbot.keyClick
    table = room.screen.list.table
    table.setFocus()
    press(table, Qt.Key.Key_Down)
    assert room.screen.task.title.text() == "Call back Dana Cole"
    press(room.stage.window, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    room.until(["Ann Lee"])
    press(room.stage.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    room.until(["Dana Cole"])
    press(room.stage.window, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    room.until([])
    assert room.row(2).completed_at is None
    press(room.stage.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    room.until(["Dana Cole"])


def test_the_call_a_task_came_out_of_is_one_click_away(room: Room) -> None:
    calls = Calls(room.database)
    room.leave("Ann Lee", 1)
    for session_id in ("s1", "s2"):
        room.stage.in_records(calls.open(session_id, "inbound", "+12175550123", MONDAY_NOON))
    room.open()
    room.stage.until(room.screen.task.call.isVisible)
    click(room.screen.task.call)
    opened = room.stage.window.pages.currentWidget()
    assert isinstance(opened, CallsScreen)
    room.stage.until(lambda: opened.open_call.page is not None)
    assert opened.open_call.call_id == 1


def test_a_task_that_came_out_of_no_call_offers_none(room: Room) -> None:
    room.leave("Ann Lee", 1)
    room.open()
    room.until(["Ann Lee"])
    click(room.screen.task.seen)
    room.stage.until(room.screen.undo.isVisible)
    assert not room.screen.task.call.isVisible()


def test_one_sees_ones_own_tasks_alone(room: Room) -> None:
    room.leave("Ann Lee", 1, "Sarah Miller")
    room.leave("Dana Cole", 2, "Marcus Lee")
    room.open()
    room.until(["Ann Lee", "Dana Cole"])
    owner = room.screen.owner
    assert [owner.itemText(row) for row in range(owner.count())][1:] == ["Marcus Lee", "Sarah Miller"]
    owner.setCurrentIndex(1)
    owner.activated.emit(1)
    room.until(["Dana Cole"])
    click(room.screen.task.done)
    room.stage.until(lambda: room.screen.list.empty.text() == "Nothing here for Marcus Lee.")
    assert owner.currentText() == "Marcus Lee"


def test_what_is_overdue_is_marked_by_a_word_and_a_shape(room: Room) -> None:
    room.leave("Ann Lee", -30)
    room.leave("Dana Cole", 1)
    room.leave("Li Wei", 30)
    room.open()
    room.until(["Ann Lee", "Dana Cole", "Li Wei"])
    table = room.screen.model.table
    marks = [
        (table.index(row, 0).data(), table.index(row, 0).data(Qt.ItemDataRole.UserRole)) for row in range(3)
    ]
    assert marks == [
        ("Overdue, yesterday 6:00 AM", Tone.BAD),
        ("1:00 PM", Tone.BUSY),
        ("Tomorrow 6:00 PM", Tone.QUIET),
    ]


def test_a_task_that_comes_in_is_there_at_once_and_the_one_being_read_stays(room: Room) -> None:
    room.leave("Ann Lee", 1)
    room.leave("Dana Cole", 2)
    room.open()
    room.until(["Ann Lee", "Dana Cole"])
    room.screen.list.table.selectRow(1)
    room.leave("Li Wei", 0.5, urgent=True)
    room.stage.play(room.stage.appliance.publish, TaskCreated("s1", 3))
    room.until(["Li Wei", "Ann Lee", "Dana Cole"])
    assert room.screen.task.title.text() == "Call back Dana Cole"
    assert room.screen.list.table.currentIndex().row() == 2


def test_what_somebody_else_did_meanwhile_is_said_and_nothing_is_undone(room: Room) -> None:
    room.leave("Ann Lee", 1)
    room.open()
    room.until(["Ann Lee"])
    click(room.screen.task.seen)
    room.stage.until(room.screen.undo.isVisible)
    records = room.stage.appliance.back_office.records
    room.stage.in_records(records.complete_task(1))
    click(room.screen.undo.undo)
    room.stage.until(room.stage.window.notice.isVisible)
    assert "Somebody else has changed this task" in room.stage.window.notice.text.text()
    assert room.row(1).completed_at is not None


def test_a_long_list_is_read_page_by_page(room: Room) -> None:
    for number in range(PAGE + 5):
        room.leave(f"Caller {number:03}", 1 + number)
    room.open()
    table = room.screen.list.table
    room.stage.until(lambda: table.model().rowCount() == PAGE)
    table.scrollToBottom()
    room.stage.until(lambda: table.model().rowCount() == PAGE + 5)
    assert room.who() == [f"Caller {number:03}" for number in range(PAGE + 5)]


def test_with_tasks_on_show_everything_has_a_name_and_nothing_is_cut(room: Room) -> None:
    room.leave("Bartholomew Featherstonehaugh-Cholmondeley the Third of Springfield", -400, urgent=True)
    room.open()
    room.until(["Bartholomew Featherstonehaugh-Cholmondeley the Third of Springfield"])
    click(room.screen.task.seen)
    room.stage.until(room.screen.undo.isVisible)
    room.stage.window.resize(room.stage.window.minimumSize())
    QApplication.processEvents()
    assert nameless(room.stage.window) == []
    assert unreachable(room.screen) == []
    cut = cut_labels(room.screen)
    assert [
        each.text() for each in room.screen.findChildren(QLabel) if not each.toolTip() and each.text() in cut
    ] == []


def test_the_window_says_when_the_records_cannot_be_read(stage: Stage) -> None:
    stage.open_ready()
    screen = stage.open_screen("Tasks")
    assert isinstance(screen, TasksScreen)
    stage.until(lambda: screen.list.empty.text().startswith("The tasks cannot be shown."))
