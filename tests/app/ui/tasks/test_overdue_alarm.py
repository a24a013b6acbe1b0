"""The alarm about late tasks, without a window and in one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.dealership.records import TaskPage
from app.events import TaskCreated
from app.stores.rows import NewTask, Task
from app.stores.tasks import Tasks
from app.ui.tasks.alarm_model import OverdueAlarm
from tests.app.ui.conftest import MONDAY_NOON, Stage

pytestmark = pytest.mark.ui
NOON = datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("America/Chicago"))


def task(number: int, late: timedelta = timedelta(minutes=5), *, urgent: bool = False) -> Task:
    due = (NOON - late).astimezone(UTC)
    return Task(
        number,
        "s",
        "call_back",
        "",
        f"Ann {number}",
        None,
        due,
        "Sarah Miller",
        due,
        None,
        None,
        None,
        urgent,
    )


@pytest.fixture
def alarm(stage: Stage) -> OverdueAlarm:
    return OverdueAlarm(stage.desk.requests)


def test_each_late_task_is_told_once_and_all_are_counted(alarm: OverdueAlarm) -> None:
    said: list[str] = []
    alarm.late.connect(said.append)
    alarm.take(TaskPage([task(1)], NOON))
    alarm.take(TaskPage([task(1)], NOON))
    alarm.take(TaskPage([task(1), task(2, urgent=True)], NOON))
    assert said == [
        "Overdue: Call back Ann 1, due 11:55 AM, for Sarah Miller.",
        "Overdue: emergency, Call back Ann 2, due 11:55 AM, for Sarah Miller.",
    ]
    assert alarm.count == 2
    alarm.take(TaskPage([], NOON))
    assert (len(said), alarm.count) == (2, 0)


def test_many_that_are_late_at_once_are_one_sentence(alarm: OverdueAlarm) -> None:
    said: list[str] = []
    alarm.late.connect(said.append)
    alarm.take(TaskPage([task(1, timedelta(days=1)), task(2)], NOON))
    assert said == [
        "2 tasks are overdue. The oldest: Call back Ann 1, due yesterday 12:00 PM, for Sarah Miller."
    ]


def leave(stage: Stage, due: timedelta) -> None:
    """A caller leaves a message while the window is open."""
    assert stage.appliance.archive is not None
    now = MONDAY_NOON
    new = NewTask(
        "s1", "call_back", "About her bill.", now, "front desk", now + due, "Dana Cole", "+12175550123"
    )
    number = stage.in_records(Tasks(stage.appliance.archive.database).create(new))
    stage.play(stage.appliance.publish, TaskCreated("s1", number))


def test_a_late_task_is_told_on_every_screen_and_counted_beside_the_name_of_its_own(
    stage: Stage, tmp_path: Path
) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    button = next(each for each in stage.window.navigation.buttons if each.text() == "Tasks")
    leave(stage, timedelta(hours=1))
    leave(stage, timedelta(minutes=-30))

    stage.until(stage.window.notice.isVisible)
    assert stage.window.notice.text.text() == "Overdue: Call back Dana Cole, due 11:30 AM, for front desk."
    (badge,) = button.findChildren(QLabel)
    assert (badge.text(), badge.isVisible()) == ("1", True)
    assert "One task is overdue" in button.accessibleDescription()
    assert "One task is overdue" in button.toolTip()

    records = stage.appliance.back_office.records
    stage.in_records(records.complete_task(2))
    stage.until(lambda: not badge.isVisible())
    QApplication.processEvents()
    assert "overdue" not in button.accessibleDescription()
