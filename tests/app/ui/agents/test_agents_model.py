"""The agent's view model and its words, without a screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from app.errors import NotReady
from app.ui.agents.agents_model import AgentsModel
from app.ui.agents.wording import heard_words, hours_words, left_words, voice_words
from app.ui.wording import Tone
from engine.ports import DealershipFacts
from tests.app.ui.conftest import Stage

pytestmark = pytest.mark.ui


def facts(**hours: dict[int, tuple[time, time]]) -> DealershipFacts:
    return DealershipFacts("Springfield Auto", "Riley", "1 Road", "+12175550100", hours)


@pytest.fixture
def model(stage: Stage, tmp_path: Path) -> AgentsModel:
    stage.with_records(tmp_path)
    stage.desk.open()
    stage.until(lambda: stage.desk.agenda.day is not None)
    model = AgentsModel(stage.desk.requests)
    model.refresh()
    stage.until(lambda: model.page is not None)
    return model


def test_a_change_becomes_the_first_row_and_can_be_undone(stage: Stage, model: AgentsModel) -> None:
    assert model.page is not None
    model.save(replace(model.page.now, name="Sam"))
    assert (model.busy, model.tone) == (True, Tone.BUSY)
    stage.until(lambda: model.versions.rowCount() == 2)
    assert model.versions.words(0)[2] == "Its name is Sam, no longer Riley."
    assert "next call" in model.sentence

    model.undo()
    stage.until(lambda: model.versions.rowCount() == 3)
    assert model.page.now.name == "Riley"


def test_what_could_not_be_read_is_said_until_it_can(stage: Stage, model: AgentsModel) -> None:
    archive, stage.appliance.archive = stage.appliance.archive, None
    stage.appliance._rooms = None
    model.refresh()
    stage.until(lambda: bool(model.sentence))
    assert model.sentence == str(NotReady("The appliance is still starting. Try again in a moment."))
    stage.appliance.archive = archive
    model.refresh()
    stage.until(lambda: not model.sentence)


def test_nothing_is_undone_that_was_not_done_here(model: AgentsModel) -> None:
    model.undo()
    assert (model.undone_by, model.busy) == (0, False)


def test_what_callers_hear_is_shown_as_it_is_typed(model: AgentsModel) -> None:
    assert model.page is not None
    typed = replace(model.page.now, welcome="Good day!", name="Sam")
    assert heard_words(model.page, typed) == (
        "Callers hear: “Good day! This is Sam, the automated assistant, and this call may be recorded. "
        "How can I help you?”"
    )


def test_voices_are_named_as_people_would() -> None:
    assert [voice_words(each) for each in ("af_heart", "bm_george", "")] == [
        "Heart – American woman",
        "George – British man",
        "the quick voice",
    ]


def test_days_with_the_same_hours_are_said_together() -> None:
    early, late = (time(8), time(18)), (time(9), time(12))
    said = hours_words(facts(sales={0: early, 1: early, 2: early, 4: early, 5: late}))
    assert said.endswith("Sales Mon–Wed 8:00 AM–6:00 PM, Fri 8:00 AM–6:00 PM, Sat 9:00 AM–12:00 PM.")


def test_the_room_that_is_left_is_counted() -> None:
    assert left_words("x" * 390) == "10 characters left."
    assert left_words("x" * 401) == "1 characters too many."
