"""The list of tasks and what can be undone, without a window; and the words for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from app.dealership.records import TaskPage
from app.stores.rows import Task
from app.ui.tasks.tasks_model import PAGE, TasksModel
from app.ui.tasks.wording import due_words, heading_words, late_words, span_words, state_words
from app.ui.wording import Tone
from tests.app.ui.later import LaterRequests

pytestmark = pytest.mark.ui
NOON = datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("America/Chicago"))


def task(number: int, due: timedelta = timedelta(hours=1), **more: object) -> Task:
    at = NOON.astimezone(UTC)
    made = Task(number, "s", "call_back", "", f"Ann {number}", None, at, "desk", at + due, None, None)
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.fixture
def asked() -> LaterRequests:
    return LaterRequests()


@pytest.fixture
def model(asked: LaterRequests) -> TasksModel:
    return TasksModel(asked.as_requests())


def fill(asked: LaterRequests, *tasks: Task, at: int = 0) -> None:
    asked.answer((TaskPage(tasks, NOON), ["desk"]), at)


def numbers(model: TasksModel) -> list[int]:
    return [each.id for each in model.table.rows]


def test_an_answer_that_comes_after_a_newer_one_is_not_shown(model: TasksModel, asked: LaterRequests) -> None:
    model.look()
    model.want(done=True)
    fill(asked, task(2), at=1)
    fill(asked, task(1))
    assert numbers(model) == [2]
    assert model.table.headerData(0, Qt.Orientation.Horizontal) == "Done"


def test_what_took_the_place_of_a_task_that_went_is_selected(model: TasksModel, asked: LaterRequests) -> None:
    model.look()
    fill(asked, task(1), task(2), task(3))
    model.select(1)
    asked.waiting.clear()
    model.look()
    fill(asked, task(1), task(3))
    assert model.selected == task(3)
    asked.waiting.clear()
    model.look()
    fill(asked)
    assert model.selected is None
    assert model.sentence.startswith("Nothing to do.")


def test_the_call_of_a_task_is_not_the_call_of_the_one_looked_at_before(
    model: TasksModel, asked: LaterRequests
) -> None:
    model.look()
    fill(asked, task(1), task(2))
    model.select(1)
    asked.answer(17)
    assert model.call_id is None
    asked.answer(18)
    assert model.call_id == 18


def test_what_changed_nothing_cannot_be_undone(model: TasksModel, asked: LaterRequests) -> None:
    seen = task(1, acknowledged_at=NOON)
    model.look()
    fill(asked, seen)
    asked.answer(None)
    model.acknowledge()
    asked.answer(seen)
    assert model.undo_words == ""
    fill(asked, seen)
    model.complete()
    asked.answer(replace(seen, completed_at=NOON))
    assert model.undo_words == "Done: Call back Ann 1"
    model.undo()
    assert model.undo_words == ""


def test_trouble_is_said_and_the_list_read_anew(model: TasksModel, asked: LaterRequests) -> None:
    said: list[str] = []
    model.troubled.connect(said.append)
    model.look()
    fill(asked, task(1))
    asked.answer(None)
    model.complete()
    asked.refuse("The disk is full.")
    assert said == ["The disk is full."]
    assert (model.undo_words, len(asked.waiting)) == ("", 1)
    asked.refuse("The disk is full.")
    assert model.sentence == "The tasks cannot be shown. The disk is full."


def test_the_next_page_goes_below_and_no_page_is_asked_for_twice(
    model: TasksModel, asked: LaterRequests
) -> None:
    index = model.table.index(-1, -1)
    model.look()
    fill(asked, *(task(number) for number in range(PAGE)))
    asked.waiting.clear()
    assert model.table.canFetchMore(index)
    model.table.fetchMore(index)
    assert not model.table.canFetchMore(index)
    asked.answer(TaskPage([task(PAGE)], NOON))
    assert numbers(model) == list(range(PAGE + 1))
    assert not model.table.canFetchMore(index)


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (task(1, timedelta(minutes=30)), ("12:30 PM", Tone.BUSY)),
        (task(1, timedelta(hours=20)), ("Tomorrow 8:00 AM", Tone.QUIET)),
        (task(1, timedelta(days=7)), ("Mon, Mar 9, 1:00 PM", Tone.QUIET)),  # summer time began
        (task(1, timedelta(minutes=-1)), ("Overdue, 11:59 AM", Tone.BAD)),
        (task(1, timedelta(days=-3)), ("Overdue, Fri, Feb 27", Tone.BAD)),
        (task(1, due_at=None), ("At any time", Tone.QUIET)),
        (task(1, timedelta(days=-3), completed_at=NOON), ("12:00 PM", Tone.GOOD)),
    ],
)
def test_how_late_a_task_is_is_said_in_words_and_tone(shown: Task, words: tuple[str, Tone]) -> None:
    assert due_words(shown, NOON) == words


def test_a_task_is_said_as_a_person_says_it() -> None:
    late = task(1, timedelta(hours=-50), urgent=True, kind="hand_off", state="timed_out")
    assert heading_words(late) == "Ann 1 wants a person"
    assert late_words(late, NOON) == "Emergency. Overdue since Sat, Feb 28, 10:00 AM (2 days)"
    assert state_words(late) == "Nobody answered"
    assert (
        heading_words(task(1, customer_name=None, customer_phone="+12175550123"))
        == "Call back (217) 555-0123"
    )
    assert heading_words(task(1, customer_name=" ", kind="opt_out")) == "Unknown caller wants no more calls"
    assert [span_words(timedelta(minutes=each)) for each in (0, 59, 60, 2879, 2880)] == [
        "1 min",
        "59 min",
        "1 h",
        "47 h",
        "2 days",
    ]
