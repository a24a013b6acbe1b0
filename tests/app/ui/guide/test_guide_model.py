"""Where the guide is and what it remembers, without a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.dealership.own import faults
from app.paths import DataDir
from app.ui.dealership.own_form import OwnForm
from app.ui.guide.guide_model import GuideModel
from app.ui.guide.memory import GuideMemory, Mark
from app.ui.guide.steps import STEPS
from tests.app.dealership.test_own import TYPED


class Guide:
    """A guide over a data directory, as after a start."""

    def __init__(self, folder: Path) -> None:
        self.memory = GuideMemory(DataDir(folder))
        self.started_again = 0
        self.model = GuideModel(self.memory, self._again)

    def _again(self) -> None:
        self.started_again += 1

    def go_to(self, title: str) -> None:
        while self.model.step.title != title:
            self.model.go_on(done=True)


def test_a_new_data_directory_wants_the_guide_and_one_with_records_does_not(tmp_path: Path) -> None:
    assert GuideMemory(DataDir(tmp_path)).wanted
    old = tmp_path / "old"
    old.mkdir()
    DataDir(old).database.touch()
    assert not GuideMemory(DataDir(old)).wanted


def test_it_is_still_wanted_when_the_records_have_been_made_meanwhile(tmp_path: Path) -> None:
    GuideMemory(DataDir(tmp_path))
    DataDir(tmp_path).database.touch()
    assert GuideMemory(DataDir(tmp_path)).wanted


@pytest.mark.parametrize("number", range(len(STEPS)))
def test_it_goes_on_at_the_step_at_which_it_was_killed(tmp_path: Path, number: int) -> None:
    guide = Guide(tmp_path)
    guide.go_to(STEPS[number].title)

    again = Guide(tmp_path)
    assert again.model.step is STEPS[number]
    assert [again.model.mark(before) for before in range(number)] == [Mark.DONE] * number


def test_steps_are_taken_in_order_and_can_be_gone_back_to(tmp_path: Path) -> None:
    model = Guide(tmp_path).model
    model.open(2)
    assert model.at == 0, "what was not reached is not open"

    model.go_on(done=True)
    model.go_on(done=False)
    model.open(0)
    assert (model.at, model.mark(0), model.mark(1)) == (0, Mark.DONE, Mark.SKIPPED)
    assert [model.mark_words(number) for number in range(4)] == ["Now", "– Skipped", "Later", "Later"]
    assert [model.may_open(number) for number in range(4)] == [True, True, True, False]

    model.open(2)
    model.back()
    model.go_on(done=True)
    assert model.mark(1) is Mark.DONE


def test_after_the_last_step_it_never_comes_again_but_can_be_opened(tmp_path: Path) -> None:
    guide = Guide(tmp_path)
    ends: list[None] = []
    guide.model.finished.connect(lambda: ends.append(None))
    guide.go_to("Practice call")
    assert not ends
    guide.model.go_on(done=False)

    assert len(ends) == 1
    again = Guide(tmp_path)
    assert not again.memory.wanted
    assert again.model.at == 0
    assert again.model.may_open(len(STEPS) - 1)


def test_lotline_starts_again_before_the_practice_call_if_something_was_changed(tmp_path: Path) -> None:
    guide = Guide(tmp_path)
    guide.model.note_news()
    guide.go_to("Telephone")
    assert guide.started_again == 0

    guide.go_to("Practice call")
    assert guide.started_again == 1
    guide.model.go_on(done=True)
    assert guide.started_again == 1


def test_lotline_does_not_start_again_for_nothing(tmp_path: Path) -> None:
    guide = Guide(tmp_path)
    guide.go_to("Practice call")
    guide.model.go_on(done=True)
    assert guide.started_again == 0


def test_a_damaged_memory_begins_at_the_first_step(tmp_path: Path) -> None:
    guide = Guide(tmp_path)
    guide.go_to("Sound")
    text = DataDir(tmp_path).window.read_text()
    DataDir(tmp_path).window.write_text(text.replace("done", "nonsense").replace("at=sound", "at=nowhere"))

    assert Guide(tmp_path).model.at == 0


def test_a_damaged_draft_costs_no_more_than_the_draft(tmp_path: Path) -> None:
    memory = GuideMemory(DataDir(tmp_path))
    memory.keep_draft(TYPED)
    assert GuideMemory(DataDir(tmp_path)).draft == TYPED

    text = DataDir(tmp_path).window.read_text()
    DataDir(tmp_path).window.write_text(text.replace("address", "adress"))
    assert GuideMemory(DataDir(tmp_path)).draft is None
    assert GuideMemory(DataDir(tmp_path)).wanted


def test_without_a_data_directory_nothing_is_wanted_and_everything_works() -> None:
    memory = GuideMemory()
    assert not memory.wanted
    model = GuideModel(memory, lambda: None)
    model.go_on(done=True)
    assert model.at == 1


def test_every_time_zone_that_is_offered_can_be_kept(qapp: QApplication) -> None:
    form = OwnForm()
    zone = form.zone
    offered = [str(zone.itemData(row)) for row in range(zone.count())]

    assert len(offered) == len(set(offered)) > 100
    wrong = [each for each in offered if faults(replace(TYPED, zone=each))]
    assert wrong == []
