"""Every text of the tasks' screen, and of the alarm about late ones, can be translated."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.ui.tasks.tasks_screen import TasksScreen
from app.ui.tasks.wording import alarm_words, state_words
from engine.ports import HandOffState
from tests.app.ui.conftest import MONDAY_NOON, Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import untranslated
from tests.app.ui.marks import Marks
from tests.app.ui.tasks.test_tasks_model import task
from tests.app.ui.tasks.test_tasks_screen import Room

pytestmark = pytest.mark.ui
DATA = ["Ann Lee", "Dana Cole", "Li Wei", "front desk", "asks."]


def test_all_that_is_said_of_tasks_can_be_translated(marks: Marks, stage: Stage, tmp_path: Path) -> None:
    room = Room(stage, tmp_path)
    room.leave("Ann Lee", -30, urgent=True)
    room.leave("Dana Cole", 30)
    room.leave("Li Wei", 300)
    stage.open_ready()
    screen = stage.open_screen("⟦Tasks⟧")
    assert isinstance(screen, TasksScreen)
    room.screen = screen
    room.until(["Ann Lee", "Dana Cole", "Li Wei"])
    assert untranslated(screen, DATA) == []

    click(screen.task.seen)
    stage.until(lambda: "Seen: {task}" in marks.asked and screen.undo.isVisible())
    click(screen.task.done)
    room.until(["Dana Cole", "Li Wei"])
    click(screen.done)
    room.until(["Ann Lee"])
    assert untranslated(screen, DATA) == []
    click(screen.task.again)
    room.until([])
    assert untranslated(screen, DATA) == []


def test_the_alarm_and_what_became_of_a_caller_can_be_translated(marks: Marks) -> None:
    late = [task(1, urgent=True), task(2, owner="")]
    said = [alarm_words(late, MONDAY_NOON), *(alarm_words([each], MONDAY_NOON) for each in late)]
    assert [words[0] + words[-1] for words in said] == ["⟦⟧"] * 3
    assert {"Overdue: emergency, {task}.", "{task}, due {when}"} <= marks.asked
    for state in HandOffState:
        assert state_words(task(1, state=state)).startswith("⟦")
